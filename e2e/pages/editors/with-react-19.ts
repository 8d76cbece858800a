import * as draftJs from 'draft-js';
import * as react from 'react';
import { createRoot } from 'react-dom/client';
import { draftOn } from './draft.ts';
import type { Render } from './react.ts';
import { textareaOn } from './textarea.ts';

const render: Render = (element, place) => createRoot(place).render(element);

export const draft = draftOn(react, draftJs, render);
export const textarea = textareaOn(react, render);
