import { Icon, type IconName } from '../shared/icon.tsx';
import { t } from './labels.ts';

const TOOLS: readonly (readonly [IconName, keyof typeof t])[] = [
  ['image', 'media'],
  ['gif', 'gif'],
  ['poll', 'poll'],
  ['smile', 'emoji'],
  ['calendar', 'schedule'],
  ['pin', 'location'],
];

interface ToolbarProps {
  readonly inline: boolean;
  readonly label: string;
  readonly empty: boolean;
  readonly length: number;
  onMedia?(): void;
  onAdd?(): void;
  onSubmit(): void;
}

export function Toolbar(props: ToolbarProps) {
  const { inline, label, empty, length, onMedia, onAdd, onSubmit } = props;
  return (
    <div className="toolbar" data-testid="toolBar">
      <div className="tools">
        {TOOLS.map(([icon, name]) => (
          <button
            key={icon}
            type="button"
            className="tool"
            aria-label={t[name]}
            data-testid={icon === 'poll' ? 'createPollButton' : undefined}
            onClick={icon === 'image' ? onMedia : undefined}
          >
            <Icon name={icon} size={20} />
          </button>
        ))}
      </div>
      {empty ? null : <Counter length={length} />}
      {onAdd && !empty ? (
        <button
          type="button"
          className="tool add"
          aria-label={t.addPost}
          data-testid="addButton"
          onClick={onAdd}
        >
          <Icon name="plus" size={18} />
        </button>
      ) : null}
      <button
        type="button"
        className="pill"
        data-testid={inline ? 'tweetButtonInline' : 'tweetButton'}
        disabled={empty}
        aria-disabled={empty}
        onClick={onSubmit}
      >
        {label}
      </button>
    </div>
  );
}

const LIMIT = 280;

function Counter({ length }: { readonly length: number }) {
  const part = Math.min(1, length / LIMIT);
  return (
    <div
      className="counter"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(part * 100)}
    >
      <svg viewBox="0 0 24 24" width={22} height={22} fill="none" strokeWidth={2.4}>
        <circle cx="12" cy="12" r="9.5" className="ring" />
        <circle
          cx="12"
          cy="12"
          r="9.5"
          className={length > LIMIT ? 'over' : 'done'}
          pathLength={1}
          strokeDasharray={`${part} 1`}
          transform="rotate(-90 12 12)"
        />
      </svg>
    </div>
  );
}
