import { anyOf, near, type Topic, terms } from './topic.ts';
import { bosses, work } from './work.ts';

/**
 * Whistleblowing and authorities: wrongdoing at work, who was told of it, and what it cost. The
 * authorities are those that the Working Environment Act § 2 A-2, section 7 of the National Labor
 * Relations Act and the British list of prescribed persons name, by their usual names.
 */

const authorities = terms(`
  regulator, regulators, inspector*, the authorities, ombudsman, labour board, labor board,
  labour inspect*, labor inspect*, department of labor, labor department, nlrb, osha, eeoc, hse,
  cqc, ofsted, hmrc, the ico, fca, sec, fda, epa, health department, environmental health,
  safety authority, trading standards, coastguard, tribunal, arbeidstilsynet, mattilsynet,
  helsetilsynet, datatilsynet, finanstilsynet, skatteetaten, økokrim, miljødirektoratet,
  luftfartstilsynet, jernbanetilsynet, havtil, havindustritilsynet, petroleumstilsynet,
  sjøfartsdirektoratet, statens vegvesen, statsforvalteren, statsforvaltaren, fylkesmannen,
  sivilombudet, sivilombodet, bokettersyn, tilsynet, tilsyn, diskrimineringsnemnda,
  tilsynsmyndighet*, tolletaten, dsb, ukom, helseombudet, pasientombudet, eldreombudet,
  barneombudet, elevombudet, myndighetene, styresmaktene
`);

const reporting = terms(`
  reported, report it, reporting, i told, told the, told her, told him, we told, wrote to, sent,
  filed, file, filing, complaint, complained, tipped off, tip, testified, testify, spoke,
  said what i saw, asked me, asked us, came today, is coming, turned up, showed up, visit*,
  at the door, interview*, statement, documents, photos, pictures, video, filmed, evidence,
  copies, kept a copy, went to, gone to, took it to, taking it to, handed, fined, found,
  accepted, investigat*, inspection, varsl*, meldte, melde, meldt, melder, sa fra, sa ifra,
  sei ifrå, tipset, tipsa, tips, ringte, ringde, ringer, skrev til, skreiv til, sendt, sendte,
  sende, send, anmeldt, anmeldte, anmelde, melding, meldinga, klaget, klaga, klage, vitnet,
  vitna, vitne, snakket, snakka, spurte, spurde, var her, på besøk, på døra, intervju*, avhør*,
  bilder, bilete, bilda, filmet, filma, bevis, kopi*, gikk til, gjekk til, gått til, dro til,
  leverte, gebyr*, bot, bøter, pålegg, funn, fant, fann, gransk*, etterforsk*, inspeksjon*,
  hos oss
`);

const wrong = terms(`
  falsif*, faked, fake invoices, false invoices, forged, backdate*, back-date*, changed the date,
  change the date, change the numbers, changed the numbers, cook the books, cooked the books,
  doctored, altered, fiddled, covered up, covering up, hidden, hide, hiding, bury it,
  swept under, shredded, shred, delete the, deleted the, told to lie, asked to lie, lie to,
  lied to, lying to, sign for, sign it anyway, sign the, not to write, left out, leave out,
  off the books, cash in hand, bribe*, kickback*, fraud, fraudulent, embezzl*, corrupt*, illegal,
  unlawful, against the law, broke the law, breaking the law, dump*, poured down, spill,
  emission*, pollut*, sewage, expired meat, expired food, relabel*, re-label*, past its date,
  mouse droppings, unlicensed, uncertified, untested, skipped the test*, skipped checks,
  never checked, never tested, overcharg*, charged pensioners, charged twice, mis-sold, missold,
  missel*, overbilled, phantom, ghost workers, medication error*, wrong dose, temperature log*,
  inspection report, safety report, audit, malpractice, negligence, retaliat*, data breach,
  spying on, secretly record*, forfalsk*, falsk*, juks, jukser, juksar, jukset, juksa, juksing,
  jukse, fusk, fusket, fakturajuks*, svindel, svindler, underslag, underslo, korrupsjon*,
  bestikk*, smøring, smurt, svart arbeid, svart betaling, under bordet, endre datoen,
  endret datoen, endra datoen, endre dato, endre tallene, endre tala, endret tallene, pynte på,
  pynta på, pyntet på, tilbakedater*, dekke over, dekket over, dekka over, dekker over, skjule,
  skjult, skjuler, gjemme, gøymde, gjemte, dysse ned, dysset ned, dyssa ned, feid under, teppet,
  makuler*, slette, slettet, sletta, lyve, løy, lyver, lyg, ljuge, signere, signert,
  skrive under på, ulovlig*, ulovleg*, lovbrudd*, lovbrot*, brudd på, brot på, bryter loven,
  bryt lova, mot loven, kritikkverdig*, utslipp*, forurens*, forureinar, kloakk, utgått kjøtt,
  utgått mat, utgått på dato, ny dato, nye datolapper, merke om, merka om, ommerk*, muselort,
  musemøkk, usertifisert, ikke testet, ikkje testa, hoppet over, hoppa over, overfaktur*,
  fakturerte, lurt pensjonister, feilmedisiner*, feil dose, temperaturlogg*, loggen, loggene,
  tilsynsrapport*, inspeksjonsrapport*, uregelmessig*, datainnbrudd, overvåk*, avlyttet,
  filmer oss, uforsvarlig*
`);

