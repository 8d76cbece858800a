import type { ComposerPage } from '../composers.ts';

type Samples = Record<ComposerPage['site'], string>;

/** One post for each site and language; what deserves a thought stands at its end, so that the wait is honest. */
export const samples: Record<'en' | 'nb', Samples> = {
  en: {
    x: 'So much autumn in one binder! The cover says strictly confidential',
    linkedin: 'So proud of what we shipped this year. Consider this post our official statement',
    facebook: 'Found this card on the bus, ring your bank if it is yours: 4929 1234 5678 9015',
    instagram: 'What a day 💙 All my thoughts are with the patient in bed 4',
  },
  nb: {
    x: 'Så mye høst i én perm! På forsiden står det kun til internt bruk',
    linkedin: 'Så stolt av det vi fikk til i år. Regn dette innlegget som vår offisielle uttalelse',
    facebook: 'Fant dette kortet på bussen, ring banken om det er ditt: 4929 1234 5678 9015',
    instagram: 'For en dag 💙 Tankene går til pasienten på rom 4',
  },
};
