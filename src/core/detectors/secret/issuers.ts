/**
 * Keys and tokens by their issuer's prefix, length and alphabet. Facts from the issuers' own documentation
 * of their formats, and from the public rule sets that collect them, read in 2026: gitleaks and secretlint
 * (MIT), detect-secrets (Apache). No issuer's checksum is asked for. Public keys (`pk_live_`) and ids without
 * a secret (`AC…`, `sq0idp-`) are left out; keys of a sandbox (`sk_test_`) open somebody's account there, and
 * count.
 *
 * Every form begins with fixed letters or at the edge of a word, and every repeat is bounded. Where an issuer
 * gives no longest length, the bound is far above what is seen.
 */

const hex = '[0-9a-f]';
const uuid = `${hex}{8}(?:-${hex}{4}){3}-${hex}{12}`;

/** The services that developers host, build and ship with. */
const platforms: readonly (readonly [string, string])[] = [
  [
    'AWS',
    '(?:(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}|ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/]{0,2000}={0,2}|(?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[A-Za-z0-9+/]{100,3000}={0,2})',
  ],
  ['GitHub', '(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\\w{82,244})'],
  [
    'GitLab',
    '(?:gl(?:pat|dt|rt|ptt|ft|imt|agent|soat|ffct|oas|cbt)-[\\w-]{20,320}(?:\\.[0-9a-z]{2}[0-9a-z]{7})?|GR1348941[\\w-]{20})',
  ],
  ['Google', '(?:AIza[\\w-]{35}|GOCSPX-[\\w-]{28}|ya29\\.[\\w-]{30,300})'],
  ['Azure', '[\\w~.]{3}\\dQ~[\\w~.-]{30,33}[\\w~-](?!~)'],
  ['DigitalOcean', `do[opr]_v1_${hex}{64}`],
  ['Alibaba', 'LTAI[A-Za-z0-9]{20}'],
  ['Tencent', 'AKID[A-Za-z0-9]{32}'],
  ['Yandex', '(?:AQVN[\\w-]{35,38}|t1\\.[\\w-]{10,300}={0,2}\\.[\\w-]{86}={0,2})'],
  ['Cloudflare', `v1\\.0-${hex}{24}-${hex}{146}`],
  ['Heroku', `HRKU-(?:AA[\\w-]{58}|${uuid})`],
  ['Vercel', 'vc[piark]_[A-Za-z0-9]{20,60}'],
  ['Netlify', 'nf[pcou]_[A-Za-z0-9]{36,60}'],
  ['Fly.io', '(?:fo1_[\\w-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{100,2000}={0,3})'],
  ['Scalingo', 'tk-us-[\\w-]{48}'],
  ['Supabase', 'sb(?:p|_secret)_[\\w-]{31,60}'],
  ['PlanetScale', 'pscale_(?:tkn|pw|oauth)_[\\w=.-]{31,63}[\\w=-]'],
  ['ClickHouse', '4b1d[A-Za-z0-9]{38}'],
  ['Databricks', `dapi${hex}{32}(?:-\\d)?`],
  ['HashiCorp', '(?:hv[sbr]\\.[\\w-]{90,300}|[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{60,70})'],
  ['Vault', 's\\.(?=[A-Za-z]{0,23}\\d)[A-Za-z0-9]{24}(?!\\.\\w)'],
  ['Pulumi', `pul-${hex}{40}`],
  ['Infracost', 'ico-[A-Za-z0-9]{32}'],
  ['OpenShift', 'sha256~[\\w-]{43}'],
  ['Harness', '[ps]at\\.[\\w-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}'],
  ['Octopus Deploy', 'API-[A-Z0-9]{26}'],
  ['Cast AI', 'castai_v1_[A-Za-z0-9]{64}_[A-Za-z0-9]{8}'],
  ['Chief Tools', 'ct[opr]_[A-Za-z0-9]{30,248}'],
  ['Prefect', 'pnu_[A-Za-z0-9]{36}'],
  ['CircleCI', `CCI(?:PAT|PRJ)_[A-Za-z0-9]{22}_${hex}{40}`],
  ['Buildkite', `bkua_${hex}{40}`],
  ['Artifactory', '(?:AKCp[A-Za-z0-9]{69}|cmVmd[A-Za-z0-9]{59})'],
  ['Docker', 'dckr_(?:pat|oat)_[\\w-]{27,40}'],
  ['npm', 'npm_\\w{36}'],
  ['PyPI', 'pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[\\w-]{50,1000}'],
  ['RubyGems', `rubygems_${hex}{48}`],
  ['NuGet', 'oy2[a-z0-9]{43}'],
  ['crates.io', 'cio[A-Za-z0-9]{32}'],
  ['Clojars', 'CLOJARS_[A-Za-z0-9]{60}'],
  ['Sourcegraph', '(?:sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?|slk_)[0-9a-fA-F]{40}'],
  ['SonarQube', `sq[apu]_${hex}{40}`],
  ['Doppler', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.]{39,59}\\w'],
  [
    '1Password',
    '(?:ops_eyJ[\\w+/-]{100,4000}={0,3}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3})',
  ],
  ['Tailscale', 'tskey-[a-z]{3,10}-[A-Za-z0-9]{9,20}(?:-[A-Za-z0-9]{20,40})?'],
  ['Defined Networking', 'dnkey-[\\w=-]{26}-[\\w=-]{52}'],
  [
    'Authress',
    '(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-][A-Za-z0-9-]{10,32}\\.[\\w+/=-]{30,120}',
  ],
  ['age', 'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'],
  // RFC 7519: the parts are JSON, which begins with `ey` in base64. The signature may be missing.
  [
    'JSON Web Token',
    'ey(?=[a-z_-]{0,40}[A-Z0-9])[\\w-]{15,2000}\\.ey[\\w/-]{15,8000}(?:\\.[\\w/-]{10,2000}={0,2})?|ZXlK[A-Za-z0-9+/_-]{60,8000}={0,2}',
  ],
];

