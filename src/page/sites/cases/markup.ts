// What the boxes of several sites are built of, by the structure of the dossiers that `e2e/COVERAGE.md` names.

/** One box: what it is called, what it is (`none` is never read), its markup, and the path of its page. */
export type Box = readonly [what: string, surface: string, html: string, path?: string];

export const lexical =
  '<div id="field" contenteditable="true" role="textbox" data-lexical-editor="true"></div>';

export const tipTap =
  '<div id="field" class="tiptap ProseMirror" contenteditable="true" role="textbox"></div>';

export const quill =
  '<div class="ql-container"><div id="field" class="ql-editor" contenteditable="true"><p><br></p></div><div class="ql-clipboard" contenteditable="true"></div></div>';

/** A box of Facebook's comments and messages has a label, or only a placeholder. */
export const labelled = (label: string) =>
  `<div id="field" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" aria-placeholder="${label}"></div>`;

export const hinted = (hint: string) =>
  `<div id="field" contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="${hint}"></div>`;

export const portrait =
  '<svg role="none" aria-hidden="true"><g><image href="data:,"></image></g></svg>';

export const close = '<div role="button" aria-label="Lukk"><svg></svg></div>';

export const identity = `<div>${portrait}<span dir="auto">Kari</span><div role="button" aria-label="Velg hvem som kan se dette"><svg></svg><span>Venner</span></div></div>`;

export const words = (label: string) =>
  `<div role="button" aria-label="${label}"><div role="none"><span dir="auto"><span>${label}</span></span></div></div>`;

export const withIcon = (label: string) =>
  `<div role="button" aria-label="${label}"><svg></svg><span>${label}</span></div>`;

/** The dialog of a private reply as it was captured on 2026-09-26, its words shortened. */
export const privateReply = (box: string, attributes: string) =>
  `<div role="dialog" aria-modal="true" ${attributes}><h2 id="title">Message Sinta</h2><div aria-label="Close" role="button"><i></i></div><div>${portrait}<span>Sinta</span><span>which size?</span></div><span dir="auto">${box}</span>${words('Go back to comment')}${withIcon('Send Message')}</div>`;

export const chat = (box: string) => `<div><div role="log"><div>hi</div></div>${box}</div>`;

export const feed =
  '<div role="main"><div role="feed"><div role="article"><form role="presentation"></form></div></div></div>';

/** A place of Facebook's where something is listed: its title, price and description, as eight public scripts fill them in. */
export const listing = (title: string, price: string, description: string) =>
  `<div role="banner"><label aria-label="Søk"><input type="text"></label></div><div><label aria-label="Tittel"><span>Tittel</span><input type="text" ${title}></label><label aria-label="Pris"><input type="text" ${price}></label><label aria-label="Sted"><input type="text" role="combobox"></label><label aria-label="Beskrivelse"><textarea ${description}></textarea></label><div role="button" aria-label="Neste"><span>Neste</span></div></div>`;

/** The text box of Business Suite as its recordings name it (2026-09), and what it may hold inside. */
export const suiteBox = (inside = '') =>
  `<div ${inside ? '' : 'id="field"'} role="combobox" contenteditable="true" aria-label="Skriv i dialogboksen">${inside}</div>`;

export const comment = '<form><textarea id="field"></textarea></form>';
