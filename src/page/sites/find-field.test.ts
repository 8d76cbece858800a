// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { anySite } from './any-site.ts';
import { anySiteBoxes } from './cases/any-site.ts';
import { facebookBoxes } from './cases/facebook.ts';
import { instagramBoxes } from './cases/instagram.ts';
import { linkedinBoxes } from './cases/linkedin.ts';
import { type Box, quill } from './cases/markup.ts';
import { xBoxes } from './cases/x.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { findField, type Site } from './site.ts';
import { x } from './x.ts';

const cases: readonly (readonly [Site, readonly Box[]])[] = [
  [facebook, facebookBoxes],
  [instagram, instagramBoxes],
  [linkedin, linkedinBoxes],
  [x, xBoxes],
  [anySite, anySiteBoxes],
];

const boxes = cases.flatMap(([site, rows]) =>
  rows.map(([what, surface, html, path = '/']) => ({ site, what, surface, html, path })),
);

const shareBoxAround = (editor: string): string =>
  `<div role="dialog"><button><img alt=""><b>Kari</b></button>${editor}<button>Post</button></div>`;

function inRoot(host: Element | null, html: string): ShadowRoot {
  if (!host) throw new Error('No host.');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

afterEach(() => document.body.replaceChildren());

describe('what a box is', () => {
  it.each(boxes)('on $site.id, $what is: $surface', ({ site, surface, html, path }) => {
    const address = new URL(path, `https://${site.hosts[0]}`);
    document.body.innerHTML = html;
    const field = document.querySelector('#field') ?? document.querySelector('textarea');
    if (!field) throw new Error('The case has no field.');
    expect(findField(site, field, address)?.surface ?? 'none').toBe(surface);
  });

  it('is seen through an open shadow root', () => {
    const host = document.createElement('div');
    host.className = 'share-box-v2__modal';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div contenteditable="true" role="textbox"></div>';
    const field = root.querySelector('div');
    if (!field) throw new Error('No field.');
    expect(findField(linkedin, field, new URL('https://www.linkedin.com/feed/'))?.surface).toBe(
      'post',
    );
  });

  it('is seen through a shadow root in a shadow root, and told by what is outside', () => {
    document.body.innerHTML = '<div id="interop-outlet"></div>';
    const outer = inRoot(
      document.querySelector('#interop-outlet'),
      shareBoxAround('<div id="in"></div>'),
    );
    const inner = inRoot(outer.querySelector('#in'), quill);
    const field = inner.querySelector('#field') as HTMLElement;
    const found = findField(linkedin, field, new URL('https://www.linkedin.com/feed/'));
    expect(found?.surface).toBe('post');
    expect(found?.container()).toBe(outer.querySelector('[role="dialog"]'));
  });

  it('has a container that is drawn, also right under a shadow root', () => {
    document.body.innerHTML = '<main><div id="outlet" role="dialog"></div></main>';
    const root = inRoot(
      document.querySelector('#outlet'),
      '<div class="ql-editor" contenteditable="true" data-test-ql-editor-contenteditable="true"></div>',
    );
    const field = root.firstElementChild as HTMLElement;
    const found = findField(linkedin, field, new URL('https://www.linkedin.com/feed/'));
    expect(found?.container()).toBe(document.querySelector('main'));
  });

  it('is told apart by the box itself where two have the same id', () => {
    document.body.innerHTML =
      '<div data-testid="primaryColumn"><div id="a" data-testid="tweetTextarea_0" contenteditable="true"></div></div>' +
      '<div role="dialog"><article></article><div id="b" data-testid="tweetTextarea_0" contenteditable="true"></div></div>';
    const home = new URL('https://x.com/home');
    const find = (id: string) => findField(x, document.getElementById(id) as HTMLElement, home);
    expect(find('a')?.surface).toBe('post');
    expect(find('b')?.surface).toBe('comment');
  });
});
