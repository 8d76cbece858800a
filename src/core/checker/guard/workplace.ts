import { anyOf, near, type Topic, terms } from './topic.ts';
import { bosses, work } from './work.ts';

/** Criticism of one's own workplace and of those who lead it, and speaking to the press as oneself. */

const ownPlace = terms(`
  my boss*, our boss*, my manager*, our manager*, management, head office, our leadership,
  leadership here, senior leadership, our ceo, the ceo, our director*, our executives, the execs,
  our board, HR department, our HR, my employer*, our employer*, my workplace, our workplace,
  my company, our company, where i work, where we work, place i work, new manager*,
  as an employee, i work at, i work for, i work in, we work at, our office, our values,
  values wall, town hall, away day, strategy day, wellbeing week, well-being week, wellness week,
  staff survey, engagement survey, pulse survey, our department, our editor*, our headteacher,
  our head, the dean, vice-chancellor, our store manager, area manager, our owner*,
  the consultants, reorganisation*, reorganization*, the new policy, our policy, the algorithm,
  performance review*, appraisal*, our team, sjefane våre, sjefene våre, sjæfen, sjefen, sjef,
  lederen min, lederen vår, lederne våre, leiaren min, leiaren vår, leiarane våre, ledelsen,
  leiinga, toppledelsen, toppleiinga, mellomleder*, konsernledelsen, konsernsjefen,
  direktøren vår, styret vårt, hovedkontoret, hovudkontoret, arbeidsgiver*, arbeidsgjevar*,
  arbeidsplassen, bedriften min, firmaet mitt, firmaet vårt, selskapet vårt, der jeg jobber,
  der vi jobber, der eg jobbar, der me jobbar, jeg jobber på, jeg jobber for, eg jobbar i,
  eg jobbar på, jobber i, som ansatt, som tilsett, ny leder, ny leiar, nye ledere, nye sjefer,
  nye sjefar, kontoret vårt, kontorlandskap*, verdiene våre, verdiane våre, verdivegg*, allmøte*,
  strategisamling*, strategidag*, trivselsuke*, trivselsuka, trivselsveke*, medarbeiderundersøk*,
  medarbeidarundersøk*, lytteturné*, omorganisering*, omstilling*, rektoren vår,
  kommunaldirektør*, redaktøren vår, butikksjefen, regionsjefen, konsulentene, konsulentane,
  den nye ordningen, den nye ordninga, algoritmen, medarbeidersamtale*, medarbeidarsamtale*,
  teamet vårt, avdelinga vår, avdelingen vår
`);

