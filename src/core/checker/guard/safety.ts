import { anyOf, near, type Topic, terms } from './topic.ts';
import { bosses, places, work, workers } from './work.ts';

/** Safety and health at work: broken gear, missing protection, accidents, heat, violence. */

const gear = terms(`
  ladder*, scaffold, scaffolding, harness*, helmet*, hard hat*, gloves, goggles, mask, masks,
  respirator*, ppe, hi-vis, boots, earplugs, ear defenders, guardrail*, guard, guards,
  emergency stop, e-stop, brakes, brake, tyres, tires, seatbelt*, forklift*, pallet*, racking,
  hoist*, lift, winch, crane*, sling*, press, saw, machine, conveyor, belt, fryer*, slicer, oven,
  gas, fan, extractor, ventilation, air con, aircon, air conditioning, heating, boiler, wiring,
  socket*, cable*, panic button, radio, cctv, fire exit*, fire door*, emergency exit*,
  extinguisher*, sprinkler*, defibrillator, eyewash, sharps, needle*, lifejacket*, life jacket*,
  lifeboat*, gangway, railing*, handrail*, wet floor, stairs, roof, ceiling, mould, mold, dust,
  fumes, chlorine, ammonia, solvent*, chemical*, leak, leaks, noise, rats, mice, damp, lights,
  lighting, trench, induction, training, fire drill, scanner*, chair, desk, trolley*, ramp, dock,
  loading bay, van, vans, lorry, bus, boat, engine room, deck, kit, equipment, vest, bodycam*,
  gate, knife, stige*, trinn*, stillas*, sele, selen, seler, selar, hjelm*, hansker, hanskar,
  vernebriller, maske, masker, munnbind, åndedrettsvern, verneutstyr, vernesko, hørselvern,
  rekkverk*, vern, vernet, nødstopp*, bremse*, bremsane, dekk, vinterdekk, sommerdekk,
  sommardekk, sikkerhetsbelte*, truck*, pall, paller, pallar, reol*, løfteutstyr, personløfter*,
  heis, heisen, vinsj*, kran*, presse, saga, sag, maskin*, transportbånd*, frityr*,
  skjæremaskin*, grill*, ovn*, gass*, vifte*, avtrekk*, ventilasjon*, aircondition, varme*, fyr*,
  ledning*, stikkontakt*, kabel*, alarm*, overfallsalarm*, panikknapp*, brannutgang*, nødutgang*,
  rømningsvei*, rømingsveg*, branndør*, brannslukk*, brannsløkk*, førstehjelp*, hjertestarter*,
  øyeskyll*, kanyle*, sprøyte*, redningsvest*, redningsbåt*, livbåt*, landgang*, leider*, golvet,
  gulvet, trapp*, taket, tak, mugg*, asbest*, støv*, røyk, klor*, ammoniakk*, løsemiddel*,
  løsemidler, kjemikalie*, lekkasje*, støy*, rotter, mus i, fukt*, lys, lyset, grøft*,
  opplæring*, brannøvelse*, skanner*, stol, tralle*, rampe*, rampa, kai*, bil, bilen, bilane,
  varebil*, buss*, båt*, dekket, utstyr*, skuddsikker*, port*, kniv*, sluk*, glatt, speilglatt
`);

