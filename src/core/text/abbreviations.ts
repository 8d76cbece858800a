/**
 * Words after which a full stop ends no sentence, folded, without their last stop. Only those that
 * stand before something else in a sentence, or are as common inside one as at its end; and none
 * that are words of their own at the end of one ("The answer is no. We …").
 */
export const abbreviations: ReadonlySet<string> = new Set([
  // Norwegian
  ...['f.eks', 'bl.a', 'm.m', 'm.fl', 'm.v', 'mv', 'osv', 'o.l', 'o.a', 'dvs', 'd.v.s', 'ca'],
  ...['jf', 'jfr', 'nr', 'kl', 'tlf', 'pga', 'p.g.a', 'mht', 'm.h.t', 'mtp', 'evt', 'inkl'],
  ...['ekskl', 'ang', 'vedr', 'hhv', 'iht', 'i.h.t', 'ift', 'i.f.t', 'ifm', 'i.f.m', 'ihht', 'pr'],
  ...['tidl', 'adm', 'avd', 'innb', 'kap', 's.k', 'såk', 'fr', 'hr', 'prof', 'stk'],
  ...['mill', 'mrd', 'kr', 'gj', 'gjsn', 'forts', 'sml', 'vs'],
  ...['jan', 'feb', 'febr', 'apr', 'aug', 'sept', 'okt', 'nov', 'des'],
  // English
  ...['mr', 'mrs', 'ms', 'dr', 'jr', 'sr', 'rev', 'gov', 'capt', 'lt', 'mt', 'inc', 'ltd', 'corp'],
  ...['bros', 'e.g', 'i.e', 'eg', 'ie', 'etc', 'cf', 'al', 'approx', 'incl', 'excl', 'dept', 'vol'],
  ...['pp', 'tel', 'u.s', 'u.k', 'a.m', 'p.m', 'ph.d', 'sep', 'oct', 'dec'],
]);
