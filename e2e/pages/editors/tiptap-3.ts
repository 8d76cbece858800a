import * as core from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { tiptapOf } from './tiptap.ts';

export const mount = tiptapOf({ core, starterKit: StarterKit });
