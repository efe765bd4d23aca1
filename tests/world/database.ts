import { Pool } from 'pg';
import { afterAll } from 'vitest';
import { closeDatabase } from '#platform/db.ts';
import { createDatabase } from '../../local/test-database.ts';
import { ENVIRONMENT } from './environment.ts';

/**
 * Gives a test file a migrated database of its own, which `asActor` and `asSystem` then use: await it at the top of the file.
 * `admin` is the superuser: for arranging rows and looking behind row security.
 */
export async function openDatabase(): Promise<{ admin: Pool; appUrl: string; adminUrl: string }> {
  const database = await createDatabase();
  Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: database.appUrl });
  const admin = new Pool({ connectionString: database.adminUrl, max: 4 });
  // One that is still saying goodbye when the database is dropped must not fail the tests.
  admin.on('connect', (client) => client.on('error', () => {}));
  afterAll(async () => {
    await closeDatabase();
    await admin.end();
    await database.drop();
    // A machine that does other things takes its time to close a hundred connections.
  }, 120_000);
  return { admin, appUrl: database.appUrl, adminUrl: database.adminUrl };
}
