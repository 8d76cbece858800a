const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day of a moment in local time, `YYYY-MM-DD`. */
export function localDate(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
