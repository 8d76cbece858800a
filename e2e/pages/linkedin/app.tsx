import { useCallback, useState } from 'react';
import { navigate, useRoute } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { ArticlePage } from './article-page.tsx';
import { ClassicShare } from './classic-share.tsx';
import { CompanyPage } from './company-page.tsx';
import { EditProfile } from './edit-profile.tsx';
import { FeedPage } from './feed-page.tsx';
import { InteropOutlet } from './interop-outlet.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MessagingOverlay, MessagingPage } from './messages.tsx';
import { notice, reposting } from './posts.ts';
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
    reposting.change(() => undefined);
    if (byAddress) navigate('/feed/');
  }, [byAddress]);
  const reposted = useStore(reposting);
  const sharing = asked || byAddress || reposted !== undefined;
  return (
    <>
      <TopNav path={path} />
      <main id="workspace">
        <Page path={path} query={query} onStartPost={() => setAsked(true)} />
      </main>
      <InteropOutlet>
        {path.startsWith('/messaging/') ? null : <MessagingOverlay />}
        {query.get('invite') === 'true' ? <InviteDialog onClose={() => navigate(path)} /> : null}
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
      {sharing && stack === 'sdui' ? <ShareDialog reposted={reposted} onClose={close} /> : null}
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
  if (path.startsWith('/article/')) return <ArticlePage path={path} />;
  const only = /^\/feed\/update\/([^/]+)/.exec(path)?.[1];
  return <FeedPage only={only} onStartPost={onStartPost} />;
}
