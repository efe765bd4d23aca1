import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { migrate, schemaHash } from './migrate.ts';
import { type Postgres, startPostgres, stopPostgres } from './postgres.ts';
import { freePort, isRunning } from './processes.ts';

const ROOT = path.resolve(import.meta.dirname, '..', process.env.TEST_DATA_DIR ?? '.data/test');
const TEMPLATE = 'template_app';
// Tests may lose their database in a power cut.
const SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' };

export type TestDatabase = {
  /** Superuser: for arranging rows and looking behind RLS. */
  adminUrl: string;
  /** The app's own login role, `app_server`. */
  appUrl: string;
  drop(): Promise<void>;
};

/**
 * Starts a Postgres for one test run, on a free port with its own data directory: a copy of one that is migrated once per schema.
 * Sets TEST_DATABASE_ADMIN_URL for `createDatabase` here and in child processes.
 */
export async function startTestServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  mkdirSync(ROOT, { recursive: true });
  await sweep();
  const dataDir = path.join(ROOT, `run-${process.pid}-${randomBytes(3).toString('hex')}`);
  cpSync(await migratedTemplate(), dataDir, { recursive: true });
  chmodSync(dataDir, 0o700);
  const server = await startOnFreePort(dataDir);
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      remove(dataDir);
    },
  };
}

/** A fresh, migrated, seeded database for a test file. Takes some 50 ms; drop it in `afterAll`. */
export async function createDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_ADMIN_URL;
  if (!serverUrl) throw new Error('TEST_DATABASE_ADMIN_URL is not set: run this through vitest projects `db` or `contracts`');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(
    serverUrl,
    `create database ${name} template ${TEMPLATE} strategy file_copy`,
    `grant create, connect, temporary on database ${name} to postgres`,
  );
  const adminUrl = inDatabase(serverUrl, name);
  const appUrl = new URL(adminUrl);
  appUrl.username = 'app_server';
  appUrl.password = 'app_server';
  return { adminUrl, appUrl: appUrl.href, drop: () => dropDatabase(serverUrl, name) };
}

/** Postgres itself waits some seconds for closing connections; only the remaining ones are terminated, which their owners notice. */
async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  const drop = `drop database if exists ${name}`;
  await query(serverUrl, drop).catch(() => query(serverUrl, `${drop} with (force)`));
}

/** A stopped data directory with the migrated template; made once per schema. */
async function migratedTemplate(): Promise<string> {
  const dataDir = path.join(ROOT, `template-${schemaHash()}`);
  if (existsSync(dataDir)) return dataDir;
  const fresh = path.join(ROOT, `run-${process.pid}-template`);
  try {
    const server = await startOnFreePort(fresh);
    try {
      await query(server.adminUrl, `create database ${TEMPLATE}`);
      await migrate(inDatabase(server.adminUrl, TEMPLATE));
    } finally {
      await server.stop();
    }
    if (!existsSync(dataDir)) renameSync(fresh, dataDir);
  } finally {
    remove(fresh);
  }
  return dataDir;
}

/** Another run may take the port between our check and our start. */
async function startOnFreePort(dataDir: string): Promise<Postgres> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startPostgres({ dataDir, port: await freePort(), settings: SETTINGS });
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** Removes what killed runs and older schemas left. */
async function sweep(): Promise<void> {
  const current = `template-${schemaHash()}`;
  for (const name of readdirSync(ROOT)) {
    const directory = path.join(ROOT, name);
    const owner = /^run-(\d+)-\w+$/.exec(name)?.[1];
    if (owner && !isRunning(Number(owner))) {
      await stopPostgres(directory);
      remove(directory);
    }
    if (name.startsWith('template-') && name !== current && ageInMinutes(directory) > 10) remove(directory);
  }
}

/** Removes the directory with its log and lock files. */
function remove(directory: string): void {
  for (const suffix of ['', '.log', '.init', '.pw']) rmSync(directory + suffix, { recursive: true, force: true });
}

function ageInMinutes(directory: string): number {
  const made = statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return (Date.now() - made) / 60_000;
}

function inDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function query(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
