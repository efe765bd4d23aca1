import { Pool } from 'pg';
import { afterAll } from 'vitest';
import { closeDatabase } from '#platform/db.ts';
import { createDatabase } from '../../local/test-database.ts';
import { ENVIRONMENT } from './environment.ts';

/**
 * Gives a test file a migrated database of its own, which `asActor` and `asSystem` then use: await it at the top of the file. `admin` is
 * the superuser: for preparing rows and reading past row security.
 */
export async function openDatabase(): Promise<{ admin: Pool; appUrl: string; adminUrl: string }> {
  const database = await createDatabase();
  Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: database.appUrl });
  const admin = new Pool({ connectionString: database.adminUrl, max: 4 });
  // A connection that is still closing when the database is dropped must not fail the tests.
  admin.on('connect', (client) => client.on('error', () => {}));
  afterAll(async () => {
    await closeDatabase();
    await admin.end();
    await database.drop();
    // A busy machine may take long to close a hundred connections.
  }, 120_000);
  return { admin, appUrl: database.appUrl, adminUrl: database.adminUrl };
}
