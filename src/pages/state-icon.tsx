/** The shapes of the toolbar's icon, one for each thing that can be said of a page. */
export type StateShape = 'checking' | 'idle' | 'not-checked' | 'no-access';

const bubble =
  'M8 1.4c3.8 0 6.7 2.6 6.7 6S11.8 13.4 8 13.4c-.9 0-1.8-.1-2.6-.4L2.1 14.7l.7-2.9C1.8 10.6 1.3 9.1 1.3 7.4c0-3.4 2.9-6 6.7-6Z';

/** The same shape as in the toolbar (`scripts/toolbar`), in the colour of the words beside it, which say the same. */
export function StateIcon({ shape }: { shape: StateShape }) {
  return (
    <svg aria-hidden="true" class={`state-icon ${shape}`} viewBox="0 0 16 16">
      <path class="bubble" d={bubble} />
      {shape === 'checking' && <ellipse class="paper" cx="8" cy="7.4" rx="3.4" ry="3" />}
      {shape === 'not-checked' && <path class="room" d="M1 15 15 1" />}
      {shape === 'not-checked' && <path class="stroke" d="M1.8 14.2 14.2 1.8" />}
      {shape === 'no-access' && (
        <path class="paper" d="M8 3.2a2.2 2.2 0 0 1 1.1 4.1l.9 4H6l.9-4A2.2 2.2 0 0 1 8 3.2Z" />
      )}
    </svg>
  );
}
