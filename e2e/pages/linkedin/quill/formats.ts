import type Quill from 'quill/core';

type Inline = typeof import('quill/blots/inline').default;
type Attributes = Readonly<Record<string, string>>;

/** LinkedIn's boxes know these and nothing else: no bold, no lists, no links. */
export const formats = ['mention', 'hashtag'];

/** Teaches a version of Quill what LinkedIn marks in a text; the text itself stays what one sees. */
export function registerFormats(version: typeof Quill): void {
  const Base = version.import('blots/inline') as Inline;

  /** A link with the name and no `@`, its attributes as measured on the site (2026-10). */
  class Mention extends Base {
    static override blotName = 'mention';
    static override tagName = 'A';
    static override className = 'ql-mention';

    static override create(name: string): HTMLElement {
      // biome-ignore lint/complexity/noThisInStatic: the base makes the element by the tag and class of `this`.
      const node = super.create() as HTMLElement;
      const urn = `urn:li:fsd_profile:ACoA${name.replaceAll(/\W/g, '')}`;
      for (const [key, value] of Object.entries(mentionAttributes(name, urn))) {
        node.setAttribute(key, value);
      }
      return node;
    }

    static override formats(node: HTMLElement): string | undefined {
      return node.dataset.originalText;
    }
  }

  class Hashtag extends Base {
    static override blotName = 'hashtag';
    static override tagName = 'STRONG';
    static override className = 'ql-hashtag';

    static override formats(): boolean {
      return true;
    }
  }

  version.register({ 'formats/mention': Mention, 'formats/hashtag': Hashtag }, true);
}

const mentionAttributes = (name: string, urn: string): Attributes => ({
  'data-entity-urn': urn,
  'data-object-urn': urn,
  'data-original-text': name,
  'data-test-ql-mention': 'true',
  spellcheck: 'false',
});

interface Stretch {
  readonly index: number;
  readonly length: number;
}

/** Colours `#words` where the writer has made or unmade one. */
export function colourHashtags(quill: Quill): void {
  const wanted = [...quill.getText().matchAll(/#[\p{L}\p{N}_]+/gu)].map(
    ({ index, 0: tag }): Stretch => ({ index, length: tag.length }),
  );
  const now = coloured(quill);
  const differs = (from: readonly Stretch[]) => (one: Stretch) =>
    !from.some(({ index, length }) => index === one.index && length === one.length);
  for (const { index, length } of now.filter(differs(wanted))) {
    quill.formatText(index, length, 'hashtag', false, 'silent');
  }
  for (const { index, length } of wanted.filter(differs(now))) {
    quill.formatText(index, length, 'hashtag', true, 'silent');
  }
}

function coloured(quill: Quill): Stretch[] {
  let index = 0;
  return quill.getContents().ops.flatMap(({ insert, attributes }) => {
    const length = typeof insert === 'string' ? insert.length : 1;
    index += length;
    return attributes?.hashtag ? [{ index: index - length, length }] : [];
  });
}
