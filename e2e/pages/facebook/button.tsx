import type { KeyboardEvent, ReactNode } from 'react';

interface ButtonProps {
  readonly label?: string | undefined;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
  onPress?(): void;
}

/** Facebook has no `<button>` in its composers: each is a `div` with a role and a label. */
export function Button({ label, disabled = false, className, children, onPress }: ButtonProps) {
  const press = () => {
    if (!disabled) onPress?.();
  };
  return (
    <div
      role="button"
      aria-label={label}
      aria-disabled={disabled ? true : undefined}
      tabIndex={disabled ? -1 : 0}
      className={className}
      onClick={press}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {children}
    </div>
  );
}

/** A button whose label is its visible text, in the nesting that Facebook gives such buttons. */
export function TextButton({ label, ...rest }: Omit<ButtonProps, 'children'> & { label: string }) {
  return (
    <Button label={label} {...rest}>
      <div role="none">
        <div>
          <span dir="auto">
            <span>{label}</span>
          </span>
        </div>
      </div>
    </Button>
  );
}
