import { amina, henrik, jonas, me, type Person, tuva } from '../shared/people.ts';
import team from '../shared/pictures/team.svg';
import workshop from '../shared/pictures/workshop.svg';
import { recordPosted } from '../shared/register.ts';
import { createStore } from '../shared/store.ts';
import { language, t } from './labels.ts';

export interface Comment {
  readonly author: Person;
  readonly text: string;
}

export interface Post {
  readonly id: string;
  readonly author: Person;
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
    lost: 'Found on the bus to Nordby this morning: one blue mitten, hand-knitted, very loved. It is waiting at the library desk.',
  },
  nb: {
    repair:
      'Reparasjonskafeen ble full! 34 lamper, gensere og sykler dro hjem i live på lørdag.\n\nTakk til alle som kom med verktøy og tålmodighet 🙌',
    kettle: 'Vannkokeren min takker.',
    bike: 'Når er den neste? Jeg har en sykkel med meninger.',
    team: 'I dag er det fem år siden vi var tre personer og én kaffemaskin. Maskinen har vi ennå.',
    photo: 'Så fint bilde av dere tre!',
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

export function publish(text: string): void {
  recordPosted(text);
  posts.change((now) => [
    { id: `pfbid-${now.length}`, author: me, time: t.now, text, likes: 0, comments: [] },
    ...now,
  ]);
}

export function addComment(post: Post, text: string): void {
  recordPosted(text);
  const comment = { author: me, text };
  posts.change((now) =>
    now.map((one) => (one.id === post.id ? { ...one, comments: [...one.comments, comment] } : one)),
  );
}
