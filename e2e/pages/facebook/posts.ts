import { amina, company, henrik, jonas, me, tuva } from '../shared/people.ts';
import team from '../shared/pictures/team.svg';
import workshop from '../shared/pictures/workshop.svg';
import { recordPosted } from '../shared/register.ts';
import { createStore } from '../shared/store.ts';
import type { Author } from './author.tsx';
import { language, t } from './labels.ts';

export interface Comment {
  readonly author: Author;
  readonly text: string;
}

export interface Post {
  readonly id: string;
  readonly author: Author;
  readonly time: string;
  readonly text: string;
  readonly picture?: string;
  readonly likes: number;
  readonly comments: readonly Comment[];
}

const words = {
  en: {
    repair:
      'The repair café filled up! 34 lamps, jumpers and bicycles went home alive on Saturday.\n\nThank you to everyone who came with tools and patience 🙌',
    kettle: 'My kettle says thank you.',
    bike: 'When is the next one? I have a bicycle with opinions.',
    team: 'Five years ago today we were three people and one coffee machine. We still have the machine.',
    photo: 'Great picture of the three of you!',
    power: 'The turbines above Nordby stand still on Thursday while we change their oil.',
    thanks: 'Thank you for saying so in time.',
    own: 'Who has a ladder to lend? Ours is one rung short.',
    lost: 'Found on the bus to Nordby this morning: one blue mitten, hand-knitted, very loved. It is waiting at the library desk.',
  },
  nb: {
    repair:
      'Reparasjonskafeen ble full! 34 lamper, gensere og sykler dro hjem i live på lørdag.\n\nTakk til alle som kom med verktøy og tålmodighet 🙌',
    kettle: 'Vannkokeren min takker.',
    bike: 'Når er den neste? Jeg har en sykkel med meninger.',
    team: 'I dag er det fem år siden vi var tre personer og én kaffemaskin. Maskinen har vi ennå.',
    photo: 'Så fint bilde av dere tre!',
    power: 'Turbinene over Nordby står stille på torsdag mens vi skifter olje.',
    thanks: 'Takk for at dere sier fra i tide.',
    own: 'Hvem har en stige til låns? Vår mangler ett trinn.',
    lost: 'Funnet på bussen til Nordby i dag tidlig: én blå vott, hjemmestrikket og høyt elsket. Den venter i skranken på biblioteket.',
  },
}[language];

const hour = language === 'nb' ? ' t' : 'h';

export const posts = createStore<readonly Post[]>([
  {
    id: 'pfbid01repair',
    author: henrik,
    time: `2${hour}`,
    text: words.repair,
    picture: workshop,
    likes: 128,
    comments: [
      { author: tuva, text: words.kettle },
      { author: jonas, text: words.bike },
    ],
  },
  {
    id: 'pfbid02team',
    author: amina,
    time: `5${hour}`,
    text: words.team,
    picture: team,
    likes: 311,
    comments: [{ author: henrik, text: words.photo }],
  },
  {
    id: 'pfbid03mitten',
    author: tuva,
    time: `9${hour}`,
    text: words.lost,
    likes: 46,
    comments: [],
  },
]);

/** What stands on a page's own timeline, and on the reader's. */
export const pagePost: Post = {
  id: 'pfbid04power',
  author: company,
  time: `1${hour}`,
  text: words.power,
  likes: 52,
  comments: [
    { author: tuva, text: words.thanks },
    { author: company, text: words.thanks },
  ],
};

export const ownPost: Post = {
  id: 'pfbid05ladder',
  author: me,
  time: `3${hour}`,
  text: words.own,
  likes: 4,
  comments: [],
};

export function publish(text: string, author: Author): void {
  recordPosted(text);
  posts.change((now) => [
    { id: `pfbid-${now.length}`, author, time: t.now, text, likes: 0, comments: [] },
    ...now,
  ]);
}

export function addComment(post: Post, text: string, author: Author): void {
  recordPosted(text);
  const comment = { author, text };
  posts.change((now) =>
    now.map((one) => (one.id === post.id ? { ...one, comments: [...one.comments, comment] } : one)),
  );
}
