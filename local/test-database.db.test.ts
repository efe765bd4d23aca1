import { Client, Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let app: Pool;
let admin: Pool;

beforeAll(async () => {
  database = await createDatabase();
  app = new Pool({ connectionString: database.appUrl, max: 2 });
  admin = new Pool({ connectionString: database.adminUrl, max: 2 });
});

afterAll(async () => {
  await app.end();
  await admin.end();
  await database.drop();
});

async function asRole<Row>(role: string, claims: object, sql: string): Promise<Row[]> {
  const client = await app.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)`, [role, JSON.stringify(claims)]);
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test('the app login sees nothing until it takes a role', async () => {
  await expect(app.query('select * from storage.objects')).rejects.toThrow('permission denied');
  await expect(app.query('select * from auth.users')).rejects.toThrow('permission denied');
});

test('the app may become anonymous, signed in or service, and nothing above that', async () => {
  for (const role of ['anon', 'authenticated', 'service_role']) {
    expect(await asRole(role, {}, 'select current_user::text as role')).toEqual([{ role }]);
  }
  await expect(asRole('postgres', {}, 'select 1')).rejects.toThrow('permission denied');
  await expect(asRole('supabase_admin', {}, 'select 1')).rejects.toThrow('permission denied');
});

test('auth functions read the claims of the transaction', async () => {
  const sub = '0198c0de-0000-7000-8000-000000000001';
  const rows = await asRole(
    'authenticated',
    { sub, role: 'authenticated', email: 'ana@example.com' },
    'select auth.uid() as id, auth.role() as role, auth.email() as email, auth.jwt() as jwt',
  );
  expect(rows).toEqual([
    { id: sub, role: 'authenticated', email: 'ana@example.com', jwt: { sub, role: 'authenticated', email: 'ana@example.com' } },
  ]);
});

test('no role that answers requests can read accounts or sessions', async () => {
  for (const role of ['anon', 'authenticated', 'service_role']) {
    await expect(asRole(role, {}, 'select * from auth.users')).rejects.toThrow('permission denied');
    await expect(asRole(role, {}, 'select * from auth.sessions')).rejects.toThrow('permission denied');
  }
});

test('storage names are taken apart as hosted Supabase does', async () => {
  const { rows } = await admin.query(
    `select storage.foldername('a/b/photo.tar.gz') as folders, storage.filename('a/b/photo.tar.gz') as file, storage.extension('a/b/photo.tar.gz') as extension`,
  );
  expect(rows).toEqual([{ folders: ['a', 'b'], file: 'photo.tar.gz', extension: 'gz' }]);
});

test('two databases made at once do not see each other', async () => {
  const [one, two] = await Promise.all([createDatabase(), createDatabase()]);
  const client = new Client({ connectionString: one.adminUrl });
  await client.connect();
  await client.query('create table only_here ()');
  await client.end();
  const other = new Client({ connectionString: two.adminUrl });
  await other.connect();
  await expect(other.query('select * from only_here')).rejects.toThrow('does not exist');
  await other.end();
  await Promise.all([one.drop(), two.drop()]);
});
