/**
 * The language of a post by a vote of its function words: enough to tell English from Norwegian,
 * which is all that built-in rules ask for. Undecided is a good answer.
 */

const englishWords = new Set(
  (
    'the and is are was were this that these those with for you your not have has had they their ' +
    'what when who how from been will would can could should about just we our it of to in be my ' +
    'an on at but or if there which because'
  ).split(' '),
);
const norwegianWords = new Set(
  (
    'og er det ikke jeg på som til av å en et ei vi du har med den dere oss deg meg seg hva hvor ' +
    'når hvem men eller fra ble blir være vært skal vil kan må etter også bare noen noe min mitt ' +
    'mine din ditt vår vårt våre eg ikkje ein eit kva korleis dei me fordi hvis om så nå'
  ).split(' '),
);

const FEWEST_WORDS = 4;

/** How many words of a text are asked: the rest of a long one says the same. */
export const MOST_WORDS = 2000;

/**
 * `en` or `nb` (which includes `nn`) for the folded words of a post, of which the first 2,000 are
 * asked; null where it is short, mixed or in another language.
 */
export const detectLanguage = (all: readonly string[]): 'en' | 'nb' | null => {
  const words = all.slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return null;
  let english = 0;
  let norwegian = 0;
  for (const word of words) {
    if (englishWords.has(word)) english += 1;
    if (norwegianWords.has(word)) norwegian += 1;
  }
  // One voter in ten: a text in a third language meets a few of these words by chance.
  const fewest = Math.max(1, words.length / 10);
  if (english > norwegian * 2 && english >= fewest) return 'en';
  if (norwegian > english * 2 && norwegian >= fewest) return 'nb';
  return null;
};

// Words that one written standard has and the other has not.
const nynorskWords = new Set(
  'eg ikkje ein eit kva kven korleis kvifor dei ho frå noko nokon vere vore gjere mykje berre sjølv meir fleire'.split(
    ' ',
  ),
);
const bokmalWords = new Set(
  'jeg ikke en et hva hvem hvordan hvorfor hun fra noe noen være vært gjøre mye bare selv mer flere'.split(
    ' ',
  ),
);

/** The same with Norwegian told apart: `nn` where more words are of Nynorsk than of Bokmål. */
export const detectVariety = (all: readonly string[]): 'en' | 'nb' | 'nn' | null => {
  const words = all.slice(0, MOST_WORDS);
  const language = detectLanguage(words);
  if (language !== 'nb') return language;
  const nynorsk = words.filter((word) => nynorskWords.has(word)).length;
  const bokmal = words.filter((word) => bokmalWords.has(word)).length;
  return nynorsk > bokmal ? 'nn' : 'nb';
};
