import { useState } from 'react';
import { Input, Textarea } from '../shared/field.tsx';
import { recordPosted } from '../shared/register.ts';
import { TextButton } from './button.tsx';
import { t } from './labels.ts';

/** Something for sale: it is told what it is in a line and in a text, and listed in two steps. */
export function NewListing() {
  const [title, setTitle] = useState('');
  const [price, setPrice] = useState('');
  const [description, setDescription] = useState('');
  const [done, setDone] = useState(false);
  const publish = () => {
    for (const text of [title, description]) if (text !== '') recordPosted(text);
  };
  if (done) {
    return (
      <div className="listing card">
        <TextButton label={t.publish} className="primary" onPress={publish} />
      </div>
    );
  }
  return (
    <div className="listing card">
      <h1>{t.newListing}</h1>
      <label aria-label={t.title}>
        <span>{t.title}</span>
        <Input name="title" value={title} onText={setTitle} type="text" />
      </label>
      <label aria-label={t.price}>
        <span>{t.price}</span>
        <Input name="price" value={price} onText={setPrice} type="text" />
      </label>
      <label aria-label={t.place}>
        <span>{t.place}</span>
        <input role="combobox" aria-expanded={false} type="text" defaultValue="Nordby" />
      </label>
      <label aria-label={t.description}>
        <span>{t.description}</span>
        <Textarea name="description" value={description} onText={setDescription} rows={4} />
      </label>
      <TextButton
        label={t.next}
        className="primary"
        disabled={title + description === ''}
        onPress={() => setDone(true)}
      />
    </div>
  );
}
