import type { Span } from '../../text/span.ts';
import { isPlaceholder } from './placeholder.ts';

/**
 * Keys and tokens by their issuer's prefix, length and alphabet. Facts from the issuers' own
 * documentation of their formats, and from the public rule sets of gitleaks and secretlint (both MIT,
 * read in 2026), which collect them. Keys for tests (`sk_test_`), public keys (`pk_live_`) and ids
 * without a secret (`AC…`, `sq0idp-`) are left out. No issuer's checksum is asked for.
 *
 * Every form begins with fixed letters or at the edge of a word, and every repeat is bounded.
 */
const forms: readonly (readonly [string, string])[] = [
  ['AWS', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}'],
  ['GitHub', '(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\\w{82,244})'],
  [
    'GitLab',
    '(?:gl(?:pat|dt|rt|ptt|ft|imt|agent|soat|ffct|oas|cbt)-[\\w-]{20,300}(?:\\.[0-9a-z]{2}[0-9a-z]{7})?|GR1348941[\\w-]{20})',
  ],
  [
    'Slack',
    '(?:xox[abeoprs](?:\\.xox[bp])?-\\d{1,14}-[A-Za-z0-9-]{10,250}|xapp-\\d-[A-Z0-9]{8,15}-\\d{8,15}-[a-z0-9]{20,80})',
  ],
  ['Stripe', '(?:(?:sk|rk)_(?:live|prod)_[A-Za-z0-9]{16,247}|whsec_[A-Za-z0-9+/]{32,64})'],
  ['Google', '(?:AIza[\\w-]{35}|GOCSPX-[\\w-]{28}|ya29\\.[\\w-]{30,300})'],
  ['OpenAI', 'sk-(?:(?:proj|svcacct|admin|None)-[\\w-]{40,250}|[A-Za-z0-9]{48}|[0-9a-f]{32})'],
  ['Anthropic', 'sk-ant-(?:api|admin|oat|sid)\\d\\d-[\\w-]{80,120}'],
  ['OpenRouter', 'sk-or-v1-[0-9a-f]{64}'],
  ['npm', 'npm_[A-Za-z0-9]{36}'],
  ['PyPI', 'pypi-AgEIcHlwaS5vcmc[\\w-]{50,1000}'],
  ['RubyGems', 'rubygems_[0-9a-f]{48}'],
  ['Docker', 'dckr_(?:pat|oat)_[\\w-]{27,40}'],
  ['SendGrid', 'SG\\.[\\w-]{22}\\.[\\w-]{43}'],
  ['Brevo', 'xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}'],
  ['Mailgun', 'key-[0-9a-f]{32}'],
  ['Mailchimp', '[0-9a-f]{32}-us\\d{1,2}'],
  ['Twilio', 'SK[0-9a-f]{32}'],
  ['Telegram', '\\d{8,10}:AA[\\w-]{33}'],
  ['Discord', '[MNO][\\w-]{23,25}\\.[\\w-]{6}\\.[\\w-]{27,38}'],
  ['DigitalOcean', 'do[opr]_v1_[0-9a-f]{64}'],
  ['Shopify', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}'],
  ['Hugging Face', '(?:hf|api_org)_[A-Za-z0-9]{34,40}'],
  ['Databricks', 'dapi[0-9a-f]{32}(?:-\\d)?'],
  ['Square', '(?:sq0(?:atp|csp)-[\\w-]{22,60}|EAAA[\\w-]{60})'],
  ['Facebook', 'EAA[A-Z][A-Za-z0-9]{96,300}'],
  ['Heroku', 'HRKU-(?:AA[\\w-]{58}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'],
  ['Azure', '[\\w~.]{3}\\dQ~[\\w~.-]{31,34}'],
  ['HashiCorp', '(?:hv[sb]\\.[\\w-]{90,300}|[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{60,70})'],
  ['Grafana', '(?:glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/]{32,400}={0,3})'],
  ['Sentry', '(?:sntryu_[0-9a-f]{64}|sntrys_eyJ[\\w+/=-]{60,400})'],
  ['Atlassian', 'ATATT3[\\w=-]{180,200}'],
  ['Linear', 'lin_(?:api|oauth)_[A-Za-z0-9]{40,64}'],
  ['Notion', '(?:ntn_[A-Za-z0-9]{46}|secret_[A-Za-z0-9]{43})'],
  ['Figma', 'fig[dor]_[\\w-]{40,60}'],
  ['Airtable', 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}'],
  ['Postman', 'PMAK-[0-9a-f]{24}-[0-9a-f]{34}'],
  ['Pulumi', 'pul-[0-9a-f]{40}'],
  ['PlanetScale', 'pscale_(?:tkn|pw|oauth)_[\\w=.-]{32,64}'],
  ['Supabase', 'sb(?:p|_secret)_[\\w-]{31,60}'],
  ['Netlify', 'nf[pcou]_[A-Za-z0-9]{36,60}'],
  ['Fly.io', '(?:fo1_[\\w-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{100,900}={0,3})'],
  ['Doppler', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.]{40,60}'],
  ['Dynatrace', 'dt0c01\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}'],
  ['New Relic', 'NRAK-[A-Z0-9]{27}'],
  ['Tailscale', 'tskey-[a-z]{3,10}-[A-Za-z0-9]{9,20}(?:-[A-Za-z0-9]{20,40})?'],
  ['1Password', 'ops_eyJ[\\w+/-]{250,1200}={0,3}'],
  ['Mapbox', 'sk\\.eyJ[\\w-]{60,120}\\.[\\w-]{20,30}'],
  ['Groq', 'gsk_[A-Za-z0-9]{52}'],
  ['xAI', 'xai-[A-Za-z0-9]{80}'],
  ['Perplexity', 'pplx-[A-Za-z0-9]{48,56}'],
  ['Replicate', 'r8_[A-Za-z0-9]{37}'],
  ['Alibaba', 'LTAI[A-Za-z0-9]{20}'],
  ['Adobe', 'p8e-[a-z0-9]{32}'],
  ['age', 'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'],
  ['BIP 32', '[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}'],
  // RFC 7519; each part is JSON that begins with `{"`.
  ['JSON Web Token', 'eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,8000}\\.[\\w-]{16,2000}={0,2}'],
];

