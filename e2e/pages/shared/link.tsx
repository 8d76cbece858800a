import type { AnchorHTMLAttributes } from 'react';
import { navigate } from './route.ts';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  readonly [attribute: `data-${string}`]: string | undefined;
}

/** A link within the page, as the sites have them: a real `href`, and no page load on a click. */
export function Link({ onClick, ...rest }: LinkProps) {
  return (
    <a
      {...rest}
      onClick={(event) => {
        onClick?.(event);
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        navigate(rest.href);
      }}
    />
  );
}
