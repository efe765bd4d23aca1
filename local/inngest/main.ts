import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadKeys } from '../keys.ts';
import { startInngest } from './server.ts';

// Like the rest of the local cloud, this must never stand in for production.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/inngest is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const SYNC_EVERY_MS = 10_000;
const UNTIL_FIRST_SYNC_MS = 500;

const keys = loadKeys(path.resolve(required('DATA_DIR')));
const server = await startInngest({
  databaseUrl: required('DATABASE_ADMIN_URL'),
  port: Number(required('JOBS_PORT')),
  eventKey: keys.eventKey,
  signingKey: keys.jobsSigningKey,
});
process.stdout.write(`Jobs on http://127.0.0.1:${server.port}/_jobs\n`);

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    ending.abort();
    void server.close().then(() => process.exit(0));
  });
await keepSynced(`${required('APP_URL').replace('//localhost', '//127.0.0.1')}/api/inngest`);

/** Polls the app for its functions until it answers, then at intervals: in development they change while it runs. */
async function keepSynced(url: string): Promise<void> {
  let said = '';
  while (!ending.signal.aborted) {
    const problem = await syncProblem(url);
    if (problem !== said) process.stderr.write(`${problem || 'functions are registered'}\n`);
    said = problem;
    await sleep(problem ? UNTIL_FIRST_SYNC_MS : SYNC_EVERY_MS, null, { signal: ending.signal }).catch(() => {});
  }
}

async function syncProblem(url: string): Promise<string> {
  try {
    const response = await fetch(url, { method: 'PUT' });
    if (response.ok) return '';
    return `the app's functions are refused: ${(await response.text()).slice(0, 2000)}`;
  } catch {
    return 'the app does not answer yet';
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}
