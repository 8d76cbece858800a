import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface ModalDialogProps {
  readonly children: ReactNode;
  onClose(): void;
}

/** Native and modal: the rest of the page is inert, and Escape closes it with the draft. */
export function ModalDialog({ children, onClose }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Opening moves the focus, so it comes before the editor inside takes it.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} data-testid="dialog" aria-labelledby="dialog-header" onClose={onClose}>
      {children}
    </dialog>
  );
}
