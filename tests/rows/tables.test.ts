import { globSync } from 'node:fs';
import path from 'node:path';
import { getTableColumns, is } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { openDatabase } from '../world/database.ts';

const { admin } = await openDatabase();
const ROOT = path.resolve(import.meta.dirname, '../..');

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  has_default: boolean;
}

async function declared(): Promise<Column[]> {
  const files = [...globSync('src/modules/*/tables.ts', { cwd: ROOT }), 'src/platform/database/audit-log.ts'];
  const modules = await Promise.all(files.map((file) => import(path.join(ROOT, file)) as Promise<Record<string, unknown>>));
  const tables = modules.flatMap((module) => Object.values(module)).filter((value) => is(value, PgTable));
  return tables.flatMap((table) =>
    Object.values(getTableColumns(table)).map((column) => ({
      table: getTableConfig(table).name,
      column: column.keyAsName ? toSnakeCase(column.name) : column.name,
      type: column.getSQLType().replace(/^numeric\((\d+), ?(\d+)\)$/, 'numeric($1,$2)'),
      nullable: !column.notNull,
      has_default: column.hasDefault || column.generated !== undefined,
    })),
  );
}

async function existing(): Promise<Column[]> {
  const { rows } = await admin.query<Column>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      not a.attnotnull as nullable, a.atthasdef as has_default
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`);
  return rows;
}

const byName = (columns: Column[]) => Object.fromEntries(columns.map((c) => [`${c.table}.${c.column}`, c]));

test('every column of tables.ts is in the database with the same type, nullability and default, and none is missing', async () => {
  const [code, database] = await Promise.all([declared(), existing()]);
  expect(code.length).toBeGreaterThan(100);
  expect(byName(code)).toEqual(byName(database));
});

test('the comparison sees a column that was added, retyped, loosened or given a default', async () => {
  for (const [change, column] of [
    ['alter table public.plans add column extra int', 'plans.extra'],
    ['alter table public.plans alter column sites type bigint', 'plans.sites'],
    ['alter table public.sites alter column name drop not null', 'sites.name'],
    ["alter table public.sites alter column industry set default 'x'", 'sites.industry'],
  ] as const) {
    await admin.query(change);
    const [code, database] = [byName(await declared()), byName(await existing())];
    expect(code[column]).not.toEqual(database[column]);
  }
});
