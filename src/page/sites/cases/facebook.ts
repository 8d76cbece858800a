import {
  type Box,
  chat,
  close,
  feed,
  hinted,
  identity,
  labelled,
  lexical,
  listing,
  portrait,
  privateReply,
  suiteBox,
  words,
} from './markup.ts';

export const facebookBoxes: readonly Box[] = [
  ['a new post', 'post', `<div role="dialog"><form method="POST">${lexical}</form></div>`],
  [
    'a new post in nested dialogs',
    'post',
    `<div role="dialog" aria-modal="true"><div role="dialog" aria-label="Create post"><h2>Create post</h2></div><div><form method="POST"></form>${lexical}</div></div>`,
  ],
  ['a post to a group', 'post', `<div role="dialog">${identity}${lexical}${words('Post')}</div>`],
  [
    'a comment in the feed',
    'comment',
    `<div role="article"><form role="presentation">${lexical}</form></div>`,
  ],
  [
    'a comment under a permalink, which is a dialog',
    'comment',
    `<div role="dialog" aria-label="Post"><div role="article"></div><form role="presentation">${lexical}</form></div>`,
  ],
  ['a chat', 'message', `<div><div role="log"></div><div>${lexical}</div></div>`],
  [
    'a chat beside a feed with composers',
    'message',
    `<div role="article"><form role="presentation"></form></div><div><div role="log"></div><div>${lexical}</div></div>`,
  ],
  ['Messenger', 'message', `<div>${lexical}</div>`, '/messages/t/1'],
  [
    'a private reply to a comment',
    'none',
    `<div role="dialog" aria-modal="true" aria-label="Message Kari"><div>${lexical}</div><div role="button" aria-label="Send Message"></div></div>`,
  ],
  ['a box that nothing tells of', 'none', `<div>${lexical}</div>`],
  [
    'the inbox of Business Suite',
    'message',
    `<div role="dialog"><form method="POST">${lexical}</form></div>`,
    '/latest/inbox/messenger',
  ],

  ...[
    ['a label of its own', 'aria-label="Message Sinta"'],
    ['no label of its own', 'aria-labelledby="title"'],
    ['no label at all', ''],
  ].flatMap(([what, attributes = '']): Box[] => [
    [
      `a private reply with ${what}`,
      'none',
      privateReply(hinted('Send a message as Toko Uji'), attributes),
      '/toko/posts/1',
    ],
    [
      `a private reply over a permalink, with ${what}`,
      'none',
      `${feed}<div role="dialog"><div role="article"></div><div role="table"><div contenteditable="true" data-lexical-editor="true" aria-label="Comment as Kari"></div></div></div>${privateReply(hinted('Send a message as Toko Uji'), attributes)}`,
      '/toko/posts/1',
    ],
    [
      `a private reply inside a permalink, with ${what}`,
      'none',
      `<div role="main"><div role="article"><div role="dialog"><div role="article"></div><form method="POST"></form>${privateReply(hinted('Send a message as Toko Uji'), attributes)}</div></div></div>`,
      '/toko/posts/1',
    ],
  ]),
  [
    'a message to a seller, with words to choose from',
    'none',
    `<div role="dialog" aria-labelledby="title">${close}${portrait}<span>Ola</span>${words('Er denne ledig?')}${lexical}${words('Send')}</div>`,
  ],
  ['a dialog with a button', 'none', `<div role="dialog">${close}${lexical}</div>`],
  [
    'a dialog with a button of words',
    'none',
    `<div role="dialog">${lexical}${words('Send')}</div>`,
  ],
  [
    'a new chat, which asks to whom',
    'none',
    `<div role="dialog"><input role="combobox">${portrait}<div role="button" aria-label="Fjern Ola">Ola</div>${lexical}${words('Send')}</div>`,
  ],
  ['a new chat by its hint', 'message', `<div role="dialog">${hinted('Aa')}</div>`],
  [
    'a hint of chats in the form of a post',
    'message',
    `<div role="dialog"><form method="POST">${hinted('Aa')}</form></div>`,
  ],
  [
    'a reply to a story',
    'message',
    `<div role="dialog"><form method="POST">${lexical}</form></div>`,
    '/stories/123/abc/',
  ],
  [
    'a question to a seller',
    'message',
    `<div role="main"><form role="presentation">${labelled('Send selgeren en melding')}</form></div>`,
    '/marketplace/item/1/',
  ],
  [
    'a chat in the form of a comment',
    'message',
    `${feed}${chat(`<form role="presentation">${labelled('Melding')}</form>`)}`,
  ],
  [
    'a chat in the form of a comment, with a shared post in it',
    'message',
    `${feed}<div><div><div role="log"><div role="article"></div></div></div><form role="presentation">${labelled('Melding')}</form></div>`,
  ],
  [
    'a chat in a dialog, in the form of a comment',
    'message',
    `${feed}<div role="dialog"><div role="article"></div><div data-scope="messages_table"></div><form role="presentation">${labelled('Melding')}</form></div>`,
  ],
  [
    'a comment in the feed beside a chat',
    'comment',
    `<div role="main"><div role="feed"><div role="article"><form role="presentation">${labelled('Kommenter')}</form></div></div></div>${chat('')}`,
  ],
  [
    'a comment under a permalink beside a chat',
    'comment',
    `${feed}${chat('')}<div role="dialog" aria-label="Ola sitt innlegg"><div role="article"></div><div role="presentation">${lexical}</div></div>`,
  ],
  [
    'a new post beside a chat',
    'post',
    `${feed}${chat('')}<div role="dialog"><form method="POST">${lexical}</form></div>`,
  ],
  [
    'any box of messenger.com',
    'message',
    `<form role="presentation">${labelled('Melding')}</form>`,
    'https://www.messenger.com/new',
  ],
  [
    'a comment in a table, with its submit missing',
    'comment',
    `${feed}<div role="dialog" aria-labelledby="title"><div role="article"></div><div role="table"><div role="button" aria-label="Kari, bytt profil"></div><div>${hinted('Kommenter som Kari')}</div></div></div>`,
    '/kari/posts/1',
  ],
  [
    'a comment with a label and nothing else, as captured',
    'comment',
    `<div role="dialog" aria-labelledby="title"><div role="article"></div><div>${labelled('Comment as Toko Uji')}</div></div>`,
    '/toko/posts/1',
  ],
  [
    'a comment with its submit, in a dialog without an article',
    'comment',
    `<div role="dialog"><form method="POST"><div role="presentation">${lexical}<div id="focused-state-composer-submit"></div></div></form></div>`,
    '/groups/1/posts/2',
  ],
  [
    'a reply beside the comment on a page of a group',
    'comment',
    `<div role="main"><div><div data-commentid="1"><div role="article"></div></div><div><div>${lexical}</div></div></div></div>`,
    '/groups/1/permalink/2',
  ],
  [
    'a comment on a film',
    'comment',
    `<div role="main"><div role="presentation">${hinted('Write a comment…')}</div></div>`,
    '/watch/',
  ],
  [
    'a box in a dialog of that page',
    'none',
    `<div role="main"><div data-commentid="1"></div><div role="dialog"><div role="presentation">${lexical}</div></div></div>`,
    '/watch/',
  ],
  [
    'a new post in a dialog with a label and no form',
    'post',
    `<div role="dialog" aria-label="Lag innlegg">${close}${identity}${hinted('Hva tenker du på?')}${words('Publiser')}</div>`,
  ],
  [
    'a post of a page, whose first step is to go on',
    'post',
    `<div role="dialog" aria-label="Create post">${close}${identity}<div>${lexical}</div>${words('Next')}</div>`,
  ],
  [
    'the form of a post with a label',
    'post',
    `<div role="dialog" aria-label="Lag innlegg"><form method="POST">${lexical}</form></div>`,
  ],

  [
    'a new post without a form, in nested dialogs',
    'post',
    `<div role="dialog" aria-modal="true"><div role="dialog" aria-label="Opprett innlegg"><h2>Opprett innlegg</h2></div>${lexical}<div role="button" aria-label="Publiser"><span>Publiser</span></div></div>`,
  ],

  [
    'a post to a group, its heading in a dialog of its own beside it',
    'post',
    `<div><div role="dialog" aria-label="Opprett innlegg"><h2>Opprett innlegg</h2>${close}</div><div role="dialog"><form method="POST">${portrait}<span dir="auto">Kari</span>${hinted('Lag et offentlig innlegg …')}${words('Publiser')}</form></div></div>`,
    '/groups/1/',
  ],
  [
    'a message to a member, on the page of a group',
    'none',
    `<div role="dialog" aria-label="Melding til Ola">${close}${portrait}${hinted('Skriv til Ola')}${words('Send')}</div>`,
    '/groups/1/',
  ],
  [
    'a post that is shared on, with words to it',
    'post',
    `<div role="dialog" aria-labelledby="title"><h2 id="title">Del</h2>${close}<form method="POST">${identity}${lexical}${words('Del nå')}<input type="submit"></form></div>`,
  ],
  [
    'a post that is shared on in a message',
    'none',
    `<div role="dialog" aria-labelledby="title"><h2 id="title">Send i Messenger</h2>${close}<input type="search"><div role="article"></div>${hinted('Skriv noe')}${words('Send')}</div>`,
  ],
  [
    'a post that is edited',
    'post',
    `<div role="dialog" aria-labelledby="title"><h2 id="title">Rediger innlegg</h2>${close}<form method="POST">${identity}${lexical}${words('Lagre')}</form></div>`,
    '/kari/posts/1',
  ],
  [
    'a comment that is edited in its place',
    'comment',
    `<div role="article"><div role="article"><div>${labelled('Rediger kommentar')}</div></div></div>`,
  ],
  [
    'a reply under the comment in the feed',
    'comment',
    `<div role="article"><div data-commentid="1"><div role="article"></div><div><div role="button" aria-label="Kari, bytt profil"><svg></svg></div><form role="presentation">${labelled('Svar til Ola')}</form></div></div></div>`,
  ],

  [
    'a post in Business Suite',
    'post',
    `<div role="main">${suiteBox()}</div>`,
    'https://business.facebook.com/latest/composer?asset_id=7',
  ],
  [
    'a post in Business Suite, three fields deep',
    'post',
    `<div>${suiteBox(`<div contenteditable="true">${lexical}</div>`)}</div>`,
    'https://business.facebook.com/latest/composer/',
  ],
  [
    'another box beside a post in Business Suite',
    'none',
    `<div>${suiteBox('<p></p>')}</div>${hinted('Svar i Messenger')}`,
    'https://business.facebook.com/latest/composer',
  ],
  [
    'a box that suggests words elsewhere in Business Suite',
    'none',
    `<div role="main">${suiteBox()}</div>`,
    'https://business.facebook.com/latest/settings',
  ],
  [
    'a box that suggests words in the inbox of Business Suite',
    'message',
    `<div role="main">${suiteBox()}</div>`,
    'https://business.facebook.com/latest/inbox/all',
  ],

  ...['/marketplace/create/item', '/marketplace/edit/'].flatMap((path): Box[] => [
    [`the title of a listing at ${path}`, 'post', listing('id="field"', '', ''), path],
    [`the description of a listing at ${path}`, 'post', listing('', '', 'id="field"'), path],
    [`the price of a listing at ${path}`, 'none', listing('', 'id="field"', ''), path],
  ]),
  [
    'a field of a listing that asks in a dialog',
    'none',
    `<div role="dialog"><label aria-label="Hvorfor"><textarea id="field"></textarea></label></div>`,
    '/marketplace/create/item',
  ],
  [
    'words to a seller in a text of their own',
    'message',
    '<label aria-label="Melding"><textarea id="field"></textarea></label>',
    '/marketplace/item/1/',
  ],
  [
    'a field with a label elsewhere',
    'none',
    '<label aria-label="Om deg"><textarea id="field"></textarea></label>',
    '/kari/about',
  ],
  [
    'a text story',
    'post',
    '<textarea id="field" aria-invalid="false"></textarea>',
    '/stories/create',
  ],
  [
    'a report of a problem over a text story',
    'none',
    '<div role="dialog"><textarea id="field" aria-invalid="false"></textarea></div>',
    '/stories/create/',
  ],
  [
    'a reply to a story in a text',
    'message',
    '<textarea id="field" aria-invalid="false"></textarea>',
    '/stories/created/1/',
  ],
];
