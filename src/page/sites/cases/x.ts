import type { Box } from './markup.ts';

export const xBoxes: readonly Box[] = [
  [
    'the home composer',
    'post',
    '<div data-testid="primaryColumn"><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
    '/home',
  ],
  [
    'the modal composer',
    'post',
    '<div role="dialog"><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
    '/compose/post',
  ],
  [
    'a modal reply, with the post it answers',
    'comment',
    '<div role="dialog"><article></article><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
  ],
  [
    'an inline reply',
    'comment',
    '<div data-testid="primaryColumn"><article></article><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
    '/kari/status/1',
  ],
  [
    'the narrow layout',
    'post',
    '<div data-testid="tweetTextarea_0"><textarea id="field"></textarea></div>',
    '/compose/post',
  ],
  [
    'X Chat',
    'message',
    '<form data-testid="dm-composer-form"><textarea id="field" data-testid="dm-composer-textarea"></textarea></form>',
  ],
  [
    'an old message',
    'message',
    '<div id="field" data-testid="dmComposerTextInput" contenteditable="true"></div>',
  ],
  [
    'the search box',
    'none',
    '<form role="search"><input id="field" data-testid="SearchBox_Search_Input"></form>',
  ],
  [
    'a box that it does not know',
    'none',
    '<div id="field" contenteditable="true" role="textbox"></div>',
  ],

  [
    'a wrapper with the name, and the editor in it',
    'post',
    '<div data-testid="primaryColumn"><div data-testid="tweetTextarea_0"><div id="field" contenteditable="true" role="textbox"></div></div></div>',
    '/home',
  ],
  [
    'the body of an article',
    'article',
    '<main><div class="DraftEditor-root"><div id="field" contenteditable="true" role="textbox"></div></div></main>',
    '/compose/articles/edit/1',
  ],
  [
    'another box of the same kind',
    'none',
    '<main><div class="DraftEditor-root"><div id="field" contenteditable="true" role="textbox"></div></div></main>',
    '/home',
  ],
  [
    'an old message beside an article',
    'message',
    '<div class="DraftEditor-root"><div id="field" data-testid="dmComposerTextInput" contenteditable="true"></div></div>',
    '/compose/articles/edit/1',
  ],
  [
    'X Chat in a dialog',
    'message',
    '<div role="dialog"><textarea id="field" data-testid="dm-composer-textarea"></textarea></div>',
    '/home',
  ],
  [
    'X Chat with the name of a post',
    'message',
    '<div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div>',
    '/i/chat/1',
  ],

  [
    'a post that quotes another one',
    'post',
    '<div role="dialog"><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div><div data-testid="attachments"><div role="link"><div data-testid="tweetText"></div></div></div></div>',
    '/compose/post',
  ],
  [
    'a post that another site began',
    'post',
    '<div role="dialog"><div id="field" data-testid="tweetTextarea_0" contenteditable="true"></div></div>',
    '/intent/tweet',
  ],
  [
    'the description of a picture',
    'post',
    '<div role="dialog"><textarea id="field" data-testid="altTextInput"></textarea></div>',
    '/compose/post/media',
  ],
  [
    'the description of a picture, with the name on a wrapper',
    'post',
    '<div role="dialog"><label data-testid="altTextInput"><textarea id="field"></textarea></label></div>',
    '/compose/post/media',
  ],
  [
    'the description of a picture in a message',
    'message',
    '<div role="dialog"><textarea id="field" data-testid="altTextInput"></textarea></div>',
    '/messages/1',
  ],
  [
    'the choice of a poll',
    'none',
    '<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true"></div><input id="field" name="Choice1"></div>',
    '/compose/post',
  ],
  [
    'the title of an article',
    'article',
    '<main><textarea id="field" placeholder="Legg til tittel"></textarea><div class="DraftEditor-root"><div contenteditable="true"></div></div></main>',
    '/compose/articles/edit/1',
  ],
  [
    'a question to the assistant beside an article',
    'none',
    '<main><div class="DraftEditor-root"></div></main><div data-testid="GrokDrawer"><textarea id="field"></textarea></div>',
    '/compose/articles/edit/1',
  ],
  [
    'a question to the assistant in a dialog over an article',
    'none',
    '<main><div class="DraftEditor-root"></div><div role="dialog"><textarea id="field"></textarea></div></main>',
    '/compose/articles/edit/1',
  ],
  [
    'a message beside an article, in its own box',
    'message',
    '<main><div class="DraftEditor-root"></div><textarea id="field" data-testid="dm-composer-textarea"></textarea></main>',
    '/compose/articles/edit/1',
  ],
  [
    'a question to the assistant on its own page',
    'none',
    '<main><textarea id="field"></textarea></main>',
    '/i/grok',
  ],
  [
    'a question to the assistant under a post, beside the reply',
    'none',
    '<main><div data-testid="primaryColumn"><div class="DraftEditor-root"></div><textarea id="field"></textarea></div></main>',
    '/kari/status/1',
  ],
  [
    'a textarea in the list of articles',
    'none',
    '<main><div class="DraftEditor-root"></div><textarea id="field"></textarea></main>',
    '/compose/articles',
  ],
];
