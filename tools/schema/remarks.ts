import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../supabase/migrations');
const DEFINITION = /^create (?:or replace )?(?:table|function|view|policy|unique index|index|trigger)(?: if not exists)? ([\w.]+)/;

/** Postgres does not store `--` comments: they are read from the migrations, by the name of the statement below them; the latest wins. */
export function readRemarks(): Map<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const file of readdirSync(MIGRATIONS).sort()) {
    let above: string[] = [];
    let table: string | null = null;
    for (const line of readFileSync(path.join(MIGRATIONS, file), 'utf8').split('\n')) {
      const remark = /^\s*-- ?(.*)$/.exec(line)?.[1];
      if (remark !== undefined) {
        above.push(remark);
        continue;
      }
      const name = DEFINITION.exec(line)?.[1];
      const column = table && /^ {2}(\w+) /.exec(line)?.[1];
      const key = name ?? (column ? `${table}.${column}` : null);
      const trailing = column ? /,?\s+-- (.+)$/.exec(line)?.[1] : undefined;
      const found = trailing ? [...above, trailing] : above;
      if (key && found.length > 0) remarks.set(key, found);
      if (line.startsWith('create table')) table = name ?? null;
      else if (line.startsWith(')')) table = null;
      above = [];
    }
  }
  return remarks;
}
