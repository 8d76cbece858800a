import { createRoot } from 'react-dom/client';
import '../shared/base.css';
import '../shared/lexical/lexical.css';
import { followTheme, markClasses } from '../shared/theme.ts';
import { App } from './app.tsx';
import './composer.css';
import './facebook.css';
import './other-pages.css';
import { language } from './labels.ts';

document.documentElement.lang = language;
followTheme(markClasses('__fb-'));

const root = document.getElementById('mount');
if (!root) throw new Error('The page has no #mount to draw into.');
createRoot(root).render(<App />);
