import { Icon, type IconName } from '../shared/icon.tsx';
import { type Author, AuthorPicture } from './author.tsx';
import { Button } from './button.tsx';
import { t } from './labels.ts';

interface CreateRegionProps {
  readonly author: Author;
  readonly prompt: string;
  onOpen(): void;
}

const SHORTCUTS: readonly (readonly [IconName, string, string])[] = [
  ['film', t.live, 'red'],
  ['image', t.photo, 'green'],
  ['smile', t.feeling, 'yellow'],
];

/** The way to a new post: the link beside it leads to whoever would speak. */
export function CreateRegion({ author, prompt, onOpen }: CreateRegionProps) {
  return (
    <div role="region" aria-label={t.createPost} className="card create">
      <div className="create-row">
        <a
          role="link"
          aria-label={t.timeline(author)}
          href={`https://www.facebook.com/${author.handle}`}
          onClick={(event) => event.preventDefault()}
        >
          <AuthorPicture author={author} />
        </a>
        <Button className="prompt" onPress={onOpen}>
          <span>{prompt}</span>
        </Button>
      </div>
      <div className="actions faint">
        {SHORTCUTS.map(([icon, label, colour]) => (
          <Button key={icon} label={label} className={colour} onPress={onOpen}>
            <Icon name={icon} /> <span>{label}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}