const faults = terms(`
  no idea, has no clue, clueless, out of touch, doesn't listen, don't listen, won't listen,
  wouldn't listen, never listens, never asked, nobody asked us, didn't ask, without asking,
  ignores, ignored, ignoring, not answered, never answers, no answer, no reply, hides, coward*,
  liar*, lied, lies to, lying, promised, promises, shouted at, shouts, yells, yelled, screams,
  screamed, bullies, blames, blamed, threw under the bus, takes credit, took credit, micromanag*,
  incompetent, incompetence, useless, hopeless, a joke, mess, chaos, chaotic, shambles, toxic,
  rotten, disgrace, disgraceful, shame, shameful, ashamed, embarrass*, worst, worse,
  wrong decision, is wrong, was wrong, bad decision*, bad planner, bad management,
  poor management, badly run, badly managed, terrible, awful, lousy, morale, demoralis*, unfair,
  unjust, hypocri*, greenwash*, cynical, bureaucra*, pointless, killed, axed, scrapped,
  took away, taken away, closing down, more managers than, winter coats, finds out about,
  found out from the news, from the newspaper, new logo, new logos, from a hotel, powerpoint,
  slide deck, dashboard*, a pebble, fly the whole, flew, mallorca, talked for, they talked,
  one chair, no window, think again, do better, fix it, not proud, no one left, quit, quitting,
  leaving, resign*, don't care, doesn't care, treats, treated badly, treat people, treat us,
  not listening, too late, nobody knows, no one knows, nobody told us, told us nothing,
  found out by, by email, by text, by video, distrust, no trust, trust is gone, fear, scared,
  silence, silenced, sick of, fed up, had enough, enough is enough, tired of, i told him,
  to his face, to her face, step down, spend one, swap with, try one shift, come and try,
  invite her, invite him, aner ikke, anar ikkje, ane ikkje, har ikke peiling, har ikkje peiling,
  uten peiling, lytter ikke, lyttar ikkje, hører ikke, høyrer ikkje, hørte ikke, høyrde ikkje,
  spør ikke, spurte ikke, spurde ikkje, ingen spurte, ingen spurde, uten å spørre, utan å spørje,
  ignorer*, svarer ikke, svarar ikkje, svarte ikke, ikke svart, gjemmer seg, gøymer seg, feig,
  feiging*, løgner*, løgnar*, lyver, lyg, løy, løgn, lovet, lovte, lova, lovnader, løfter,
  skriker, skrek, kjefter, kjeftar, skjelte ut, skjeller ut, skylder på, skuldar på, tar æren,
  tok æren, tek æra, detaljstyr*, mikrostyr*, inkompeten*, udugelig*, udugeleg*, håpløs*,
  håplaus*, vits, kaos, kaotisk, rot, giftig*, råtten, skam, skammelig*, skammeleg*, skjemmes,
  skamme seg, skamme deg, pinlig, pinleg, verste, verre, dårligere, dårlegare, er feil,
  feil beslutning, feil avgjørelse, feil avgjerd, dårlig beslutning, dårlig leder*,
  dårlig ledelse, dårleg leiing, dårlig planlegger, dårlig drevet, elendig*, forferdelig*,
  katastrofe*, moralen, motivasjonen, urettferdig*, urettvis*, hyklersk*, hykleri, grønnvask*,
  kynisk*, byråkrati*, meningsløs*, meiningslaus*, drap, kuttet, kutta, la ned, legge ned,
  legger ned, fjernet, fjerna, tok fra oss, tok frå oss, flere sjefer enn, vinterjakker,
  får vite om, fra avisa, frå avisa, i avisa, ny logo, nye logoer, fra et hotell, frå eit hotell,
  en stein, ein stein, snakka i, snakket i, uten vindu, én stol, en stol, tenk om igjen,
  kom igjen, gjør det bedre, ikke stolt, ikkje stolt, sluttet, slutta, slutter, sluttar, sa opp,
  sier opp, seier opp, bryr seg ikke, bryr seg ikkje, bryr dokker, behandler, behandlar,
  behandlet, behandla, for sent, for seint, ingen vet, ingen veit, ingen sa, fikk vite,
  fekk vite, på e-post, på teams, mistillit*, tilliten er, tillit, frykt*, taushet, tie stille,
  lei av, drittlei, fått nok, nok er nok, trøtt av, trøytt av, sagt det til ham,
  sagt det til han, opp i ansiktet, gå av, bør gå, hjertelig velkommen, hjarteleg velkommen,
  prøve en vakt, prøv en vakt, bli med en natt, kom og prøv, betaler for det, betalar for det,
  går ut over, omorganiser*
`);

const press = terms(`
  journalist*, reporter*, the press, the papers, the paper, newspaper*, bbc, the guardian,
  the times, itv, channel 4, cnn, nyt, local radio, local paper, the local news, tv crew,
  documentary, interviewed, media, pressen, pressa, presse, avisa, avisen, aviser, lokalavisa,
  lokalavisen, nrk, tv 2, tv2, vg, dagbladet, aftenposten, bergens tidende, bt, adressa,
  adresseavisen, nordlys, fri fagbevegelse, intervju*, dokumentar*
`);

const asMyself = terms(`
  as myself, as a private person, as a private citizen, in my own name, under my own name,
  under my name, with my name, with full name, on my day off, in my own time, in my free time,
  my own rota, it is my right, it's my right, my right to, my story, your story, our story,
  told her my, told him my, told them my, told her about, told him about, how it is to work,
  what it's like to work, what it is like to work, like to work there, not allowed to talk,
  not allowed to speak, don't talk to the press, not to talk to, not to speak to, forbidden to,
  banned from talking, talked to the press, no regrets, quoted me, i said what, i'd say it again,
  about our, about my shift*, about my ward, about the cuts, about the staffing, about working,
  about conditions, our working, my manager, our ward, my job, som meg selv, som meg sjølv,
  som privatperson, på egne vegne, på egne vegner, på eigne vegner, på eigne vegne, i eget navn,
  i eige namn, med fullt navn, med fullt namn, under fullt navn, i fritida, i fritiden,
  på fridagen, min egen, det er min rett, det er lov, ytringsfrihet*, ytringsfridom*,
  historia mi, historien min, fortalte om, fortalde om, tallene mine, tala mine,
  hvordan det er å jobbe, korleis det er å jobbe, hvordan vi har det, korleis me har det,
  får ikke snakke, får ikkje snakke, ikke får snakke, ikkje får snakke, ikke lov til å snakke,
  ikkje lov å snakke, nektet å snakke, nekta å snakke, forbud mot å, munnkurv*, angrer ikke,
  angrar ikkje, siterte meg, anonym*, om oss, om kuttene, om kutta, om bemanninga,
  om bemanningen, om arbeidstida, om arbeidstiden, om forholdene, om tilhøva, om jobben,
  på jobben, jobben min, plukkekrav*, turnusen
`);

