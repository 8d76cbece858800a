/** Where long steps say what they do: one line each, for a person who waits. */
export type Progress = (line: string) => void;

/** On standard error, so that a command's results stay alone on standard output. */
export const toStandardError: Progress = (line) => {
  process.stderr.write(`${line}\n`);
};
