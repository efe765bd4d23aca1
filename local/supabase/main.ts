import path from 'node:path';
import { loadKeys } from '../keys.ts';
import { startSupabase } from './server.ts';

// The local cloud holds no secret of production and must never stand in for it.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/supabase is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const dataDir = path.resolve(required('DATA_DIR'));
const server = await startSupabase({
  databaseUrl: required('DATABASE_ADMIN_URL'),
  port: Number(required('SUPABASE_PORT')),
  siteUrl: required('APP_URL'),
  redirectAllowList: (process.env.REDIRECT_ALLOW_LIST ?? '').split(',').filter(Boolean),
  blobDir: path.join(dataDir, 'blobs'),
  confirmEmail: process.env.AUTH_CONFIRM_EMAIL !== '0',
  linksToApp: true,
  keys: loadKeys(dataDir),
});
process.stdout.write(`Auth, Storage and mailbox on http://127.0.0.1:${server.port}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}
