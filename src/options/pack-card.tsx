import { useEffect, useRef } from 'preact/hooks';
import { t, tCount } from '../i18n/t.ts';
import type { OwnFile, PackInfo } from '../messages/pack-protocol.ts';
import { Button } from '../ui/button.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { useTick } from '../ui/use-tick.ts';
import { PackNotes } from './pack-notes.tsx';
import type { Packs } from './use-packs.ts';
import { ago, dayOf, languageName } from './words.ts';

export interface PackCardProps {
  pack: PackInfo;
  packs: Packs;
}

/** One pack: what it is, where it comes from, whether it is on, and what a person should know of it. */
export function PackCard({ pack, packs }: PackCardProps) {
  const title = `pack-${pack.id}`;
  const heading = useRef<HTMLHeadingElement>(null);
  const restored = packs.restored === pack.id;
  useEffect(() => {
    // Brought back by a button that is gone now: the focus goes to what came of it.
    if (restored) heading.current?.focus();
  }, [restored]);
  return (
    <article class={`pack ${pack.on ? '' : 'off'}`} aria-labelledby={title}>
      <header>
        <h3 id={title} dir="auto" lang={pack.lang} tabIndex={-1} ref={heading}>
          {pack.title}
        </h3>
        <Switch pack={pack} title={title} onSwitch={(on) => packs.enable(pack, on)} />
      </header>
      <Facts pack={pack} />
      <PackNotes pack={pack} />
      {pack.own && <FileLine pack={pack} own={pack.own} packs={packs} />}
    </article>
  );
}

interface SwitchProps {
  pack: PackInfo;
  /** Id of the element that names it. */
  title: string;
  onSwitch(on: boolean): Promise<unknown>;
}

function Switch({ pack: { on }, title, onSwitch }: SwitchProps) {
  const tick = useTick(on, onSwitch);
  return (
    <label class="switch">
      <span aria-hidden="true">{tick.checked ? t('switchOn') : t('switchOff')}</span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={title}
        aria-checked={tick.checked}
        {...tick}
      />
    </label>
  );
}

function Facts({ pack }: { pack: PackInfo }) {
  const { id, version, languages, rules, sections, noise, publisher, url, reviewBy } = pack;
  return (
    <ul class="facts">
      <li>
        <code>{id}</code>
      </li>
      <li>{t('packVersion', version)}</li>
      <li>{tCount('rules', rules)}</li>
      <li>{tCount('sections', sections)}</li>
      <li>{languages.map(languageName).join(', ')}</li>
      {publisher && <li dir="auto">{publisher}</li>}
      {noise !== undefined && <li>{t('noiseAccepted', noise)}</li>}
      {reviewBy && !pack.reviewDue && <li>{t('reviewBy', dayOf(reviewBy))}</li>}
      {url && (
        <li>
          <OutsideLink href={url}>{t('readPolicy')}</OutsideLink>
        </li>
      )}
    </ul>
  );
}

/** Where a pack of the person's own comes from, and how it goes. */
function FileLine({ pack, own, packs }: PackCardProps & { own: OwnFile }) {
  const { previous } = own;
  return (
    <footer>
      <p class="soft">{t('addedFrom', ago(own.added), own.name)}</p>
      {previous !== undefined && (
        <Button onPress={() => packs.swapFiles(pack)}>{t('useVersion', previous)}</Button>
      )}
      <Button label={t('removePack', pack.title)} onPress={() => packs.remove(pack)}>
        {t('remove')}
      </Button>
    </footer>
  );
}
