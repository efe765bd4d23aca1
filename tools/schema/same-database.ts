// Proves that two sets of migrations make the same database, catalogue and rows: `node tools/schema/same-database.ts <commit>` compares
// those of a commit with those in the working tree. Run it after migrations were squashed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../local/migrate.ts';
import { startTestServer } from '../../local/test-database.ts';
import { pretty } from './pretty.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OURS = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'supabase_migrations')`;
const acl = (column: string, kind: string, owner: string) => `(
  select string_agg(coalesce(r.rolname, 'public') || '=' || e.privilege_type || case when e.is_grantable then '*' else '' end, ',' order by r.rolname, e.privilege_type)
  from aclexplode(coalesce(${column}, acldefault('${kind}', ${owner}))) e left join pg_roles r on r.oid = e.grantee)`;
const name = (oid: string) => `${oid}::regclass::text`;

/** One line of text for each fact, by kind. */
const FACTS: Record<string, string> = {
  schemas: `select concat_ws(' | ', n.nspname, n.nspowner::regrole, ${acl('n.nspacl', 'n', 'n.nspowner')}, obj_description(n.oid, 'pg_namespace'))
    from pg_namespace n where ${OURS}`,
  relations: `select concat_ws(' | ', ${name('c.oid')}, c.relkind, c.relpersistence, c.relowner::regrole, c.reloptions::text, c.relrowsecurity,
      c.relforcerowsecurity, c.relreplident, c.reltablespace, pg_get_expr(c.relpartbound, c.oid), pg_get_partkeydef(c.oid),
      (select string_agg(${name('i.inhparent')}, ',') from pg_inherits i where i.inhrelid = c.oid), obj_description(c.oid, 'pg_class'),
      case when c.relkind in ('r', 'p', 'v', 'm', 'f') then ${acl('c.relacl', 'r', 'c.relowner')} when c.relkind = 'S' then ${acl('c.relacl', 'S', 'c.relowner')} end,
      case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OURS} and c.relkind <> 'i' and c.relkind <> 'I' and c.relkind <> 't'`,
  columns: `select concat_ws(' | ', ${name('c.oid')}, a.attname, row_number() over (partition by c.oid order by a.attnum), format_type(a.atttypid, a.atttypmod),
      a.attcollation::regcollation, a.attnotnull, a.attidentity, a.attgenerated, a.attstorage, a.attcompression, a.attstattarget, a.attislocal,
      a.attinhcount, a.attoptions::text, pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, a.attnum),
      case when a.attacl is not null then ${acl('a.attacl', 'c', 'c.relowner')} end)
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'c', 'f') and a.attnum > 0 and not a.attisdropped`,
  constraints: `select concat_ws(' | ', ${name('k.conrelid')}, k.conname, pg_get_constraintdef(k.oid), k.contype, k.condeferrable, k.condeferred,
      k.conislocal, k.coninhcount, k.connoinherit, obj_description(k.oid, 'pg_constraint'))
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where ${OURS} and k.conrelid <> 0`,
  indexes: `select concat_ws(' | ', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready, i.indisprimary, i.indisclustered, i.indisreplident,
      i.indimmediate, c.reloptions::text, c.relowner::regrole, obj_description(i.indexrelid, 'pg_class'),
      (select ${name('h.inhparent')} from pg_inherits h where h.inhrelid = i.indexrelid))
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where ${OURS}`,
  triggers: `select concat_ws(' | ', pg_get_triggerdef(t.oid), t.tgenabled, t.tgparentid <> 0, obj_description(t.oid, 'pg_trigger'))
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where ${OURS} and not t.tgisinternal`,
  policies: `select concat_ws(' | ', ${name('p.polrelid')}, p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[]::text,
      pg_get_expr(p.polqual, p.polrelid), '//', pg_get_expr(p.polwithcheck, p.polrelid), obj_description(p.oid, 'pg_policy'))
    from pg_policy p`,
  functions: `select concat_ws(' | ', p.oid::regprocedure, p.prokind, p.proowner::regrole, ${acl('p.proacl', 'f', 'p.proowner')},
      obj_description(p.oid, 'pg_proc'), case when p.prokind <> 'a' then pg_get_functiondef(p.oid) end)
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${OURS}`,
  sequences: `select concat_ws(' | ', ${name('s.seqrelid')}, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmax, s.seqmin, s.seqcache, s.seqcycle) from pg_sequence s`,
  types: `select concat_ws(' | ', t.oid::regtype, t.typtype, t.typowner::regrole, t.typnotnull, t.typdefault,
      (select string_agg(e.enumlabel, ',' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid), ${acl('t.typacl', 'T', 't.typowner')})
    from pg_type t join pg_namespace n on n.oid = t.typnamespace where ${OURS} and t.typcategory <> 'A'`,
  defaults: `select concat_ws(' | ', d.defaclrole::regrole, coalesce(nullif(d.defaclnamespace, 0)::regnamespace::text, '*'), d.defaclobjtype,
      ${acl('d.defaclacl', 'r', 'd.defaclrole')}) from pg_default_acl d`,
  others: `select 'extension ' || extname || extversion || extnamespace::regnamespace from pg_extension
    union all select 'publication ' || p::text || (select coalesce(string_agg(${name('r.prrelid')}, ','), '') from pg_publication_rel r where r.prpubid = p.oid) from pg_publication p
    union all select 'event trigger ' || evtname || evtevent from pg_event_trigger
    union all select 'statistics ' || pg_get_statisticsobjdef(s.oid) from pg_statistic_ext s
    union all select 'rule ' || pg_get_ruledef(r.oid) from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace where ${OURS} and r.rulename <> '_RETURN'
    union all select 'setting ' || coalesce(setrole::regrole::text, '') || setconfig::text from pg_db_role_setting where setdatabase = (select oid from pg_database where datname = current_database())
    union all select 'operator ' || o.oid::regoperator from pg_operator o join pg_namespace n on n.oid = o.oprnamespace where ${OURS}
    union all select 'collation ' || o.collname from pg_collation o join pg_namespace n on n.oid = o.collnamespace where ${OURS}
    union all select 'cast ' || castsource::regtype || casttarget::regtype from pg_cast where oid > 16384`,
};

