import { useLayoutEffect } from 'react';
import type { Demo, DemoEditor } from '../demo.ts';

const demo: Demo = { editors: {}, posted: [] };
window.demo = demo;

/**
 * Registers anew on every render, so that a test never holds a closure over old state. An editor
 * that is still being made is `undefined`: what a test finds by name can be typed into.
 */
export function useDemoEditor(name: string, editor: DemoEditor | undefined): void {
  useLayoutEffect(() => {
    if (!editor) return;
    demo.editors[name] = editor;
    return () => {
      if (demo.editors[name] === editor) delete demo.editors[name];
    };
  });
}

export function recordPosted(text: string): void {
  demo.posted.push(text);
}
