import { near, type Topic, terms } from './topic.ts';
import { bosses, fewHands, loads, work, workers } from './work.ts';

/** Staffing: too few at work, people posts that stay empty, work sent away. */

const cutting = terms(`
  cut, cuts, cutting, axed, slashed, got rid of, let go, letting go, lay off, sacked, fired,
  made redundant, scrapped, outsourced, outsourcing, moves to a, replaced by, replacing,
  not replaced, never replaced, restructured, halved, gone, down to, from five to, from nine to,
  from six to, from four to, from eight to, from ten to, from three to, vendor, chatbot, kuttet,
  kutta, kutter, kuttar, kutt, kuttene, lagt ned, legger ned, legge ned, legg ned, la ned,
  nedlagt, sparket, sparka, sparken, sagt opp, sa opp, oppsagt, omorganisert, omorganisering*,
  satt ut, sett ut, settes ut, sette ut, anbud, anbod, erstattet, erstatta, erstattes, halvert,
  fra fem til, fra ni til, frå fem til, fra seks til, fra fire til, fra åtte til, fra ti til,
  fra tre til
`);

const hands = terms(`
  our team, night team, whole night, half the team, half of us, department, support, dispatch,
  testers, qa, canteen, cleaners, cleaning, drivers, nurses, teachers, staff, people, jobs,
  posts, positions, roles, security, reception, the desk, newsroom, branch, our office, our site,
  our factory, the plant, depot, colleagues, shift, the lab, the ward, beds, teamet,
  nattlaget, nattvakta, nattevakta, nattskiftet, avdelinga, avdelingen, sentralen, testerne,
  kantina, renholdet, reinhaldet, renholderne, sjåførene, pleierne, lærerne, ansatte, tilsette,
  folk, jobber, jobbar, stillinger, stillingar, årsverk, vektere, resepsjonen, redaksjonen,
  filialen, kontoret vårt, fabrikken, kolleger, kollegaer, kollegaene, vakta, posten, sengene,
  skolen, barnehagen, linja
`);

const strain = terms(`
  again, tonight, last night, every night, every shift, did what we could, did what i could,
  not enough, wasn't enough, do the maths, do the math, you do the, not safe, unsafe,
  nobody came, no cover, no backup, no relief, off sick, called in sick, meant to be,
  supposed to be, should be, that needs, needs five, needs four, instead of, used to be,
  normally, in the whole, in the building, no agency, not lazy, sorry, nobody answers,
  no one answers, queue, waited, waiting, corridor*, dangerous, ratio, minimum, norm, break,
  breaks, all night, on my own, igjen, att, i natt, i kveld, hver natt, kvar natt, hver vakt,
  kvar vakt, gjorde det vi kunne, gjor det vi kunne, gjorde så godt, ikke nok, ikkje nok,
  itj nok, holder ikke, held ikkje, regn selv, regn sjøl, regn ut, rekn sjølv, ikke trygt,
  ikkje trygt, utrygt, uforsvarlig, uforsvarleg, ingen vikar, ingen vikarer, ikke vikar,
  ingen avløser, ingen som avløser, syke, sjuke, skal være, skal vere, skal ha, skulle vært,
  skulle vore, burde vært, i stedet for, i staden for, i hele, i heile, ikke late, beklager,
  orsak, ingen svarer, ingen svarar, kø, venta, ventet, ventar, korridoren, farlig, farleg,
  bemanningsnorm*, pause, hele natta, heile natta, alene, aleine, åleine
`);

