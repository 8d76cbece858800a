import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Engine, engines } from '../browser/engine.ts';
import { findBrowser } from '../browser/find.ts';
import { openForPeople } from './open.ts';
import { showWithoutDisplay } from './show.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'en' },
    browser: { type: 'string', default: 'chromium' },
  },
});

const pictures = resolve(import.meta.dirname, '../../demo');

/** Linux says where its display is; macOS and Windows always have one. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  const engine = engineNamed(values.browser);
  const look = {
    engine,
    executablePath: await findBrowser(engine),
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

function engineNamed(name: string): Engine {
  const engine = engines.find((known) => known === name);
  if (!engine) throw new Error(`There is no browser "${name}" here: say ${engines.join(' or ')}.`);
  return engine;
}
