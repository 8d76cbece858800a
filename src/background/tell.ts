import type { ShownNudge } from '../core/checker/finding.ts';
import { inLanguage } from '../core/packs/local-text.ts';
import type { Pack } from '../core/packs/pack.ts';
import { readerLanguage, t } from '../i18n/t.ts';

/**
 * Whom to tell what is wrong with a rule, and how: a page of the company's as it is, or a mail that names the rule, its
 * pack and version, and nothing of the post. Undefined where the pack names nobody.
 */
export function tellOf(pack: Pack, rule: string): ShownNudge['tell'] {
  const contact = pack.publisher?.contact;
  if (!contact) return undefined;
  if (/^https:/i.test(contact)) return { who: new URL(contact).host, href: contact };
  const title = inLanguage(pack.title, readerLanguage(), pack.language);
  const lines = [
    t('tellGreeting'),
    '',
    '',
    '',
    t('tellRule', rule),
    t('tellPack', `${title} (${pack.id})`),
    t('tellVersion', pack.version),
  ];
  const subject = encodeURIComponent(t('tellSubject', `${pack.id}/${rule}`));
  // Line breaks of a mail address's body are CR LF (RFC 6068, section 5).
  const body = encodeURIComponent(lines.join('\r\n'));
  const address = encodeURIComponent(contact).replaceAll('%40', '@');
  return { who: contact, href: `mailto:${address}?subject=${subject}&body=${body}` };
}
