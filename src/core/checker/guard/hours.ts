import { near, type Topic, terms, unless } from './topic.ts';
import { bosses, work } from './work.ts';

/** Hours: shifts, breaks, rest, time off, being and where the work must be done. */

const overtime = terms('overtime, overtid, overtida, overtiden');
const sport = terms(`
  we don't do, game, goal*, penalt*, match, cup, final, period, periode, scored, score,
  sudden death, hockey, the refs, ref, playoff*, sluttspill*, mål, målet, kamp, kampen, omgang,
  straffe*, keeper*, the film, movie, extra time, omganger
`);

const tooLong = terms(`
  in a row, straight, on the trot, without a break, no break, no breaks, without a day off,
  no day off, without sleep, no sleep, four hours' sleep, slept four hours, on paper,
  supposed to end, supposed to finish, should have finished, should have gone home, nobody asked,
  clocked out, clocked off, clock out, clock off, still here, still at my desk, still at work,
  home at, no lunch, skipped lunch, over the sink, standing up, haven't eaten, haven't sat down,
  haven't peed, pee, toilet, on my day off, off sick, at midnight, at 2 am, till midnight,
  until midnight, past midnight, every weekend, every sunday, every saturday, seventh weekend,
  on christmas, christmas eve, no notice, short notice, the night before, changed again,
  cancelled again, på rad, i strekk, i ett, uten pause, utan pause, ingen pause, uten fri,
  utan fri, ingen fridag, uten søvn, utan søvn, timer søvn, timar søvn, på papiret, skulle gått,
  skulle ha gått, skulle vært ferdig, skulle vore ferdig, skulle slutta, skulle slutte,
  stemplet ut, stempla ut, stempler ut, fortsatt på jobb, framleis på jobb, ikke spist,
  ikkje ete, rakk ikke å spise, rakk ikke lunsj, over vasken, stående, på do, tisse, på fridagen,
  julaften, hver helg, kvar helg, hver søndag, på kort varsel, dagen før, endret igjen,
  endra igjen, endre vakt, til midnatt, over midnatt, kl. to, klokka to, klokka tre, klokka fire
`);

const shifts = terms(`
  shift, shifts, nightshift*, nights, late shift*, early shift*, twelve-hour, 12-hour, 16-hour,
  14-hour, 13-hour, double, doubles, weekends, sundays, rota, roster, schedule, work,
  worked, working, driving, drive, clinic, on duty, break, breaks, text, pager, emails, slack,
  teams, leave, time off, day off, vakt, vakta, vakter, vaktene, nattevakt*, nattvakt*, netter,
  nætter, nætta, helger, helgar, turnus, skift, skiftet, skifta, timar, tima,
  jobba, jobbet, jobber, jobbar, kjører, køyrer, kjørt, lunsj, lunsjen, matpause, pausen, pauser,
  pausar, fri, fritid, fritida, permisjon, beredskap, bakvakt*, hjemmevakt*, heimevakt*, overtid,
  kveld, kveldene
`);

const refused = terms(`
  refused, denied, rejected, cancelled, not approved, said no, told no, no chance, not allowed,
  can't take, cannot take, not permitted, had to, made to, forced to, expected to, asked to,
  required to, nobody asked, third time, unfair, illegal, against the law, the law says,
  is the law, legal, pressured, guilt, guilty, punish*, no choice, no comp time, no time in lieu,
  cut, dropped, text message, whatsapp, avslått, avslag, nektet, nekta, nekter, sagt nei, sa nei,
  sier nei, fikk nei, fekk nei, får ikke, får ikkje, fikk ikke, fekk ikkje, ikke lov, ikkje lov,
  må, måtte, tvunget, tvungen, pålagt, pålegg, forventet, forventa, nok en gang, tredje gang,
  urettferdig, ulovlig, ulovleg, loven sier, lova seier, i strid med, mot loven,
  dårlig samvittighet, skyldfølelse, flyttet, flytta, endret, endra, kuttet, kutta,
  ingen avspasering, uten avspasering, melding kl, sms
`);

