import { type SiteId, siteIds } from '../pack.ts';
import { quoted } from '../quoted.ts';
import type { Notes } from '../source/notes.ts';
import type { Tree } from '../source/tree.ts';
import { type Fields, listOf, objectOf, optional, problem, type Read, shown } from './read.ts';
import { words } from './read-texts.ts';

/** Accounts that speak for the company, as a page shows them. */

const refuseAccount = (notes: Notes, node: Tree, mend: string): undefined =>
  problem(notes, 'account', node, `Found ${shown(node)}, which is no account: ${mend}.`);

/** A handle, a path such as `company/acme`, a number, or `name:` and the name that is shown. */
const account: Read<string> = (node, notes) => {
  const text = words('an account')(node, notes);
  if (text === undefined) return undefined;
  if (/^name:/i.test(text))
    return text.length > 5 ? text : refuseAccount(notes, node, 'write the name after "name:"');
  if (/^[a-z]+:\/\//i.test(text))
    return refuseAccount(
      notes,
      node,
      "write what follows the site's address, such as company/acme",
    );
  if (/\s/.test(text))
    return refuseAccount(
      notes,
      node,
      `a handle, path or number has no spaces; for the name that is shown write ${quoted(`name:${text}`)}`,
    );
  return text;
};

const fields: Fields = Object.fromEntries(
  siteIds.map((site) => [site, optional(listOf('accounts', account))]),
);

/** The accounts that speak for the company, by site. */
export const accounts = objectOf('accounts', fields) as Read<
  Readonly<Partial<Record<SiteId, readonly string[]>>>
>;
