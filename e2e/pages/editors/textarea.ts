import type { Mount } from './mount.ts';
import type { ReactLike, Render } from './react.ts';

/** A textarea that a version of React controls: the model is its state. */
export const textareaOn =
  ({ createElement, useState }: ReactLike, render: Render): Mount =>
  (place) => {
    const box = { value: '', change: (_value: string): void => undefined };
    const Field = () => {
      const [value, setValue] = useState('');
      Object.assign(box, { value, change: setValue });
      return createElement('textarea', {
        value,
        onChange: ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) =>
          setValue(currentTarget.value),
      });
    };
    render(createElement(Field), place);
    return {
      model: () => box.value,
      element: () => place.querySelector('textarea') as HTMLElement,
      setText: (text) => box.change(text),
    };
  };
