import { type Topic, terms } from './topic.ts';

/**
 * Words of working life that companies use in their own posts as well: in advertisements for jobs,
 * in reports and in news. They count where nothing in the post looks like that.
 */
const medium = terms(`
  gender pay, pay gap*, wages are, reorganisation*, reorganization*, lunch breaks,
  no lunch break, overtime, overtid, overtida, arbeidsmiljølova, meldt avvik, on-call rota,
  maternity leave, paternity leave, working week, four-day week, tea break*, break room,
  workload*, split shift*, flexible working, burnout, annual leave, sick day*, laid off, layoff,
  headcount, head count, staffing, restructur*, nurse ratios, near misses, near-miss report,
  locked out of work, lockout, signed the petition, working conditions, risk assessment*,
  incident report*, wrongdoing, acas, employee survey*, staff survey*, resignation letter,
  engagement survey*, exit interview*, non-compete*, pulse survey*, targets are, minimum wage,
  payslip*, salary, my pension, what do you earn, what we earn, disciplinary, grievances,
  discrimination, retaliat*, crunch, the rota, on strike, shift pattern*,
  night shifts, foreldrepermisjon*, pappaperm*, mammaperm*, arbeidstid*, turnus*, egenmelding*,
  eigenmelding*, sykemeld*, sjukmeld*, sjukemeld*, omstilling*, omorganiser*, vakant, avvika,
  inneklima*, førstehjelpsskrin*, arbeidsforhold*, uforsvarlig*, uforsvarleg*, pensjonen min,
  lønn, lønna, lønnen, løn, løna, streik, streiken, streiker, streikar, dobbeltvakt, nattevakter
`);

const publicVoice = terms(`
  apply, vacancy, vacancies, hiring, recruiting, recruiters, we're looking for,
  we are looking for, looking for people, job hunt*, applications, webinar, annual report,
  our public, published, is public, our report, episode, conference, salary cap,
  competitive salary, your salary, farewell, thank you, thanks to, congrat*, welcome,
  proud to announce, sign up, book now, tickets, penalt*, goal*, keeper, striker, bowling,
  lightning, guitar, credit union, union jack, european union, union square, union station,
  union berlin, rugby, civil union, state of the union, student union, students' union, sets,
  springsteen, bonfire, match, pins, level, final boss, hunger strike, air strike*, strike a,
  strikes a, three strikes, omgang, waste management, stage management, product management,
  project management, management material, password manager, anger management, time management,
  course, stock management, crowd management, contract management, wages war, labour ward,
  safety car, crime doesn't pay, pay attention, pay my respects, pay per view, to pay, i'd pay,
  i'll pay, pay for, paying, søk, søker, søkes, søknad, søknadsfrist, ledig stilling, påmelding,
  meld på, årsrapport, konferanse, tusen takk, takk til, gratulerer, velkommen, stolt av å,
  billetter, kneet, bilen, printeren, oppvaskmaskin*, vaskemaskin*, ferga, ferja, straffespark,
  kamp, omgangen, sluttspill, game, mål på, verdens lønn, lønnsom*, takk og, bil, strikk*,
  lønn som folk, sirkus, kokk, 2-0, 1-0, 2-1, 3-0
`);

export const commonWords: Topic = {
  alone: [],
  withWork: [],
  together: [
    {
      all: [{ terms: medium }, { not: { terms: publicVoice } }, { not: { link: 'any' } }],
      within: 'post',
    },
  ],
};
