import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../supabase/migrations');
const DEFINITION =
  /^create (?:or replace )?(?:constraint |unlogged )?(table|function|view|policy|unique index|index|trigger)(?: if not exists)? ([\w.]+)(?:.*? on ([\w.]+))?/;

/**
 * Postgres does not store `--` comments: they are read from the migrations, by the name of the statement below them; the latest wins.
 * A policy or trigger is named with its table, `within_reach on public.sites`; a column and a named constraint follow their table's name.
 */
export function readRemarks(folder = MIGRATIONS): Map<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const file of readdirSync(folder).sort()) {
    let above: string[] = [];
    let table: string | null = null;
    for (const line of readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      const remark = /^\s*-- ?(.*)$/.exec(line)?.[1];
      if (remark !== undefined) {
        above.push(remark);
        continue;
      }
      const altered = /^alter table ([\w.]+)/.exec(line)?.[1];
      if (altered) table = altered;
      const name = nameOf(line);
      const column = table && /^(?:alter table [\w.]+)?(?: {2}| add column )(?:add column |constraint )?(\w+) /.exec(line)?.[1];
      const key = name ?? (column ? `${table}.${column}` : null);
      const trailing = column ? /,?\s+-- (.+)$/.exec(line)?.[1] : undefined;
      const found = trailing ? [...above, trailing] : above;
      if (key && found.length > 0) remarks.set(key, found);
      if (/^create (?:unlogged )?table/.test(line)) table = name ?? null;
      else if (line.startsWith(')') || line.endsWith(';')) table = null;
      above = [];
    }
  }
  return remarks;
}

/** The key of what a line creates. */
export function nameOf(line: string): string | undefined {
  const [, kind, name, table] = DEFINITION.exec(line) ?? [];
  return (kind === 'policy' || kind === 'trigger') && table ? `${name} on ${table}` : name;
}
