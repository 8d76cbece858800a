/** A choice for each of some questions, by the question's name. */
export type Choice = Readonly<Record<string, string>>;

/**
 * Takes as few of these combinations as it finds so that every two answers that stand together in any of them stand
 * together in one that is taken. Most faults of looks need two things to meet, and hardly any needs three.
 */
export function coverPairs<C extends Choice>(combinations: readonly C[]): C[] {
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
export function product<K extends string, V extends string>(
  answers: Readonly<Record<K, readonly V[]>>,
): Record<K, V>[] {
  const questions = Object.entries(answers) as [K, readonly V[]][];
  return questions.reduce<Record<K, V>[]>(
    (rows, [question, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [question]: value }))),
    [{} as Record<K, V>],
  );
}

function pairsOf(choice: Choice): string[] {
  const answers = Object.entries(choice).map((answer) => answer.join('='));
  return answers.flatMap((one, at) => answers.slice(at + 1).map((other) => `${one} ${other}`));
}
