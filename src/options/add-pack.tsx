import type { TargetedEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { FileIcon } from '../ui/icons.tsx';

export interface AddPackProps {
  /** The name of the file that is being read. */
  reading: string | null;
  onFiles(files: readonly File[]): void;
}

/** The way in for a file: a labelled file input, and the whole page to drop it on. */
export function AddPack({ reading, onFiles }: AddPackProps) {
  const over = useDrop(onFiles);
  const onChange = (event: TargetedEvent<HTMLInputElement>): void => {
    const input = event.currentTarget;
    onFiles([...(input.files ?? [])]);
    // The same file may be chosen again, once it is mended.
    input.value = '';
  };
  return (
    <section class={`add ${over ? 'over' : ''}`} aria-labelledby="add-pack">
      <FileIcon class="file" />
      <h2 id="add-pack">{t('addPack')}</h2>
      <p class="choose">
        <label class={`button main ${reading === null ? '' : 'busy'}`}>
          {t('chooseFile')}
          <input
            type="file"
            class="visually-hidden"
            accept=".yaml,.yml,.json"
            multiple
            aria-describedby="add-pack-help"
            aria-disabled={reading !== null}
            onChange={onChange}
          />
        </label>
        <span class="soft">{over ? t('dropNow') : t('orDrop')}</span>
      </p>
      <p id="add-pack-help" class="soft small">
        {t('addPackHelp')}
      </p>
      <div class="progress" role="status">
        {reading !== null && (
          <>
            <progress aria-label={t('readingFile', reading)} />
            <span>{t('readingFile', reading)}</span>
          </>
        )}
      </div>
    </section>
  );
}

const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere on the page, which the browser would open instead of it; true while some hover. */
function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', on: (event: DragEvent) => void) =>
      window.addEventListener(type, on, { signal: life.signal });
    listen('dragover', (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      setOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    return () => life.abort();
  }, [onFiles]);
  return over;
}
