/**
 * Words after which a full stop ends no sentence, folded, without their last stop. Only those that
 * stand before something else in a sentence, or are as common inside one as at its end.
 */
export const abbreviations: ReadonlySet<string> = new Set([
  // Norwegian
  ...['f.eks', 'bl.a', 'm.m', 'm.fl', 'm.v', 'mv', 'osv', 'o.l', 'o.a', 'ol', 'dvs', 'd.v.s', 'ca'],
  ...['jf', 'jfr', 'nr', 'kl', 'tlf', 'mob', 'pga', 'p.g.a', 'mht', 'm.h.t', 'mtp', 'evt', 'inkl'],
  ...['ekskl', 'ang', 'vedr', 'hhv', 'iht', 'i.h.t', 'ift', 'i.f.t', 'ifm', 'i.f.m', 'ihht', 'pr'],
  ...['tidl', 'div', 'adm', 'avd', 'innb', 'kap', 's.k', 'såk', 'fr', 'hr', 'st', 'prof', 'stk'],
  ...['mill', 'mrd', 'kr', 'maks', 'min', 'gj', 'gjsn', 'fork', 'forts', 'red', 'ref', 'sml', 'vs'],
  ...['jan', 'feb', 'febr', 'apr', 'aug', 'sept', 'okt', 'nov', 'des'],
  // English
  ...['mr', 'mrs', 'ms', 'dr', 'jr', 'sr', 'rev', 'gen', 'sen', 'rep', 'gov', 'hon', 'capt', 'lt'],
  ...['e.g', 'i.e', 'eg', 'ie', 'etc', 'cf', 'al', 'approx', 'est', 'incl', 'excl', 'dept', 'fig'],
  ...[
    'inc',
    'ltd',
    'corp',
    'co',
    'bros',
    'no',
    'nos',
    'vol',
    'pp',
    'ed',
    'eds',
    'tel',
    'ext',
    'ave',
  ],
  ...['u.s', 'u.k', 'a.m', 'p.m', 'ph.d', 'sep', 'oct', 'dec', 'mt', 'ft'],
]);
