import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { startInngest } from '../../local/inngest/server.ts';
import { createDatabase, startTestServer } from '../../local/test-database.ts';
import { ENVIRONMENT } from '../../tests/world/environment.ts';

const EVENT_KEY = 'local-event-key';
const SIGNING_KEY = `signkey-prod-${'b2'.repeat(32)}`;

export interface BenchWorld {
  admin: Pool;
  close(): Promise<void>;
}

/** Postgres, the job executor and the app's functions, as under `npm start`; all but Postgres in one process. */
export async function openWorld(): Promise<BenchWorld> {
  const server = await startTestServer();
  const database = await createDatabase();
  const executor = await startInngest({ databaseUrl: database.adminUrl, port: 0, eventKey: EVENT_KEY, signingKey: SIGNING_KEY });
  // Read when the job engine's client is created, so the imports below come after it.
  Object.assign(process.env, ENVIRONMENT, {
    DATABASE_URL: database.appUrl,
    INNGEST_BASE_URL: `http://127.0.0.1:${executor.port}`,
    INNGEST_EVENT_KEY: EVENT_KEY,
    INNGEST_SIGNING_KEY: SIGNING_KEY,
    INNGEST_DEV: '0',
  });
  const { jobs } = await import('#platform/jobs.ts');
  const { functions } = await import('../../inngest/all.ts');
  const { serve } = await import('inngest/node');
  const app = createServer(serve({ client: jobs, functions }));
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  const synced = await fetch(`http://127.0.0.1:${(app.address() as AddressInfo).port}/api/inngest`, { method: 'PUT' });
  if (!synced.ok) throw new Error(`the functions were refused: ${await synced.text()}`);
  // No cron runs here.
  await executor.pool.query('delete from inngest.crons');
  const admin = new Pool({ connectionString: database.adminUrl, max: 4 });
  return {
    admin,
    close: async () => {
      const [{ closeDatabase }, { closeNews }] = await Promise.all([import('#platform/db.ts'), import('#platform/database/progress.ts')]);
      app.closeAllConnections();
      await new Promise((resolve) => app.close(resolve));
      await executor.close();
      await closeNews();
      await closeDatabase();
      await admin.end();
      await database.drop();
      await server.stop();
    },
  };
}
