import { Fragment } from 'react';
import { findEmoji } from './emoji.ts';

interface RichTextProps {
  readonly text: string;
  /** Where the site keeps its emoji pictures; without it emoji stay characters. */
  readonly emojiPicture?: (emoji: string) => string;
}

/** A published text: hashtags and names are links, and emoji are pictures where the site does so. */
export function RichText({ text, emojiPicture }: RichTextProps) {
  const parts = text.split(/([#@][\p{L}\p{N}_]+)/u);
  return parts.map((part, index) => {
    // The parts of a published text never move, so their place is their identity.
    const key = `${index}${part}`;
    if (/^[#@]./u.test(part)) {
      return (
        <span key={key} className="tag">
          {part}
        </span>
      );
    }
    return <Fragment key={key}>{emojiPicture ? withPictures(part, emojiPicture) : part}</Fragment>;
  });
}

function withPictures(text: string, picture: (emoji: string) => string) {
  let from = 0;
  const parts = findEmoji(text).flatMap(({ start, end }) => {
    const emoji = text.slice(start, end);
    const before = text.slice(from, start);
    from = end;
    return [before, <img key={start} className="emoji" alt={emoji} src={picture(emoji)} />];
  });
  return [...parts, text.slice(from)];
}
