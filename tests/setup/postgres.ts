import { startTestServer } from '../../local/test-database.ts';

/** Vitest's global setup for database tests: they find the server through TEST_DATABASE_ADMIN_URL. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  return () => server.stop();
}
