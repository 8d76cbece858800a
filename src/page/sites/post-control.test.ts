// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facebook } from './facebook.ts';
import { hasOneWay, postControlsOf } from './post-control.ts';

const form = (html: string): HTMLFormElement => {
  const made = document.createElement('form');
  made.innerHTML = `<textarea></textarea>${html}`;
  return made;
};

describe('a form can be sent in one way', () => {
  it.each([
    ['without a button', ''],
    ['with one', '<button>Post</button>'],
    ['with one, and tools beside it', '<button type="button">Bold</button><button>Post</button>'],
    ['with an older one', '<input type="submit" value="Post">'],
  ])('%s', (_, html) => expect(hasOneWay(form(html))).toBe(true));

  it.each([
    ['not with two', '<button>Preview</button><button>Post</button>'],
    ['not with two of different kinds', '<input type="image"><button type="submit">Post</button>'],
    ['not where the button has something to say', '<button name="act" value="post">Post</button>'],
  ])('%s', (_, html) => expect(hasOneWay(form(html))).toBe(false));
});

/** The ids of what sends the message in the field of this chat. */
function sendersIn(html: string): string[] {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>('[data-lexical-editor]');
  if (!element) throw new Error('The case has no field.');
  return postControlsOf(facebook, { element, surface: 'message' }).map(({ id }) => id);
}

const control = (id: string) => `<div role="button" id="${id}"><svg></svg></div>`;
const log = '<div role="log"></div>';
const composer = (after: string) =>
  `<div>${control('photo')}<div><div data-lexical-editor="true"></div>${control('emoji')}</div>${after}</div>`;

describe('a message on Facebook', () => {
  it.each([
    ['by the last control after its words', `<div>${log}${composer(control('send'))}</div>`],
    [
      'and by none of what stands beside the chat',
      `<main><div>${log}${composer(control('send'))}</div><aside>${control('mute')}</aside></main>${control('menu')}`,
    ],
    [
      'also where the composer is in more elements',
      `<div><div>${log}</div><div><div>${composer(control('send'))}</div></div></div>${control('menu')}`,
    ],
  ])('is sent %s', (_what, html) => expect(sendersIn(html)).toEqual(['send']));

  it.each([
    ['beside no log', `<div>${composer(control('send'))}</div>${control('menu')}`],
    [
      'in the inbox, where it is sent by Enter',
      `<div data-surface="bizweb_inbox:detail">${log}${composer(control('label'))}</div>`,
    ],
  ])('is sent by none that we know %s', (_what, html) => expect(sendersIn(html)).toEqual([]));
});