/** Addresses and assignments that hold a secret themselves; edges of words do not matter there. */
const inPlace: readonly (readonly [string, RegExp])[] = [
  [
    'Slack',
    /(?:https:\/\/)?hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{40,80}/g,
  ],
  [
    'Discord',
    /(?:https:\/\/)?(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}/g,
  ],
  ['Teams', /https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/webhookb2\/[\w@/-]{80,300}/g],
  ['Azure', /(?<![A-Za-z])(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,86}={1,2}/g],
  ['AWS', /aws_secret_access_key["']?[ ]?[=:][ ]?["']?[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/gi],
  [
    'HTTP',
    /(?<![A-Za-z])authorization["']?:[ ]?["']?(?:bearer|basic)[ ][\w.~+/-]{16,2000}={0,2}/gi,
  ],
];

/** No letter, digit or sign of base64 before; none of a token after. */
const whole = (form: string): RegExp => new RegExp(`(?<![\\w+-])${form}(?![\\w-])`, 'g');

const patterns: readonly RegExp[] = [
  ...forms.map(([, form]) => whole(form)),
  ...inPlace.map(([, pattern]) => pattern),
];

// The shortest form has twenty characters; few posts hold a word as long that is no address.
const longWord = /[\w.~:+/=-]{20}/;

/** The keys and tokens in a text, in no order; they may overlap. Placeholders are left out. */
export const issuedSecrets = (text: string): Span[] => {
  if (!longWord.test(text)) return [];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter(({ 0: found }) => !isPlaceholder(found))
      .map(({ 0: found, index: start }) => ({ start, end: start + found.length })),
  );
};
