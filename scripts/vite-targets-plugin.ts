import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What this plugin touches of a manifest. */
interface Manifest {
  background: { service_worker: string; scripts?: string[]; type?: string };
  permissions: readonly string[];
  side_panel: { default_path: string };
  action: { default_title: string; default_icon: object };
  [key: string]: unknown;
}

/**
 * Chromium runs a service worker, Firefox the same file as the script of an event page. Each takes the key that it
 * knows: since Chrome 121 and Firefox 121 one manifest may hold both
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/background).
 */
const bothBackgrounds = (manifest: Manifest): Manifest => {
  const { service_worker: worker } = manifest.background;
  return { ...manifest, background: { service_worker: worker, scripts: [worker], type: 'module' } };
};

/**
 * Firefox has a sidebar instead of a side panel, and complains of keys and permissions that it does not know. It would
 * open the sidebar as soon as it is installed: only a person's click shall.
 */
const forFirefox = (all: Manifest): object => {
  const { minimum_chrome_version: _, side_panel: panel, ...manifest } = all;
  const { default_title, default_icon } = manifest.action;
  return {
    ...manifest,
    sidebar_action: {
      default_panel: panel.default_path,
      default_title,
      default_icon,
      open_at_install: false,
    },
    permissions: manifest.permissions.filter((name) => name !== 'sidePanel'),
  };
};

/** Chromium complains of the key that is Firefox's own. */
const forChromium = ({ browser_specific_settings: _, ...manifest }: Manifest): object => manifest;

/**
 * Makes the two extensions of one build: the code is the same, byte for byte, and each manifest has what its browser
 * reads. The build's own folder, `dist/chrome`, is Chromium's; `firefox` is written beside it.
 */
export const targets = (): Plugin => {
  let chromium = '';
  return {
    name: 'omtanke-targets',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      chromium = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const file = join(chromium, 'manifest.json');
        const firefox = join(chromium, '../firefox');
        const manifest = bothBackgrounds(JSON.parse(await readFile(file, 'utf8')) as Manifest);
        await rm(firefox, { recursive: true, force: true });
        await cp(chromium, firefox, { recursive: true });
        await writeFile(file, written(forChromium(manifest)));
        await writeFile(join(firefox, 'manifest.json'), written(forFirefox(manifest)));
      },
    },
  };
};

const written = (manifest: object): string => `${JSON.stringify(manifest, null, 2)}\n`;
