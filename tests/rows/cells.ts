import type { ClientBase } from 'pg';
import type { Context } from '#platform/context.ts';
import { sessionSettings } from '#platform/db.ts';
import { type Owner, PEOPLE, SECOND, SITES } from '../world/world.ts';
import { MATRIX, type Rule, VIEWERS } from './matrix.ts';

export type Viewer = keyof typeof VIEWERS;
const VIEWER_NAMES = Object.keys(VIEWERS) as Viewer[];

export interface Table {
  name: string;
  key: string[];
  /** `blank` can be set to its default without breaking a rule of the table. */
  columns: { name: string; generated: boolean; blank: boolean }[];
}

/** Granted: with what a member may read in `app.granted_reads`, as in a request; otherwise the rows are asked, as without a session. */
export type Extent = 'each column' | 'one of each' | 'one of each, granted';

export interface Cell {
  table: string;
  viewer: Viewer;
  operation: string;
  expected: boolean;
  found: boolean;
}

/** Every table that a request could name. Partitions are reached through their parent; their rights are checked apart. */
export async function readTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relnamespace::regnamespace || '.' || c.relname as name,
      (select array_agg(k.attname::text) from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as key,
      (select json_agg(json_build_object('name', a.attname, 'generated', a.attgenerated <> '',
          'blank', a.attgenerated = '' and (not a.attnotnull or a.atthasdef)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c
    where c.relnamespace in ('public'::regnamespace, 'app'::regnamespace, 'storage'::regnamespace)
      and c.relkind in ('r', 'p') and not c.relispartition order by 1`);
  return rows;
}

/** Tries every operation of every viewer on a table, each undone, and tells what went through beside what should. */
export async function tryTable(client: ClientBase, table: Table, extent: Extent): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const viewer of VIEWER_NAMES) cells.push(...(await tryViewer(client, table, viewer, extent)));
  return cells;
}

/** The same until the first viewer for whom something is not as it should be; their cells, or none. */
export async function findWrong(client: ClientBase, table: Table, extent: Extent): Promise<Cell[]> {
  for (const viewer of VIEWER_NAMES) {
    const wrong = (await tryViewer(client, table, viewer, extent)).filter(({ found, expected }) => found !== expected);
    if (wrong.length > 0) return wrong;
  }
  return [];
}

async function tryViewer(client: ClientBase, table: Table, viewer: Viewer, extent: Extent): Promise<Cell[]> {
  const { ctx, of } = VIEWERS[viewer];
  const rule = MATRIX[table.name];
  if (!rule) throw new Error(`${table.name} is not in the matrix`);
  const reads = mayDo(viewer, rule.read, rule.within);
  const how = (operation: 'insert' | 'update' | 'delete') => (rule.evenBarred?.includes(operation) ? undefined : 'writing');
  const writes = mayDo(viewer, rule.write, rule.within, how('update'));
  const deletes = mayDo(viewer, rule.delete === true ? rule.write : rule.delete, rule.within, how('delete'));
  const inserts = mayDo(viewer, rule.insert && rule.write, rule.insert === true ? rule.within : rule.insert, how('insert'));
  const updates = rule.update ?? [];
  const target = await targetOf(client, table, of);
  const same = table.key.map((key) => `r.${key} = t.${key}`).join(' and ');
  const it = `where exists (select from jsonb_populate_record(null::${table.name}, $1) as r where ${same})`;
  const attempts: Promise<Cell>[] = [];

  const attempt = (operation: string, expected: boolean, statement: string, row: object | null = target, ownRows = 0) => {
    const tried = goesThrough(client, statement, row ? [JSON.stringify(row)] : [], ownRows).then(
      (found): Cell => ({ table: table.name, viewer, operation, expected, found }),
      (cause: unknown) => {
        throw new Error(`${viewer} · ${table.name} · ${operation}`, { cause });
      },
    );
    attempts.push(tried);
  };

  const becomes = Object.keys(rule.becomes ?? {});
  /** A column is set to itself, unless the row has to become another. */
  const changeOf = (name: string) => {
    if (becomes.length === 0) return `update ${table.name} t set ${name} = t.${name} ${it}`;
    const sets = [...new Set([name, ...becomes])].map((column) => `${column} = r.${column}`);
    return `update ${table.name} t set ${sets} from jsonb_populate_record(null::${table.name}, $1) as r where ${same}`;
  };

  await client.query('savepoint viewer');
  const granted = extent === 'one of each, granted' && (await grantedReadsOf(client, ctx()));
  for (const [name, value] of Object.entries(sessionSettings(ctx()))) await client.query('select set_config($1, $2, true)', [name, value]);
  if (granted) await client.query(`select set_config('app.granted_reads', $1, true)`, [granted]);
  await client.query('savepoint cell');
  const columns = extent === 'each column' ? table.columns : table.columns.filter(({ name }, i) => i === 0 || updates.includes(name));
  for (const { name } of columns) {
    attempt(`select ${name}`, reads, `select t.${name} from ${table.name} t ${it}`);
    attempt(`update ${name}`, writes && updates.includes(name), changeOf(name), { ...target, ...rule.becomes });
  }
  attempt('delete', deletes, `delete from ${table.name} t ${it}`);
  const all = table.columns.filter(({ generated }) => !generated).map(({ name }) => name);
  const written = rule.into ?? all;
  const insert = `insert into ${table.name} (${written}) select ${written} from jsonb_populate_record(null::${table.name}, $1)`;
  attempt('insert', inserts, insert, { ...target, ...rule.fresh });
  if (rule.into) {
    const whole = `insert into ${table.name} (${all}) select ${all} from jsonb_populate_record(null::${table.name}, $1)`;
    attempt('insert every column', false, whole);
  }
  // Without a condition no column is read: the policy for reading cannot hide a hole in the one for writing.
  const blank = table.columns.find(({ name, blank }) => blank && (updates.length === 0 || updates.includes(name)));
  const ownRows = ['public.accounts', 'public.people'].includes(table.name) ? 1 : 0;
  const [owns, mayNot] = [ownsOnlyAProfile(viewer), isMemberOfAll(viewer)];
  if (blank && (owns || (mayNot && !writes)))
    attempt('update without looking', false, `update ${table.name} set ${blank.name} = default`, null, ownRows);
  if (owns || (mayNot && !deletes)) attempt('delete without looking', false, `delete from ${table.name}`, null);
  const cells = await Promise.all(attempts);
  await client.query('rollback to savepoint viewer');
  return cells;
}

/** As `app.require_access` returns it when a person's transaction is opened; null for visits and for who is no person. */
async function grantedReadsOf(client: ClientBase, { actor, account }: Context): Promise<string | null> {
  if (actor.kind !== 'user' || actor.support) return null;
  const { rows } = await client.query<{ granted: string | null }>('select app.granted_reads($1, $2) as granted', [account?.id, actor.id]);
  return rows[0]!.granted;
}

/** By `role_permissions`, as `readPermissions` has read it. */
function mayDo(viewer: Viewer, needed: Rule['read'] | undefined, within?: Rule['within'], how?: 'writing'): boolean {
  const { ctx, of, role: inAccount, ...more } = VIEWERS[viewer];
  const role = within && 'reach' in more ? (within === 'all' ? null : more.reach[within]) : inAccount;
  if (!needed || needed === 'nobody') return false;
  if (needed === 'everyone') return true;
  const { actor } = ctx();
  const isOneself = actor.kind === 'user' && actor.id === PEOPLE[of].id;
  if (needed === 'oneself') return isOneself;
  return role !== null && permissions.has(`${role} ${needed}`) && !(how && 'barred' in more);
}

let permissions = new Set<string>();
/** Reads what each role may: the matrix is held against the same rows that policies read. */
export async function readPermissions(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string; permission: string }>('select role, permission from public.role_permissions');
  permissions = new Set(rows.map(({ role, permission }) => `${role} ${permission}`));
}

const ownsOnlyAProfile = (viewer: Viewer) =>
  ['a visitor without an account', 'a developer of the agency', 'an admin of the agency'].includes(viewer);

/** Whose rows are those of the account that is tried, whether they may do anything with them or not. */
const isMemberOfAll = (viewer: Viewer) => VIEWERS[viewer].role !== null && !('reach' in VIEWERS[viewer]);

/** The row in question: the owner's, or any where a table has no owner. */
async function targetOf(client: ClientBase, table: Table, of: Owner): Promise<Record<string, unknown>> {
  // An event of security is of either; the world's are of people.
  const columns = table.name === 'public.security_events' ? ['person_id'] : ['client_id', 'person_id'];
  const owner = columns.find((column) => table.columns.some(({ name }) => name === column));
  const owned = owner ? `${owner} = '${PEOPLE[of].id}'` : 'true';
  const special: Record<string, string> = {
    'public.accounts': `id = '${PEOPLE[of].id}'`,
    'public.people': `id = '${PEOPLE[of].id}'`,
    'public.sites': `id = '${SITES[of].id}'`,
    'public.projects': `client_id = '${PEOPLE[of].id}' and id <> '${SECOND.project}'`,
    'storage.objects': `name like '${PEOPLE[of].id}/%'`,
  };
  const { rows } = await client.query(`select to_jsonb(t) as row from ${table.name} t where ${special[table.name] ?? owned} limit 1`);
  if (!rows[0]) throw new Error(`the world has no row in ${table.name} for ${of}`);
  return rows[0].row;
}

/** Refusals: by rights, by an append-only table, of a suspended client, of a role, of a visit that only looks, by a generated column. */
const REFUSED = new Set(['42501', 'PM002', 'PM004', 'PM010', '25006', '428C9']);
/** Errors that only someone who was let in can meet: the rows' own rules come after row security. */
const LET_IN = new Set(['23502', '23503', '23505', '23514']);

/** Both are sent at once: with `pipeline` the database has the next attempt before it has answered the last. */
async function goesThrough(client: ClientBase, statement: string, values: string[], ownRows: number): Promise<boolean> {
  const tried = client.query(statement, values);
  const undone = client.query('rollback to savepoint cell');
  try {
    return ((await tried).rowCount ?? 0) > ownRows;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (!REFUSED.has(code) && !LET_IN.has(code)) throw error;
    return LET_IN.has(code);
  } finally {
    await undone;
  }
}
