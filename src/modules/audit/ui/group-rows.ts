import type { AuditRow } from '../list-audit.ts';

/** Rows that say the same within this time are one line. */
const WINDOW_MS = 60_000;

const sayingOf = ({ chain, actor, actorKind, visit, table, action, subject }: AuditRow): string =>
  JSON.stringify([chain, actor, actorKind, visit, table, action, subject]);

/**
 * Rows, newest first, with those that would be the same sentence by the same doer within a minute put together, at the place of the newest:
 * what a job does to fifty rows is one thing that happened. A deed with a sentence
 * of its own stands alone: somebody who entered twice did two things.
 */
export function groupRows(rows: readonly AuditRow[]): AuditRow[][] {
  const groups: AuditRow[][] = [];
  const open = new Map<string, AuditRow[]>();
  for (const row of rows) {
    if (row.activity) {
      groups.push([row]);
      continue;
    }
    const saying = sayingOf(row);
    const group = open.get(saying);
    if (group && group[0]!.at.getTime() - row.at.getTime() <= WINDOW_MS) {
      group.push(row);
      continue;
    }
    const started = [row];
    groups.push(started);
    open.set(saying, started);
  }
  return groups;
}
