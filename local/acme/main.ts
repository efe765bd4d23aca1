import path from 'node:path';
import { startAcme } from './server.ts';

// Like the rest of the local cloud, this must never stand in for production.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/acme is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const { ACME_PORT, DNS_PORT, SITES_PORT, DATA_DIR = '.data', DOMAINS_ISSUER = 'letsencrypt.org' } = process.env;
const server = await startAcme({
  port: Number(ACME_PORT ?? 0),
  dns: { host: '127.0.0.1', port: Number(DNS_PORT) },
  httpPort: Number(SITES_PORT),
  issuer: DOMAINS_ISSUER,
  file: path.join(DATA_DIR, 'acme/authority.json'),
});
process.stdout.write(`Certificate authority at ${server.directory}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
