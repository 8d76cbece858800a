import { useState } from 'react';
import { Textarea } from '../shared/field.tsx';
import { t } from './labels.ts';

/** Questions to X's assistant: no post, and nobody's business. */
export function GrokPage() {
  const [text, setText] = useState('');
  return (
    <div className="grok">
      <Textarea
        name="grok"
        value={text}
        onText={setText}
        rows={2}
        cols={40}
        placeholder={t.ask}
        aria-label={t.ask}
      />
    </div>
  );
}
