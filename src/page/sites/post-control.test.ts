// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasOneWay } from './post-control.ts';

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