export const hours: Topic = {
  alone: terms(`
    on-call deal, on-call agreement, proper on-call, on-call pay, unpaid overtime,
    mandatory overtime, our overtime, my overtime, overtime for, owe us overtime, owed overtime,
    no overtime, working hours, work hours, long hours, double shift*, hour shift*,
    between shifts, between two shifts, shift pattern*, extra shift*, my rota, our rota,
    the rota, the new rota, rota came, shifts in a row, nights in a row, days in a row at,
    weekends in a row, weekend in a row, hour week*, clopening*, no meal break*, rest break*,
    bathroom break*, toilet break*, comfort break*, breaks are, comp time, time in lieu,
    toil hours, leave request*, holiday request*, unlimited holiday*, pto, sick leave, sick note,
    called in sick, call in sick, off sick, carer's leave, bereavement leave,
    compassionate leave, right to disconnect, burned out, burnt out, burn-out, overworked,
    overwork, my hours, our hours, cut his hours, cut her hours, cut hours, hours cut,
    back to the office, back in the office, rto mandate, in-office days, five days a week,
    hybrid policy, peeing in bottles, pee in a bottle, pee in bottles, working time directive,
    rest time, rest period, driving hours, tachograph*, crunch time, unsocial hours, clocked out,
    clocking out, off the clock, timesheet*, time sheet*, time card*, overtidstime*,
    overtidsbruk*, ubetalt overtid, pålagt overtid, overtid utbetalt, ingen overtid,
    uten overtid, utan overtid, avspaser*, arbeidstida vår, dobbeltvakt*, dobbel vakt,
    doble vakter, doble vakt, dobbeltskift*, langvakt*, lange vakter, lange vakta, nattevakter,
    natt på rad, netter på rad, nætter på rad, helger på rad, helgar på rad, helga på rad,
    helg på rad, vakter på rad, vakt på rad, dager på rad på, mellom to vakter, mellom vaktene,
    mellom vakter, mellom to vakt, turnusen min, turnusen vår, turnusendring*, langturnus*,
    helgeturnus*, turnusplan*, vaktplan*, vaktliste*, vaktlista, helgevakt*, kveldsvakt*,
    ekstravakt*, nulltime*, tilkallingsvakt*, tilkallingsvikar*, ringevikar*, småstilling*,
    ufrivillig deltid, ufrivillig deltids*, heltidskultur*, hele stillinger, hel stilling,
    heile stillingar, stillingsprosent*, stillingsbrøk*, fleksitid*, beredskapsavtale*,
    beredskapsvakt*, bakvakt*, hjemmevakt*, heimevakt*, matpause*, spisepause*, lunsjpause*,
    tissepause*, dopause*, pausen vår, hviletid*, kviletid*, kvileplan*, hvilebrakke*,
    arbeidsmengde*, arbeidspress*, overarbeid*, utbrent*, utbrend*, utslitt på jobb,
    velferdspermisjon*, omsorgspermisjon*, ubegrenset ferie, ubegrensa ferie, fri avslått,
    ferien avslått, feriesøknad*, ferieønske*, tilbake på kontoret, på kontoret fra,
    hjemmekontorforbud, heimekontorforbod, sekstimersdag*, sekstimarsdag*, stemplingsur*,
    stemple ut, stempla ut, timeliste*, logge av, døgnkontinuerlig, nattarbeid, helgejobbing,
    søndagsjobbing, søndagsåpent, søndagsåpne
  `),
  withWork: terms(`
    parental leave, maternity leave, arbeidstid*, pauserom*, break room, workload*, burnout,
    crunch, sykmeld*, sykemeld*, sjukmeld*, egenmelding*, turnusen, annual leave, sick day*,
    overtime, overtid, days off, day off, time off, no break, breaks, lunch break, exhausted,
    weekends, sundays, burnt, drained, no sleep, knackered, fridag*, ingen pausar, pauser,
    sliten, slitne, trøtte, utslitt, utslitne, vaktbytte, kveldsarbeid, nattarbeid
  `),
  together: [
    near(
      terms('got a text, text at, melding kl, melding klokka, sms kl, sms klokka'),
      terms(`
        come in, where are you, ikke kom, ikkje kom, kom nå, hvor er du, kor er du, vikar,
        warehouse
      `),
      12,
    ),
    unless(overtime.slice(0, 4), sport),
    near(shifts, tooLong, 10),
    near(
      terms(`
        shift, shifts, rota, roster, my time off, day off, days off, leave, my break, breaks,
        overtime, vakt, vakta, vakter, turnus, fri, fridag, fridagen, permisjon, pausen, pauser,
        matpause, overtid
      `),
      refused,
      12,
    ),
    near(
      bosses,
      terms(`
        overtime, overtid, on my day off, on my days off, fridagen min, julaften, at night,
        om natta, syk, sjuk, sick, break, breaks, pausen, arbeidstid, toilet
      `),
      15,
    ),
    {
      pattern:
        "\\b(it's|it is|klokka er|klokken er|klokka e) \\d{1,2}([:.]\\d\\d)?( am| pm)?\\b.{0,60}\\b(clocked|shift|still here|still at|at work|finish|should have|supposed|skulle gått|skulle ha|skulle vore|skulle vært|på jobb|på kontoret|overtid|vakt)",
    },
    { pattern: '\\b\\w+ (hours|timer|timar) (on|på), \\w+ (hours |timer |timar )?(off|av)\\b' },
    near(
      terms('in a row, straight, på rad, i strekk'),
      terms(`
        nights, weekends, sundays, shifts, netter, nætter, netta, helger, helgar, søndager,
        vakter, skift, day at work, dager på jobb, dagar på jobb, twelve-hour, 12-hour, worked,
        jobbet, jobba, natt
      `),
      6,
    ),
    near(
      terms(`
        two hours each way, an hour each way, to timer hver vei, to timar kvar veg, commute,
        pendle, pendler
      `),
      terms(`
        office, back, teams, zoom, kontoret, move on, days a week, dager i uka, dagar i veka
      `),
      20,
    ),
    near(
      work,
      terms(`
        burnt out, cried in the, crying in the, in tears, can't sleep, cannot sleep,
        gråt i bilen, gråter i bilen, grein i bilen, gråt på do, gråter på do, får ikke sove,
        får ikkje sove, kan ikke mer, orker ikke, orkar ikkje, klarer ikke mer,
        klarar ikkje meir, orke ikkje, can't do this, not like this, can not do it like this,
        cannot go on, running on empty, on my knees, på knærne, på felgen
      `),
      20,
    ),
  ],
};
