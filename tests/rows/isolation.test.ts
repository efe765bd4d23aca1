import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projects } from '#modules/projects/tables.ts';
import { sites } from '#modules/sites/tables.ts';
import { asActor } from '#platform/db.ts';
import { openDatabase } from '../world/database.ts';
import { contextOf, fillWorld } from '../world/world.ts';
import { type Cell, type Extent, findWrong, readPermissions, readTables, type Table, tryTable } from './cells.ts';
import { FUNCTIONS, MATRIX } from './matrix.ts';

const { admin, adminUrl } = await openDatabase();
const client = new Client({ connectionString: adminUrl, pipeline: true });
await client.connect();
afterAll(() => client.end());
let tables: Table[];

beforeAll(async () => {
  await fillWorld(admin);
  tables = await readTables(client);
  await readPermissions(client);
});

const wrong = (cells: Cell[]) =>
  cells
    .filter((cell) => cell.found !== cell.expected)
    .map((cell) => `${cell.table} · ${cell.operation} · ${cell.viewer}: ${cell.found ? 'LEAKS' : 'is refused'}`);

/** Does something to the schema, looks at one table's cells, undoes it. */
async function withChange(change: string, table: string, extent: Extent = 'one of each'): Promise<string[]> {
  await client.query('begin');
  try {
    await client.query(change);
    return wrong(await findWrong(client, tables.find(({ name }) => name === table)!, extent));
  } finally {
    await client.query('rollback');
  }
}

test('the matrix names every table of the catalogue and no other', () => {
  expect(Object.keys(MATRIX).sort()).toEqual(tables.map(({ name }) => name).sort());
});

test('every cell is as declared: each table, operation, column and viewer', { timeout: 400_000 }, async () => {
  const cells: Cell[] = [];
  await client.query('begin');
  for (const table of tables) cells.push(...(await tryTable(client, table, 'each column')));
  await client.query('rollback');
  const allowed = cells.filter(({ expected }) => expected).length;
  console.log(`isolation: ${cells.length} cells over ${tables.length} tables, ${allowed} allowed, ${wrong(cells).length} wrong`);
  expect(wrong(cells)).toEqual([]);
  expect(cells.length).toBeGreaterThan(20_000);
});

test('with the granted reads of members set the cells are the same', { timeout: 400_000 }, async () => {
  const cells: Cell[] = [];
  await client.query('begin');
  for (const table of tables) cells.push(...(await tryTable(client, table, 'one of each, granted')));
  await client.query('rollback');
  expect(wrong(cells)).toEqual([]);
  expect(cells.length).toBeGreaterThan(5000);
});

test.each([
  ['every permission', 'p.role = m.role and', ''],
  ['those of a limited member', 'm.is_limited', 'false'],
  ['anybody', 'and m.person_id = person', 'limit 1'],
])('granted reads that give %s turns a cell red', async (_, condition, instead) => {
  const { rows } = await client.query<{ body: string }>(`select pg_get_functiondef('app.granted_reads'::regproc) as body`);
  const change = rows[0]!.body.replace(condition, instead);
  expect(change).not.toBe(rows[0]!.body);
  const red = await withChange(change, 'public.form_messages', 'one of each, granted');
  expect(red).not.toEqual([]);
});

test('dropping, opening or loosening any one policy turns a cell red', { timeout: 400_000 }, async () => {
  const { rows: policies } = await client.query<{ table: string; name: string; using: string | null; check: string | null }>(`
    select schemaname || '.' || tablename as table, policyname as name, qual as using, with_check as check
    from pg_policies where schemaname in ('public', 'storage', 'app') order by 1, 2`);
  expect(policies.length).toBeGreaterThan(25);
  for (const { table, name, using, check } of policies) {
    const label = `${table} ${name}`;
    expect(await withChange(`drop policy ${name} on ${table}`, table), `${label} dropped`).not.toEqual([]);
    if (['public.plans', 'public.meters', 'public.role_permissions'].includes(table)) continue; // open already
    const everyone = [using && 'using (true)', check && 'with check (true)'].filter(Boolean).join(' ');
    expect(await withChange(`alter policy ${name} on ${table} ${everyone}`, table), `${label} opened`).not.toEqual([]);
    // Asks nothing but which account it is: forgets the role, the visit that ended, and who is suspended.
    const careless = [using && `using (${using})`, check && `with check (${check})`]
      .filter(Boolean)
      .join(' ')
      .replaceAll(/app\.(writer|reader)\('[\w.]+'::text\)/g, 'auth.uid()');
    if (careless.includes('auth.uid()'))
      expect(await withChange(`alter policy ${name} on ${table} ${careless}`, table), `${label} forgets the role`).not.toEqual([]);
  }
});

