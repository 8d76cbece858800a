import { anyOf, near, type Topic, terms, unless } from './topic.ts';
import { bosses, work, workers } from './work.ts';

/**
 * Organising: unions, their people and their agreements, strikes, ballots and boycotts. Names of
 * unions and of their federations are those the organisations use themselves.
 */

const otherUnion = terms(`
  credit union*, european union, the eu, union jack, union flag, union square, union station,
  union street, union st, union berlin, union saint*, union city, union pacific, union glacier,
  rugby, league, civil union*, state of the union, sets, set theory, union type*, typescript, sql,
  student union*, students' union, student's union, union bar, union café, soviet union,
  african union, western union, customs union, banking union, monetary union, union of two,
  union of souls, wedding, marriage, bayern, bundesliga, cupen, kamp, perfect union
`);

const otherStrike = terms(`
  penalt*, striker*, goal*, keeper*, defender*, header, lucky strike, strike a, strike an,
  strikes a chord, strikes me, strike me, struck me, strike up, strikes up, three strikes,
  two strikes, strike out, strikes out, strike gold, strikes gold, bowling, bowled, pin, pins,
  inning*, baseball, pitch*, batter, lightning, first strike, air strike*, airstrike*,
  drone strike*, missile*, strike rate, strike force, strike zone, spare, spares, match,
  strike through, strikethrough, strike back, strikes back, strikes again, hunger strike,
  of genius, strike team, cricket, wicket*, lane, guitar, clock, strike price, strike the right,
  strike that, rail strike*, tube strike*, train strike*, bus strike*, ferry strike*,
  airline strike*, pilots' strike, flight*, film, movie, book, galbraith, the cat, my cat,
  kettle, printer, dishwasher, car is, car's on, laptop, wifi, my knee, my body, oldest,
  youngest, toddler, daughter is, son is, matters, dyer, striking resemblance, strikingly
`);

const otherStreik = terms(`
  kneet, bilen, bil, printeren, skriveren, printer, oppvaskmaskin*, vaskemaskin*, pc-en,
  maskinen, hjernen, kroppen, magen, beina, beinet, batteriet, telefonen, mobilen,
  kaffetrakteren, kaffemaskina, kaffemaskinen, motoren, strikken, buksestrikken, wifi, nettet,
  ruteren, ordboka, minnet, stemmen, hofta, ryggen streik*, ferga, ferja, tog på, fly, flyet,
  flyene, rekker jeg, heisen, komfyren, ovnen, varmepumpa, båtmotoren, gressklipperen,
  snøfreseren, katten, hunden, valpen, bussen streiker, lyset, klokka, klokken, bowling*,
  hukommelsen, strikes, sulte*, høna, hønene, hønsa, barna mine, treåringen, toåringen,
  traktor*, slåmaskin*, skuter*, femåringen, ungen, kjøleskapet, fryseren, sykkelen, treningsviljen
`);

const strikeSupport = terms(`
  we, our, us, picket*, gate, demands, solidarity, pay, wages, colleagues, workers, nurses,
  teachers, drivers, doctors, staff, ballot, vote, voted, conditions, scab*, fund, day, boss,
  management, employer, support them, cross, break, fair, contract, noon, tomorrow, monday,
  pickers, proud, tired, ward clerk, lads, vi, me, oss, vår, våre, plassfratredels*, port*, krav,
  kravene, krava, solidaritet, lønn, løn, lønna, tariff*, medlem*, kolleg*, ansatte, tilsette,
  lærere, lærarar, sykepleiere, sjukepleiarar, sjåfør*, streikevakt*, mekling*, meklaren, mekler,
  brudd, brot, uttak, tatt ut, teken ut, dag, støtte, støtter, støttar, bryte, fagforening*,
  ledelsen, leiinga, sjefen, stolt, elevene, elevane, vikarer, vikarar
`);

const votes = { pattern: '\\b(\\d{2,3} ?(%|percent|per cent|prosent)|\\d+ (to|mot|-) \\d+)' };

