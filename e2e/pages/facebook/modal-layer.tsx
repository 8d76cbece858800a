import { type ReactNode, useEffect, useId } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../shared/icon.tsx';
import { Button } from './button.tsx';
import { t } from './labels.ts';

interface ModalLayerProps {
  readonly children: ReactNode;
  onClose(): void;
}

/** What lies over the page: no child of its main tree, and closed by Escape. */
export function ModalLayer({ children, onClose }: ModalLayerProps) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  const dark = document.documentElement.classList.contains('__fb-dark-mode');
  return createPortal(
    <div className={`${dark ? '__fb-dark-mode' : '__fb-light-mode'} modal-layer`}>
      <div tabIndex={-1} className="key-layer">
        {children}
      </div>
    </div>,
    document.body,
  );
}

interface DialogHeadProps {
  readonly title: string;
  onClose(): void;
}

/** A dialog of its own, with the label and only the heading. */
export function DialogHead({ title, onClose }: DialogHeadProps) {
  const id = useId();
  return (
    <div role="dialog" aria-label={title} aria-labelledby={id} className="dialog-head">
      <h2 dir="auto">
        <span id={id}>{title}</span>
      </h2>
      <Button label={t.close} className="round" onPress={onClose}>
        <Icon name="close" size={20} />
      </Button>
    </div>
  );
}
