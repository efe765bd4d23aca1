import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../world/database.ts';

const SUPABASE = path.resolve(import.meta.dirname, '../../supabase');
const migrations = readdirSync(path.join(SUPABASE, 'migrations'));

const { admin } = await openDatabase();

test('the database here, on a hosted project and in the README is the same Postgres', async () => {
  const { rows } = await admin.query('show server_version_num');
  const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
  expect(readFileSync(path.join(SUPABASE, 'config.toml'), 'utf8')).toContain(`major_version = ${major}\n`);
  expect(readFileSync(path.join(SUPABASE, '../README.md'), 'utf8')).toContain(`make a project with Postgres ${major}.`);
});

test('migrations run with the rights that a hosted project gives: no superuser, owner of nothing of auth', async () => {
  const { rows } = await admin.query(
    `select rolsuper, rolbypassrls, rolcreaterole,
       pg_has_role('postgres', 'supabase_auth_admin', 'member') as auth_member,
       has_schema_privilege('postgres', 'auth', 'create') as creates,
       (select count(*)::int from supabase_migrations.schema_migrations) as applied,
       (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('public', 'app') and pg_get_userbyid(c.relowner) <> 'postgres') as foreign_tables,
       (select count(*)::int from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where n.nspname in ('public', 'app') and pg_get_userbyid(p.proowner) <> 'postgres') as foreign_functions,
       (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'auth' and pg_get_userbyid(c.relowner) <> 'supabase_auth_admin') as strange_in_auth
     from pg_roles where rolname = 'postgres'`,
  );
  expect(rows[0]).toEqual({
    ...{ rolsuper: false, rolbypassrls: true, rolcreaterole: true, auth_member: false, creates: false },
    ...{ applied: migrations.length, foreign_tables: 0, foreign_functions: 0, strange_in_auth: 0 },
  });
});

// What hosted lets `postgres` do on storage without owning it; here it is a member of the owner, and could do more.
test('of storage, migrations make and drop policies, and write rows: they change no table of it', () => {
  const said = migrations.flatMap((name) =>
    readFileSync(path.join(SUPABASE, 'migrations', name), 'utf8')
      .replaceAll(/--.*$/gm, '')
      .split(';')
      .filter(
        (statement) =>
          /\b(storage|auth)\.\w+/.test(statement) && /^\s*(create|alter|drop|comment|truncate|grant|revoke)\b/i.test(statement),
      )
      .map((statement) => statement.trim().replaceAll(/\s+/g, ' ')),
  );
  const onStorage = said.filter((statement) => /^\w+ .{0,80}\b(on|table|index|trigger) (if exists )?storage\./i.test(statement));
  expect(onStorage.filter((statement) => !/^(create|drop) policy \w+ on storage\.(objects|buckets)\b/i.test(statement))).toEqual([]);
  const onAuth = said.filter((statement) => /^\w+ .{0,80}\b(on|table|index) (if exists )?auth\./i.test(statement));
  // The triggers on people show that the statements are read.
  expect(onAuth.length).toBeGreaterThan(0);
  // The right of TRIGGER is enough to make one, not to drop it.
  expect(onAuth.filter((statement) => !/^create trigger /i.test(statement))).toEqual([]);
});

test('the role of the app is made by `postgres` itself, and may become the three roles, inheriting none', async () => {
  const client = await admin.connect();
  try {
    await client.query('begin');
    await client.query('alter role app_server rename to app_server_of_others');
    await client.query('set local role postgres');
    await client.query(readFileSync(path.join(SUPABASE, 'roles.sql'), 'utf8'));
    await client.query(`alter role app_server password 'of its own'`);
    const { rows } = await client.query(
      `select r.rolname as role, m.inherit_option as inherits, m.set_option as becomes, m.admin_option as gives
       from pg_auth_members m join pg_roles r on r.oid = m.roleid
       where m.member = 'app_server'::regrole order by 1`,
    );
    expect(rows).toEqual(['anon', 'authenticated', 'service_role'].map((role) => ({ role, inherits: false, becomes: true, gives: false })));
    const { rows: roles } = await client.query(
      `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit as strong, rolcanlogin from pg_roles where rolname = 'app_server'`,
    );
    expect(roles).toEqual([{ strong: false, rolcanlogin: true }]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});
