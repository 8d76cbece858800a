import type { DemoEditor } from '../demo.ts';

/** Puts one editor into a place in the page, and tells when it can be typed into. */
export type Mount = (place: HTMLElement) => DemoEditor | Promise<DemoEditor>;

/** What a site sets off from the rest of a text without changing it. */
export const entity = /[#@][\p{L}\p{N}_]+|https?:\/\/\S+/gu;
