import { t } from '../i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { OurMark } from '../ui/icons.tsx';
import { AddPack } from './add-pack.tsx';
import { AddResults } from './add-results.tsx';
import { MessageChoice } from './message-choice.tsx';
import { OwnSites } from './own-sites.tsx';
import { PackGroups } from './pack-groups.tsx';
import { SideSites } from './side-sites.tsx';
import { useAdding } from './use-adding.ts';
import { usePacks } from './use-packs.ts';

/** The options page: the packs, and the way in for another. */
export function Options() {
  const packs = usePacks();
  const adding = useAdding(packs.load);
  const { list } = packs;
  return (
    <>
      <header class="top">
        <p class="brand">
          <OurMark class="ours" />
          {t('extensionName')}
        </p>
        <h1>{t('rulePacks')}</h1>
        <p class="lead">{t('packsIntro')}</p>
      </header>
      <main>
        <AddPack reading={adding.reading} onFiles={adding.add} />
        <AddResults results={adding.results} onDismiss={adding.dismiss} />
        <div role="alert">{packs.failed && <p class="trouble">{t('changeFailed')}</p>}</div>
        {list === 'loading' && <p class="soft">{t('loading')}</p>}
        {list === 'failed' && <Failed onTryAgain={packs.load} />}
        {typeof list === 'object' && list.broken && <p class="trouble">{t('packsBroken')}</p>}
        {typeof list === 'object' && <PackGroups list={list} packs={packs} />}
        <OwnSites />
        <SideSites />
        <MessageChoice />
      </main>
      <footer class="soft">
        <OurMark class="small ours" />
        {t('staysHere')}
      </footer>
    </>
  );
}

function Failed({ onTryAgain }: { onTryAgain(): void }) {
  return (
    <div class="trouble" role="alert">
      <p>{t('packsFailed')}</p>
      <Button onPress={onTryAgain}>{t('tryAgain')}</Button>
    </div>
  );
}