const forTheFirm = terms(`
  on behalf of, on the company's behalf, statement, speaking for, our press officer,
  press office, official, no comment, quote me as, company line, comms, denies, confirm that,
  spokes*, på vegne av, på vegner av, uttalelse, fråsegn, offisielt, ingen kommentar,
  presseavdeling*, talsperson*, pressekontakt*, kommunikasjonsavdeling*
`);

const wrote = terms(`
  op-ed, opinion piece, letter to the editor, letters page, kronikk*, leserinnlegg*,
  lesarinnlegg*, lesarbrev, leserbrev*, debattinnlegg*, ytring*, innlegget mitt, my column,
  my letter
`);

const aboutWork = terms(`
    cuts, kuttene, kutta, kutt, nedleggelse*, nedlegging*, bemanning*, arbeid*, lønn, løn, pay,
    closure, turnus*, yrket, profession, faget
  `);

// The private life of a boss, and shares: no criticism of work.
const privateLife = terms(`
  boss's son, boss's daughter, divorce*, affair, dating, dumped, wife, husband, girlfriend,
  boyfriend, sober, rehab, hungover, sleeping with, kissing, botox, psychiatrist, therapist,
  debt collector*, shares, share price, merge, merger, buying, acquire,
  on behalf, skilt, skilsmisse*, separert, kona, mannen hennes, kjæreste*, utro, elsker,
  kastet ut hjemmefra, fyll, fyllesyk, promille*, psykolog*, gravid, luktet, lukta, aksjer,
  aksjene, kursen, kjøper opp, slå seg saman, slår seg sammen, på vegne av, uttalelse
`);

// What people say of a boss they are glad of, of bosses in games, and of the news of a company.
const praise = terms(`
  great, farewell, thanks, thank you, love, lovely, best boss, best manager, happy, congrat*,
  birthday, lucky, proud, welcome, well done, hired me, apprentice*, joke*, lol, game, level,
  springsteen, album, final boss, beat the, slain, elden ring, music, password manager,
  stage management, product management, waste management, apply, vacancy, hiring, join us,
  management material, contract management, reading list*, course,
  flott, takk, glad, beste sjef*, verdens beste, gratulerer,
  bursdag, heldig, stolt, velkommen, velkomen, ny jobb, søker, søkes,
  søknad, ønske, hilsen sjefen, spill, nivå, sjefskokk*, omgang, løpet, rittet, feltet, cupen, spillet, ledelsen etter,
  ledelsen 1, ledelsen 2, i ledelsen, tok ledelsen, tar ledelsen
`);