test.each([
  [
    'a role may everything',
    `create or replace function app.may(wanted text) returns boolean language sql as 'select app.account_role() is not null'`,
  ],
  [
    'nobody is limited',
    `create or replace function app.is_limited() returns boolean language sql security definer set search_path = '' as 'select false'`,
  ],
  [
    'a chosen site is reached in the role of the account',
    `create or replace function app.member_sites(client uuid, person uuid, wanted text) returns setof uuid language sql
     security definer set search_path = '' as 'select x.site_id from public.membership_sites x
       where x.client_id = client and x.person_id = person and x.site_id is not null'`,
  ],
  [
    'a chosen project is reached by whom is given one of its sites',
    `create or replace function app.member_projects(client uuid, person uuid, wanted text) returns setof uuid language sql
     security definer set search_path = '' as 'select s.project_id from public.membership_sites x join public.sites s on s.id = x.site_id
       where x.client_id = client and x.person_id = person'`,
  ],
  ['nobody asks for a membership', `create or replace function app.account_role() returns text language sql as $$ select 'owner' $$`],
  [
    'a visit is not asked whose it is',
    `create or replace function app.support_mode(visit uuid, client uuid, staff uuid) returns text
     language sql security definer as 'select s.mode from public.support_sessions s where s.id = visit'`,
  ],
])('where %s, cells turn red', async (_, change) => {
  const red = await Promise.resolve(withChange(change, 'public.sites'));
  const more = red.length > 0 ? red : await withChange(change, 'public.customers');
  expect(more).not.toEqual([]);
});

test('granting a table whole, or switching its row security off, turns a cell red', { timeout: 400_000 }, async () => {
  for (const { name } of tables) {
    const rule = MATRIX[name]!;
    // Storage's own tables are granted whole by Supabase; row security alone guards them.
    if (rule.update && name.startsWith('public.')) {
      const red = await withChange(`grant update on ${name} to authenticated`, name).then(async (some) =>
        some.length > 0 ? some : wrongAfterGrant(name),
      );
      expect(red, `${name} granted`).not.toEqual([]);
    }
    if (!['everyone', 'nobody'].includes(rule.read))
      expect(await withChange(`alter table ${name} disable row level security`, name), `${name} without row security`).not.toEqual([]);
    if (name.startsWith('public.') && rule.read === 'nobody') {
      const opened = `grant select on ${name} to anon; alter table ${name} disable row level security`;
      expect(await withChange(opened, name), `${name} opened`).not.toEqual([]);
    }
  }
});

/** The columns that no owner may change are only among "each column". */
async function wrongAfterGrant(table: string): Promise<string[]> {
  await client.query('begin');
  await client.query(`grant update on ${table} to authenticated`);
  const cells = await tryTable(client, tables.find(({ name }) => name === table)!, 'each column');
  await client.query('rollback');
  return wrong(cells);
}

test('every table and partition has row security on, and no partition any right of its own', async () => {
  const { rows } = await client.query(`
    select c.oid::regclass::text as name, c.relrowsecurity as guarded,
      has_table_privilege('anon', c.oid, 'select') or has_any_column_privilege('authenticated', c.oid, 'select, insert, update') as reachable
    from pg_class c where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace) and c.relkind in ('r', 'p')`);
  expect(rows.filter((row) => !row.guarded)).toEqual([]);
  expect(rows.filter((row) => row.name.startsWith('app.') && row.reachable)).toEqual([]);
});

test('each role may call exactly the functions that are named for it', async () => {
  for (const [role, names] of Object.entries(FUNCTIONS)) {
    const { rows } = await client.query<{ name: string }>(
      `select p.pronamespace::regnamespace || '.' || p.proname as name from pg_proc p
       where p.pronamespace in ('public'::regnamespace, 'app'::regnamespace) and has_function_privilege($1, p.oid, 'execute') order by 1`,
      [role],
    );
    expect(rows.map((row) => row.name)).toEqual(names);
  }
});

test('every function names its search path, so that nobody can slip another table under it', async () => {
  const { rows } = await client.query(
    `select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = 'app'::regnamespace
     and not coalesce('search_path=""' = any (p.proconfig), false)`,
  );
  expect(rows).toEqual([]);
});

test('an owner cannot make a site that is live already or a project that is paid for', async () => {
  const ctx = contextOf('ana');
  const [project] = await asActor(ctx, (tx) => tx.select().from(projects));
  const site = { clientId: project!.clientId, projectId: project!.id, name: 'x', slug: 'x-1' };
  await expect(asActor(ctx, (tx) => tx.insert(sites).values({ ...site, status: 'live' }))).rejects.toMatchObject({ code: 'forbidden' });
  const paid = { clientId: project!.clientId, name: 'x', budgetTotal: 100 };
  await expect(asActor(ctx, (tx) => tx.insert(projects).values(paid))).rejects.toMatchObject({ code: 'forbidden' });
});