const cost = terms(`
  i was fired, got fired, lost my job, cost me my job, moved my desk, took my keys, suspended,
  unemployed, frozen out, would do it again, no regrets, don't regret, sleep well, sleeping well,
  sleep at night, right thing, on the law's side, law's on your side, protected by law,
  i said no, i refused, told to keep quiet, told me it was confidential, told not to,
  hurt our reputation, disloyal, troublemaker, snitch, keep your head down, nda, gag order,
  gagged, silenced, hush, så fikk jeg sparken, fikk sparken, fekk sparken, mistet jobben,
  mista jobben, flyttet pulten, flytta pulten, tok nøklene, suspendert, arbeidsledig, utan jobb,
  uten jobb, fryst ut, frosset ut, ville gjort det igjen, ville gjort det om, angrer ikke,
  angrar ikkje, sover godt, søv godt, sov godt, det rette, loven på min side, lova på mi side,
  har loven på, jeg sa nei, eg sa nei, jeg nektet, eg nekta, jeg nekter, beskjed om å,
  ba oss tie, taushet*, teieplikt*, munnkurv*, skader omdømmet, skadar omdømet, omdømmet vårt,
  omdømet vårt, illojal*, bråkmaker*, bråkmakar*, tyster, sladrehank, kneble*,
  ble bedt om å holde, holde det internt, halde det internt
`);

export const wrongdoing: Topic = {
  alone: terms(`
    the safety authority, food safety authority, hurts our reputation, hurt our reputation,
    skader omdømmet vårt, skadar omdømet vårt, tipsen var vår, svar med oss før, whistleblow*,
    whistle-blow*, blow the whistle, blew the whistle, blowing the whistle, blown the whistle,
    nlrb, osha, eeoc, hse inspector*, the hse, cqc, ofsted inspector*, to ofsted,
    labour inspect*, labor inspect*, labour board, labor board, department of labor,
    labor department, works inspector*, wage and hour, wage theft, workers' comp, workers comp,
    employment lawyer, employment tribunal, labour court, labor court, the regulator,
    to the authorities, told the authorities, reported my own, reported our own,
    reported my company, reported my employer, report your employer, speak up at work,
    ethics hotline, ethics line, fraud where you work, falsified, protected disclosure,
    delete my post, take down my post, told to take down, asked to lie, told to lie,
    asked us to lie, told us to lie, coached us, what to say to the inspector, varslere, varslar,
    varslarar, varslarane, varsling, varslinga, varslingen, varslingssak*, varslingskanal*,
    varslingsrutine*, varslervern*, varslarvern*, jeg varslet, jeg varsla, eg varsla, æ varsla,
    vi varslet, vi varsla, me varsla, varslet internt, varsla internt, varslet om, varsla om,
    varsle om, kritikkverdig*, arbeidstilsynet, mattilsynet, helsetilsynet, statsforvalteren,
    statsforvaltaren, sivilombudet, sivilombodet, luftfartstilsynet, sjøfartsdirektoratet,
    havindustritilsynet, havtil, petroleumstilsynet, jernbanetilsynet, arbeidsretten, økokrim,
    tilsynsrapport*, før tilsynet kom, tilsynet kjem, tilsynet kommer, da tilsynet, når tilsynet,
    under tilsyn, under gransking, ulovlig på jobb, ulovleg på jobb, lovbrudd på, juks på jobb,
    juksar på jobb, jukser på jobb, fakturajuks*, be om innsyn på jobb, slette innlegget,
    sletta innlegget, slettet innlegget, ta ned innlegget, fjerne innlegget
  `),
  withWork: terms(`
    illegal, unlawful, against the law, breaking the law, broke the law, fraud, falsif*, forged,
    covered up, corrupt*, regulator, inspector*, authorities, ombudsman, tribunal, silenced,
    lawsuit, gagged, ulovlig*, ulovleg*, lovbrudd, lovbrot, juks, jukser, juksar, forfalsk*,
    dekke over, dekka over, korrupsjon, tilsynet, inspeksjon*, myndighetene, styresmaktene,
    ombudet, ombodet, meldte fra, meldt fra, melde fra, meldte frå, gransking*, granskning*,
    rettssak*, munnkurv*, varsla
  `),
  together: [
    near(authorities, reporting, 8),
    near(reporting, wrong, 12),
    near(wrong, bosses, 15),
    near(wrong, cost, 20),
    near(cost, work, 15),
    near(
      terms(`
        they told me, they said, told me it was, they called it, de sa, dei sa, de kalte det,
        they asked me, they asked us, they want us, they wanted me, we were told, i was told,
        we're told, i was asked, we were asked, de ba meg, de ba oss, dei bad meg, dei bad oss,
        vi ble bedt, vi fikk beskjed, jeg ble bedt, eg vart beden, me fekk beskjed,
        jeg fikk beskjed, eg fekk beskjed, de vil at vi, dei vil at me
      `),
      anyOf(wrong, cost),
      12,
    ),
    near(
      terms(`
        i said no, i refused, i won't, i will not, i did, i i wrote, i reported, jeg sa nei,
        eg sa nei, jeg nektet, eg nekta, jeg nekter, så jeg skrev, så eg skreiv, jeg ringte,
        eg ringde, jeg meldte, eg melde
      `),
      anyOf(wrong, authorities),
      12,
    ),
  ],
};
