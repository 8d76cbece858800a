import { quoted } from '../quoted.ts';
import type { LocatedProblem } from './tree.ts';

/** Directives but `%YAML 1.2`: they stand before the line `---`. */
export const directiveProblems = (text: string): LocatedProblem[] => {
  const head = /^(?:(?:#[^\n]*|%[^\n]*|[ \t\r]*)\n)*/.exec(text)?.[0] ?? '';
  return Array.from(head.matchAll(/^%(?!YAML[ \t]+1\.2\s)\S*.*$/gm), ({ index, 0: line }) => ({
    code: 'directive' as const,
    at: index,
    path: [],
    message: `${quoted(line.trim())} is a YAML directive; packs are YAML 1.2 without directives: remove the line.`,
  }));
};
