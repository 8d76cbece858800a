import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';

interface ClassicModalProps {
  readonly children: ReactNode;
  readonly outer?: Readonly<Record<`data-${string}`, string>>;
  readonly className?: string;
  readonly labelledBy: string;
  onClose(): void;
}

/**
 * A dialog by its role, no native one. It brings a focus back that leaves it ("steals focus"), and is closed by the
 * release of Escape, not the press (both: Briskine, 2026-08).
 */
export function ClassicModal({
  children,
  outer,
  className = '',
  labelledBy,
  onClose,
}: ClassicModalProps) {
  const modal = useRef<HTMLDivElement>(null);
  const released = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  });
  useEffect(() => {
    const element = modal.current;
    if (!element) return;
    const root = element.getRootNode();
    const bringBack = (event: Event) => {
      if (event.composedPath().includes(element)) return;
      element.querySelector<HTMLElement>('.ql-editor')?.focus();
    };
    // A move of the focus inside a shadow root is not seen outside.
    for (const place of new Set([root, document])) place.addEventListener('focusin', bringBack);
    document.addEventListener('keyup', released);
    return () => {
      for (const place of new Set([root, document])) {
        place.removeEventListener('focusin', bringBack);
      }
      document.removeEventListener('keyup', released);
    };
  }, []);
  return (
    <div {...outer} className="artdeco-modal-overlay">
      <div
        ref={modal}
        role="dialog"
        tabIndex={-1}
        className={`artdeco-modal ${className}`}
        aria-labelledby={labelledBy}
      >
        {children}
      </div>
    </div>
  );
}
