import * as core from 'tiptap-2-core';
import { StarterKit } from 'tiptap-2-starter-kit';
import { type TiptapPackages, tiptapOf } from './tiptap.ts';

export const mount = tiptapOf({ core, starterKit: StarterKit } as unknown as TiptapPackages);
