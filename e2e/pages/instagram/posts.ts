import { amina, henrik, jonas, me, type Person, tuva } from '../shared/people.ts';
import fjord from '../shared/pictures/fjord.svg';
import team from '../shared/pictures/team.svg';
import workshop from '../shared/pictures/workshop.svg';
import { recordPosted } from '../shared/register.ts';
import { createStore } from '../shared/store.ts';
import { language, t } from './labels.ts';

export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly time: string;
  readonly text: string;
  readonly picture: string;
  readonly likes: number;
  readonly comments: readonly { readonly author: Person; readonly text: string }[];
}

const words = {
  en: {
    ferry: 'Seven in the morning, and the whole fjord to ourselves. #ferry #november',
    soup: 'Is there still soup on board?',
    repair: 'Every lamp deserves a second chance 💡 Next repair café: 6 December.',
    team: 'Same table, same view, better coffee.',
    kayak: 'First time in a kayak',
  },
  nb: {
    ferry: 'Klokka sju om morgenen, og hele fjorden for oss selv. #ferge #november',
    soup: 'Er det fortsatt suppe om bord?',
    repair: 'Alle lamper fortjener en ny sjanse 💡 Neste reparasjonskafé: 6. desember.',
    team: 'Samme bord, samme utsikt, bedre kaffe.',
    kayak: 'Første gang i kajakk',
  },
}[language];

const hour = language === 'nb' ? ' t' : 'h';

export const newPicture = team;

export const posts = createStore<readonly Post[]>([
  {
    id: 'DRx1ferry',
    author: jonas,
    time: `1${hour}`,
    text: words.ferry,
    picture: fjord,
    likes: 482,
    comments: [{ author: tuva, text: words.soup }],
  },
  {
    id: 'DRx2lamp',
    author: henrik,
    time: `4${hour}`,
    text: words.repair,
    picture: workshop,
    likes: 97,
    comments: [],
  },
  {
    id: 'DRx3table',
    author: amina,
    time: `7${hour}`,
    text: words.team,
    picture: team,
    likes: 213,
    comments: [],
  },
]);

/** The reader's own, on a page of its own. */
export const ownPost: Post = {
  id: 'DRx4kayak',
  author: me,
  time: `2${hour}`,
  text: words.kayak,
  picture: fjord,
  likes: 12,
  comments: [],
};

/** A short message that covers the foot of the page for a moment. */
export const notice = createStore('');

export function showNotice(text: string): void {
  notice.change(() => text);
  setTimeout(() => notice.change(() => ''), 4000);
}

export function publish(text: string): void {
  recordPosted(text);
  posts.change((now) => [
    {
      id: `DRx-${now.length}`,
      author: me,
      time: t.now,
      text,
      picture: newPicture,
      likes: 0,
      comments: [],
    },
    ...now,
  ]);
  showNotice(t.shared);
}

export function addComment(post: Post, text: string): void {
  recordPosted(text);
  const comment = { author: me, text };
  posts.change((now) =>
    now.map((one) => (one.id === post.id ? { ...one, comments: [...one.comments, comment] } : one)),
  );
}
