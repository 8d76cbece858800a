/** Words of names that say what kind of thing it is, and that people leave out: ours, English and Norwegian, lowercase. */
const kinds = new Set(
  `as asa ab aps ans da sa ltd limited inc llc llp plc gmbh ag co corp corporation company group gruppen gruppe
  holding holdings partners norge norway nordic international global
  project prosjekt prosjektet program programme programmet operation operasjon team phase fase
  foods food mat meieri dairy bakery bakeri brewery bryggeri kitchen kjøkken kafé cafe restaurant hotel hotell
  hospital sykehus sjukehus clinic klinikk klinikken legesenter health helse pharma
  bank insurance forsikring finance finans capital kapital invest eiendom property
  energy energi kraft power oil oljeselskap solar wind
  tech technology technologies software systems system solutions løsninger digital data media labs lab studio studios
  consulting consultants rådgivning regnskap accounting legal advokat advokatfirma
  school skole skolen university universitet universitetet college høgskole høyskole kommune council fylkeskommune
  transport logistics logistikk shipping rederi motors auto bil bygg construction entreprenør rør elektro engineering
  industries industri industrier manufacturing stores store shop butikk handel trading services service tjenester
  app plus pro mini max lite hub suite cloud edition platform plattform and og`.split(/\s+/u),
);

/** Whether a word of a name says only what kind of thing it is, or is a number. */
export const namesAKind = (word: string): boolean =>
  kinds.has(word.toLowerCase()) || /^\p{Nd}+$/u.test(word);