async function factsOf(client: Client): Promise<Map<string, string[]>> {
  await client.query(`set search_path = ''`);
  const facts = new Map<string, string[]>();
  for (const [kind, sql] of Object.entries(FACTS)) {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    facts.set(kind, rows.map(([line]) => plain(String(line))).sort());
  }
  return facts.set('rows', await rowsOf(client));
}

/** Without the brackets that Postgres adds for each pair, and without what a new table cannot be: waiting for validation. */
const plain = (line: string) => (line.startsWith('CREATE TRIGGER') ? pretty(line) : line.replace(' NOT VALID', ''));

/** Rows of all tables except the audit's, which records how the migrations went. Timestamps of the last hour count as equal. */
async function rowsOf(client: Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OURS} and c.relkind = 'r' and c.relname !~ '^audit_(log|chains)' order by 1`,
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name} t`);
    for (const { row } of rows) lines.push(`${name} ${JSON.stringify(row, (_, value) => (isRecent(value) ? 'made now' : value))}`);
  }
  return lines.sort();
}

const isRecent = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:/.test(value) && Math.abs(Date.now() - Date.parse(value)) < 3_600_000;

async function build(serverUrl: string, database: string, migrations: string): Promise<Map<string, string[]>> {
  const server = new Client({ connectionString: serverUrl });
  await server.connect();
  await server.query(`create database ${database}`).finally(() => server.end());
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  const { applied } = await migrate(url.href, { migrations });
  const client = new Client({ connectionString: url.href });
  await client.connect();
  const facts = await factsOf(client).finally(() => client.end());
  console.log(`${database}: ${applied.length} migrations, ${[...facts].map(([kind, lines]) => `${lines.length} ${kind}`).join(', ')}`);
  return facts;
}

const commit = process.argv[2];
if (!commit) throw new Error('name the commit to compare with');
const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
const archive = execFileSync('git', ['archive', commit, 'supabase/migrations'], { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 });
execFileSync('tar', ['-x', '-C', folder], { input: archive });
const server = await startTestServer();
let differences = 0;
try {
  const before = await build(server.adminUrl, 'of_the_commit', path.join(folder, 'supabase/migrations'));
  const after = await build(server.adminUrl, 'of_the_tree', path.join(ROOT, 'supabase/migrations'));
  for (const [kind, lines] of before) {
    const [now, then] = [new Set(after.get(kind)), new Set(lines)];
    const changes = [
      ...lines.filter((line) => !now.has(line)).map((line) => `- ${line}`),
      ...[...now].filter((line) => !then.has(line)).map((line) => `+ ${line}`),
    ];
    if (lines.length !== after.get(kind)?.length || changes.length > 0)
      console.log(`\n${kind} differ:\n${changes.sort((a, b) => a.slice(2).localeCompare(b.slice(2))).join('\n')}`);
    differences += changes.length;
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
console.log(differences === 0 ? 'Both make the same database.' : `${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
