/**
 * The words of the guard of protected speech, as terms of the pack format. The topics follow
 * section 7 of the National Labor Relations Act, the Norwegian Constitution § 100 and the Working
 * Environment Act ch. 2 A. Wildcards stop short of words of other trades: "lønn*" would find
 * "lønnsom" (profitable). Terms are parted by commas.
 */

const termsOf = (list: string): string[] => list.split(',').map((term) => term.trim());

const payAndHours = termsOf(`
  salary, salaries, wage, wages, underpaid, unpaid, pay rise, pay raise, pay cut, pay gap,
  pay talks, payslip*, pay slip, equal pay, sick pay, holiday pay, my pay, our pay, the pay,
  paid less, paid more, paid the same, paid fairly, paid for overtime, what i earn, what we earn,
  overtime, working hours, work hours, long hours, night shift*, double shift*, my shift*,
  our shift*, extra shifts, hour shift*, hour week*, rota, days off, sick leave, parental leave,
  lunch break*, workload*, burned out, burnt out, burnout, zero hours, pension*,
  collective agreement*, bonus cut*, lønn, lønna, lønnen, lønninger, lønnsoppgjør*,
  lønnsforhandling*, lønnsøkning*, lønnskrav*, lønnsslipp*, lønnsforskjell*, lønnstillegg*,
  lønnsnivå*, lønnsgap*, likelønn*, månedslønn*, årslønn*, timelønn*, minstelønn*, tarifflønn*,
  tariff*, overtid*, feriepenger, arbeidstid*, nattevakt*, dobbeltvakt*, doble vakter, dobbel vakt,
  vakter, turnus*, fridag*, sykmeld*, sykemeld*, utbrent*, arbeidspress*, lunsjpause*,
  foreldrepermisjon*, pensjon*, a raise, no raise, my raise, our raise, our raises, paycheck*,
  living wage, what do you make?, what i make, how much i make, how much do you make,
  how much we make, what do you earn, earns more than, earn more than, earns less than,
  earn less than, underpay*, my bonus was, my bonus is, our bonuses, no bonus, mandatory overtime, cut our hours,
  cut my hours, overworked, bathroom break*, toilet break*, meal break*, split shift*, zero hour*,
  even legal, is this legal, is that legal, jeg tjener, hva tjener, tjener mer enn,
  tjener mindre enn, bonusen min, bonusen vår, ingen bonus, lønnsstopp*, lønnskutt*, lønnsåpenhet*,
  lavtlønn*, lavlønn*, underbetal*, ubetalt*, helgevakt*, kveldsvakt*, ekstravakt*, matpause*,
  spisepause*, hviletid*, arbeidsmengde*, overarbeid*, ufrivillig deltid, utslitt på jobb
`);

const staffingAndSafety = termsOf(`
  understaffed, short-staffed, staffing, too few of us, too few nurses, layoff*, laid off,
  made redundant, redundanc*, job cuts, downsizing, unsafe, safety rep*, safety concern*,
  safety at work, workplace safety, safety rules, safety gear, safety issue*, health and safety,
  working conditions, work environment, accident at work, injured at work, hurt at work,
  protective equipment, fire exit*, asbestos, no breaks, osha, labour inspect*, labor inspect*,
  underbemann*, bemanning*, for få på jobb, for få på vakt, for få folk, for få ansatte, nedbemann*,
  permitter*, oppsagt, sagt opp, oppsigelse*, hms, verneombud*, vernetjeneste*, verneutstyr*,
  arbeidsmiljø*, arbeidsforhold*, arbeidsulykke*, sikkerhet på jobb, sikkerheten på jobb*,
  sikkerheten vår, farlig på jobb, arbeidstilsynet, rømningsvei*, vold på jobb, trusler på jobb,
  people on a ward, people on the ward, people on our ward, of us on the ward, of us on shift,
  people on shift, alone on shift, alone on the ward, skeleton crew, job security, was fired,
  got fired, fired me, fired us, furlough*, unfair dismissal, is not safe, isn't safe, are not safe,
  aren't safe, safe at work, skadet på jobb*, skada på jobb*, skadd på jobb*, asbest*,
  for lite folk, mangler folk, nedskjæring*, fikk sparken, får sparken, ga meg sparken,
  utrygt på jobb, utrygg på jobb, meldte avvik, meldt avvik, melde avvik, avviksmelding*, brannvern*
`);

