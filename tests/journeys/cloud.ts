import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { loadKeys } from '../../local/keys.ts';
import { DATA_DIR, PORTS } from './place.ts';

/** Works as superuser on the journeys' own database. */
export async function inDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const { databasePassword } = loadKeys(path.resolve(DATA_DIR));
  const client = new Client({
    connectionString: `postgresql://supabase_admin:${encodeURIComponent(databasePassword)}@127.0.0.1:${PORTS.database}/postgres`,
  });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** A query behind row security. */
export const asAdmin = <T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> =>
  inDatabase(async (client) => (await client.query<T>(text, values)).rows);

/** Ends a program of the cloud as a crash does; `npm start` starts it again. */
export function crash(program: Program | 'database'): void {
  if (program === 'database') {
    process.kill(Number(readFileSync(path.join(DATA_DIR, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    return;
  }
  signal(program, 'SIGKILL');
}

type Program = 'app' | 'sites' | 'jobs';

/** Stops a program where it stands: it neither answers nor ends. Returns how to let it go on. */
export function halt(program: Program): () => void {
  signal(program, 'SIGSTOP');
  return () => signal(program, 'SIGCONT');
}

function signal(program: Program, name: NodeJS.Signals): void {
  const { pid } = JSON.parse(readFileSync(path.join(DATA_DIR, `run/${program}.json`), 'utf8'));
  process.kill(-pid, name);
}
