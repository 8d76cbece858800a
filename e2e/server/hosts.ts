/** Which page answers at which host. Any other host is unknown, and answered with 404. */
export const HOSTS: Readonly<Record<string, SiteName>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'mobile.twitter.com': 'x',
  'www.linkedin.com': 'linkedin',
  'www.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'm.facebook.com': 'facebook',
  'business.facebook.com': 'facebook',
  'www.messenger.com': 'facebook',
  'www.instagram.com': 'instagram',
  'app.slack.com': 'other',
  'mastodon.social': 'other',
  'bsky.app': 'other',
  'www.reddit.com': 'other',
  'github.com': 'other',
  'mail.google.com': 'other',
};

export type SiteName = 'x' | 'linkedin' | 'facebook' | 'instagram' | 'other';

/** Sites that are checked only where a person chooses them. */
export const OTHER_HOSTS: readonly string[] = Object.keys(HOSTS).filter(
  (host) => HOSTS[host] === 'other',
);
