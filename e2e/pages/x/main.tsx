import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import { followTheme } from '../shared/theme.ts';
import { App } from './app.tsx';
import { language } from './labels.ts';
// The last one has the narrow layouts, which overrule the others.
import './x.css';
import './composer.css';
import './chat.css';
import './narrow.css';

document.documentElement.lang = language;
if (location.pathname === '/') history.replaceState(null, '', `/home${location.search}`);

// X's own mark of the theme is the colour of the body, set as a style.
followTheme((dark) => {
  document.body.style.backgroundColor = dark ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
});

const root = document.getElementById('react-root');
if (!root) throw new Error('The page has no #react-root to draw into.');
createRoot(root).render(<App />);
