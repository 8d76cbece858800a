import { amina, company, henrik, jonas, me, type Person } from '../shared/people.ts';
import fjord from '../shared/pictures/fjord.svg';
import team from '../shared/pictures/team.svg';
import { recordPosted } from '../shared/register.ts';
import { createStore } from '../shared/store.ts';
import { language, t } from './labels.ts';

export interface Comment {
  readonly author: Person;
  readonly text: string;
}

export interface Post {
  readonly urn: string;
  /** Nobody: the company itself speaks. */
  readonly author?: Person;
  readonly title: string;
  readonly time: string;
  readonly text: string;
  readonly picture?: string;
  readonly likes: number;
  readonly comments: readonly Comment[];
}

const words = {
  en: {
    aminaTitle: 'Project lead · Learning by asking',
    team: 'Our best planning tool this year was a whiteboard in the corridor.\n\nEveryone who walked past could see what was stuck, and most of them could not help offering an idea. Three of those ideas are now in the product.\n\nWhere does your team keep its questions? #teamwork',
    jonasTitle: 'Skipper and course instructor',
    ferry:
      'Twelve new deck officers passed their practical exam yesterday, in a proper November gale. Well done, all of you 👏',
    company: `${company.employees} ${t.followers}`,
    open: 'Open day at the control room on 3 December. Come and see how the lights stay on. Families are welcome.',
    henrik: 'We did this in the library. The sticky notes outlived the project.',
    jonas: 'A corridor is an underrated meeting room.',
  },
  nb: {
    aminaTitle: 'Prosjektleder · Lærer ved å spørre',
    team: 'Det beste planleggingsverktøyet vårt i år var en tavle i korridoren.\n\nAlle som gikk forbi, så hva som sto fast, og de fleste klarte ikke å la være å foreslå noe. Tre av forslagene er nå i produktet.\n\nHvor har dere spørsmålene deres? #samarbeid',
    jonasTitle: 'Skipper og kursinstruktør',
    ferry:
      'Tolv nye dekksoffiserer besto den praktiske prøven i går, i skikkelig novemberkuling. Godt jobbet, alle sammen 👏',
    company: `${company.employees} ${t.followers}`,
    open: 'Åpen dag i kontrollrommet 3. desember. Kom og se hvordan lyset holdes på. Familier er velkomne.',
    henrik: 'Vi gjorde dette på biblioteket. Lappene levde lenger enn prosjektet.',
    jonas: 'En korridor er et undervurdert møterom.',
  },
}[language];

const hour = language === 'nb' ? ' t' : 'h';

export const posts = createStore<readonly Post[]>([
  {
    urn: 'urn:li:activity:7398000000000000001',
    author: amina,
    title: words.aminaTitle,
    time: `2${hour}`,
    text: words.team,
    picture: team,
    likes: 164,
    comments: [
      { author: henrik, text: words.henrik },
      { author: jonas, text: words.jonas },
    ],
  },
  {
    urn: 'urn:li:activity:7398000000000000002',
    author: jonas,
    title: words.jonasTitle,
    time: `5${hour}`,
    text: words.ferry,
    picture: fjord,
    likes: 402,
    comments: [],
  },
  {
    urn: 'urn:li:activity:7398000000000000003',
    title: words.company,
    time: `8${hour}`,
    text: words.open,
    likes: 57,
    comments: [],
  },
]);

/** The post that somebody is about to pass on with words of their own. */
export const reposting = createStore<Post | undefined>(undefined);

/** A short message at the foot of the page; empty when none is shown. */
export const notice = createStore('');

export function publish(text: string): void {
  if (text !== '') recordPosted(text);
  posts.change((now) => [
    {
      urn: `urn:li:activity:73990000000000000${now.length}`,
      author: me,
      title: t.headline,
      time: t.now,
      text,
      likes: 0,
      comments: [],
    },
    ...now,
  ]);
  notice.change(() => t.posted);
  setTimeout(() => notice.change(() => ''), 4000);
}

export function addComment(post: Post, text: string): void {
  recordPosted(text);
  const comment = { author: me, text };
  posts.change((now) =>
    now.map((one) =>
      one.urn === post.urn ? { ...one, comments: [...one.comments, comment] } : one,
    ),
  );
}
