import * as core from 'lexical-0-14';
import * as history from 'lexical-0-14-history';
import * as richText from 'lexical-0-14-rich-text';
import { type LexicalPackages, lexicalOf } from './lexical.ts';

export const mount = lexicalOf({ core, history, richText } as unknown as LexicalPackages);
