import type { Client } from 'pg';

/** One table, view or function with all that belongs to it, as statements. */
export interface DatabaseObject {
  kind: 'table' | 'view' | 'function' | 'grants';
  /** Qualified, for a function with its argument types. */
  name: string;
  statements: string[];
  /** Tables and functions that the statements mention; decides the file of a function. */
  mentions: string[];
}

const OURS = `('public', 'app')`;
const ROLES = `('anon', 'authenticated', 'service_role', 'app_server')`;

/** Grants of an object's acl as `role: privileges`, without those of its owner. */
const grantsOf = (acl: string, kind?: 'r' | 'f') => `(
  select coalesce(json_agg(json_build_object('role', role, 'privileges', privileges) order by role), '[]')
  from (
    select coalesce(r.rolname, 'public') as role, string_agg(lower(e.privilege_type), ', ' order by e.privilege_type) as privileges
    from aclexplode(${kind ? `coalesce(${acl}, acldefault('${kind}', o.owner))` : acl}) as e left join pg_roles r on r.oid = e.grantee
    where e.grantee <> o.owner and (r.rolname is null or r.rolname in ${ROLES}) group by 1
  ) g)`;

const TABLES = `
  with o as (
    select c.oid, n.nspname || '.' || quote_ident(c.relname) as name, c.relkind, c.relowner as owner, c.relacl, c.relrowsecurity, c.relforcerowsecurity,
      c.reloptions, c.relpersistence,
      case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition_by
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${OURS} and c.relkind in ('r', 'p') and not c.relispartition)
  select o.name, o.partition_by, o.reloptions as options, o.relpersistence = 'u' as unlogged, o.relrowsecurity as secured,
    o.relforcerowsecurity as forced, obj_description(o.oid, 'pg_class') as comment,
    (select json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
        'identity', a.attidentity, 'generated', a.attgenerated, 'default', pg_get_expr(d.adbin, d.adrelid), 'comment', col_description(o.oid, a.attnum),
        'grants', ${grantsOf('a.attacl')}) order by a.attnum)
      from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = o.oid and a.attnum > 0 and not a.attisdropped) as columns,
    (select coalesce(json_agg(json_build_object('name', quote_ident(k.conname), 'definition', pg_get_constraintdef(k.oid)) order by k.contype = 'p' desc, k.contype = 'u' desc, k.conname), '[]')
      from pg_constraint k where k.conrelid = o.oid and k.contype in ('p', 'u', 'f', 'c', 'x') and k.conparentid = 0) as constraints,
    (select coalesce(json_agg(pg_get_indexdef(i.indexrelid) order by pg_get_indexdef(i.indexrelid)), '[]') from pg_index i
      where i.indrelid = o.oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid)) as indexes,
    (select coalesce(json_agg(pg_get_triggerdef(t.oid) order by t.tgname), '[]') from pg_trigger t
      where t.tgrelid = o.oid and not t.tgisinternal and t.tgparentid = 0) as triggers,
    (select coalesce(json_agg(json_build_object('name', quote_ident(p.polname), 'permissive', p.polpermissive, 'command', p.polcmd,
        'roles', (select string_agg(case when role = 0 then 'public' else role::regrole::text end, ', ' order by role::regrole::text) from unnest(p.polroles) as role),
        'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)) order by p.polname), '[]')
      from pg_policy p where p.polrelid = o.oid) as policies,
    ${grantsOf('o.relacl', 'r')} as grants
  from o order by o.name`;

const VIEWS = `
  with o as (
    select c.oid, n.nspname || '.' || quote_ident(c.relname) as name, c.relkind, c.relowner as owner, c.relacl, c.reloptions
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ${OURS} and c.relkind in ('v', 'm'))
  select o.name, o.relkind = 'm' as stored, o.reloptions as options, pg_get_viewdef(o.oid) as definition, obj_description(o.oid, 'pg_class') as comment,
    ${grantsOf('o.relacl', 'r')} as grants
  from o order by o.name`;