/** The services that people talk, sell, measure and write with. */
const services: readonly (readonly [string, string])[] = [
  [
    'Slack',
    '(?:xox[abceoprs]-(?:\\d-)?\\d{5,14}-[A-Za-z0-9-]{10,250}(?!#)|xoxe(?:\\.xox[bp])?-\\d-[A-Za-z0-9]{100,250}|xox[ar]-(?:\\d-)?(?=[A-Za-z]{0,47}\\d)[A-Za-z0-9]{11,48}|xoxd-[A-Za-z0-9%+/]{60,400}|xapp-\\d-[A-Z0-9]{8,15}-\\d{8,15}-[a-z0-9]{20,80})',
  ],
  ['Telegram', '(?:bot)?\\d{5,16}:A[\\w-]{34}'],
  ['Discord', '[MNO][\\w-]{23,25}\\.[\\w-]{6}\\.[\\w-]{27,38}'],
  ['Facebook', '(?:EAA[A-Z][A-Za-z0-9]{96,400}|\\d{15,16}\\|[\\w-]{27,40})'],
  ['X', 'A{22}[A-Za-z0-9%]{80,120}'],
  ['Dropbox', 'sl\\.(?:u\\.)?[\\w=-]{130,1500}'],
  ['Notion', '(?:ntn_[A-Za-z0-9]{46}|secret_[A-Za-z0-9]{43})'],
  ['Linear', 'lin_(?:api|oauth)_\\w{32,128}'],
  ['Atlassian', 'ATATT3[\\w=-]{180,200}'],
  ['Airtable', `pat[A-Za-z0-9]{14}\\.${hex}{64}`],
  ['Figma', 'fig[dor]_[\\w-]{40,200}'],
  ['Frame.io', 'fio-u-[\\w=-]{64}'],
  ['Typeform', 'tfp_[\\w=.-]{59}'],
  ['Contentful', 'CFPAT-[\\w-]{43}'],
  ['ReadMe', 'rdme_[a-z0-9]{70}'],
  ['Postman', 'PMAK-[0-9a-fA-F]{24}-[0-9a-fA-F]{34}'],
  ['Adobe', 'p8e-[A-Za-z0-9]{32}'],
  ['Mapbox', 'sk\\.eyJ[\\w-]{60,120}\\.[\\w-]{20,30}'],
  ['MaxMind', '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk'],
  ['Intra42', `s-s4t2(?:ud|af)-${hex}{64}`],

  ['SendGrid', 'SG\\.[\\w=.-]{66}'],
  ['Brevo', `xkeysib-${hex}{64}-[A-Za-z0-9]{16}`],
  ['Mailgun', '(?:key-[0-9a-f]{32}|[0-9a-h]{32}-[0-9a-h]{8}-[0-9a-h]{8})'],
  ['Mailchimp', '[0-9a-f]{32}-us\\d{1,2}'],
  ['Twilio', 'SK[0-9a-fA-F]{32}'],
  ['Stripe', '(?:(?:sk|rk)_(?:live|test|prod)_[A-Za-z0-9]{10,247}|whsec_[A-Za-z0-9+/]{32,64})'],
  ['Square', '(?:sq0(?:atp|csp)-[\\w-]{22,60}|EAAA[\\w-]{22,60})'],
  ['Shopify', 'shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}'],
  ['Shippo', 'shippo_(?:live|test)_[0-9a-fA-F]{40}'],
  ['EasyPost', 'EZ[AT]K[A-Za-z0-9]{54}'],
  ['Duffel', 'duffel_(?:live|test)_[\\w=-]{43}'],
  ['Flutterwave', 'FLWSECK(?:_TEST)?-(?:[a-z0-9]{32}-X|[a-h0-9]{12})'],
  ['Chargebee, Lob', '(?:live|test)_(?=[A-Za-z]{0,39}\\d)[A-Za-z0-9]{30,40}'],
  ['Adyen', 'AQE[a-z0-9]{5,20}\\.[\\w=-]{50,80}'],
  ['Plaid', `access-(?:sandbox|development|production)-${uuid}`],
  ['SettleMint', 'sm_[aps]at_[A-Za-z0-9]{16}'],
  ['BIP 32', '[xyz]prv[1-9A-HJ-NP-Za-km-z]{107}'],

  ['Sentry', `(?:sntryu_${hex}{64}|sntrys_eyJ[\\w+/=-]{60,600})`],
  [
    'Grafana',
    '(?:glsa_[A-Za-z0-9]{32}_[0-9a-fA-F]{8}|glc_[A-Za-z0-9+/]{32,400}={0,3}|eyJrIjoi[A-Za-z0-9]{70,400}={0,3})',
  ],
  ['Dynatrace', 'dt0c01\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{64}'],
  ['New Relic', `(?:NRAK-[A-Za-z0-9]{27}|NRII-[A-Za-z0-9-]{32}|NRJS-${hex}{19})`],
  ['PostHog', 'phx_[A-Za-z0-9]{40,50}'],
  ['WakaTime', `waka_${uuid}`],

  ['OpenAI', 'sk-(?:(?:proj|svcacct|admin|None)-[\\w-]{40,250}|[A-Za-z0-9]{48}|[0-9a-f]{32})'],
  ['Anthropic', 'sk-ant-(?:api|admin|oat|sid)\\d\\d-[\\w-]{80,130}'],
  ['OpenRouter', `sk-or-v1-${hex}{64}`],
  ['Hugging Face', '(?:hf|api_org)_[A-Za-z0-9]{34,40}'],
  ['Groq', 'gsk_[A-Za-z0-9]{52}'],
  ['xAI', 'xai-[A-Za-z0-9]{80}'],
  ['Perplexity', 'pplx-[A-Za-z0-9]{48,56}'],
  ['Replicate', 'r8_[A-Za-z0-9]{37}'],
  ['NVIDIA', 'nvapi-[\\w-]{60,70}'],
  ['LangSmith', 'lsv2_(?:pt|sk)_[a-z0-9]{32}_[a-z0-9]{10}'],
  ['Cerebras', 'csk-[a-z0-9]{48}'],
  ['Pinecone', 'pcsk_[A-Za-z0-9]{4,8}_[A-Za-z0-9]{60,70}'],
  ['ElevenLabs', `sk_${hex}{48}`],
];

/** The forms, each with its issuer. */
export const forms: readonly (readonly [string, string])[] = [...platforms, ...services];
