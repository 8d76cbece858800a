// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { open, press, text, worker } from './page-for-test.tsx';

const listed = () => text('.own-sites li span');

test('the sites that were chosen are listed', async () => {
  worker.answers.ownSites = { hosts: ['bsky.app', 'mastodon.social'] };
  await open('.own-sites');
  expect(listed()).toEqual(['bsky.app', 'mastodon.social']);
});

test('a site can be taken back, and the focus stays in the page', async () => {
  worker.answers.ownSites = { hosts: ['bsky.app', 'mastodon.social'] };
  worker.answers.leaveSite = {};
  await open('.own-sites');
  worker.answers.ownSites = { hosts: ['mastodon.social'] };
  press('Stop checking on bsky.app');
  await vi.waitFor(() => expect(listed()).toEqual(['mastodon.social']));
  expect(worker.asked).toContainEqual(['leaveSite', { host: 'bsky.app' }]);
  expect(document.activeElement?.textContent).toBe('Other sites');
});

test('without any the page says how to choose one', async () => {
  await open();
  await vi.waitFor(() => expect(document.body.textContent).toContain('None yet.'));
});

test('what cannot be loaded is said to be so', async () => {
  worker.answers.ownSites = undefined;
  await open();
  await vi.waitFor(() => expect(text('[role=alert].trouble')).toHaveLength(1));
});