const FUNCTIONS = `
  with o as (
    select p.oid, n.nspname || '.' || quote_ident(p.proname) as plain, p.proowner as owner, p.proacl, p.prosrc
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ${OURS} and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e'))
  select o.plain, o.plain || '(' || pg_get_function_identity_arguments(o.oid) || ')' as name, pg_get_functiondef(o.oid) as definition,
    obj_description(o.oid, 'pg_proc') as comment, ${grantsOf('o.proacl', 'f')} as grants
  from o order by name`;

/** Statements that create the schema `app` with its grants, and each role's default privileges on new objects. */
const DEFAULTS = `
  select 'create schema if not exists app;' as statement, 0 as position, '' as name
  union all select 'comment on schema app is ' || quote_literal(obj_description('app'::regnamespace, 'pg_namespace')) || ';', 1, ''
  union all select format('grant %s on schema app to %s;', lower(string_agg(e.privilege_type, ', ' order by e.privilege_type)), r.rolname), 2, r.rolname
    from pg_namespace n, aclexplode(n.nspacl) as e join pg_roles r on r.oid = e.grantee where n.nspname = 'app' and e.grantee <> n.nspowner group by r.rolname
  union all select format('alter default privileges %srevoke all on %s from public, anon, authenticated, service_role;', d.place, d.kind), 3, d.place || d.kind from (
      select distinct coalesce('in schema ' || nullif(defaclnamespace, 0)::regnamespace || ' ', '') as place,
        case defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' end as kind
      from pg_default_acl where defaclrole = 'postgres'::regrole and (defaclnamespace = 0 or defaclnamespace in ('public'::regnamespace, 'app'::regnamespace))) as d
  union all select format('alter default privileges %sgrant %s on %s to %s;', coalesce('in schema ' || nullif(d.defaclnamespace, 0)::regnamespace || ' ', ''),
      lower(string_agg(e.privilege_type, ', ' order by e.privilege_type)), case d.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' end, r.rolname), 4, d.defaclnamespace::text || d.defaclobjtype::text || r.rolname
    from pg_default_acl d, aclexplode(d.defaclacl) as e join pg_roles r on r.oid = e.grantee
    where d.defaclrole = 'postgres'::regrole and e.grantee <> d.defaclrole and r.rolname in ${ROLES}
      and (d.defaclnamespace = 0 or d.defaclnamespace in ('public'::regnamespace, 'app'::regnamespace))
    group by d.defaclnamespace, d.defaclobjtype, r.rolname
  order by position, name, statement`;

/** Triggers of ours on tables that Supabase owns. */
const FOREIGN_TRIGGERS = `
  select pg_get_triggerdef(t.oid) as definition, p.proname as function from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    join pg_namespace f on f.oid = p.pronamespace join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
  where f.nspname in ${OURS} and n.nspname not in ${OURS} and not t.tgisinternal order by 1`;

/** Policies of ours on storage. */
const FOREIGN_POLICIES = `
  select n.nspname || '.' || c.relname as "table", quote_ident(p.polname) as name, p.polpermissive as permissive, p.polcmd as command,
    (select string_agg(case when role = 0 then 'public' else role::regrole::text end, ', ' order by role::regrole::text) from unnest(p.polroles) as role) as roles,
    pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
  from pg_policy p join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ${OURS} order by 1, 2`;

/** Kinds of objects that this reader does not support: one that appears must not be dropped silently. */
const UNKNOWN = `
  select 'type ' || t.typname as what from pg_type t join pg_namespace n on n.oid = t.typnamespace
    where n.nspname in ${OURS} and (t.typtype in ('e', 'd', 'r') or t.typtype = 'c' and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
  union all select 'foreign table ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ${OURS} and c.relkind = 'f'
  union all select 'event trigger ' || evtname from pg_event_trigger where evtowner = 'postgres'::regrole
  union all select 'rule ' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ${OURS} and r.rulename <> '_RETURN'
  union all select 'sequence ' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ${OURS} and c.relkind = 'S'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i'))`;

