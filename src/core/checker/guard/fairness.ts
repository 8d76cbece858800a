import { anyOf, near, type Topic, terms } from './topic.ts';
import { bosses, places, work, workers } from './work.ts';

/** Harassment and discrimination at work, and how those who complain are met. */

const touched = terms(`
  groped, grabbed me, grabbed my, grabbed her, touched me, touched my, touches me, touching me,
  hand on my, hands on my, hands on me, pinched, slapped my, kissed me, followed me, cornered me,
  rubbed, leered, leering, stared at my, comments about my, comment on my, comments on my,
  jokes about my, joke about my, jokes about women, my body, my breasts, my chest, my bum,
  my arse, my ass, my legs, smile more, smiled more, buttoned, sexy, sexual, sexually,
  inappropriate, unwanted, flirt*, nudes, dick pic*, invited me to his room, his hotel room,
  pervert*, tafs*, tok meg på, tatt meg på, tok på meg, tar på meg, tatt på meg, klådde, klår,
  klåing, klåfingr*, beføl*, gramset, gramsa, kysset meg, kyssa meg, klapset, rumpa, puppene,
  puppane, brystene, lårene, låret, seksuell*, seksuelt, sexpress*, kommentarer om kroppen,
  kommentarar om kroppen, kroppen min, smile mer, smile meir, vitser om, vitsar om, blikk, ekle,
  ekkel, ekkelt, nærgående, nærgåande, invitert på rommet, hotellrommet hans, opp på rommet
`);

const shouted = terms(`
  screamed at, scream at, screams at, screaming at, yelled at, yells at, yelling at, shouted at,
  shouts at, shouting at, sworn at, swore at, called me, calls me, call me, called us, calls us,
  mocked, mocks, humiliat*, belittl*, shamed, in front of the whole, in front of everyone,
  in front of the team, in front of customers, in front of the class, threw a, threw his,
  threw her, thrown at, threatened to, threatens to, threatened me, froze me out, frozen out,
  silent treatment, left out of, excluded, gaslight*, toxic, slammed, cried in,
  made me cry, in tears, too sensitive, thin-skinned, can't take a joke, toughen up, banter,
  "banter", misunderstanding, "misunderstanding", skreket til, skreik til, skreik åt,
  skriker til, skrek, kjefta på, kjefter, kjeftar, skjelte ut, skjelt ut, skjeller ut,
  skjelde ut, utskjelt, bannet til, ropte til, brølte, brøler, kalte meg, kaller meg, kallar meg,
  kalla meg, kalte oss, ler av, lo av, ledd av, ydmyk*, latterliggj*, foran alle, foran hele,
  føre heile, framfor alle, foran kundene, foran kundane, foran elevene, kastet en, kasta ein,
  kasta en, kastet ting, truet meg, trua meg, truer med, truar med, frøs meg ut, frosset ut,
  fryst ut, utfrys*, hårsår, for følsom, nærtagende, nærtakande, tåle en spøk, tåle litt,
  tåle mer, tåle meir, bare en spøk, berre ein spøk, "humor", misforståelse, misforståing,
  gråt på, gråte på, på gråten, grein på, snakker bak, baksnakk*
`);

const aboutMe = terms(`
  pregnancy, maternity, breast pump, my age, too old, "too old", overqualified, culture fit,
  "culture fit", young team, "young team", digital native*, accent, my name, my hair, braids,
  headscarf, turban, kippah, beard, pray, prayer, ramadan, sabbath, my religion, jewish,
  black drivers, only the black, black colleague*, polish, romanian, foreign, foreigners,
  immigrant*, migrant*, gay, lesbian, queer, trans, pronouns, wrong name, deadnam*, dead name,
  my wife, wheelchair, disabled, disability, deaf, adhd, dyslexi*, epilep*, adjustment*,
  menopause, period pain, miscarriage, ivf, childcare, single mum, single mother, part-time mum,
  women, men under, a man, only woman, only man, only black, "diversity hire", diversity hire,
  token, gravid, gravide, graviditet*, barselperm*, mammaperm, pappaperm, ammefri, amming,
  alderen min, for gammel, for gamal, for gammal, overkvalifisert, ungt team, "ungt", unge team,
  et ungt, eit ungt, aksent*, dialekten min, navnet mitt, namnet mitt, etternavn*, håret mitt,
  hijab*, skaut, skjegg, bønn, troen min, muslim*, jøde, jødisk, svart, hvit, kvit, mørk hud,
  hudfarge*, polske, polakkane, polakkene, litauiske, rumenske, utenlandsk*, utanlandsk*,
  innvandrer*, innvandrar*, flyktning*, homo, homofil, lesbisk, skeiv, skeive, pronomen,
  feil navn, kona mi, rullestol*, funksjonshem*, funksjonsneds*, døv, hørsels*, autist*,
  dysleksi, tilrettelegg*, overgangsalder*, mensen, spontanabort*, prøverør*, alenemor,
  aleinemor, småbarnsmor, småbarnsforeldre, kvinne, kvinner, kvinnene, kvinnfolk, jente, menn,
  mennene, einaste jenta, 58 år, 55 år, 60 år
`);

