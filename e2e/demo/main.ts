import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../browser/find-chromium.ts';
import { openForPeople } from './open.ts';
import { showWithoutDisplay } from './show.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
  },
});

const pictures = resolve(import.meta.dirname, '../../demo');

/** Linux says where its display is; macOS and Windows always have one. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const look = {
    executablePath: await findChromium(),
    lang: values.lang,
    colorScheme: values.dark ? ('dark' as const) : ('light' as const),
  };
  if (values.live && (values.headless || !hasDisplay)) {
    throw new Error('The real sites need a display and a person: run it where there is a screen.');
  }
  if (values.headless || !hasDisplay) {
    process.exitCode = (await showWithoutDisplay(look, pictures)) ? 0 : 1;
  } else {
    await openForPeople({ ...look, live: values.live });
  }
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
