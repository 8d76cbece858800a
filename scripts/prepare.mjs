// What both commands do first. Plain JavaScript without dependencies: on a fresh clone there is nothing but Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the command with one sentence that says what is missing and how to mend it. @param {string} sentence */
export function stop(sentence) {
  console.error(`\n✗ ${sentence}`);
  process.exit(1);
}

/** Checks Node, and installs the dependencies when they are missing or of another lockfile. */
export async function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) {
    stop(
      `Omtanke needs Node 20.19, 22.12 or newer, and this is ${process.version}: install a newer one from nodejs.org.`,
    );
  }
  const stamp = join(root, 'node_modules', '.omtanke-lockfile');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const installed = await step('Installing dependencies', 'npm', ['ci', '--no-audit', '--no-fund']);
  if (!installed.ok) {
    stop(
      'The dependencies could not be installed: npm needs to reach its registry; see its message above.',
    );
  }
  writeFileSync(stamp, lock);
}

/**
 * Runs one step and shows that it goes on. Its output is shown when it fails, or as it comes with `live`.
 * @param {string} title
 * @param {string} command a program of this project's node_modules, or one on the path
 * @param {readonly string[]} args
 * @param {{ live?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export function step(title, command, args, options = {}) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const onTerminal = process.stdout.isTTY && !options.live;
  const tick = onTerminal
    ? setInterval(() => process.stdout.write(`\r· ${title} … ${seconds().toFixed(0)} s`), 500)
    : undefined;
  if (!onTerminal) console.log(`· ${title} …`);

  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...options.env, ...pathWithOurPrograms() },
      stdio: options.live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // On Windows the programs of packages are scripts of its shell; Node itself is not.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    const finish = (/** @type {boolean} */ ok) => {
      clearInterval(tick);
      if (onTerminal) process.stdout.write('\r');
      console.log(`${ok ? '✓' : '✗'} ${title} (${seconds().toFixed(1)} s)`);
      if (!ok && output) console.error(output);
      resolve({ ok, output, seconds: seconds() });
    };
    child.on('error', (error) => {
      output += String(error);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** The search path with the programs of our packages first; Windows calls it `Path`. */
function pathWithOurPrograms() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const programs = join(root, 'node_modules', '.bin');
  return { [name]: [programs, process.env[name]].join(delimiter) };
}

/** Builds the extension and the pages that it is shown and tested on. @returns {Promise<boolean>} */
export async function build() {
  const extension = await step('Building the extension', 'vite', ['build', '--logLevel', 'warn']);
  const pages = await step('Building the demo pages', 'vite', [
    'build',
    '--config',
    'e2e/pages/vite.config.ts',
    '--logLevel',
    'warn',
  ]);
  return extension.ok && pages.ok;
}
