import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pretty } from './pretty.ts';
import type { DatabaseObject } from './read-catalogue.ts';
import { nameOf, readRemarks } from './remarks.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
export const SCHEMAS = path.join(ROOT, 'supabase/schemas');
/** Functions and tables without a module: claims, permissions, audit, rate limits. */
const GROUND = 'platform';

/** The module whose `tables.ts` declares each table. */
function ownersOfTables(): Map<string, string> {
  const owners = new Map<string, string>();
  const modules = path.join(ROOT, 'src/modules');
  for (const name of readdirSync(modules)) {
    let source: string;
    try {
      source = readFileSync(path.join(modules, name, 'tables.ts'), 'utf8');
    } catch {
      continue;
    }
    for (const [, table] of source.matchAll(/pg(?:Table|View)\(\s*'(\w+)'/g)) owners.set(`public.${table}`, name);
  }
  return owners;
}

/** Files by name, such as `billing.sql`, with the statements of each object under the comment that its migration gave it. */
export function schemaFiles(objects: readonly DatabaseObject[], remarks = readRemarks()): Map<string, string> {
  const places = place(objects);
  const files = new Map<string, string[]>();
  for (const object of objects) {
    const file = places.get(object.name)!;
    files.set(file, [...(files.get(file) ?? []), blockOf(object, remarks)]);
  }
  return new Map(
    [...files].map(([name, blocks]) => [
      `${name}.sql`,
      `-- Made from the migrations by \`npm run schema\`. Do not edit.\n\n${blocks.join('\n\n')}\n`,
    ]),
  );
}

/** Max number of modules that may use an object before it belongs to none of them. */
const SHARED_BY = 3;

/**
 * Assigns each object to a module: a table to the one whose `tables.ts` declares it, everything else to the module of most of the objects
 * that it mentions or is mentioned by. Objects used by no module or by many go to `platform`.
 */
function place(objects: readonly DatabaseObject[]): Map<string, string> {
  const places = new Map<string, string>();
  const owners = ownersOfTables();
  const plain = (name: string) => name.replace(/\(.*/, '');
  const neighbors = new Map<string, Set<string>>();
  const link = (from: string, to: string) => neighbors.set(from, (neighbors.get(from) ?? new Set()).add(to));
  for (const { name, mentions } of objects) {
    for (const mention of mentions) {
      link(plain(name), mention);
      link(mention, plain(name));
    }
    const owner = owners.get(name);
    if (owner) places.set(name, owner);
  }
  for (let round = 0; round < 4; round++) {
    const known = new Map(places);
    for (const { name } of objects) {
      if (owners.has(name)) continue;
      const votes = new Map<string, number>();
      for (const neighbor of neighbors.get(plain(name)) ?? []) {
        const owner = neighbor === 'public.accounts' ? undefined : known.get(neighbor);
        if (owner) votes.set(owner, (votes.get(owner) ?? 0) + 1);
      }
      const [best] = [...votes].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
      if (best && votes.size <= SHARED_BY) places.set(plain(name), best[0]);
      else places.delete(plain(name));
    }
  }
  return new Map(objects.map(({ name }) => [name, places.get(plain(name)) ?? GROUND]));
}

function blockOf({ kind, name, statements }: DatabaseObject, remarks: Map<string, string[]>): string {
  const plain = name.replace(/\(.*/, '');
  const commented = statements.map((statement) => {
    const sql = pretty(statement);
    const part = nameOf(sql);
    const above = part && part !== plain ? remarks.get(part) : undefined;
    const body = kind === 'table' && /^create (?:unlogged )?table/.test(sql) ? withColumnRemarks(plain, sql, remarks) : sql;
    return above ? `${above.map((line) => `-- ${line}`).join('\n')}\n${body}` : body;
  });
  const head = remarks.get(plain);
  return `${head ? `${head.map((line) => `-- ${line}`.trimEnd()).join('\n')}\n` : ''}${commented.join('\n')}`;
}

function withColumnRemarks(table: string, statement: string, remarks: Map<string, string[]>): string {
  return statement
    .split('\n')
    .flatMap((line) => {
      const column = /^ {2}(?:constraint )?(\w+) /.exec(line)?.[1];
      const found = column ? remarks.get(`${table}.${column}`) : undefined;
      return [...(found ?? []).map((remark) => `  -- ${remark}`), line];
    })
    .join('\n');
}
