// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { joinLines } from '../editors/runs.ts';
import { clippersOf, intersect } from './clip.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

describe('what two boxes share', () => {
  it('is the part that lies in both', () => {
    expect(intersect(box(0, 0, 10, 10), box(5, 5, 20, 20))).toEqual(box(5, 5, 10, 10));
  });

  it('is nothing when they only touch', () => {
    expect(intersect(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBeNull();
  });
});

const hides = 'overflow-x:hidden;overflow-y:hidden';

/** The ids of what cuts off the editor, `#box` in this markup. */
function clippersIn(html: string): string[] {
  document.body.innerHTML = html;
  const box = document.querySelector('#box');
  if (!box) throw new Error('The case has no box.');
  return clippersOf(box).map(({ id }) => id);
}

afterEach(() => document.body.replaceChildren());

describe('what cuts off an editor', () => {
  it.each([
    ['what hides around it', `<div id="a" style="${hides}"><p><b id="box"></b></p></div>`, ['a']],
    [
      'each that does, from the inside out',
      `<div id="a" style="${hides}"><div id="b" style="overflow-y:auto"><b id="box"></b></div></div>`,
      ['b', 'a'],
    ],
    [
      'nothing around a fixed dialog',
      `<div id="a" style="${hides}"><div style="position:fixed"><b id="box"></b></div></div>`,
      [],
    ],
    [
      'what hides in a fixed dialog',
      `<div id="a" style="${hides}"><div id="b" style="position:fixed;${hides}"><b id="box"></b></div></div>`,
      ['b'],
    ],
    [
      'what a fixed dialog is placed by, since it is moved itself',
      `<div id="a" style="${hides};transform:scale(1)"><div style="position:fixed"><b id="box"></b></div></div>`,
      ['a'],
    ],
    [
      'nothing that an absolute one passes by',
      `<div id="a" style="${hides}"><div style="position:absolute"><b id="box"></b></div></div>`,
      [],
    ],
    [
      'what an absolute one is placed by',
      `<div id="a" style="position:relative;${hides}"><div style="position:absolute"><b id="box"></b></div></div>`,
      ['a'],
    ],
    [
      'nothing without a box of its own',
      `<div id="a" style="display:contents;${hides}"><b id="box"></b></div>`,
      [],
    ],
  ])('is %s', (_what, html, ids) => {
    expect(clippersIn(html)).toEqual(ids);
  });

  it.each([
    ['is found through an open shadow root', '<b></b>', ['a']],
    ['is none around what is fixed in one', '<b style="position:fixed"></b>', []],
  ])('%s', (_what, html, ids) => {
    document.body.innerHTML = `<div id="a" style="${hides}"></div>`;
    const root = document.querySelector('#a')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = html;
    expect(clippersOf(root.firstElementChild as Element).map(({ id }) => id)).toEqual(ids);
  });
});

describe('boxes of one finding', () => {
  it('become one where they stand side by side on a line', () => {
    const boxes = [box(0, 0, 10, 20), box(10, 2, 30, 20)];
    expect(joinLines(boxes)).toEqual([box(0, 0, 30, 20)]);
  });

  it('stay apart on two lines', () => {
    const boxes = [box(50, 0, 90, 20), box(0, 20, 10, 40)];
    expect(joinLines(boxes)).toEqual(boxes);
  });

  it('stay apart where something stands between them', () => {
    const boxes = [box(0, 0, 10, 20), box(40, 0, 50, 20)];
    expect(joinLines(boxes)).toEqual(boxes);
  });

  it('become one in a line that runs from right to left', () => {
    expect(joinLines([box(20, 0, 30, 20), box(5, 0, 20, 20)])).toEqual([box(5, 0, 30, 20)]);
  });
});
