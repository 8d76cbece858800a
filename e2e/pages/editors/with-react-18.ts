import * as react from 'react-18';
import { createRoot } from 'react-dom-18/client';
import { textareaOn } from './textarea.ts';

export const textarea = textareaOn(react, (element, place) => createRoot(place).render(element));
