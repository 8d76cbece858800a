export type Language = 'en' | 'nb';

/** `?lang=` decides; without it a page speaks English, or the browser's language if it follows. */
export function pageLanguage(fallback: 'en' | 'browser'): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = asked ?? (fallback === 'browser' ? navigator.language : 'en');
  return /^(nb|nn|no)\b/i.test(wanted) ? 'nb' : 'en';
}
