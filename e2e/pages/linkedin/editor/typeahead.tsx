import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion';
import { useRef, useState } from 'react';
import { amina, henrik, jonas, type Person, tuva } from '../../shared/people.ts';
import { Portrait } from '../../shared/portrait.tsx';
import { t } from '../labels.ts';

const KNOWN = [amina, henrik, jonas, tuva];

export interface Mentioned {
  id: string | null;
  label?: string | null;
}

interface List {
  /** Where the list hangs, in pixels below the top of the editor. */
  readonly top: number;
  readonly items: readonly Person[];
  pick(person: Person): void;
}

export function mentionOf(name: string): Mentioned {
  return { id: `ACoA${name.replaceAll(/\W/g, '')}`, label: name };
}

/** The list of people that opens on `@`: what TipTap is to call, and the list to draw. */
export function useTypeahead() {
  const [list, setList] = useState<List>();
  const [chosen, setChosen] = useState(0);
  // TipTap keeps the functions that it was first given, so they read the present through these.
  const now = useRef({ list, chosen });
  now.current = { list, chosen };
  const show = ({ editor, items, command, clientRect }: SuggestionProps<Person, Mentioned>) => {
    const bottom = clientRect?.()?.bottom ?? 0;
    setChosen(0);
    setList({
      top: bottom - editor.view.dom.getBoundingClientRect().top,
      items,
      pick: (person) => command(mentionOf(person.name)),
    });
  };
  const onKeyDown = ({ event }: SuggestionKeyDownProps): boolean => {
    const { list: open, chosen: place } = now.current;
    const count = open?.items.length ?? 0;
    if (!open || count === 0) return false;
    if (event.key === 'ArrowDown') setChosen((place + 1) % count);
    else if (event.key === 'ArrowUp') setChosen((place + count - 1) % count);
    else if (event.key === 'Enter' || event.key === 'Tab') {
      const person = open.items[place];
      if (person) open.pick(person);
    } else return false;
    return true;
  };
  return {
    list,
    chosen,
    suggestion: {
      char: '@',
      items: ({ query }: { query: string }) =>
        KNOWN.filter(({ name }) => name.toLowerCase().startsWith(query.toLowerCase())),
      render: () => ({
        onStart: show,
        onUpdate: show,
        onKeyDown,
        onExit: () => setList(undefined),
      }),
    },
  };
}

interface TypeaheadProps {
  readonly list: List | undefined;
  readonly chosen: number;
}

export function Typeahead({ list, chosen }: TypeaheadProps) {
  if (!list || list.items.length === 0) return null;
  return (
    <div
      role="listbox"
      aria-label={t.people}
      className="typeahead"
      style={{ top: list.top }}
      data-testid="typeahead-results-container"
    >
      {list.items.map((person, index) => (
        <div
          key={person.handle}
          role="option"
          aria-selected={index === chosen}
          className="typeahead-person"
          onMouseDown={(event) => {
            // The editor keeps the focus, and with it the query that is to be replaced.
            event.preventDefault();
            list.pick(person);
          }}
        >
          <Portrait person={person} size={32} />
          {person.name}
        </div>
      ))}
    </div>
  );
}