const broken = terms(`
  broken, broke, bust, cracked, taken off, taken out, removed, taped, held together, gaffer tape,
  duct tape, zip ties, cable ties, worn, expired, out of date, out of order, failed, fails,
  failing, blocked, locked, full, doesn't work, don't work, not working, didn't work,
  never worked, never fitted, not fitted, never tested, never checked, faulty, rusty, rusted,
  loose, wobbles, wobbly, leaking, leaked, leak, leaks, flooded, slippery, wet, icy, sparks,
  sparking, smoking, fell, falls, falling, came down, collapsed, gave way, snapped, slipped,
  overheating, no fan, no harness, no helmet*, no gloves, no masks, no mask, without a harness,
  without helmets, without gloves, without masks, without a mask, without training, no training,
  no induction, no hoist, no lift, no alarm, no signal, no no guard*, no rail*, no ventilation,
  no heating, no water, no light*, no toilet, one harness, one radio, second time this,
  third time this, on the floor, still not, still waiting, since march, since may, since january,
  since february, since april, since june, since july, since august, since september,
  since october, since november, since the summer, since last, for months, for weeks,
  for a month, for a year, on order, "on order", ordered, asked for, asked twice, reported,
  logged, told them, refuse, refusing, injured, cut, burned, burnt, scalded, fainted, coughing,
  cough, dizzy, sick, killed, dead, died, lost a finger, ødelagt, ødelagte, øydelagd, øydelagde,
  øydelagt, knekt, knekte, sprukket, sprukken, sprukne, mangler, manglar, borte, tatt av,
  teken av, fjernet, fjerna, teipet, teipa, gaffa*, strips, utslitt, utgått, utgåtte,
  ute av drift, virker ikke, virkar ikkje, verkar ikkje, virka ikkje, fungerer ikke,
  fungerar ikkje, funker ikke, funkar ikkje, svikta, sviktet, svikter, sviktar, sperret, sperra,
  blokkert, låst, fulle, tett, rusten, rustne, løs, løse, laus, lause, lekker, lek, lekk,
  lekkasje, oversvømt, glatt, glatte, speilglatt, is på, gnister, gnistrar, ryker, falt, fall,
  falle, faller, raste, rast, ramla, datt, svimte, svimt, gikk i bakken, glapp, skled, uten sele,
  uten hjelm, uten hansker, uten maske, utan maske, utan sele, utan hjelm, utan hanskar,
  uten opplæring, utan opplæring, ingen opplæring, ingen vifte, ingen alarm*, ingen hansker,
  ingen hjelm*, ingen sele, ikke opplæring, én sele, en sele, ein sele, én radio, andre gang,
  andre gong, tredje gang, tredje gong, siden mars, siden januar, siden februar, siden april,
  siden mai, siden juni, siden august, siden september, siden påske, siden i fjor, sidan i fjor,
  sidan mars, sidan mai, sidan påske, sidan i haust, siden i sommer, siden jul, siden 20*,
  sidan 20*, i måneder, i månedsvis, i månadsvis, i ukevis, i veker, i uker, i en måned,
  i ein månad, i et år, i bestilling, bestilt, "bestilt", bedt om, bede om, ba om, bad om, meldt,
  meldte, melde, skrev avvik, skreiv avvik, sagt fra, sa fra, sagt ifra, nekter, nektar, nektet,
  nekta, skadet, skada, skadd, brent, skåldet, hosta, hoster, hostar, svimmel, drept, døde, død,
  mista en finger, mistet en finger, nestenulykke, nestenulykker
`);

const hot = {
  pattern:
    '\\b(\\d{2}|minus \\w+|forty|førti|thirty-\\w+) ?(degrees|°|c\\b|grader|grader|celsius|below)',
};

const attacked = terms(`
  punched, kicked, bitten, bit me, bit my, spat, attacked, assaulted, threatened, strangled,
  stabbed, headbutt*, pushed, followed me, pulled a knife, robbed, robbery, screamed at,
  part of the job, comes with the job, ble slått, blei slått, vart slått, slått av, slo meg, sparket, sparka, bitt, beit, spytta,
  spyttet, spytt, angrepet, angripen, truet, trua, kvalt, skallet, dytta, dyttet, ranet, rana,
  kniv, hører med, høyrer med, del av jobben, må tåle, må regne med
`);

const places2 = terms(`
  patient*, resident*, pupil*, customer*, passenger*, prisoner*, inmate*, guest*, service user*,
  drunk*, pasient*, beboer*, bebuar*, elev*, kunde*, kundar, passasjer*, innsatt*, gjest*,
  bruker*
`);