const career = terms(`
  promoted, promotion*, promote, passed over, team lead*, my project, my role, my position,
  my desk, my contract, renewed, restructured, "restructured", demoted, applied, application,
  shortlist*, hired, hire, job offer, raise, pay, paid, earn*, band, moved me, sidelined, let go,
  fired, sacked, laid off, redundant, shifts, every shift, nights, always get, always gets,
  get the, only ones, searched, at work, uniform, work time, worktime, boss, manager, management,
  hr, colleagues, the team, on my team, our team, apprentice*, workshop, on site, on that site,
  tribunal, lads get, career, pipeline, meeting*, asked to, customers, take it off, told them,
  forfrem*, opprykk, forbigått, forbigådd, stilling, stillinga, stillingen, prosjektet mitt,
  pulten min, kontrakt*, forlenget, forlenga, omorganisert, "omorganisert", degradert, intervju*,
  søkte, søknaden, ansatt, tilsett, ansette, jobbintervju*, lønn, løn, lønna, tjener, tener,
  kroner mer, sparken, sagt opp, oppsagt, overtallig, permittert, vakter, vakt, på natt, alltid,
  på jobb, på jobben, arbeidstid, arbeidstida, sjef, sjefen, ledelsen, leiinga, leder, lederen,
  leiaren, kolleger, teamet, teamleder*, lærling*, verkstedet, anlegget, karriere, møte, møter,
  møtet, kundene, kundane, kunder, ta av, opprykket, nemnda, spurte om jeg, spurde om eg
`);

// In capitals: "hr" is short for hours.
const hr = { terms: ['HR'], exact: true };

const hrOrBoss = terms(`
  human resources, personalavdeling*, my boss, my manager, our manager, management, the boss,
  sjefen, lederen min, leiaren min, ledelsen, leiinga, personalsjefen
`);

const shrugged = terms(`
  told me, said it, wrote it down, did nothing, does nothing, has done nothing, asked what i,
  asked me what, what i was wearing, asked if i, misunderstanding, "misunderstanding",
  no evidence, no reply, replies, smiley, toughen, advised me to, keep it between, wants me to,
  told us to, moved me, i got moved, he got, she got, promoted him, a warning, closed the case,
  is investigating himself, asked why, spurte hva jeg hadde, spurde kva eg hadde,
  hva jeg hadde på meg, kva eg hadde på meg, gjorde ingenting, gjør ingenting, gjer ingenting,
  gjorde ikkje noko, har ikke gjort, sa jeg måtte, sa eg måtte, ba meg, bad meg, ikke svart,
  ikkje svart, null svar, smilefjes, "en misforståelse", misforståelse, tåle, vil at jeg skal,
  vil at eg skal, flyttet meg, flytta meg, ble flytta, vart flytta, henla, henlagt,
  skrev det ned, spurte hvorfor, spurde kvifor
`);

