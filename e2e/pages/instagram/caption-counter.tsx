import { Icon } from '../shared/icon.tsx';

const LIMIT = 2200;

/** How much of a caption's room is taken. */
export function CaptionCounter({ length }: { readonly length: number }) {
  return (
    <div className="wizard-foot faint">
      <Icon name="smile" size={20} />
      <span>
        {length.toLocaleString('en')}/{LIMIT.toLocaleString('en')}
      </span>
    </div>
  );
}
