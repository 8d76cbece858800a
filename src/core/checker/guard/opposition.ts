import { each, near, type Topic, terms } from './topic.ts';
import { work } from './work.ts';

/**
 * How people speak of those who decide without naming them: "they told us", "I was asked to sign".
 * It counts beside work alone, since teams, landlords and airlines are spoken of in the same way.
 */

const they = terms(`
  they, they've, they have, they just, they still, they also, they now, they never, they even
`);
const theyDid = terms(`
  told us, told me, told you, asked us, asked me, made us, make us, makes us, sent us, send us,
  sent me, gave us, give us, want us, wanted us, wanted me, expect us, expect me, thanked us,
  promised us, promised me, pay us, paid us, cut our, cut my, cut the, changed my, changed our,
  moved my, moved our, moved me, moved us, took our, took my, took away, put us, put me, call it,
  called it, call us, called me, call me, say it's, said it's, said it was, keep asking,
  keep telling, keep saying, refuse to, refused to, won't let, don't let, didn't let, let us go,
  replaced, fired, sacked, closed our, closed the, spent, laid off, hired, promoted, offered me,
  offered us, block, blocked, ignored, know about, knew about, roster me, owe us, owe me,
  coached us, warned us, threatened, followed us, searched, laughed when, stopped paying,
  want to, wanted to know, wrote me up
`);
const de = terms('de, dei, dem, di');
const deGjorde = terms(`
  ba oss, ba meg, bad oss, bad meg, sa vi, sa jeg, sa at vi, sa at jeg, sa det var, sier vi,
  sier det, sier at vi, seier me, seier det, kaller det, kalte det, kallar det, kalla det,
  kaller oss, kalte meg, sendte oss, sende oss, sendte meg, ga oss, gav oss, ga meg, gir oss,
  gjev oss, vil at vi, vil at jeg, vil at me, ville at vi, forventer at, forventar at,
  takket oss, takka oss, lovet oss, lovte oss, lova oss, betaler oss, betalar oss, kuttet, kutta,
  kutter, byttet, bytta, endret, endra, flyttet, flytta, tok fra oss, tok frå oss, tok bort,
  fjernet, fjerna, satte oss, sette oss, nekter, nektet, nekta, nektar, lar oss ikke,
  lèt oss ikkje, får oss til, erstattet, erstatta, sparket, sparka, stengte, stengde, la ned,
  brukte, forfremmet, tilbød meg, ignorerte, visste om, veit om, vet om, skylder oss,
  skuldar oss, øvde på, truet, trua, fulgte etter, lo da, sluttet å betale, ga meg skriftlig
`);

const told = terms(`
  i was told to, we were told to, we were told that, i was told that, we were told we,
  i was told i, we're told, we've been told, i've been told, was told not, were told not,
  i was asked to, we were asked to, was asked to sign, asked to sign, made to, forced to,
  not allowed to, we're not allowed, i'm not allowed, we aren't allowed, nobody told us,
  nobody asked us, no one asked us, none of us were asked, without asking us, without telling us,
  supposed to sign, nobody listens, no one listens, nobody wants to hear, now they listen,
  jeg ble bedt om, vi ble bedt om, eg vart beden om, me vart bedne om, ble bedt om å,
  fikk beskjed om, fekk beskjed om, får beskjed om, jeg skulle skrive under, skulle krysse av,
  ikke lov til å, ikkje lov til å, får ikke lov, får ikkje lov, vi får ikke, me får ikkje,
  ingen spurte oss, ingen spurde oss, ingen sa fra, uten å spørre oss, utan å spørje oss,
  ingen hører, ingen høyrer, ingen lytter, ingen svarer, uten å si fra
`);

/** Work in a wider sense: words that are of private life too. */
const widerWork = [
  ...work,
  ...terms(`
    kitchen, office, break room, staff room, staffroom, toilet, toilets, loo, training, poster,
    posters, form, meeting, meetings, school, class, hospital, hotel, restaurant, café, branch,
    counter, queue, yard, lorry, truck, van, tonnes, freezer, scaffold, roof, contract, hours,
    tuesday, sunday, sundays, friday, fridays, notice, targets, target, group chat, logo, mural,
    values, resilience, survey, feedback, away day, strategy, emails, the system, the app, tips,
    cover, acting, agency, form number, in writing, career, careers page, rep, visit, the visit,
    inspection, audit, invoice*, customers, clients, client-facing, meter*, till, tables,
    section, sections, pupils, pupil, essays, marking, lab, research, students, night, nights,
    tonight, weekend, weekends, christmas, overtime, holiday, leave, day off, job, jobs, work,
    working, worked, kjøkken, kjøkkenet, kontoret, pauserommet, personalrommet, personalromet,
    do, toalett, toalettet, opplæring, opplæringa, plakat, plakater, skjema, skjemaet, møte,
    møtet, møter, skolen, skulen, klassen, sykehuset, sjukehuset, hotellet, restauranten,
    filialen, skranken, skranke, køen, tomta, lastebil, lastebilen, tonn, fryserommet, fryseren,
    stillas, taket, kontrakt, kontrakten, timer, timar, søndag, søndager, fredag, tirsdag, plan,
    planen, målene, gruppechatten, verdier, verdiene, medarbeider*, undersøkelse*,
    tilbakemelding*, strategi*, e-postene, epostene, systemet, appen, vikar, konstituert, byrået,
    skriftlig, karriere, besøket, besøk, inspeksjon, revisjon, faktura*, fakturaer, kunder,
    kundene, kundevendt, målere, kasse, bord, seksjon, elever, eleven, elevene, retting,
    rettinga, laben, forskning, studenter, natt, natta, helg, helga, jul, julaften, overtid,
    ferie, ferien, fri, fridag, jobb, jobben, jobber, jobbar, arbeid, arbeide, arbeidet
  `),
];

export const opposition: Topic = {
  alone: [],
  withWork: [],
  together: [
    near([...each(they, theyDid), ...each(de, deGjorde)], widerWork, 12),
    near(told, work, 10),
  ],
};
