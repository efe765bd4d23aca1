import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startLocalWeb } from './server.ts';
import { LOCAL_SITES } from './sites.ts';

// Like the rest of the local cloud, this must never stand in for production.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/web is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const { DATA_DIR: dataDir = '.data', WEB_PORT: http = '0', SAFE_WEB_PORT: https = '0' } = process.env;
const server = await startLocalWeb({ http: Number(http), https: Number(https) });
mkdirSync(path.join(dataDir, 'run'), { recursive: true });
// Only the measuring process trusts this authority.
writeFileSync(path.join(dataDir, 'run/local-web.pem'), server.authority);
// In the background: nobody waits for it, and the first visitor of a site finds it drawn.
for (const { host, prepare } of LOCAL_SITES)
  prepare?.().catch((error: unknown) => process.stderr.write(`${host} could not be drawn: ${error}\n`));
process.stdout.write(`Local web on http://127.0.0.1:${server.httpPort}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
