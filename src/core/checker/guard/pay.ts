import { near, type Topic, terms, unless } from './topic.ts';
import { bosses, work, workers } from './work.ts';

/** Pay: what one earns, what is owed, who gets more, and where the profit went. */

const salaryWords = terms(`
  salary, salaries, wage, lønn, lønna, lønnen, lønninger, løn, løna, løni, lønningar, lønningene,
  lønningane, lønninga, bonus, bonuses, bonusen, bonusar, bonuser
`);

const otherSalary = terms(`
  salary cap, competitive salary, your salary, your wages war, waged, wages a, salary sacrifice,
  verdens lønn, takk og lønn, lønn som folk, konkurransedyktig, bonus track*, bonus tip,
  bonus points, bonus episode, bonus level, bonus round, added bonus, bonuspoeng, bonuslåt*,
  bonus on top, welcome bonus, sign-up bonus, bonus til, søknad, apply, search, søk, bonuskort,
  bonuskode, deposit
`);

const profit = terms(`
  record profit*, record year, record quarter, record result*, profits, profit, dividend*,
  shareholder*, to investors, for investors, investors get, investors got, investors happy, buyback*, million bonus, CEO pay, executive pay, record revenue,
  best year ever, record-breaking, yacht, private jet, bentley, rekordoverskudd*,
  rekordoverskot*, rekordår*, rekordresultat*, overskudd, overskuddet, overskot, overskotet,
  utbytte*, aksjonær*, aksjeeier*, rekordkvartal*, milliardoverskudd*, millionbonus*, lederlønn*,
  leiarløn*, opsjoner, opsjonar, fallskjerm, sluttpakke
`);

const leftovers = terms(`
  us, raise, raises, pay freeze, tote bag, pizza, mug, mugs, nothing for, we got, we get,
  our pay, a hoodie, voucher, gift card, fruit basket, cupcake*, thank you card, a card, pen,
  cake, oss, vi fikk, vi får, me fekk, me får, nulloppgjør*, en kopp, kopp med, kake, nett,
  handlenett, gavekort, fruktkurv*, måtehold, måtehald, vi på gulvet, lønnsfest*
`);

const gigUnits = terms(`
  a drop, per drop, mile drop, a delivery, per delivery, per parcel, per trip, a trip, a ride,
  per ride, per article, a piece, per piece, per word, per shift, a shift, after fuel,
  after petrol, after expenses, before tax, after tax, an order, per order, per room, a room,
  per task, a task, day rate, per dag, per tur, for en tur, for ein tur, turen, pr tur,
  per pakke, pr pakke, per artikkel, per levering, i timen, per rom, etter skatt, før skatt,
  etter bensin, per oppdrag
`);

const ads = terms(`
  apply, vacancy, vacancies, hiring, recruiting, we're looking for, we are looking for, join us,
  job opening, now open, cv, søk, søknad, søkes, søker, ledig stilling, søknadsfrist, off,
  discount, ticket*, price, rabatt, bestill, book
`);

const lessThanOthers = terms(`
  same job, same work, same role, same ladder, same title, same years, same experience,
  same shift, the new guy, the new hire, new hires, the men, the guys, men on, women on,
  women in, next to me, beside me, than i do, than i get, than we get, than we do,
  than the women, samme jobb, same jobb, samme stilling, same stilling, samme ansiennitet,
  same ansiennitet, samme arbeid, same arbeid, samme stige, enn meg, enn oss, mennene, mennane,
  karene, gutta, guttan, kvinnene, kvinnfolka, damene, nyansatt, nyansatte, nytilsett, han nye,
  hun nye, ho nye, enn den nye, som den nye, den nye fikk, den nye fekk, den nye får,
  den nye tjener, den nye tener, den nye begynte, den nye starta, den nye startet,
  ved siden av meg
`);

const earn = terms(`
  earn, earns, earned, make, makes, paid, pay, pays, gets, tjener, tener, tjente, tente, tjene,
  får, fikk, fekk, betaler, betalar, betalt, kroner mer, kroner meir, kroner mindre, kr mer
`);

