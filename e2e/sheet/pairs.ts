/**
 * Takes as few of these combinations as it finds so that every two answers that stand together in any of them stand
 * together in one that is taken. Most faults of looks need two things to meet, and hardly any needs three.
 */
export function coverPairs<C extends object>(combinations: readonly C[]): C[] {
  const open = new Set(combinations.flatMap(pairsOf));
  const taken: C[] = [];
  while (open.size > 0) {
    const news = (one: C): number => pairsOf(one).filter((pair) => open.has(pair)).length;
    const best = combinations.reduce((a, b) => (news(b) > news(a) ? b : a));
    taken.push(best);
    for (const pair of pairsOf(best)) open.delete(pair);
  }
  return taken;
}

/** Every answer to the first question with every answer to the next, and so on. */
export function product<C extends object>(
  answers: {
    readonly [Question in keyof C]: readonly C[Question][];
  },
): C[] {
  const questions = Object.entries(answers) as [keyof C, readonly C[keyof C][]][];
  return questions.reduce<C[]>(
    (rows, [question, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [question]: value }))),
    [{} as C],
  );
}

function pairsOf(choice: object): string[] {
  const answers = Object.entries(choice).map((answer) => answer.join('='));
  return answers.flatMap((one, at) => answers.slice(at + 1).map((other) => `${one} ${other}`));
}
