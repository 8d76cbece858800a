import type { AccountKind, Pack, SiteId } from '../../core/packs/pack.ts';

const plain = (words: string): string => words.normalize('NFC').toLowerCase().trim();

/** A handle without its @, a path without slashes around it. */
const plainId = (id: string): string => plain(id).replace(/^[@/]+|\/+$/g, '');

/** A word with a capital: a part of a longer name. */
const nameBefore = /\p{Lu}[\p{L}\p{M}'’.-]*\s+$/u;
const nameBehind = /^\s+\p{Lu}/u;
const inWord = /[\p{L}\p{N}]/u;

/** Whether the words of a label hold a name, and not as a part of a longer one. */
const holdsName = (label: string, name: string): boolean => {
  const at = label.toLowerCase().indexOf(name);
  if (at < 0) return false;
  const before = label.slice(0, at);
  const behind = label.slice(at + name.length);
  const isPart =
    inWord.test(before.at(-1) ?? '') ||
    inWord.test(behind[0] ?? '') ||
    nameBefore.test(before.replace(/^\s*\S+/u, '')) ||
    nameBehind.test(behind);
  return !isPart || holdsName(behind, name);
};

const isShown = (account: string, sign: string): boolean => {
  const [, name] = /^name:(.*)$/is.exec(account) ?? [];
  const [, kind, words = ''] = /^(name|label):(.*)$/is.exec(sign) ?? [];
  if (name === undefined) {
    const [id, shown] = [plainId(account), plainId(sign)];
    // A company's number is its path as well.
    return kind === undefined && (id === shown || `company/${id}` === shown);
  }
  if (kind === 'name') return plain(words) === plain(name);
  return kind === 'label' && holdsName(words.normalize('NFC'), plain(name));
};

/**
 * Whether the account that a page shows speaks for the company, by what the packs say of their accounts, in any case.
 * @param signs What the page shows of it, as in `CheckRequest`.
 */
export function accountKind(
  packs: readonly Pack[],
  site: SiteId,
  signs: readonly string[],
): AccountKind {
  const accounts = packs.flatMap((pack) => pack.accounts?.[site] ?? []);
  const speaks = accounts.some((account) => signs.some((sign) => isShown(account, sign)));
  return speaks ? 'official' : 'personal';
}
