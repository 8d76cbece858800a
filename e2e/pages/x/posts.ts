import { amina, henrik, jonas, me, type Person, tuva } from '../shared/people.ts';
import fjord from '../shared/pictures/fjord.svg';
import workshop from '../shared/pictures/workshop.svg';
import { recordPosted } from '../shared/register.ts';
import { createStore } from '../shared/store.ts';
import { language, t } from './labels.ts';

export interface Post {
  readonly id: string;
  readonly author: Person;
  readonly time: string;
  readonly text: string;
  readonly picture?: string;
  readonly counts: readonly [replies: number, reposts: number, likes: number];
  readonly replyTo?: string;
}

const words = {
  en: {
    ferry:
      'First ferry of the morning, and not a breath of wind. Worth setting the alarm for. #fjord',
    meetings:
      'Small thing that made our team faster: we write the summary before the meeting.\nIf we can’t, we don’t meet.',
    repair:
      'Saturday at 11: repair café in the library. Bring the lamp, the jumper or the bicycle you had given up on. The coffee is free ☕',
    tram: 'Overheard on the tram: “I’m not late. I’m giving everyone else a head start.” 😄',
    answer: 'The light out there is unreal in November. Did the queue start at six again?',
  },
  nb: {
    ferry: 'Første ferge i dag, og ikke et vindpust. Verdt å stille vekkerklokka for. #fjord',
    meetings:
      'En liten ting som gjorde oss raskere: Vi skriver referatet før møtet.\nKlarer vi ikke det, dropper vi møtet.',
    repair:
      'Lørdag klokka 11: reparasjonskafé på biblioteket. Ta med lampa, genseren eller sykkelen du hadde gitt opp. Kaffen er gratis ☕',
    tram: 'Hørt på trikken: «Jeg er ikke sen. Jeg gir bare de andre et forsprang.» 😄',
    answer: 'Lyset der ute er helt uvirkelig i november. Var det kø fra klokka seks igjen?',
  },
}[language];

const hour = language === 'nb' ? ' t' : 'h';

export const posts = createStore<readonly Post[]>([
  {
    id: '1859000000000000001',
    author: jonas,
    time: `1${hour}`,
    text: words.ferry,
    picture: fjord,
    counts: [12, 8, 214],
  },
  {
    id: '1859000000000000002',
    author: amina,
    time: `3${hour}`,
    text: words.meetings,
    counts: [41, 96, 1203],
  },
  {
    id: '1859000000000000003',
    author: henrik,
    time: `5${hour}`,
    text: words.repair,
    picture: workshop,
    counts: [4, 17, 88],
  },
  {
    id: '1859000000000000004',
    author: tuva,
    time: `8${hour}`,
    text: words.tram,
    counts: [7, 22, 540],
  },
  {
    id: '1859000000000000005',
    author: tuva,
    time: `40 min`,
    text: words.answer,
    counts: [1, 0, 6],
    replyTo: '1859000000000000001',
  },
]);

/** What the toast in the layers says; empty when none is shown. */
export const toast = createStore('');

let newest = 1_859_100_000_000_000_000n;

export function publish(texts: readonly string[], replyTo?: string): void {
  for (const text of texts) {
    newest += 1n;
    const post: Post = {
      id: newest.toString(),
      author: me,
      time: t.now,
      text,
      counts: [0, 0, 0],
      ...(replyTo === undefined ? {} : { replyTo }),
    };
    posts.change((now) => [post, ...now]);
    recordPosted(text);
  }
  toast.change(() => t.sent);
  setTimeout(() => toast.change(() => ''), 4000);
}
