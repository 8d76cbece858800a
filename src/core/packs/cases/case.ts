import type { ProblemCode } from '../problem.ts';

/**
 * A pack with one fault. `▸` in the source stands just before the place where the fault must be told;
 * it is taken out before the pack is read.
 */
export interface BadPack {
  readonly what: string;
  readonly source: string;
  readonly code: ProblemCode;
  /** A word of the sentence, by which a writer knows what is meant. */
  readonly word: string;
  readonly name?: string;
}

/** A pack that comes close to a fault and has none. */
export interface GoodPack {
  readonly what: string;
  readonly source: string;
  readonly name?: string;
}

export const bad = (
  what: string,
  source: string,
  code: ProblemCode,
  word: string,
  name = 'pack.yaml',
): BadPack => ({ what, source, code, word, name });

export const good = (what: string, source: string, name = 'pack.yaml'): GoodPack => ({
  what,
  source,
  name,
});

const head = 'omtanke: 1\nid: acme\nversion: 7\ntitle: Acme\n';
const policy = 'policy: { sections: { s: { title: S, summary: Why. } } }\n';

/** A good pack with a few more lines at the top level. */
export const packWith = (lines: string): string => `${head}${lines}\n`;

/** A good pack with some of its own top-level lines replaced. */
export const packOf = (lines: string): string => {
  const keys = lines.split('\n').map((line) => line.replace('▸', '').split(':')[0]);
  const kept = head.split('\n').filter((line) => !keys.includes(line.split(':')[0] ?? ''));
  return `${lines}\n${kept.join('\n')}`;
};

const ruleLines = ['section: s', 'level: warn', 'message: M', 'find: words'];

/** A good pack of one rule `r` with these fields, one a line, in place of or besides the usual. */
export const ruleWith = (fields: string, top = ''): string => {
  const keys = fields.split('\n').map((line) => line.replace('▸', '').split(':')[0]);
  const kept = ruleLines.filter((line) => !keys.includes(line.split(':')[0] ?? ''));
  const lines = [...kept, ...fields.split('\n')].map((line) => `    ${line}`);
  return `${head}${policy}${top}rules:\n  r:\n${lines.join('\n')}\n`;
};

/** The same with a matcher for `find`. */
export const finding = (matcher: string, top = ''): string => ruleWith(`find: ${matcher}`, top);

/** A good JSON pack with some members in place of or besides its own. */
export const jsonWith = (members: string): string => {
  const own = ['"omtanke": 1', '"id": "acme"', '"version": 7', '"title": "Acme"'];
  const kept = own.filter(
    (member) => !members.replace('▸', '').startsWith(member.split(':')[0] ?? ''),
  );
  return `{\n  ${[...kept, members].join(',\n  ')}\n}\n`;
};
