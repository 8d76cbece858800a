import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import type { PackInfo, PackList } from '../messages/pack-protocol.ts';
import { Button } from '../ui/button.tsx';
import { PackCard } from './pack-card.tsx';
import type { Packs } from './use-packs.ts';

export interface PackGroupsProps {
  list: PackList;
  packs: Packs;
}

/** The packs by where they come from: the person's own, and those that Omtanke brings along. */
export function PackGroups({ list, packs }: PackGroupsProps) {
  const own = list.packs.filter((pack) => pack.own);
  const builtin = list.packs.filter((pack) => !pack.own);
  const listed = new Set(own.map(({ id }) => id));
  const gone = packs.removed.filter(({ id }) => !listed.has(id));
  const card = (pack: PackInfo) => <PackCard key={pack.id} pack={pack} packs={packs} />;
  return (
    <>
      <section aria-labelledby="own-packs">
        <h2 id="own-packs">{t('ownPacks')}</h2>
        {own.length + gone.length === 0 && <p class="soft">{t('noOwnPacks')}</p>}
        <div class="cards">
          {own.map(card)}
          {gone.map((pack) => (
            <RemovedPack key={pack.id} pack={pack} onUndo={() => packs.restore(pack)} />
          ))}
        </div>
      </section>
      <section aria-labelledby="builtin-packs">
        <h2 id="builtin-packs">{t('builtinPacks')}</h2>
        <div class="cards">{builtin.map(card)}</div>
      </section>
    </>
  );
}

/** Stands where a pack was; the focus, which was on its button, goes to *Undo*. */
function RemovedPack({ pack, onUndo }: { pack: PackInfo; onUndo(): void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div class="removed" ref={place}>
      <p dir="auto" role="status">
        {t('packRemoved', pack.title)}
      </p>
      <Button onPress={onUndo}>{t('undo')}</Button>
    </div>
  );
}
