import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { PORT_VARIABLES, type PortName } from '../../local/environment.ts';
import { APP, DATA_DIR, PORTS, RECORDINGS } from './place.ts';

/** Brings up a local cloud with empty data, exactly as `npm start` does. Playwright runs what this returns at the end. */
export default async function startCloud(): Promise<() => Promise<void>> {
  for (const dir of [DATA_DIR, RECORDINGS]) rmSync(dir, { recursive: true, force: true });
  const child = spawn('node_modules/.bin/node', ['local/start.ts'], {
    env: {
      ...process.env,
      DATA_DIR,
      ...Object.fromEntries(Object.entries(PORT_VARIABLES).map(([name, variable]) => [variable, String(PORTS[name as PortName])])),
      MODEL_RECORDINGS: RECORDINGS,
      DEMO: 'off',
      // A browser that measures what others publish would slow them.
      MEASURE_LIVE_SITES: 'off',
      // All the people of the journeys live at one address.
      RATE_LIMIT_SCALE: '20',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  await ready(child, () => said);
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The local cloud ended by itself:\n${said}`);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
}

async function ready(child: ChildProcess, said: () => string): Promise<void> {
  for (let waited = 0; waited < 600; waited++) {
    if (child.exitCode !== null) throw new Error(`The local cloud did not start:\n${said()}`);
    if (said().includes('Ready in') && (await fetch(`${APP}/api/health`).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error(`The local cloud is not ready after ten minutes:\n${said()}`);
}
