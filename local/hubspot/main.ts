import { startHubspot } from './server.ts';

// Like the rest of the local cloud, this must never stand in for production.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/hubspot is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const server = await startHubspot({ port: Number(process.env.HUBSPOT_PORT ?? 0) });
process.stdout.write(`HubSpot at ${server.url}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
