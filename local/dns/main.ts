import path from 'node:path';
import { startDns } from './server.ts';

// Like the rest of the local cloud, this must never stand in for production.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/dns is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const { DNS_PAGE_PORT, DNS_PORT, DNS_RESOLVER_PORTS = '0,0', DATA_DIR, DOMAINS_ALIAS, DOMAINS_IPV4 = '127.0.0.1' } = process.env;
const [one, other] = DNS_RESOLVER_PORTS.split(',').map(Number);
const server = await startDns({
  port: Number(DNS_PAGE_PORT ?? 0),
  authorityPort: Number(DNS_PORT ?? 0),
  resolverPorts: [one ?? 0, other ?? 0],
  ...(DATA_DIR && { file: path.join(DATA_DIR, 'dns/zones.json') }),
  ...(DOMAINS_ALIAS && { hosts: { [DOMAINS_ALIAS]: DOMAINS_IPV4.split(',')[0]! } }),
});
process.stdout.write(`DNS page on http://127.0.0.1:${server.port}/_dns\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
