import { useRef, useState } from 'preact/hooks';

/** What a box to tick is given. */
export interface Tick {
  readonly checked: boolean;
  readonly onChange: (event: { readonly currentTarget: HTMLInputElement }) => void;
}

/**
 * A box to tick shows at once what a person chose, also where its page is drawn anew before the choice is kept. Then it
 * shows what holds.
 * @param on What holds.
 * @param keep Has the choice kept; settles when `on` says what was kept, and never rejects.
 */
export function useTick(on: boolean, keep: (choice: boolean) => Promise<unknown>): Tick {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const last = useRef(0);
  const choose = async (choice: boolean): Promise<void> => {
    last.current += 1;
    const turn = last.current;
    setChosen(choice);
    await keep(choice);
    if (turn === last.current) setChosen(null);
  };
  return {
    checked: chosen ?? on,
    onChange: ({ currentTarget }) => void choose(currentTarget.checked),
  };
}
