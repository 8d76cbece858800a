import { render } from 'preact';
import { ownLanguage, t } from '../i18n/t.ts';
import '../ui/tokens.css';
import '../ui/controls.css';
import { Options } from './options.tsx';
import './options.css';
import './cards.css';
import './adding.css';

Object.assign(document.documentElement, ownLanguage());
document.title = `${t('rulePacks')} – ${t('extensionName')}`;
render(<Options />, document.body);
