// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { FocusWay } from './focus-way.ts';

let field: HTMLElement;
let stage: HTMLElement;
let way: FocusWay;

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea><div></div>';
  field = at('textarea');
  stage = at('div');
  const overlay = {
    stage,
    get hasFocus() {
      return stage.contains(document.activeElement);
    },
    takeFocusTo: (place: HTMLElement) => place.focus(),
  };
  way = new FocusWay(field, overlay, new AbortController().signal);
  field.focus();
});

function at(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

const done = '<section class="done"><button class="button">Undo</button></section>';
const panel =
  '<section class="panel"><h2 tabindex="-1">Is this certain?</h2><button class="button">Close</button></section>';

test('goes to the heading of the panel, also beside a word on what was done', () => {
  stage.innerHTML = done + panel;
  way.go();
  expect(document.activeElement).toBe(at('h2'));
});

test('goes to what takes back, where there is no panel, and nowhere where there is neither', () => {
  way.go();
  expect(document.activeElement).toBe(field);
  stage.innerHTML = done;
  way.go();
  expect(document.activeElement).toBe(at('.done .button'));
});

test('a button that goes by itself leaves the focus in the draft', () => {
  stage.innerHTML = done;
  way.go();
  way.keeping(() => stage.replaceChildren());
  expect(document.activeElement).toBe(field);
});

test('what stays keeps the focus', () => {
  stage.innerHTML = done + panel;
  way.go();
  way.keeping(() => at('.done').remove());
  expect(document.activeElement).toBe(at('h2'));
});

test('a focus that was elsewhere is left there', () => {
  stage.innerHTML = panel;
  field.blur();
  way.keeping(() => stage.replaceChildren());
  way.back();
  way.leaving(() => stage.replaceChildren());
  expect(document.activeElement).toBe(document.body);
});