export const fairness: Topic = {
  alone: terms(`
    is discrimination, discrimination at, pay discrimination, age discrimination,
    pregnancy discrimination, race discrimination, sex discrimination, retaliation, retaliated,
    workplace harass*, harassed at work, sexual harass*, sexually harass*, harassed me,
    harassing me, was harassed, were harassed, is harassment, harassment at, harassment case,
    harassment complaint*, bullied at work, workplace bullying, bullied by my boss,
    bullied by my manager, bullying boss, it's bullying, is bullying, bully boss,
    hostile environment, #metoo, me too at work, discriminated against, discriminatory,
    glass ceiling, wrong name on purpose, told them i was pregnant, told my boss i was pregnant,
    told my manager i was pregnant, passed over for, only woman in our, only woman in the,
    only woman on, only women on, boys' club, boys club, old boys, culture fit,
    reasonable adjustment*, pregnant at work, maternity ageism, ageist, sexism, sexist,
    racism at work, racist boss, casual racism, misogyn*, homophob*, transphob*, equal treatment,
    equality act, title vii, employment tribunal, industrial tribunal, to tribunal, the tribunal,
    at tribunal, tribunal says, grievance, disciplinary, formal warning, written warning,
    constructive dismissal, groping, walk-in jokes, handsy, diskriminer*, trakasser*,
    mobbet på jobb*, mobba på jobb*, mobbing på jobb*, mobbet av sjef*, mobba av sjef*,
    mobbing på arbeids*, mobbekultur*, er mobbing, forskjellsbehandl*, skilnadshandsam*,
    likebehandling*, likestilling*, ldo, fortalte at jeg var gravid, fortalde at eg var gravid,
    sa jeg var gravid, sa fra om at jeg var gravid, sa at jeg var gravid, sa eg var gravid,
    forbigått, forbigådd, gutteklubb*, alderisme, aldersdiskriminer*, sexisme, sexistisk*,
    rasisme på, rasistisk*, homofob*, transfob*, kvinnefiendtlig*, kvinnefiendtleg*,
    kvinnediskriminer*, gjengjeldels*, gjengjelding*, personalsak*, varslingssak*, skriftlig advarsel,
    skriftleg åtvaring, advarsel fra sjef*, tafsing*, tafset på, klåing
  `),
  withWork: terms(`
    harass*, bully, bullied, bullying, bullies, racist, racism, sexism, discriminat*, groped,
    slur*, unfairly, humiliat*, intimidat*, tribunal, complained, banter, scapegoat*, prejudice*,
    bias, biased, homophobic, mobbing*, mobbet, mobba, trakass*, rasist*, rasisme, sexist*,
    urettferdig*, urettvis*, ydmyk*, gravid, nemnda, fordommer, fordommar, utestengt, utestengd,
    sjikaner*, trusler
  `),
  together: [
    near(touched, anyOf(work, terms('party, julebord*')), 15),
    {
      all: [
        { terms: shouted },
        anyOf(
          bosses,
          places,
          terms(`
              meeting, team, video call, colleagues, møte, møtet, videomøte, teamet, kolleger
            `),
        ),
      ],
      within: { words: 12 },
    },
    near(aboutMe, career, 10),
    near(hrOrBoss, shrugged, 12),
    near(hr, shrugged, 12),
    near(
      hr,
      terms(`
        told, said, asked, wrote, says, nothing, replied, reply, replies, never, spurte, sa, ba,
        svarte, gjorde, ingenting, aldri, sier, seier, skriver, skreiv
      `),
      6,
    ),
    near(
      terms(`
        reported, complained, complaint, spoke up, meldte fra, meldte frå, sa fra, sa ifra,
        klaget, klaga, meldt
      `),
      terms(`
        groping, harass*, christmas party, got moved, i was moved, nothing happened,
        they moved me, was julebordet, ble flytta, ble flyttet, vart flytta, ingenting skjedde,
        fikk beskjed, fekk beskjed, ble fryst ut
      `),
      12,
    ),
    near(
      terms(`
        how women are treated, how we are treated, how we're treated, how they treat,
        treated badly, treats us, treat us, treated us, treat their, hvordan kvinner blir,
        hvordan vi blir, korleis vi blir, korleis me blir, hvordan de behandler, behandler oss,
        behandlar oss, blir behandla, blir behandlet, behandlet som, behandla som
      `),
      work,
      20,
    ),
    near(
      terms(`
        a regular, customer, customers, guest, guests, faste kunder, kunde, kunden, gjest,
        gjesten
      `),
      terms(`
        grabbed, touched, groped, pinched, slapped, hand on, keep serving, laugh it off, rumpa,
        tafs*, tatt på, tok på, klådde, beføl*, servere ham, servere han, le det bort
      `),
      12,
    ),
    near(
      workers,
      terms(`
        get the worst, get the broken, get the dirty, always on nights, never promoted,
        får alltid, får dei øydelagde, får de ødelagte, alltid på natt, aldri forfrem*
      `),
      8,
    ),
  ],
};
