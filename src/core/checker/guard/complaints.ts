import { type Topic, terms } from './topic.ts';

/** Words that complain, and say of what only together with work. */
export const complaints: Topic = {
  alone: [],
  together: [],
  withWork: terms(`
    paid, pay, pays, rent, complained, complaint, lied, promises, promised, evidence, reported,
    inspection, accent, leaving, quit, agency, alone, replaced, leak, leaking, dust, safe,
    accident, injury, stress, stressed, cried, crying, in tears, unfair, afraid, scared,
    ashamed, quiet about, ignored, punished, blamed, overworked, excuses, zero, in writing,
    third time, fourth time, coincidence, told me to, told us to, asked me to, asked us to, vote,
    voted, demand, stolen, steal, owed, promotion, speak up, spoke up, speaking up, betalt,
    betaler, betalar, søvn, trøtt, trøyt, nektet, klaget, klaga, klage, løy, løfter, bevis,
    meldte, meldt, inspeksjon, slutter, sluttar, sluttet, slutta, byrået, erstattet, erstatta,
    skadet, skada, ødelagt, øydelagd, lekkasje, støv, trygt, trygg, sikkerhet, ulykke, ulukke,
    stressa, gråt, gråter, grein, rettferdig, urettferdig, redd, skammer, ignorert, taushet,
    straffet, straffa, skylden, unnskyldninger, skriftlig, skriftleg, tredje gang, tredje gong,
    tilfeldig, ba meg, ba oss, bad meg, bad oss, stemte, stemme, krever, krev, stjålet, stole,
    skylder, skuldar, forfremmet, forfremma, dekke, beskjed, sier fra, seier frå, sagt fra,
    sa fra
  `),
};
