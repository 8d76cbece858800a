import { useEffect } from 'react';
import { useNarrow } from '../shared/narrow.ts';
import { navigate, useRoute } from '../shared/route.ts';
import { useStore } from '../shared/store.ts';
import { ArticlePage } from './article-page.tsx';
import { ChatPage } from './chat-page.tsx';
import { ComposeModal, type PostStart } from './compose-modal.tsx';
import { GrokPage } from './grok-page.tsx';
import { HomePage } from './home-page.tsx';
import { t } from './labels.ts';
import { MobileComposer } from './mobile-composer.tsx';
import { toast } from './posts.ts';
import { RightRail } from './right-rail.tsx';
import { BottomBar, SideNav } from './side-nav.tsx';
import { StatusPage } from './status-page.tsx';

export function App() {
  const { path, query } = useRoute();
  const narrow = useNarrow();
  const composing = /^\/(compose|intent)\/(post|tweet)(\/|$)/.test(path);
  const start = startOf(query);
  const close = () => navigate('/home');
  usePageTitle(composing ? t.post : t.home);
  return (
    <div className="site">
      <div id="layers">
        {composing && !narrow ? (
          <ComposeModal {...start} media={path === '/compose/post/media'} onClose={close} />
        ) : null}
        <Toast />
      </div>
      <div className="app">
        {narrow ? null : <SideNav path={path} />}
        <main role="main">
          {composing && narrow ? (
            <MobileComposer replyTo={start.replyTo} onClose={close} />
          ) : (
            <Page path={path} narrow={narrow} />
          )}
          {narrow || isWide(path) ? null : <RightRail />}
        </main>
        {narrow && !composing ? <BottomBar path={path} /> : null}
      </div>
    </div>
  );
}

/** What the address says that a post is about, and what it begins with. */
function startOf(query: URLSearchParams): PostStart {
  const quoted = /\/status\/(\d+)/.exec(query.get('url') ?? '')?.[1];
  return {
    replyTo: query.get('in_reply_to') ?? undefined,
    quoteOf: quoted,
    text: query.get('text') ?? '',
  };
}

/** Pages that leave no room for the right column. */
const isWide = (path: string): boolean => /^\/(i\/(chat|grok)|compose\/articles)(\/|$)/.test(path);

function Page({ path, narrow }: { readonly path: string; readonly narrow: boolean }) {
  if (path.startsWith('/i/chat')) return <ChatPage />;
  if (path.startsWith('/i/grok')) return <GrokPage />;
  if (path.startsWith('/compose/articles')) return <ArticlePage />;
  const status = /^\/\w+\/status\/(\d+)/.exec(path)?.[1];
  return (
    <div className="column" data-testid="primaryColumn">
      {status ? <StatusPage key={status} id={status} /> : <HomePage narrow={narrow} />}
    </div>
  );
}

function Toast() {
  const text = useStore(toast);
  return text ? (
    <div className="toast" role="alert" data-testid="toast">
      {text}
    </div>
  ) : null;
}

function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} / X`;
  }, [title]);
}
