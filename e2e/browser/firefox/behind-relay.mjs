// Stands in the place of Firefox's program file: starts the real one, and names the relay where Firefox names itself.
// Plain JavaScript: it is run by Node as it is. Arguments: Firefox's program file, the relay's port, Firefox's own.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const [program, relayPort, ...args] = process.argv.slice(2);
const firefox = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
firefox.once('error', (error) => {
  console.error(`${program} does not start: ${error.message}`);
  process.exit(1);
});
firefox.once('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const port = /^WebDriver BiDi listening on ws:\/\/[\w.]+:(\d+)/.exec(line)?.[1];
  console.error(port ? `WebDriver BiDi listening on ws://127.0.0.1:${relayPort}/${port}` : line);
});