const payVerbs = terms(`
  pay us, pays us, paid us, pay me, pays me, paid me, pay their, pays their, pays its, get paid,
  got paid, getting paid, not paid, wasn't paid, weren't paid, haven't been paid, hasn't paid,
  not been paid, never paid, paid late, paid less, paid more, pay less, pays less, pays more,
  paid the same, paid fairly, paid properly, payday, on minimum, raise, raises, our tips,
  my tips, the tips, tip jar, tip pool, tronc, service charge, commission, mileage, reimburse*,
  pension, docked, clawed back, owe us, owes us, owe me, owes me, hourly, starting offer,
  promotion, stipend, per diem, food bank, second job, third job, cost of living, inflation,
  rent, betaler oss, betaler meg, betalar oss, betalar meg, ikke betalt, ikkje betalt,
  fått betalt, får betalt, fekk betalt, dårlig betalt, dårleg betalt, bedre betalt, betre betalt,
  betaler bedre, betaler mer, betalar meir, betaler mindre, utbetalt, påslag, påslaget,
  tilleggene, tillegga, opprykk, provisjon*, tipsen, driks, drikken, drikkepeng*, reisetid,
  kilometergodtgjør*, trekk i, skylder oss, skylder meg, skuldar oss, skuldar meg, timeprisen,
  prisveksten, inflasjonen, matkø*, tjenestepensjon*, tenestepensjon*, ubetalt, ubetalte, husleia
`);

const ofALink = terms(`
  ref, referral, referrals, refer a friend, my link, my code, sign up, invite, lenka, lenken,
  lenkja, linken, koden, provisjon, gjennom meg, vervelenke*, vervekode*
`);

