import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';
import { findEmoji, xEmojiPicture } from '../shared/emoji.ts';

interface DecoratedProps {
  readonly decoratedText: string;
  readonly children: ReactNode;
}

function Coloured({ children }: DecoratedProps) {
  return <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>;
}

/** The character stays in the text, unseen, under a picture of it: `textContent` is right on X. */
function EmojiPicture({ decoratedText, children }: DecoratedProps) {
  return (
    <span
      style={{
        backgroundImage: `url("${xEmojiPicture(decoratedText)}")`,
        backgroundSize: '1em 1em',
        backgroundPosition: 'center center',
        backgroundRepeat: 'no-repeat',
        padding: '0.15em',
        WebkitTextFillColor: 'transparent',
      }}
    >
      <span style={{ clipPath: 'circle(0% at 50% 50%)' }}>{children}</span>
    </span>
  );
}

const ENTITY = /[#@$][\p{L}\p{N}_]+|https?:\/\/\S+/gu;

function findEntities(block: ContentBlock, found: (start: number, end: number) => void): void {
  for (const match of block.getText().matchAll(ENTITY)) {
    found(match.index, match.index + match[0].length);
  }
}

export const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => {
      for (const { start, end } of findEmoji(block.getText())) found(start, end);
    },
    component: EmojiPicture,
  },
  { strategy: findEntities, component: Coloured },
]);
