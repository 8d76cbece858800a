import { describe, expect, test } from 'vitest';
import { sites } from '../page/sites/index.ts';
import { shipped } from './tree.ts';

/** Every place of the code that says what only another place may know. */
const saying = (pattern: RegExp, allowed: RegExp): string[] =>
  shipped
    .filter(({ path, text }) => !allowed.test(path) && pattern.test(text))
    .map(({ path }) => path);

/** The rooms that know what is in the pages of others. */
const isOfSites = /^page\/sites\//;
const isOfPages = /^page\/(?:editors|sites)\//;

describe('What only one place may know', () => {
  test('host names of the sites stand in the files of the sites', () => {
    const domains = sites.flatMap(({ hosts }) =>
      hosts.map((host) => /[^.]+\.[^.]+$/.exec(host)?.[0]),
    );
    expect(domains).toContain('linkedin.com');
    const said = new RegExp(`\\b(?:${domains.join('|').replaceAll('.', '\\.')})\\b`);
    expect(saying(said, isOfSites)).toEqual([]);
  });

  test('what the sites call their elements stands in the files of the sites', () => {
    const theirs =
      /data-testid|componentkey|data-urn|interop-outlet|__fb-|__ig-|tweet(?:Text|Button)/;
    expect(saying(theirs, isOfSites)).toEqual([]);
  });

  test('what the editors call their elements stands with the editors and the sites', () => {
    const theirs =
      /data-lexical|ql-(?:editor|clipboard|cursor)|ProseMirror-|DraftEditor|data-offset-key/;
    expect(saying(theirs, isOfPages)).toEqual([]);
  });

  test('an attribute that an editor or a site gives its elements stands nowhere else', () => {
    const attributes = shipped
      .filter(({ path }) => isOfPages.test(path))
      .flatMap(({ text }) => text.match(/\bdata-[a-z][\w-]*/g) ?? []);
    expect(attributes).toContain('data-testid');
    expect(saying(new RegExp(`\\b(?:${attributes.join('|')})(?![\\w-])`), isOfPages)).toEqual([]);
  });

  test('selectors outside of them name no class or attribute of a page', () => {
    const calls = /(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*['"`]([^'"`]+)/g;
    const ours =
      /^(?:\*|:modal, :popover-open|:popover-open, :modal, :fullscreen|:active-view-transition|:popover-open|\.chip(?:, \.done)?|\.panel(?: \.(?:button|body))?|\.more-toggle)$/;
    const found = shipped
      .filter(({ path }) => path.startsWith('page/') && !isOfPages.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(calls)].map(([, selector]) => `${path}: ${selector}`),
      );
    expect(found.filter((line) => !ours.test(line.split(': ').slice(1).join(': ')))).toEqual([]);
  });

  test('the browser is asked by messages, the worker, the store and the pages of the extension', () => {
    const asking = shipped.filter(({ imports }) =>
      imports.some(({ of, typesOnly }) => of === 'webextension-polyfill' && !typesOnly),
    );
    const rooms = new Set(asking.map(({ path }) => path.split('/')[0]));
    expect([...rooms].sort()).toEqual([
      'background',
      'i18n',
      'messages',
      'pages',
      'popup',
      'sidepanel',
      'storage',
    ]);
  });

  test('nothing is sent anywhere: no code of ours opens a connection', () => {
    const sending = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/;
    expect(saying(sending, /^$/)).toEqual([]);
  });

  test('no code knows that it is tested', () => {
    expect(saying(/webdriver|playwright|vitest|NODE_ENV|import\.meta\.env/i, /^$/)).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = shipped.filter(({ text }) => text.split('\n').length > 301);
    // Prose that is read as a list, not code.
    expect(long.map(({ path }) => path).filter((path) => !/posts\.ts$/.test(path))).toEqual([]);
  });
});