interface Grant {
  role: string;
  privileges: string;
}
interface Policy {
  name: string;
  permissive: boolean;
  command: string;
  roles: string;
  using: string | null;
  check: string | null;
}
interface Column {
  name: string;
  type: string;
  required: boolean;
  identity: string;
  generated: string;
  default: string | null;
  comment: string | null;
  grants: Grant[];
}
interface Table {
  name: string;
  partition_by: string | null;
  options: string[] | null;
  unlogged: boolean;
  secured: boolean;
  forced: boolean;
  comment: string | null;
  columns: Column[];
  constraints: { name: string; definition: string }[];
  indexes: string[];
  triggers: string[];
  policies: Policy[];
  grants: Grant[];
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const COMMANDS: Record<string, string> = { r: 'select', a: 'insert', w: 'update', d: 'delete', '*': 'all' };

function policyOf(table: string, { name, permissive, command, roles, using, check }: Policy): string {
  const parts = [`create policy ${name} on ${table}${permissive ? '' : ' as restrictive'} for ${COMMANDS[command]} to ${roles}`];
  if (using) parts.push(`  using (${using})`);
  if (check) parts.push(`  with check (${check})`);
  return `${parts.join('\n')};`;
}

function columnOf({ name, type, required, identity, generated, default: standard }: Column): string {
  const value = generated ? ` generated always as (${standard}) stored` : standard ? ` default ${standard}` : '';
  const counted = identity ? ` generated ${identity === 'a' ? 'always' : 'by default'} as identity` : '';
  return `  ${name} ${type}${required && !identity ? ' not null' : ''}${value}${counted}`;
}

const storageOf = ({ partition_by, options }: Table) =>
  `${partition_by ? ` partition by ${partition_by.toLowerCase()}` : ''}${options ? ` with (${options.join(', ')})` : ''}`;

function tableOf(table: Table): DatabaseObject {
  const { name, columns, constraints } = table;
  // Two tables may reference each other: foreign keys are added after their table.
  const isForeign = ({ definition }: Table['constraints'][number]) => definition.startsWith('FOREIGN KEY');
  const inside = constraints.filter((constraint) => !isForeign(constraint));
  const lines = [
    ...columns.map(columnOf),
    ...inside.map((constraint) => `  constraint ${constraint.name} ${constraint.definition.replace(/ NOT VALID$/, '')}`),
  ];
  const statements = [
    `create ${table.unlogged ? 'unlogged ' : ''}table ${name} (\n${lines.join(',\n')}\n)${storageOf(table)};`,
    ...constraints
      .filter(isForeign)
      .map((constraint) => `alter table ${name} add constraint ${constraint.name} ${constraint.definition.replace(/ NOT VALID$/, '')};`),
    ...(table.comment ? [`comment on table ${name} is ${quote(table.comment)};`] : []),
    ...columns.flatMap((column) => (column.comment ? [`comment on column ${name}.${column.name} is ${quote(column.comment)};`] : [])),
    ...table.indexes.map((index) => `${index.replace(/ ON ONLY /, ' ON ')};`),
    ...(table.secured ? [`alter table ${name} enable row level security;`] : []),
    ...(table.forced ? [`alter table ${name} force row level security;`] : []),
    ...table.policies.map((policy) => policyOf(name, policy)),
    ...revokesOn(name, table.grants),
    ...grantsOn(name, table.grants),
    ...columnGrants(name, columns),
    ...table.triggers.map((trigger) => `${trigger};`),
  ];
  return { kind: 'table', name, statements, mentions: mentionsIn(statements) };
}

const grantsOn = (name: string, grants: Grant[], kind = '') =>
  grants.map(({ role, privileges }) => `grant ${privileges} on ${kind}${name} to ${role};`);

/** By default the server's role gets all four privileges on a new table in `public`. */
function revokesOn(name: string, grants: Grant[]): string[] {
  const given = grants.find(({ role }) => role === 'service_role')?.privileges.split(', ') ?? [];
  const missing = name.startsWith('public.')
    ? ['delete', 'insert', 'select', 'update'].filter((privilege) => !given.includes(privilege))
    : [];
  return missing.length > 0 ? [`revoke ${missing.join(', ')} on ${name} from service_role;`] : [];
}

/** One statement per role and privilege, with all columns that it is granted on. */
function columnGrants(table: string, columns: Column[]): string[] {
  const found = new Map<string, string[]>();
  for (const { name, grants } of columns)
    for (const { role, privileges } of grants)
      for (const privilege of privileges.split(', ')) {
        const key = `${privilege} ${role}`;
        found.set(key, [...(found.get(key) ?? []), name]);
      }
  return [...found].sort().map(([key, names]) => {
    const [privilege, role] = key.split(' ');
    return `grant ${privilege} (${names.join(', ')}) on ${table} to ${role};`;
  });
}

const mentionsIn = (statements: string[]) => [...new Set(statements.join('\n').match(/\b(?:public|app)\.\w+/g) ?? [])];

/** Reads the whole catalogue of the schemas `public` and `app`. @throws Error for an unsupported kind of object. */
export async function readCatalogue(database: Client): Promise<DatabaseObject[]> {
  const rows = async <Row>(sql: string) => (await database.query(sql)).rows as Row[];
  // Makes Postgres print every name with its schema.
  await database.query(`set search_path = ''`);
  const unknown = await rows<{ what: string }>(UNKNOWN);
  if (unknown.length > 0) throw new Error(`the schema's reader does not know: ${unknown.map(({ what }) => what).join(', ')}`);
  type View = { name: string; stored: boolean; options: string[] | null; definition: string; comment: string | null; grants: Grant[] };
  type Routine = { name: string; definition: string; comment: string | null; grants: Grant[] };
  const tables = (await rows<Table>(TABLES)).map(tableOf);
  const views = (await rows<View>(VIEWS)).map(({ name, stored, options, definition, comment, grants }): DatabaseObject => {
    const body = `create ${stored ? 'materialized ' : ''}view ${name}${options ? ` with (${options.join(', ')})` : ''} as\n${definition}`;
    const statements = [
      body,
      ...(comment ? [`comment on view ${name} is ${quote(comment)};`] : []),
      ...revokesOn(name, grants),
      ...grantsOn(name, grants),
    ];
    return { kind: 'view', name, statements, mentions: mentionsIn([definition]) };
  });
  const triggers = await rows<{ definition: string; function: string }>(FOREIGN_TRIGGERS);
  const functions = (await rows<Routine>(FUNCTIONS)).map(({ name, definition, comment, grants }): DatabaseObject => {
    const statements = [
      `${definition.trim()};`,
      ...(comment ? [`comment on function ${name} is ${quote(comment)};`] : []),
      ...grantsOn(name, grants, 'function '),
      ...triggers.filter((trigger) => name.startsWith(`app.${trigger.function}(`)).map((trigger) => `${trigger.definition};`),
    ];
    return { kind: 'function', name, statements, mentions: mentionsIn([definition]) };
  });
  const defaults = await rows<{ statement: string }>(DEFAULTS);
  const ground: DatabaseObject = { kind: 'grants', name: 'app', statements: defaults.map(({ statement }) => statement), mentions: [] };
  const foreign = await rows<Policy & { table: string }>(FOREIGN_POLICIES);
  const grants: DatabaseObject = {
    kind: 'grants',
    name: 'storage',
    statements: foreign.map((row) => policyOf(row.table, row)),
    mentions: [],
  };
  return [ground, ...tables, ...views, ...functions, ...(foreign.length > 0 ? [grants] : [])];
}
