import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { loadKeys } from '../../local/keys.ts';
import { DATA_DIR, PORTS } from './place.ts';

/** A query behind row security, on the journeys' own database. */
export async function asAdmin(text: string, values: unknown[] = []): Promise<void> {
  const { databasePassword } = loadKeys(path.resolve(DATA_DIR));
  const client = new Client({
    connectionString: `postgresql://supabase_admin:${encodeURIComponent(databasePassword)}@127.0.0.1:${PORTS.database}/postgres`,
  });
  await client.connect();
  await client.query(text, values).finally(() => client.end());
}

/** Ends a program of the cloud as a crash does; `npm start` starts it again. */
export function crash(program: 'app' | 'sites' | 'database'): void {
  if (program === 'database') {
    process.kill(Number(readFileSync(path.join(DATA_DIR, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    return;
  }
  const { pid } = JSON.parse(readFileSync(path.join(DATA_DIR, `run/${program}.json`), 'utf8'));
  process.kill(-pid, 'SIGKILL');
}