const organising = termsOf(`
  union, unions, unionise*, unionize*, unionisation, unionization, shop steward*, picket*,
  collective bargaining, on strike, strike, strikes, striking, walkout*, works council,
  organise at work, organize at work, staff representative*, fagforening*, fagorganisert*,
  fagforbund*, forbundet vårt, forbundet mitt, tillitsvalgt*, streik*, streike*, organisere oss,
  organisert oss, klubbleder*, tariffavtale*, ansattrepresentant*, lockout*, unionizing, unionising,
  union drive, union vote, organising at, organizing at, organising our workplace,
  organizing our workplace, collective action, organiserer oss, organiserte oss, organisere dere,
  organiser dere
`);

const fairnessAndWrongdoing = termsOf(`
  discriminat*, harass*, bullying, bullied, bully, sexism, sexist, racism, racist, retaliat*,
  hostile work environment, #metoo, whistleblow*, whistle-blow*, blow the whistle, blew the whistle,
  grievance*, file a complaint, filed a complaint, formal complaint, nlrb, employment tribunal,
  labour board, labor board, ombud*, wrongdoing, covered up, cover-up, reported it to,
  reported them to, illegal at work, breaking the law, diskriminer*, trakasser*, mobbing*, mobbet,
  mobbes, mobber, sexisme, rasisme, rasistisk*, gjengjeldelse*, varsle, varsler*, varslet,
  varsling*, varslingssak*, varsel, varsla, kritikkverdig*, diskrimineringsnemnda, helsetilsynet,
  statsforvalteren, sivilombudet, meldt fra, melde fra, meldte fra, lovbrudd, ulovlig på jobb,
  dekke over, dekket over, passed over for, told them i was pregnant, only woman in, only woman on,
  homophob*, transphob*, misogyn*, maternity leave, groped, eeoc, to the authorities,
  told the authorities, falsif*, labor department, labour inspectorate, hr told, hr said,
  hr did nothing, hr does nothing, forbigått, eneste kvinne*, fortalte at jeg var gravid, homofob*,
  transfob*, kvinnefiendtlig*, hr ba, hr sa, hr gjorde ingenting, hr gjør ingenting,
  til myndighetene, juks med
`);

const workplaceAndPress = termsOf(`
  my boss*, our boss*, the boss, my manager*, our manager*, the management, our management,
  upper management, senior management, my employer, our employer, my workplace, our workplace,
  where i work, where we work, place i work, der jeg jobber, toxic workplace, toxic culture,
  leadership here, our leadership, our ceo, hr department, to hr, our hr, quit my job, resigned,
  to the press, to a journalist, to journalists, to a reporter, to the newspaper, to the media,
  told the press, told a journalist, told the newspaper, op-ed, as a private person, sjefen min,
  sjefen vår, sjefene våre, lederen min, lederen vår, lederne våre, ledelsen, arbeidsgiver*,
  arbeidsplassen min, arbeidsplassen vår, sa opp jobben, til pressen, med pressen, til avisa,
  til avisen, med avisa, med avisen, til journalist*, med journalist*, med en journalist,
  uttalte meg, uttale meg, kronikk*, leserinnlegg*, som privatperson, ytringsfrihet*,
  freedom of speech, free speech, my supervisor*, our supervisor*, my line manager*,
  our line manager*, micromanag*, bad management, poor management, toxic boss, to reporters,
  with a journalist, with a reporter, to the papers, interviewed by, letter to the editor,
  dårlig ledelse, dårlige ledere, toppledelsen vår, fryktkultur*, ukultur*, ytringsklima*,
  direktøren vår, sjefen sa, sjefen sier, sjefen nekte*, med journalister
`);

/** What a protected post is about. */
export const protectedTopics: readonly string[] = [
  ...payAndHours,
  ...staffingAndSafety,
  ...organising,
  ...fairnessAndWrongdoing,
  ...workplaceAndPress,
];

/** How a post speaks of the writer's own work. */
export const ownWorkWords: readonly string[] = termsOf(`
  i, we, me, my, our, us, mine, ours, at work, boss, colleague*, coworker*, co-worker*,
  the union, a union, union rep*, shop steward*, nlrb, osha, labour board, labor board, ombud*,
  works council, nurses, staff, employees, workers, the ward, jeg, vi, meg, oss, min, mi, mitt,
  mine, vår, vårt, våre, eg, på jobb, på jobben, sjefen, ledelsen, kollega*, kolleger, kollegene,
  fagforening*, tillitsvalgt*, verneombud*, arbeidstilsynet, helsetilsynet, statsforvalteren,
  sivilombudet, ansatte, avdelingen, sykepleiere
`);
