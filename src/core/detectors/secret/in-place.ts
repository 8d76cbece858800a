/**
 * Addresses and assignments that hold a secret themselves, with the issuer whose form they are. Sources as in
 * `issuers.ts`. Edges of words do not matter here, and every repeat is bounded.
 */
export const inPlace: readonly (readonly [string, RegExp])[] = [
  [
    'Slack',
    /(?:https?:\/\/)?hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{40,80}/g,
  ],
  [
    'Discord',
    /(?:https?:\/\/)?(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,80}/g,
  ],
  ['Teams', /https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/webhookb2\/[\w@/-]{80,300}/g],
  ['Azure', /(?<![A-Za-z])(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{42,86}={1,2}/g],
  [
    'AWS',
    /(?:aws_?)?secret_?access_?key["']?[ ]?(?:=>|:=|=|:)[ ]?["']?[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/gi,
  ],
  ['GitLab', /_gitlab_session=[0-9a-z]{32}(?![0-9a-z])/g],
  ['npm', /\/\/[\w.-]{1,100}(?::\d{1,5})?\/[\w./-]{0,100}:_auth(?:Token)?=[ ]?[\w+/=-]{8,300}/g],
  [
    'HTTP',
    /(?<![A-Za-z])authorization["']?:[ ]{0,5}["']?(?:bearer|basic|(?:api-)?token)[ ](?=[\w.~+/-]{0,40}\d)[\w.~+/-]{15,2000}[\w~+/-]={0,2}/gi,
  ],
];
