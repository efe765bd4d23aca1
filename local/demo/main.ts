import '#cli/resolve-next.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';

// Nobody receives the events sent here: the job engine would start a year of work on an app that is not up yet.
const nobody = createServer((message, response) => {
  message.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{"ids":["demo"],"status":200}'));
});
await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve));
process.env.INNGEST_BASE_URL = `http://127.0.0.1:${(nobody.address() as AddressInfo).port}`;

const began = performance.now();
const { seedDemo } = await import('./seed-demo.ts');
const { closeDatabase } = await import('#platform/db.ts');
const admin = new Pool({ connectionString: process.env.DATABASE_ADMIN_URL, max: 4 });
try {
  const done = await seedDemo(admin, process.env.DEMO_PASSWORD!);
  if (done === 'made')
    console.log(`Demo: three clients and a year of their lives, made in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
} finally {
  await admin.end();
  await closeDatabase();
  nobody.close();
  nobody.closeAllConnections();
}
