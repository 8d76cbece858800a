import { type InputHTMLAttributes, type TextareaHTMLAttributes, useRef } from 'react';
import { useDemoEditor } from './register.ts';

type Changes = { readonly name: string; readonly value: string; onText(text: string): void };

type TextareaProps = Changes &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name' | 'value' | 'onChange'> & {
    readonly [attribute: `data-${string}`]: string | undefined;
  };

/** A textarea that React controls: the model is React's state, not the element's value. */
export function Textarea({ name, value, onText, ...attributes }: TextareaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useDemoEditor(name, {
    model: () => value,
    element: () => mounted(field.current, name),
    setText: onText,
  });
  return (
    <textarea
      {...attributes}
      ref={field}
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

type InputProps = Changes &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'value' | 'onChange'> & {
    readonly [attribute: `data-${string}`]: string | undefined;
  };

export function Input({ name, value, onText, ...attributes }: InputProps) {
  const field = useRef<HTMLInputElement>(null);
  useDemoEditor(name, {
    model: () => value,
    element: () => mounted(field.current, name),
    setText: onText,
  });
  return (
    <input
      {...attributes}
      ref={field}
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}

export function mounted<T>(element: T | null, name: string): T {
  if (!element) throw new Error(`The editor "${name}" is not mounted.`);
  return element;
}