export const pay: Topic = {
  alone: terms(`
    my bonus was, my bonus is,     starting offer, pay day is, hva tjener dere, my payslip*, our payslip*, payslip was,
    payslip is, underpaid, underpay*, unpaid overtime, unpaid hours, unpaid work, unpaid labour,
    unpaid labor, unpaid trial, unpaid internship*, unpaid unpaid shift*, unpaid break*,
    unpaid leave, work for free, working for free, worked for free, pay rise*, pay raise*,
    pay cut*, pay freeze, pay band*, pay scale*, pay grade*, pay talks, pay claim*, pay dispute*,
    pay deal, pay offer, pay award*, pay equity, pay transparency, pay secrecy, pay review*,
    pay slip*, paycheck*, pay cheque*, paystub*, pay stub*, payroll was, payroll is,
    payroll says, payroll said, payroll has, payroll error*, equal pay, sick pay, holiday pay,
    back pay, overtime pay, paid overtime, paid for overtime, severance, living wage, wage theft,
    our wages, my wages, stolen wages, my salary, our salaries, our salary, our pay, my pay,
    salary band*, wages were, what do you make?, what i make, how much i make,
    how much do you make, how much we make, what i earn, earns more than, earn more than,
    earns less than, earn less than, makes more than me, than we get at, pays more than,
    below inflation, no bonus, bonus was cut, our bonus, our bonuses, no raise*,
    my raise, our raise, our raises, a raise in, one raise, bonus cut*, talk about pay,
    pay is not, discuss pay, compare salaries, salary is confidential, zero per cent rise,
    pension cut*, our pension*, final salary, on-call pay, call-out pay, night rate*,
    weekend rate*, shift allowance*, london weighting, overtime rate*, day rate is, misclassif*,
    bogus self-employ*, self-employed but, lønnsoppgjør*, lønsoppgjer*, lønnsforhandling*,
    lønsforhandling*, lønnsøkning*, lønsauke*, lønnskrav*, lønskrav*, lønnsslipp*, lønsslipp*,
    lønnsforskjell*, lønsforskjell*, lønsskilnad*, lønnstillegg*, lønstillegg*, lønnsnivå*,
    lønsnivå*, lønnsgap*, likeløn*, månedslønn*, månadsløn*, årsløn*, timeløn*, minsteløn*,
    tariffløn*, ukelønn*, vekeløn*, sultelønn*, svolteløn*, lønnstyveri*, lønstjuveri*,
    lønnsspenn*, lønsspenn*, lønnsstige*, lønnstrinn*, lønstrinn*, lønnskonto*, lønskontor*,
    lønnsdag*, lønsdag*, lønningsdag*, lønnsstopp*, lønnskutt*, lønskutt*, lønnsåpenhet*,
    lønsopenheit*, lønnsvekst*, lønnsnedgang*, lønnstrekk*, lønstrekk*, lønnssamtale*,
    lønnsutbetaling*, lønnshemmelighold, lønnsramme*, lønnsfest*, lavtlønn*, lavlønn*, lågtløn*,
    lågløn*, underbetal*, dårlig lønn*, dårleg løn*, nulloppgjør*, nulloppgjer*, feriepenger,
    feriepengar, sykelønn*, sjukeløn*, kva tener, ka tjene,
    tjener mer enn, tener meir enn, tjener mindre enn, tener mindre enn, bonusen min,
    bonusen vår, ingen bonus, lønna mi, lønna vår, løna mi, løna vår, lønnen min, lønnen vår,
    jobbe gratis, jobba gratis, jobber gratis, jobbar gratis, arbeide gratis, ubetalt overtid,
    ubetalt arbeid, ubetalte timer, ubetalte timar, ubetalt prøvevakt, ubetalt pause,
    ubetalt opplæring, dugnad på jobb, snakk om lønn, snakke om lønn, snakk om løn,
    overtidsbetalt, overtidsbetaling, overtidstillegg*, nattillegg*, helgetillegg*,
    kveldstillegg*, skifttillegg*, vaktgodtgj*, ulempetillegg*, smusstillegg*,
    beredskapstillegg*, feil lønn, feil løn, lønn å leve av, løn å leve av, lønnen kom,
    lønna kom, løna kom, akkordlønn*, etterbetaling*, realløn*, pensjonen vår, afp
  `),
  withWork: [...payVerbs, ...salaryWords],
  together: [
    near(
      terms('#payday, payday'),
      terms("except, isn't, moved, late, not, without telling, 5th, again"),
      12,
    ),
    // "You get 25 and I get 25" is a link's reward.
    {
      all: [{ pattern: '\\bI (make|earn|get|take home) [£$€]\\d' }, { not: { terms: ofALink } }],
      within: 'sentence',
    },
    unless(terms('jeg tjener, æ tjene, eg tener'), ofALink),
    unless(
      salaryWords.filter((word) => !word.startsWith('bonus')),
      otherSalary,
    ),
    near(profit, leftovers, 20),
    near(profit, workers, 20),
    near(earn, lessThanOthers, 8),
    near(
      bosses,
      terms(`
        40%, raise, new car, new porsche, yacht, bonus, bonusen, påslag, million, millions,
        millioner, mill, ny bil, hytte, pay package, pay rise
      `),
      12,
    ),
    {
      all: [
        { terms: gigUnits },
        { detector: 'money' },
        { not: { terms: [...ads, 'report', 'tax report'] } },
      ],
      within: { words: 12 },
    },
    {
      all: [
        {
          pattern:
            "\\b(I|we|you)(('m| am|'re| are) on| make| earn| get| got| took home| was on| started on)( about| only| just| around| exactly)? ?[£$€]? ?\\d[\\d.,]*( ?k| ?kr| grand| a year| an hour| pounds| dollars| euros)\\b",
        },
        { not: { terms: ads } },
      ],
      within: 'sentence',
    },
    {
      pattern:
        '\\b(jeg|eg|æ|vi|me) (tjener|tener|tjene|tjente|går på|ligger på) (\\w+ )?(\\w+ )?\\d{2,3}([ .]?000|[.,]\\d)',
    },
    {
      all: [
        {
          pattern:
            '[£$€] ?\\d+([.,]\\d+)? (an hour|per hour|a shift|a drop|per drop|per delivery|a delivery)\\b',
        },
        { not: { terms: ads } },
      ],
      within: 'post',
    },
    near(
      terms(`
        tote bag*, pizza, fruit basket, fruktkurv*, pizzakveld*, a mug, yoga, mindfulness,
        free fruit, table tennis
      `),
      terms(`
        instead of, i stedet for, i staden for, rather than, pay rise, raise, lønn, lønna, løn,
        tariffavtale, collective agreement, staff, bemanning, staffing
      `),
      12,
    ),
    near(
      terms(`
        profit, profits, record year, rekordoverskudd, overskudd, overskuddet, overskot,
        overskotet, CEO, direktøren, konsernsjefen, chief executive, shareholders, aksjonærene,
        aksjonærane, owner, eieren
      `),
      terms(`
        freeze, 0%, 0 %, outsourced, pay, nulloppgjør, nulloppgjer, kutt, kuttet, kutta, satt ut,
        sett ut, måtehold, måtehald, lønn, løn
      `),
      15,
    ),
    near(
      work,
      terms(`
        food bank, matkø, matutdeling, second job, two jobs, three jobs, afford the rent,
        afford rent, pay the rent, pay my rent, can't afford, has ikke råd, har ikke råd,
        har ikkje råd, husleia, husleie
      `),
      20,
    ),
  ],
};
