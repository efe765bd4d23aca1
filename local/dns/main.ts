import path from 'node:path';
import { startCloudflare } from '../cloudflare/server.ts';
import { startRegistrar } from '../registrar/server.ts';
import { startRoute53 } from '../route53/server.ts';
import { startDns } from './server.ts';

// Like the rest of the local cloud, this must never stand in for production.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/dns is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const { DNS_PAGE_PORT, DNS_PORT, DNS_RESOLVER_PORTS = '0,0', DATA_DIR, DOMAINS_ALIAS, DOMAINS_IPV4 = '127.0.0.1' } = process.env;
const { CLOUDFLARE_PORT, ROUTE53_PORT, REGISTRAR_PORT } = process.env;
const [one, other] = DNS_RESOLVER_PORTS.split(',').map(Number);
const server = await startDns({
  port: Number(DNS_PAGE_PORT ?? 0),
  authorityPort: Number(DNS_PORT ?? 0),
  resolverPorts: [one ?? 0, other ?? 0],
  ...(DATA_DIR && { file: path.join(DATA_DIR, 'dns/zones.json') }),
  ...(DOMAINS_ALIAS && { hosts: { [DOMAINS_ALIAS]: DOMAINS_IPV4.split(',')[0]! } }),
});
process.stdout.write(`DNS page on http://127.0.0.1:${server.port}/_dns\n`);
const { zones } = server;
const cloudflare = await startCloudflare({ port: Number(CLOUDFLARE_PORT ?? 0), zones });
const route53 = await startRoute53({ port: Number(ROUTE53_PORT ?? 0), zones });
const registrar = await startRegistrar({ port: Number(REGISTRAR_PORT ?? 0), zones });
process.stdout.write(`Cloudflare at ${cloudflare.url}, Route 53 at ${route53.url}, a registrar at ${registrar.url}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(
    signal,
    () => void Promise.all([server, cloudflare, route53, registrar].map((one) => one.close())).then(() => process.exit(0)),
  );
