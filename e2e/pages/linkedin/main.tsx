import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import { followTheme } from '../shared/theme.ts';
import { App } from './app.tsx';
import './classic.css';
import './composer.css';
import { language } from './labels.ts';
import './linkedin.css';
import './messages.css';

// LinkedIn has a default policy, and TipTap would otherwise create one that is not on its list.
window.trustedTypes?.createPolicy('default', { createHTML: (html) => html });

document.documentElement.lang = language;
if (location.pathname === '/') history.replaceState(null, '', `/feed/${location.search}`);

followTheme((dark) => {
  document.documentElement.classList.toggle('theme--dark', dark);
  document.documentElement.classList.toggle('theme--light', !dark);
});

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw into.');
createRoot(root).render(<App />);
