import type { KeyboardEvent, ReactNode } from 'react';

interface ButtonProps {
  readonly className?: string;
  readonly disabled?: boolean;
  readonly children: ReactNode;
  onPress?(): void;
}

/** Instagram's buttons are `div`s with a role and without a label: only their text names them. */
export function Button({ className, disabled = false, children, onPress }: ButtonProps) {
  const press = () => {
    if (!disabled) onPress?.();
  };
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled ? true : undefined}
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
