import { useCallback, useState } from 'react';
import { navigate, useRoute } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { ClassicShare } from './classic-share.tsx';
import { CompanyPage } from './company-page.tsx';
import { EditProfile } from './edit-profile.tsx';
import { FeedPage } from './feed-page.tsx';
import { InteropOutlet } from './interop-outlet.tsx';
import { MessagingOverlay, MessagingPage } from './messages.tsx';
import { notice } from './posts.ts';
import { ShareDialog } from './share-dialog.tsx';
import { stack } from './stack.ts';
import { TopNav } from './top-nav.tsx';

export function App() {
  const { path, query } = useRoute();
  const [asked, setAsked] = useState(false);
  const news = useStore(notice);
  const byAddress = query.get('shareActive') === 'true';
  const close = useCallback(() => {
    setAsked(false);
    if (byAddress) navigate('/feed/');
  }, [byAddress]);
  const sharing = asked || byAddress;
  return (
    <>
      <TopNav path={path} />
      <main id="workspace">
        <Page path={path} query={query} onStartPost={() => setAsked(true)} />
      </main>
      <InteropOutlet>
        {path.startsWith('/messaging/') ? null : <MessagingOverlay />}
        {sharing && stack === 'interop' ? (
          <div className={isDark() ? 'theme--dark' : 'theme--light'}>
            <ClassicShare onClose={close} />
          </div>
        ) : null}
      </InteropOutlet>
      <div id="artdeco-modal-outlet">
        {sharing && stack === 'classic' ? <ClassicShare onClose={close} /> : null}
      </div>
      {/* The older app waits in a frame that nobody sees, with decoys of its editors. */}
      <iframe
        data-testid="interop-iframe"
        className="interop"
        src="/preload/?_bprMode=vanilla"
        title=""
        tabIndex={-1}
      />
      {sharing && stack === 'sdui' ? <ShareDialog onClose={close} /> : null}
      {news ? (
        <div className="notice" role="alert">
          {news}
        </div>
      ) : null}
    </>
  );
}

/** The older app says it again inside the shadow root, where no class of the page reaches. */
const isDark = () => document.documentElement.classList.contains('theme--dark');

interface PageProps {
  readonly path: string;
  readonly query: URLSearchParams;
  onStartPost(): void;
}

function Page({ path, query, onStartPost }: PageProps) {
  if (/^\/company\/[^/]+\/admin/.test(path)) {
    return <CompanyPage path={path} share={query.get('share') === 'true'} />;
  }
  if (path.startsWith('/messaging/')) return <MessagingPage />;
  if (path.startsWith('/in/me/edit')) return <EditProfile />;
  const only = /^\/feed\/update\/([^/]+)/.exec(path)?.[1];
  return <FeedPage only={only} onStartPost={onStartPost} />;
}
