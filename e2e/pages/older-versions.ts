import type { Plugin } from 'vite';

/**
 * What each older package means by the names that it imports. It stands beside today's version under a name of its own
 * (package.json), and by itself would get today's.
 */
const meant: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'draft-js-17': { react: 'react-17', 'react-dom': 'react-dom-17' },
  'lexical-0-14-history': { lexical: 'lexical-0-14' },
  'lexical-0-14-rich-text': { lexical: 'lexical-0-14' },
  'react-dom-17': { react: 'react-17' },
  'react-dom-18': { react: 'react-18' },
  'tiptap-2-core': { '@tiptap/pm': 'tiptap-2-pm' },
  'tiptap-2-starter-kit': { '@tiptap/core': 'tiptap-2-core', '@tiptap/pm': 'tiptap-2-pm' },
};

/** Keeps every older version among its own. */
export function olderVersions(): Plugin {
  return {
    name: 'older-versions',
    enforce: 'pre',
    resolveId(source, importer, options) {
      const from = /\/node_modules\/([^/]+)\//.exec(importer ?? '')?.[1] ?? '';
      for (const [name, own] of Object.entries(meant[from] ?? {})) {
        const isIt = source === name || source.startsWith(`${name}/`);
        if (isIt) return this.resolve(own + source.slice(name.length), importer, options);
      }
      return null;
    },
  };
}