export const organising: Topic = {
  alone: terms(`
    unionise*, unionize*, unionising, unionizing, unionisation, unionization, trade union*,
    labor union*, labour union*, our union, my union, union rep*, union meeting*,
    union drive, union vote, union member*, union buster*, union card*, union dues, union badge*,
    union branch, union office, union organiser*, union organizer*, union contract*, union shop,
    union recognition, union election*, form a union, join a union, joined a union,
    join your union, forming a union, start a union, need a union, a union would, union isn't,
    shop steward*, my steward, our steward, our rep, my rep, the rep, the rep's, the reps,
    elected rep, works council, staff rep*, workplace rep*, picket*, the scab, walkout, walk-out,
    walked out together, wildcat, strike fund, strike ballot, strikebreak*, strike-break*, scabs,
    on strike, we strike, we're striking, striking for, strike day*, striking workers,
    striking nurses, striking teachers, break a strike, break the strike, breaking a strike,
    breaking the strike, general strike, collective bargaining, collective agreement*,
    collective action, collective voice, industrial action, action short of, sympathy strike,
    card check, sign a card, sign your card, signed cards, recognition vote, ballot opens,
    ballot papers, organise at work, organize at work, organising at, organizing at,
    organising our workplace, organizing our workplace, talk about organising,
    talk about organizing, still organising, still organizing, #1u, #union*, #solidarity,
    right to organise, right to organize, stronger together, in solidarity, unite unison,
    gmb rcn, neu, nasuwt, rmt, aslef, cwu, pcs usdaw, ucu, nuj, bectu, iww, teamsters, uaw, seiu,
    afl-cio, newsguild, sag-aftra, unite the tuc, weingarten, shop committee,
    tenants and workers, staff petition, signed the letter, signed a letter,
    open letter to management, open letter to our, of us signed, of us have signed, tariff claim,
    fagforening*, fagforeina, fagorganis*, fagforbund*, fagrørsle*, fagbevegels*, forbundet,
    tillitsvalgt*, tillitsvald*, hovedtillitsvalg*, hovudtillitsvald*, plasstillitsvalg*,
    plasstillitsvald*, klubbleder*, klubbleiar*, klubben vår, klubbmøte*, klubbstyre*,
    medlemsmøte*, bedriftsklubb*, organisere oss, organisert oss, organiserer oss,
    organiserte oss, organisere dere, organisere deg, organiser deg, organiser dere,
    organiser dykk, organisere dykk, organiser dæ, organisere seg, organiserer seg, uorganisert*,
    organisasjonsgrad*, organisasjonsrett*, tariffavtale*, tariffavtala, tariffoppgjør*,
    tariffoppgjer*, tariffestet*, tariffesta, hovedavtale*, hovudavtale*, overenskomst*,
    mellomoppgjør*, mellomoppgjer*, frontfag*, meklingen, meklinga, riksmekler*, riksmeklar*,
    plassoppsig*, plassfratred*, streikevakt*, streikebryter*, streikebrytar*, streikerett*,
    streikekasse*, streikelokale*, streikeuttak*, streikevedtak*, i streik, sympatistreik*,
    generalstreik*, politisk streik, lockout*, sitt ned-aksjon*, fellesforbundet,
    handel og kontor, nito, tekna, utdanningsforbundet, sykepleierforbundet,
    sjukepleiarforbundet, norsk sykepleierforbund, sjømannsforbundet, transportarbeiderforbundet,
    arbeidsmandsforbund, fellesorganisasjonen, journalistlag, journalistlaget, redaksjonsklubb*,
    skolenes landsforbund, politiets fellesforbund, el og it, industri energi, negotia,
    yrkesorganisatorisk, akademikerne, virke-avtale*, uravstemning*, uravrøysting*,
    melde meg inn, meldte meg inn, melde seg inn, meldt meg inn, melde deg inn, meld deg inn,
    meld dykk inn, melder meg inn, ansattrepresentant*, ansattevalgt*, solidaritet, #solidaritet,
    #streik*, medbestemmelse*, medråderett*, kampfond, drøftingsrett*, a-krimsenteret, a-krim
  `),
  withWork: terms(`
    unions, strike, strikes, striking, organise, organize, organising, organizing, steward,
    ballot, demands, boycott, #boycott, solidarity, negotiat*, bargaining, meeting is thursday,
    badge, vote yes, voted yes, streik, streike, streiker, streikar, streiken, streika, aksjon,
    aksjonen, aksjonere, boikott*, #boikott, forhandlinger, forhandlingar, organisert,
    organisere, medlemer, kravene, krava, underskrifter, underskrift, opprop*, skrev under,
    skreiv under, stemte ja, ja-flertall
  `),
  together: [
    near(
      terms(`
        union badge, wear the pin, the badge
      `),
      terms('scared, afraid, wore it anyway, anyway, where to get one, asked me'),
      12,
    ),
    { pattern: '\\b\\d{2} ?% (ja|yes)\\b' },
    near(terms('solidarity, solidaritet'), workers, 8),
    near(
      terms(`
        advokat, advokaten, tingretten, lawyer, lawyers, court, rettssak, fagforeningsadvokat
      `),
      terms(`
        tips, tipsen, overtid, overtime, wages, lønn, løn, unpaid, ubetalt, fired, sparken,
        feriepenger, holiday pay, dismissal, pension
      `),
      15,
    ),
    unless(terms('union, unions, unionised, unionized'), otherUnion),
    {
      all: [
        { terms: terms('strike, strikes, striking, strikers') },
        { terms: strikeSupport },
        { not: { terms: otherStrike } },
      ],
      within: { words: 20 },
    },
    {
      all: [
        { terms: terms('streik, streiken, streike, streiker, streikar, streika, streiket') },
        { terms: strikeSupport },
        { not: { terms: otherStreik } },
      ],
      within: { words: 20 },
    },
    near(
      votes,
      terms(`
        voted yes, vote yes, won the vote, stemte ja, ballot, turnout, uravstemning*, røysta ja,
        valgdeltakelse
      `),
      8,
    ),
    near(
      terms(`
        won the vote, won our vote, we voted, voted yes, vi vant avstemn*, stemte ja, vi stemte
      `),
      anyOf(work, terms('us, oss, union')),
      20,
    ),
    near(
      terms(`
        day 1, day 2, day 3, day 4, day 5, day 6, day 7, day 8, day 9, day 10, day one, day two,
        day three, day four, day five, day six, day twelve, dag 1, dag 2, dag 3, dag 4, dag 5,
        dag 6, dag 7, dag 8, dag 9, dag 10, dag to, dag tre, dag fire, dag fem, dag seks
      `),
      terms(`
        strike, the line, picket, streik, streiken, streikevakt, at the gate, ved porten,
        demands, krav
      `),
      8,
    ),
    near(
      terms('meeting, møte, meet up, samling'),
      terms(`
        bring a colleague, bring your colleague*, bring a coworker, bring a workmate,
        ta med en kollega, ta med ein kollega, ta med kolleg*, ta med deg en kollega,
        everyone at the, alle på lageret, alle på jobb, after your shift, etter skiftet,
        etter vakt, medlemer
      `),
      15,
    ),
    near(
      terms(`
        don't order, do not order, don't shop, don't buy, don't cross, boycott, #boycott,
        stay away, ikke handle, ikkje handle, ikke bestill, ikkje bestill, ikke kjøp, ikkje kjøp,
        boikott, #boikott, handle et annet sted
      `),
      terms(`
        pickers, workers, staff, drivers, nurses, are out, we're out, line, from us, pay us, our,
        plukkerne, plukkarane, ansatte, tilsette, sjåførene, er ute, oss, streik, streiken,
        portene
      `),
      20,
    ),
    near(
      terms(`
        dms are open, dm me, my dms, inbox is open, message me, text me, meldingsboksen,
        send meg en melding, send meg ei melding, send melding, dm-ene mine
      `),
      terms(`
        work there too, work at, work for, you work, same firm, drive for, jobber der,
        jobbar der, jobber på, jobbar på, jobber i, jobber for, organis*, samme sjef, same sjef
      `),
      15,
    ),
    near(
      bosses,
      terms(`
        a consultant to tell us, don't need a need a union, unions, organis*, organiz*,
        fagforening*, tillitsvalgt*, tillitsvald*, tariff*, streik*, boycott, captive audience,
        posters
      `),
      20,
    ),
    near(
      workers,
      terms(`
        on strike, solidarity, full støtte, full support, stand with, står med, støtter, støttar,
        streik, streiker, streikar, walking out, walk out, picket*, are out
      `),
      8,
    ),
  ],
};
