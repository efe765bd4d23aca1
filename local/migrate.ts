import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

const ROOT = path.resolve(import.meta.dirname, '..');
const MIGRATIONS = path.join(ROOT, 'supabase/migrations');
const SEED = path.join(ROOT, 'supabase/seed.sql');
const BOOTSTRAP = path.join(import.meta.dirname, 'bootstrap.sql');
const LOCK = 7_214_001;

/** `migrations`: another folder than that of the working tree. */
export type MigrateOptions = { appServerPassword?: string; migrations?: string };

/**
 * Migrates a database of the embedded server to the current schema: bootstrap, new migrations as `postgres`, changed seed. Recorded
 * like the Supabase CLI does. Idempotent and safe from concurrent processes; each file is all or nothing.
 */
export async function migrate(adminUrl: string, options: MigrateOptions = {}): Promise<{ applied: string[] }> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(readFileSync(BOOTSTRAP, 'utf8'));
    await client.query(`alter role app_server password ${client.escapeLiteral(options.appServerPassword ?? 'app_server')}`);
    await client.query('set role postgres');
    await client.query(`
      create schema if not exists supabase_migrations;
      create table if not exists supabase_migrations.schema_migrations (version text primary key, statements text[], name text);
      create table if not exists supabase_migrations.seed_files (path text primary key, hash text not null);`);
    const applied = await applyMigrations(client, migrationFiles(options.migrations));
    await applySeed(client);
    return { applied };
  } finally {
    await client.end();
  }
}

/** Identifies the schema that `migrate` produces: changes with any byte of bootstrap, migrations or seed. */
export function schemaHash(): string {
  const hash = createHash('sha256');
  for (const file of [BOOTSTRAP, ...migrationFiles(), SEED]) {
    hash.update(path.basename(file)).update('\0');
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function migrationFiles(folder = MIGRATIONS): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^\d+_.+\.sql$/.test(name));
  return names.sort().map((name) => path.join(folder, name));
}

const versionOf = (file: string) => path.basename(file).split('_')[0]!;

async function applyMigrations(client: Client, files: string[]): Promise<string[]> {
  const { rows } = await client.query<{ version: string; statements: string[] }>(
    'select version, statements from supabase_migrations.schema_migrations',
  );
  const recorded = new Map(rows.map((row) => [row.version, row.statements.join('\n')]));
  const versions = new Set(files.map(versionOf));
  const gone = [...recorded.keys()].filter((version) => !versions.has(version));
  const pending = files.filter((file) => !recorded.has(versionOf(file)));
  if (gone.length > 0 && pending.length > 0)
    throw new Error(`${gone.length} migrations that were applied here are no longer among the files: delete the data directory`);
  const applied: string[] = [];
  for (const file of files) {
    const [, version = '', name = ''] = /^(\d+)_(.+)\.sql$/.exec(path.basename(file)) ?? [];
    const sql = readFileSync(file, 'utf8');
    const before = recorded.get(version);
    if (before !== undefined && before !== sql)
      throw new Error(`${path.basename(file)} changed after it was applied here: write a new migration, or delete the data directory`);
    if (before !== undefined) continue;
    await allOrNothing(client, path.basename(file), async () => {
      await client.query(sql);
      await client.query('insert into supabase_migrations.schema_migrations (version, statements, name) values ($1, $2, $3)', [
        version,
        [sql],
        name,
      ]);
    });
    applied.push(path.basename(file));
  }
  return applied;
}

async function applySeed(client: Client): Promise<void> {
  if (!existsSync(SEED)) return;
  const sql = readFileSync(SEED, 'utf8');
  const hash = createHash('sha256').update(sql).digest('hex');
  const { rowCount } = await client.query('select from supabase_migrations.seed_files where path = $1 and hash = $2', [
    'supabase/seed.sql',
    hash,
  ]);
  if (rowCount) return;
  await allOrNothing(client, 'seed.sql', async () => {
    await client.query(sql);
    await client.query(
      'insert into supabase_migrations.seed_files (path, hash) values ($1, $2) on conflict (path) do update set hash = excluded.hash',
      ['supabase/seed.sql', hash],
    );
  });
}

async function allOrNothing(client: Client, file: string, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`${file}: ${explain(error)}`, { cause: error });
  }
}

function explain(error: unknown): string {
  const { message, detail, hint, where } = error as { message: string; detail?: string; hint?: string; where?: string };
  return [message, detail, hint, where].filter(Boolean).join(' · ');
}
