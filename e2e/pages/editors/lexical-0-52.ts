import * as history from '@lexical/history';
import * as richText from '@lexical/rich-text';
import * as core from 'lexical';
import { lexicalOf } from './lexical.ts';

export const mount = lexicalOf({ core, history, richText });
