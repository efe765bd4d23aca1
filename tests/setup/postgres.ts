import { startTestServer } from '../../local/test-database.ts';

/** Vitest's global set-up for tests that touch rows: they find the server through TEST_DATABASE_ADMIN_URL. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  return () => server.stop();
}
