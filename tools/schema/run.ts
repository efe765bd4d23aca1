// Writes the current schema, one file per module: `npm run schema`. The migrations are its history.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { createDatabase, startTestServer } from '../../local/test-database.ts';
import { SCHEMAS, schemaFiles } from './files.ts';
import { readCatalogue } from './read-catalogue.ts';

const server = await startTestServer();
try {
  const database = await createDatabase();
  const client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  const files = schemaFiles(await readCatalogue(client).finally(() => client.end()));
  rmSync(SCHEMAS, { recursive: true, force: true });
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(SCHEMAS, name), text);
  console.log(`${files.size} files in supabase/schemas`);
} finally {
  await server.stop();
}
