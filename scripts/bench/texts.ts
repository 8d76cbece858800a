/** A text of a kind: its unit again and again. */
export type Kind = readonly [name: string, unit: string];

/** `unit` again and again, to `length` UTF-16 code units. */
export const textOf = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What people write, and what they don't. */
export const kinds: readonly Kind[] = [
  [
    'English prose',
    'So proud of the team that shipped this week! We met 12 customers and I learned a lot. ',
  ],
  [
    'Norwegian prose',
    'Kjempefint på jobb i dag, takk til alle som kom! Vi lærte mye av hverandre. ',
  ],
  ['emoji', 'Så gøy 👩‍👧 å se dere 🎉 '],
  ['links and tags', 'See https://example.com/x?y=1 and #teamwork with @kari. '],
  ['numbers', '12 345,67 og 2027-03-12, 4929 1234 '],
  ['capitals', 'WE ARE SO PROUD OF THIS TEAM '],
  ['one long word', 'a'],
  ['digits alone', '1'],
  ['marks', 'a\u0301\u0323 '],
  ['Chinese', '会社の人'],
];

/**
 * Patterns that hang engines which try one way after the other, each with the text that does it: the
 * textbook ones (OWASP, "Regular expression Denial of Service"; public incidents and advisories), and
 * ones that look ordinary.
 */
export const evil: readonly (readonly [name: string, pattern: string, unit: string])[] = [
  ['OWASP, nested plus', '(a+)+$', 'a'],
  ['OWASP, letters', '([a-zA-Z]+)*[§&]', 'a'],
  ['OWASP, overlapping choice', '(a|aa)+$', 'a'],
  ['two plus in a plus', '(x+x+)+y|x', 'x'],
  ['OWASP, mail address', '([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+|zz', 'a'],
  ['OWASP, Java class', '(([a-z])+.)+[A-Z]([a-z])+$|zz', 'a'],
  ['a firewall, 2019', '(?:(?:"|\\d|(?:nan|null)|-|\\+)+[)]*;?((?:\\s|-|~|!)*.*(?:.*=.*)))', '1=x'],
  ['white space at an end', '\\s+$', ' '],
  ['dates', 'D[oD]?(\\[[^\\[\\]]*\\]|\\s+)+[MN]{4}', 'D '],
  ['durations', '(?:\\d+)?\\.?\\d+ *(?:ms|s|m|h|d|y)?x|5{9}', '5'],
  ['mail addresses', '[a-zA-Z0-9._%+-]+[@a][a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}', 'a'],
  ['a list of words', '(\\w+\\s?)*[§;]', 'a '],
  ['company names', '(?:[A-Z]\\w*\\s*)+(?:Inc|Ltd|\\d)', 'Ab '],
  ['sums', '(\\d+,?)+\\s?(?:USD|[A-Z])', '1,'],
  ['a better match hoped for', 'q.*b|q', 'q'],
  ['a thousand at the most', 'q{0,1000}b|q', 'q'],
  ['nested counts', '(q{1,30}){1,30}b|q', 'q'],
];