export const workplace: Topic = {
  alone: terms(`
    toxic culture, toxic work*, toxic management, toxic leadership, toxic environment,
    culture of fear, fear culture, culture of silence, micromanag*, bad management,
    poor management, toxic boss*, quit my job, quitting my job, quit today, quit my toxic,
    handed in my resignation, gave my notice, giving notice, resigned in protest,
    review of my employer, glassdoor, worst boss, worst employer, worst manager, my boss is a,
    my manager is a, my employer is, bad boss, bad bosses, our management has, our management is,
    management has no, management doesn't, management don't, management won't, management knows,
    management know, management never, management decided, management hired, management said,
    management says, management told, leadership doesn't, leadership has, leadership that,
    our ceo got, the ceo got, asking as an employee, as an employee who, speaking as an employee,
    employees are not, people who build it, people who make it, wellbeing week, well-being week,
    wellness webinar*, resilience training, resilience workshop*, mindfulness app, values wall,
    we're a family here, we are a family here, like a family here, "we're a family", nepotism,
    favouritism, freedom of speech at work, gagged, gagging, gag clause*, gag order,
    surveillance at work, monitored at work, bossware, keystroke*, tracks our, tracking our,
    tracked at work, performance improvement plan, stack rank*, unrealistic target*,
    unreachable target*, pick rate*, warehouse targets, rate my boss, told a journalist about,
    told the press about, fryktkultur*, ukultur*, giftig kultur*, giftig arbeids*, giftig miljø,
    giftige kultur*, taushetskultur*, tausheitskultur*, ytringsklima*, ytringskultur*, munnkurv*,
    dårlig ledelse, dårleg leiing, dårlige ledere, dårlege leiarar, dårlig arbeidsmiljø*,
    dårleg arbeidsmiljø*, elendig ledelse, detaljstyring*, mikrostyring*, mikroledelse,
    sa opp jobben, sagt opp jobben, sa opp i dag, levert oppsigelsen, leverte oppsigelsen,
    oppsigelsen på bordet, sluttet i protest, slutta i protest, sluttsamtale*, sluttintervju*,
    verste sjefen, verste sjef, dårligste sjef*, anmeldelse av arbeidsgiver*, ledelsen vet,
    ledelsen vår, leiinga vår, leiinga veit, ledelsen sier, ledelsen sa, ledelsen hører,
    ledelsen svarer, ledelsen lytter, ledelsen bryr, ledelsen leide, leiinga drap, leiinga seier,
    god jul fra ledelsen, som ansatt i, som tilsett i, spør en ansatt, spør ein tilsett,
    trivselsuka, trivselsuke*, medarbeiderundersøk*, medarbeidarundersøk*, verdiplakat*,
    kjerneverdi*, "vi er en familie", vi er som en familie, me er som ein familie, lytteturné*,
    toppstyr*, nepotisme, kameraderi, overvåking på jobb, overvåket på jobb, overvåka på jobb,
    plukkekrav*, plukkrate*, urealistiske mål, urealistiske krav, stoppeklokke*,
    konkurranseklausul*, ytringsfriheten min, ytringsfrihet på jobb, ansattes ytringsfrihet,
    som privatperson, på egne vegne, på eigne vegner
  `),
  withWork: terms(`
    staff survey*, engagement survey*, pulse survey*, handed in my notice, exit interview*,
    toxic, morale, incompeten*, shambles, disgrace, fed up, had enough, resigned, nepotism,
    empty promises, coward*, reorg*, wellbeing, well-being, targets, dashboards, consultants,
    town hall, freedom of speech, free speech, op-ed, demoralis*, surveillance, monitored,
    tracked, giftig*, moralen, inkompeten*, drittlei, fått nok, tomme løfter, lovnader, feiging*,
    omorganiser*, trivsel*, kpi*, måltall, måltal, konsulent*, allmøte*, ytringsfrihet*,
    ytringsfridom*, kronikk*, leserinnlegg*, lesarinnlegg*, urettferdig*, overvåk*, kameraer,
    sporing
  `),
  together: [
    near(
      terms(`
        says morale, morale is high, moralen er høy, listening tour, lytteturné, lytteturne
      `),
      terms(`
        invite, night, talked for, snakka i, day one, dag 1, control room, kontrollrom*, with us,
        med oss, kom
      `),
      15,
    ),
    {
      all: [
        { any: [{ terms: bosses }, near(faults, work, 10)] },
        { not: anyOf(praise, privateLife) },
        { not: { link: 'any' } },
      ],
      within: 'post',
    },
    near(ownPlace, faults, 15),
    {
      all: [{ terms: press }, { terms: asMyself }, { not: { terms: forTheFirm } }],
      within: { words: 25 },
    },
    near(wrote, anyOf(work, aboutWork), 15),
    near(
      terms(`
        proud of, love my job, love the job, love this job, love my colleagues, stolt av, glad i,
        elsker jobben, elskar jobben, good colleagues, great colleagues, fine kolleger,
        fine kollegaer, gode kolleger, flinke kolleger
      `),
      terms(`
        not proud, but not, can not do it, can't do it, lousy, ikke stolt, ikkje stolt, men ikke,
        men ikkje, elendig*, hvordan, how we, how they, korleis, the way we, katastrofe
      `),
      15,
    ),
    near(
      bosses,
      terms(`
        doesn't answer, phone off, in mallorca, on a yacht, hotel, business class, first class,
        golf, at the cabin, på hytta, på golfbanen, forretningsklasse, champagne,
        julebord for ledelsen
      `),
      15,
    ),
    near(
      terms(`
        managers, reorganisations, reorganizations, ceos, bosses, logos, restructures, sjefer,
        sjefar, ledere, leiarar, omorganiseringer, omorganiseringar, direktører
      `),
      terms(`
        in three years, in two years, in a year, in five years, since i started, every spring,
        every autumn, på tre år, på to år, på et år, på eit år, på fem år, siden jeg begynte,
        sidan eg byrja, hver vår, hver høst, kvar vår
      `),
      10,
    ),
    near(
      bosses,
      terms(`
        has a new car, new tesla, new porsche, ny bil, ny porsche, ny tesla,
        bonus for themselves, fikk tolv, fekk tolv, egen parkering
      `),
      15,
    ),
  ],
};
