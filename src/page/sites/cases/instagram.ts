import { type Box, comment, lexical } from './markup.ts';

export const instagramBoxes: readonly Box[] = [
  ['a caption', 'post', `<div role="dialog">${lexical}<span>0/2,200</span></div>`],
  ...['12/2,200', '0 / 2 200', '3/2.200', '0/2\u00a0200', '0/2\u202f200'].map(
    (counter): Box => [
      `a caption that counts ${counter}`,
      'post',
      `<div role="presentation"><div role="dialog" aria-label="Opprett"><section><div>${lexical}</div><span>${counter}</span></section></div></div>`,
    ],
  ),
  [
    'a caption with its film',
    'post',
    `<div role="dialog"><input type="file" hidden><video></video>${lexical}</div>`,
  ],
  [
    'a caption on a page of its own',
    'post',
    `<main>${lexical}<span>0/2,200</span></main>`,
    '/create/details/',
  ],
  [
    'a caption with nothing but its button to share',
    'post',
    `<div role="dialog"><div><div role="button"><svg></svg></div><h1>Ny</h1><div role="button" tabindex="0">Del</div></div>${lexical}</div>`,
  ],
  [
    'a chat in a dialog, with a picture of whom it is with and a button to send',
    'none',
    `<div role="dialog"><div role="button"><img alt="">Kari</div><div role="button"><svg></svg></div>${lexical}<div role="button">Send</div></div>`,
  ],
  ['a new message in a dialog', 'none', `<div role="dialog">${lexical}</div>`],
  [
    'a new message with a file to send',
    'none',
    `<div role="dialog"><input type="file" hidden><img>${lexical}</div>`,
  ],
  [
    'a message in which the counter is what was written',
    'none',
    `<div role="dialog">${lexical.replace('></div>', '><p>1/2,200</p></div>')}</div>`,
  ],
  [
    'a message that may be sound',
    'message',
    `<div role="dialog"><input type="file" accept="audio/*,image/png"><video></video>${lexical}</div>`,
  ],
  [
    'a message to someone who is searched for',
    'message',
    `<div role="dialog"><input name="queryBox">${lexical}<span>0/2,200</span></div>`,
  ],
  [
    'a chat with a caption counter in it',
    'message',
    `<div role="dialog"><div role="grid"></div>${lexical}<span>0/2,200</span></div>`,
  ],
  ['a report of a problem', 'none', `<div role="dialog">${comment}</div>`],
  [
    'a report of a post, with reasons to choose from',
    'none',
    `<article></article><div role="dialog"><input type="radio">${comment}</div>`,
    '/p/abc/',
  ],
  ['a form of nobody knows what', 'none', `<main><section>${comment}</section></main>`],
  ['a comment in the feed', 'comment', `<main><article>${comment}</article></main>`],
  [
    'a comment in the feed beside a chat',
    'comment',
    `<main><article>${comment}</article></main><div><div role="log"></div></div>`,
  ],
  [
    'a comment on a post over the feed',
    'comment',
    `<div role="dialog"><article></article><section>${comment}</section></div>`,
  ],
  [
    'a comment on a reel over the feed',
    'comment',
    `<div role="dialog">${comment}</div>`,
    '/kari/reel/abc/',
  ],
  [
    'a comment',
    'comment',
    '<section><form method="POST"><textarea id="field"></textarea></form></section>',
    '/p/abc/',
  ],
  ['a message', 'message', `<div>${lexical}</div>`, '/direct/t/1/'],
  ['a chat over the feed', 'message', `<div><div role="log"></div>${lexical}</div>`],
  [
    'a reply to a story',
    'message',
    '<form><textarea id="field"></textarea></form>',
    '/stories/kari/1/',
  ],
  [
    'the profile form',
    'none',
    '<form><textarea id="pepBio"></textarea><textarea id="field"></textarea></form>',
    '/accounts/edit/',
  ],
  ['the bio', 'bio', '<form><textarea id="pepBio"></textarea></form>', '/accounts/edit/'],
  [
    'a text of other settings',
    'none',
    '<form><textarea id="pepBio"></textarea></form>',
    '/accounts/privacy/',
  ],
  [
    'a caption that is edited',
    'post',
    `<div role="dialog"><div><div role="button">Avbryt</div><h1>Rediger info</h1><div role="button">Ferdig</div></div>${lexical}<span>41/2 200</span></div>`,
    '/p/abc/',
  ],
  [
    'a caption that is edited in a text',
    'post',
    '<div role="dialog"><textarea id="field"></textarea><span>41/2,200</span></div>',
    '/p/abc/',
  ],
  [
    'a text in a dialog that counts otherwise',
    'none',
    '<div role="dialog"><textarea id="field"></textarea><span>41/2,000</span></div>',
  ],
  [
    'a text outside of any form',
    'none',
    '<main><article><textarea id="field"></textarea></article></main>',
  ],
  [
    'a reply to a comment in the feed',
    'comment',
    `<main><article><ul><li>Tuva</li></ul>${comment.replace('></textarea>', '>@tuva </textarea>')}</article></main>`,
  ],
  [
    'a reply to a story outside of any form',
    'message',
    '<section><textarea id="field" placeholder="Svar kari …"></textarea></section>',
    '/stories/kari/1/',
  ],
  ['the bio elsewhere', 'none', '<form><textarea id="pepBio" class="x"></textarea></form>'],
  [
    'the search box',
    'none',
    '<div role="search"><form><textarea id="field"></textarea></form></div>',
  ],
];