export const staffing: Topic = {
  alone: terms(`
    our staffing, the staffing, staffing plan*, staffing level*, staffing crisis, staffing is,
    staffing like, about staffing, laid off the, laid off 40, laid off my, laid off half,
    restructured me, got laid off, understaff*, under-staffed, shortstaffed, short-handed,
    staff shortage*, staff cuts, staff turnover, too few of us, too few nurses, too few staff,
    too few people, not enough staff, not enough nurses, not enough people, not enough of us,
    enough hands, no staff, no cover, skeleton crew, skeleton staff, layoff*, lay-off*,
    made redundant, redundancies, redundancy, job cuts, job losses, downsizing, downsized,
    rightsizing, outsourc*, offshoring, hiring freeze, recruitment freeze, vacant post*,
    unfilled post*, unfilled shift*, vacancy freeze, furlough*, job security, mass firing*,
    whole night team, staff-to-child, safe staffing, of us on the ward, of us on shift,
    people on shift, people on a ward, people on the ward, people on our ward, alone on shift,
    alone on the ward, alone on nights, alone on the night, alone on the floor, second person,
    lone working, lone worker*, corridor care, in corridors, replaced us, replace us,
    replaced by ai, replaced by a chatbot, replaced with a chatbot, training my replacement,
    train my replacement, train our replacement*, fire and rehire, tupe, "restructured",
    was fired, got fired, fired me, fired us, they fired, got sacked, was sacked, they sacked,
    sacked me, sacked us, unfair dismissal, dismissed for, underbemann*, bemanning, bemanninga,
    bemanningen, bemanningsnorm*, bemanningsplan*, bemanningskrise*, bemanningskutt*,
    grunnbemanning*, nattbemanning*, pleiefaktor*, lærernorm*, lærarnorm*, pedagognorm*,
    for få på jobb, for få på vakt, for få ansatte, for få tilsette, for få pleiere,
    for få hender, for få lærere, for lite folk, for lite fólk, mangler folk, manglar folk,
    mangla folk, folkemangel, personellmangel*, sykepleiermangel*, lærermangel*, lærarmangel*,
    nedbemann*, permitter*, oppsagt, oppsagte, blir sagt opp, ble sagt opp, vart sagt opp,
    oppsigelser, oppsigelsen min, oppsigelsene, oppseiing*, overtallig*, overtalig*, overtalleg*,
    masseoppsig*, masseoppseiing*, nedskjæring*, innsparing*, sparetiltak*, sparekniv*,
    ostehøvel*, stillingskutt*, stillingsstopp*, ansettelsesstopp*, tilsettingsstopp*, vakansar,
    vakanser, vakante, ubesatt*, ledige vakter, hull i turnus*, hol i turnus*, hull i vakt*,
    fikk sparken, får sparken, fekk sparken, fikk spark, ga meg sparken, gav meg sparken,
    ga oss sparken, mistet jobben, mista jobb*, usaklig oppsig*, sett ut på anbod, settes ut til,
    på anbud, konkurranseutsett*, korridorpasient*, alenevakt*, aleinevakt*, alenearbeid*,
    aleinearbeid*, alene på vakt, aleine på vakt, åleine på vakt, alene på jobb, aleine på jobb,
    åleine på jobb, alene på natt*, aleine på natt*, åleine på natt*, alene på avdeling*,
    på bare knærne, to på vakt, tre på vakt, tri på vakt, to på jobb, tre på jobb, én på vakt,
    en på vakt, ein på vakt, fire på vakt, ansiennitet*, virksomhetsoverdrag*,
    verksemdsoverdrag*, drøftingsmøte*, styringsrett*, sluttpakke*
  `),
  withWork: terms(`
    staffing, headcount, ratios, restructur*, reorganis*, omstilling*, omorganiser*, for få folk,
    redundan*, sacked, fired, let go, vacancy freeze, on my own, by myself, quitting, turnover,
    empty desk*, empty chair*, nobody left, who is left, no cover, got replaced, cuts, sparken,
    sparket, sparka, oppsagt, oppsigelse*, sagt opp, innleie, alene, aleine, åleine, tom pult,
    tomme pulter, tom stol, ingen igjen, ingen att, kutt, kuttet, kutta, kuttene, synergi*,
    nedlegging*, nedleggelse*, legges ned, leggast ned
  `),
  together: [
    near(
      terms(`
        one of the two, two of us in, three of us in, two of us for, three of us for,
        four of us for, five of us for
      `),
      terms(`
        beds, residents, patients, kids, children, pupils, building, floor, floors, tills,
        tables, guests, tonight, shift, lazy, queue
      `),
      12,
    ),
    near(
      terms('laid off, sacked, fired, sa opp, sparket, sparka'),
      terms('consultant*, consultancy, konsulent*, shareholder*, aksjonær*'),
      12,
    ),
    near(
      terms(`
        pleierne*, pleiarane, sykepleierne, sykepleiernes, nurses, carers
      `),
      terms('skyld, feil, fault, spreadsheet, regneark, rekneark'),
      8,
    ),
    near(fewHands, loads, 9),
    near(fewHands, strain, 12),
    near(cutting, hands, 6),
    near(
      bosses,
      terms(`
        redundant, cuts, sacked, fired, let go, cut, outsourc*, synergi*, kutt, kuttet, kutta,
        kuttene, sparken, nedbemann*, oppsagt, sa opp, anbud
      `),
      15,
    ),
    {
      pattern:
        '\\b(cut|went|gone|going|down|reduced|dropped|shrunk|gikk|gjekk|gått|redusert|kuttet|kutta|ned)\\b.{0,30}\\b(from|fra|frå) (one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|to|tre|fire|fem|seks|sju|åtte|ni|ti|tolv|tjue|tretti) (\\w+ ){0,2}(to|til) (one|two|three|four|five|six|seven|eight|nine|ten|en|én|ein|to|tre|fire|fem|seks|sju|åtte|ni)\\b',
    },
    {
      pattern:
        '\\b(two|three|four|five|\\d) of us (for|on shift|on the|on nights|in the (building|whole)|left|to cover|covering|running|ran)\\b',
    },
    near(
      terms(`
        waited, waiting, lay, lying, wait, venta, ventet, ventar, venter, lå, ligg, ligger
      `),
      terms(`
        corridor*, trolley*, hallway, in the hall, a&e, akuttmottak*, korridor*, på gang
      `),
      10,
    ),
    near(
      terms(`
        recruiting, hiring, vacancy, vacant, empty, "recruiting", second nurse, replacement,
        rekrutterer, ledig stilling, utlyst, lyst ut, tom
      `),
      terms(`
        since, for months, for a year, never, still, nobody applies, no one applies, siden,
        sidan, i månedsvis, i månader, i et år, fortsatt, framleis, ingen søker, ingen søkjer,
        aldri
      `),
      8,
    ),
    near(
      workers,
      terms(`
        not enough, too few, shortage, are leaving, quitting, are tired, exhausted,
        at breaking point, ikke nok, ikkje nok, for få, rømmer, sliter, utslitt, utslitne, slitne
      `),
      10,
    ),
    near(
      terms(`
        synergies, synergy, efficiency, efficiencies, streamlin*, transformation, optimis*,
        right-size*, lean, synergier, synergiar, effektiviser*, tilpassing, tilpasning,
        tilpasninger, omstilling
      `),
      terms(`
        names, kids, people, jobs, colleagues, twelve of, of us, memo, fired, cut, navn, namn,
        unger, ungar, folk, jobber, jobbar, kolleger, av oss, notatet, sparken, kutt
      `),
      15,
    ),
    near(
      work,
      terms(`
        nobody left, no one left, who's left, the only one left, last one left, ingen igjen,
        ingen att, siste igjen
      `),
      20,
    ),
  ],
};