export const safety: Topic = {
  alone: terms(`
    arbeidsmiljøet, arbeidsmiljø, our working conditions, the working conditions, safety rules,
    safety rep*, safety concern*, safety at work, workplace safety, safety gear, safety issue*,
    safety training, health and safety, #healthandsafety, work environment, accident at work,
    workplace accident*, industrial accident*, injured at work, hurt at work, accident book,
    incident number, protective equipment, ppe, fire exit*, needlestick*, needle stick*,
    sharps bin*, no breaks, refusing to drive it, refuse to drive, unsafe, not safe to work,
    isn't safe, is not safe, are not safe, aren't safe, safe at work, violence at work,
    attacked at work, panic alarm*, guard rail*, guardrail*, machine guard*, lone worker*, rsi,
    repetitive strain, heat stroke at work, legionella, legionnaire*, sick building,
    ventilation system, somebody is going to get killed, someone is going to get killed,
    someone will die, someone will get hurt, someone's going to get hurt,
    someone is going to get hurt, somebody will get hurt, until someone dies,
    until somebody dies, before someone dies, before somebody dies, before someone gets,
    waiting for someone to, nobody wrote it up, wrote it up either, stop work, stopped the job,
    stopped the line, hms, verneombud*, verneombod*, hovedverneombud*, vernetjeneste*,
    verneteneste*, vernerunde*, verneutstyr*, arbeidstilhøve*, arbeidsulykke*, arbeidsulukke*,
    yrkesskade*, arbeidsskade*, sikkerhet på jobb, sikkerheten på jobb*, sikkerheten vår,
    tryggleiken på jobb, tryggleiken vår, farlig på jobb, farleg på jobb, utrygt på jobb,
    utrygg på jobb, skadet på jobb*, skada på jobb*, skadd på jobb*, vold på jobb, vald på jobb,
    trusler på jobb, truslar på jobb, rømningsvei*, rømingsveg*, nødutgang*, brannutgang*,
    brannvern*, asbest*, stikkskade*, muggsopp*, avvikssystem*, avviksmelding*, meldte avvik,
    meldt avvik, melde avvik, skrev avvik, skreiv avvik, nestenulykke*, nestenulukke*,
    risikovurdering*, uforsvarleg*, ikke forsvarlig, ikkje forsvarleg, helseskadelig*,
    helseskadeleg*, belastningsskade*, vernet på, vernet var, stanset jobben, stansa jobben,
    stanse jobben, stansingsrett*, livsfarlig på, livsfarleg på, noen kommer til å bli drept,
    nokon kjem til å bli drepen, noen kommer til å dø, før noen dør, før nokon døyr,
    til noen dør, til noen blir skadet, før noen blir skadet, før noen blir skada, ikke trygt,
    ikkje trygt, itj trygt
  `),
  withWork: terms(`
    winter tyres, risk assessment*, arbeidsforhold*, uforsvarlig*, uforsvarleg*, injuries,
    injured, dangerous, hazard*, mould, mold, rats, fumes, fainted, passed out, back injury,
    bad backs, burns, stitches, concussion, lost a finger, robbery, no signal, noise levels,
    freezing, no heating, skadet, farlig, farleg, utrygt, utrygg, muggsopp, svimte, besvimte,
    kollapsa, vond rygg, vondt i ryggen, ryggen har, brannskade*, hjernerystelse, ranet,
    alarmknapp*, nektet, nekta, nekter, vold, vald, trusler, truslar
  `),
  together: [
    near(
      terms('sommardekk, sommerdekk, summer tyres, bald tyres'),
      terms(`
        varebil*, bussen, lastebil*, trailer*, vans, van, lorry, snø, is, snow, ice
      `),
      8,
    ),
    near(
      terms('golvet er, gulvet er, the floor is'),
      terms(`
        speilglatt, spegelglatt, såpeglatt, glatt, slippery, tett sidan, tett siden, wet, greasy
      `),
      6,
    ),
    { all: [{ terms: broken }, { terms: gear }, work], within: { words: 8 } },
    near(
      terms(`
        ladder*, scaffold, scaffolding, harness*, guard rail*, guardrail*, forklift*, pallet*,
        hoist*, fire exit*, fire door*, emergency exit*, sharps, chlorine, ammonia, asbestos,
        panic button, stige*, trinn*, stillas*, sele, seler, selar, truck, trucken, rekkverk*,
        nødutgang*, alarmknapp*, klorlekkasje*, vernet, pall, paller, personløfter*, sommardekk,
        sommerdekk, gaffeltruck*
      `),
      broken,
      12,
    ),
    { all: [hot, anyOf(places, workers)], within: { words: 15 } },
    near(attacked, places2, 10),
    near(attacked, bosses, 20),
    near(
      terms('killed, injured, die, dies, drept, skadet, skada, dør, døyr, dø, skadd'),
      terms(`
        loading bay, ramp, dock, site, line, warehouse, depot, forklift*, scaffold*, machine,
        roof, quay, deck, rampa, kaia, anlegget, lageret, terminalen, truck, trucken, stillaset,
        maskina, maskinen, taket, dekket, byggeplassen, verkstedet
      `),
      12,
    ),
    near(
      terms(`
        told us not to, told not to, asked us not to, keep quiet, don't mention, not to mention,
        not to tell, ba oss ikke, bad oss ikkje, ikke si noe, ikkje sei noko, holde kjeft,
        halde kjeft, hold munn, holde munn, ikke snakke, ikkje snakke, ikke nevne, ikkje nemne,
        tie stille
      `),
      terms(`
        leak, accident, injury, spill, fire, inspector, inspection, gas, rats, mould, incident,
        coughing, overtime, pay, salary, salaries, lekkasje*, klorlekkasje*, ulykke*, ulykka,
        skade*, utslipp*, brann*, tilsyn*, gass*, rotter, mugg*, hosta, overtid, lønn, løn,
        press, journalist*, pressen, avisa
      `),
      15,
    ),
    near(
      terms('app, scanner, headset, tablet, appen, skanneren, telefonen'),
      terms(`
        while we drive, while driving, while i drive, dings, pings us, our score, my score,
        rating, deactivat*, mens vi kjører, mens jeg kjører, mens eg køyrer, scoren, deaktiver*,
        sperra kontoen
      `),
      12,
    ),
    near(
      work,
      terms(`
        lost a finger, broken rib*, broke his, broke her, broke my, in hospital, fainted,
        passed out, electric shock, electrocuted, crushed, scalded, mista en finger,
        mista ein finger, brakk, knakk, på sykehus, på sjukehus, svimte av, besvimte, fikk støt,
        fekk straum i, klemt, skåldet
      `),
      10,
    ),
  ],
};
