/**
 * Which of its stacks LinkedIn gives this account (2026-10, all three at once): React with TipTap; the older share box
 * in the shadow root of the newer page; or the older page altogether. Here `?stack=` decides.
 */
export type Stack = 'sdui' | 'interop' | 'classic';

const asked = new URLSearchParams(location.search).get('stack');

export const stack: Stack = asked === 'interop' || asked === 'classic' ? asked : 'sdui';
