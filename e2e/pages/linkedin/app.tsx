import { useCallback, useState } from 'react';
import { navigate, useRoute } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { EditProfile } from './edit-profile.tsx';
import { FeedPage } from './feed-page.tsx';
import { MessagingOverlay, MessagingPage } from './messages.tsx';
import { notice } from './posts.ts';
import { ShareDialog } from './share-dialog.tsx';
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
  return (
    <>
      <TopNav path={path} />
      <main id="workspace">
        <Page path={path} onStartPost={() => setAsked(true)} />
      </main>
      {path.startsWith('/messaging/') ? null : <MessagingOverlay />}
      {/* The older app waits in a frame that nobody sees, with decoys of its editors. */}
      <iframe
        data-testid="interop-iframe"
        className="interop"
        src="/preload/?_bprMode=vanilla"
        title=""
        tabIndex={-1}
      />
      {asked || byAddress ? <ShareDialog onClose={close} /> : null}
      {news ? (
        <div className="notice" role="alert">
          {news}
        </div>
      ) : null}
    </>
  );
}

function Page({ path, onStartPost }: { readonly path: string; onStartPost(): void }) {
  if (path.startsWith('/messaging/')) return <MessagingPage />;
  if (path.startsWith('/in/me/edit')) return <EditProfile />;
  const only = /^\/feed\/update\/([^/]+)/.exec(path)?.[1];
  return <FeedPage only={only} onStartPost={onStartPost} />;
}
