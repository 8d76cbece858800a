/** Quill 1.3.7 has no types of its own; what these pages use of it is the same in Quill 2. */
declare module 'quill-1/dist/quill.core.js' {
  import type Quill from 'quill/core';

  const Quill1: typeof Quill;
  export default Quill1;
}
