import { useFormatter, useTranslations } from 'next-intl';
import type { AuditRow } from '../list-audit.ts';
import { groupRows } from './group-rows.ts';
import { deedWords, type Say } from './sentence.ts';

/** Rows of the log for the agency: a sentence where there is one, else what was done to a row of which table; the columns below. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  const t = useTranslations('audit.staff');
  return (
    <ul aria-label={t('list')} className="divide-y divide-line rounded-card border border-line bg-surface">
      {groupRows(rows).map((group) => (
        <AuditItem key={`${group[0]!.chain}/${group[0]!.seq}`} group={group} />
      ))}
    </ul>
  );
}

/** Actor kinds without a name of their own; all others are the service itself. */
const DOERS: Record<string, 'gone' | 'program'> = { user: 'gone', assistant: 'gone', apiKey: 'program' };

function rolesOf({ changed }: AuditRow): { from: string; to: string } | null {
  const [from, to] = changed.role ?? [];
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null;
}

function AuditItem({ group }: { group: readonly AuditRow[] }) {
  const t = useTranslations('audit.staff');
  const kinds = useTranslations('audit');
  const row = group[0]!;
  const format = useFormatter();
  const word = `table.${row.table}` as 'table.sites';
  // A table of an earlier version has no word any more.
  const thing = kinds.has(word) ? kinds(word) : row.table;
  const { at, account, actorName, actorKind, visit, action, activity, subject } = row;
  return (
    <li>
      <details className="group">
        <summary className="grid min-h-11 cursor-pointer gap-x-4 gap-y-1 px-4 py-3 hover:bg-sunken md:grid-cols-[9.5rem_12rem_minmax(0,1fr)_auto] md:items-baseline">
          <time dateTime={at.toISOString()} className="text-sm text-ink-muted tabular-nums">
            {format.dateTime(at, { dateStyle: 'short', timeStyle: 'medium' })}
          </time>
          <span className="min-w-0 font-semibold wrap-anywhere">
            {actorName ?? kinds(`doer.${DOERS[actorKind] ?? 'server'}`)}
            {visit && <span className="font-normal text-amber"> · {t('onVisit')}</span>}
          </span>
          <span className="min-w-0 wrap-anywhere">
            {activity ? deedWords(kinds as Say, { activity, subject, roles: rolesOf(row) }) : kinds(`did.${action}`, { what: thing })}
            {group.length > 1 && <span className="text-ink-muted"> · {kinds('times', { times: group.length })}</span>}
          </span>
          <span className="text-sm text-ink-muted md:text-right">{account ?? t('noAccount')}</span>
        </summary>
        {group.map((each) => (
          <Sealed key={each.seq} row={each} />
        ))}
      </details>
    </li>
  );
}

/** The row as it was sealed. */
function Sealed({ row: { table, rowId, reason, changed, seq, hash } }: { row: AuditRow }) {
  const t = useTranslations('audit.staff');
  return (
    <dl className="grid gap-x-6 gap-y-2 border-t border-line bg-sunken px-4 py-3 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
      <dt className="text-ink-muted">{t('row')}</dt>
      <dd className="font-mono wrap-anywhere">
        {table} {rowId}
      </dd>
      {reason && (
        <>
          <dt className="text-ink-muted">{t('reason')}</dt>
          <dd className="font-mono wrap-anywhere">{reason}</dd>
        </>
      )}
      <dt className="text-ink-muted">{t('columns')}</dt>
      <dd>
        <pre className="overflow-x-auto font-mono whitespace-pre-wrap wrap-anywhere">{JSON.stringify(changed, null, 1)}</pre>
      </dd>
      <dt className="text-ink-muted">{t('seal')}</dt>
      <dd className="font-mono wrap-anywhere">
        {seq} · {hash}
      </dd>
    </dl>
  );
}
