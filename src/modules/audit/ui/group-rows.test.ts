import { expect, test } from 'vitest';
import type { AuditRow } from '../list-audit.ts';
import { groupRows } from './group-rows.ts';

const AT = Date.parse('2026-11-26T05:15:00Z');
const row = (seconds: number, over: Partial<AuditRow> = {}): AuditRow => ({
  ...{ chain: '0198c0de-0000-7000-8000-000000000001', seq: seconds, at: new Date(AT - seconds * 1000), cursor: '', account: 'Padaria' },
  ...{
    actor: null,
    actorName: null,
    actorKind: 'job',
    visit: null,
    session: null,
    reason: null,
    table: 'generations',
    rowId: String(seconds),
  },
  ...{ action: 'update', changed: {}, hash: '', subject: null, isOwn: false, isHandover: false, activity: null },
  ...over,
});
const seconds = (rows: AuditRow[]) => groupRows(rows).map((group) => group.map(({ seq }) => seq));

test('what a job does to many rows in a minute is one line, though others come between', () => {
  const other = { chain: '0198c0de-0000-7000-8000-000000000002' };
  expect(seconds([row(0), row(1, other), row(2), row(3, other), row(60)])).toEqual([
    [0, 2, 60],
    [1, 3],
  ]);
  expect(seconds([row(0), row(61), row(62)])).toEqual([[0], [61, 62]]);
});

test('another doer, account, deed, table or thing is another line', () => {
  const others: Partial<AuditRow>[] = [
    { actor: '0198c0de-0000-7000-8000-000000000009', actorKind: 'user' },
    { chain: '0198c0de-0000-7000-8000-000000000002' },
    { visit: '0198c0de-0000-7000-8000-000000000007' },
    { action: 'insert' },
    { table: 'invoices' },
    { subject: 'Pão da Vila' },
    { subject: 'Pão da Serra' },
    { activity: 'visit_started' },
    { activity: 'visit_started' },
  ];
  expect(groupRows([row(0), ...others.map((over, i) => row(i + 1, over))])).toHaveLength(others.length + 1);
});
