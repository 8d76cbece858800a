import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ownLanguage, t } from '../i18n/t.ts';
import '../ui/tokens.css';
import '../ui/controls.css';
import { useSideSites } from '../pages/use-side-sites.ts';
import { SidePanel } from './side-panel.tsx';
import './side-panel.css';
import { type Seen, TabWatch } from './watch-tab.ts';

function LoadedSidePanel() {
  const [seen, setSeen] = useState<Seen>({ page: { kind: 'loading' }, state: null });
  const { sites, failed, choose } = useSideSites();
  const watch = useRef<TabWatch>(null);
  useEffect(() => {
    watch.current ??= new TabWatch(setSeen);
  }, []);
  return (
    <SidePanel
      seen={seen}
      sideSites={sites}
      failed={failed}
      onAct={(act) => watch.current?.act(act)}
      onChoose={choose}
    />
  );
}

Object.assign(document.documentElement, ownLanguage());
document.title = t('extensionName');
render(<LoadedSidePanel />, document.body);
