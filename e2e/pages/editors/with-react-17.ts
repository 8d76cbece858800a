import * as draftJs from 'draft-js-17';
import * as react from 'react-17';
import { render } from 'react-dom-17';
import { draftOn } from './draft.ts';
import { textareaOn } from './textarea.ts';

export const draft = draftOn(react, draftJs, render);
export const textarea = textareaOn(react, render);
