import { t } from '../i18n/t.ts';
import type { Kept } from '../pages/use-kept.ts';
import { type SideSites as Sites, useSideSites } from '../pages/use-side-sites.ts';
import { Button } from '../ui/button.tsx';
import { OurMark } from '../ui/icons.tsx';
import { AddPack } from './add-pack.tsx';
import { AddResults } from './add-results.tsx';
import { MessageChoice, useMessageChoice } from './message-choice.tsx';
import { type ChosenSites, OwnSites, useOwnSites } from './own-sites.tsx';
import { PackGroups } from './pack-groups.tsx';
import { SideSites } from './side-sites.tsx';
import { useAdding } from './use-adding.ts';
import { type Packs, usePacks } from './use-packs.ts';

/** The options page: the packs, and the way in for another. */
export function Options() {
  const packs = usePacks();
  const adding = useAdding(packs.load);
  const own = useOwnSites();
  const side = useSideSites();
  const messages = useMessageChoice();
  const loading =
    packs.list === 'loading' || own.hosts === 'loading' || side.loading || messages.loading;
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
        {loading && <p class="soft">{t('loading')}</p>}
        {!loading && <Chosen packs={packs} own={own} side={side} messages={messages} />}
      </main>
      <footer class="soft">
        <OurMark class="small ours" />
        {t('staysHere')}
      </footer>
    </>
  );
}

interface ChosenProps {
  packs: Packs;
  own: ChosenSites;
  side: Sites;
  messages: Kept<boolean>;
}

/** What holds, and can be chosen otherwise. It comes all at once, so that nothing moves away from under a click. */
function Chosen({ packs, own, side, messages }: ChosenProps) {
  const { list } = packs;
  return (
    <>
      {list === 'failed' && <Failed onTryAgain={packs.load} />}
      {typeof list === 'object' && list.broken && <p class="trouble">{t('packsBroken')}</p>}
      {typeof list === 'object' && <PackGroups list={list} packs={packs} />}
      <OwnSites {...own} />
      <SideSites {...side} />
      <MessageChoice {...messages} />
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
