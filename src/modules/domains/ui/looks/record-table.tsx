import { Check, Clock, Minus, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from '#ui/class-names.ts';
import type { Cell, RecordRow } from '../domain-view.ts';

/** Expected values and each server's results. A table on wide screens, blocks on phones. */
export function RecordTable({ rows, lookedAt }: { rows: RecordRow[]; lookedAt: Date }) {
  const t = useTranslations('domains.table');
  const places = rows[0]?.resolvers.map(({ name }) => name) ?? [];
  return (
    <table className="w-full border-collapse text-left max-sm:block">
      <caption className="sr-only">{t('caption')}</caption>
      <thead className="text-sm text-ink-muted max-sm:sr-only">
        <tr className="border-b border-line">
          {[t('caption'), t('expected'), t('origin'), ...places].map((label) => (
            <th key={label} scope="col" className="py-2.5 pr-4 font-semibold">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:grid">
        {rows.map((row) => (
          <tr key={row.id} className="border-b border-line max-sm:grid max-sm:gap-2 max-sm:py-4">
            <th scope="row" className="py-4 pr-4 font-normal max-sm:py-0">
              <span
                className={
                  row.origin.is === 'wrong' || row.origin.is === 'none'
                    ? 'font-semibold text-brick wrap-anywhere'
                    : 'font-semibold wrap-anywhere'
                }
              >
                {row.label}
              </span>
              <span className="block text-sm text-ink-muted">{t(row.id, { type: row.type })}</span>
            </th>
            <Place label={t('expected')}>
              <Value>{row.expected}</Value>
            </Place>
            <Place label={t('origin')}>
              <Seen cell={row.origin} lookedAt={lookedAt} />
            </Place>
            {row.resolvers.map(({ name, cell }) => (
              <Place key={name} label={name}>
                <Seen cell={cell} lookedAt={lookedAt} />
              </Place>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Place = ({ label, children }: { label: string; children: ReactNode }) => (
  <td className="py-4 pr-4 align-middle max-sm:grid max-sm:grid-cols-[7rem_1fr] max-sm:gap-3 max-sm:py-0">
    <span className="text-sm text-ink-muted sm:hidden">{label}</span>
    {children}
  </td>
);

function Seen({ cell, lookedAt }: { cell: Cell; lookedAt: Date }) {
  const t = useTranslations('domains.table');
  const format = useFormatter();
  if (cell.is === 'same')
    return (
      <Line icon={<Check className="size-4.5 text-leaf" aria-hidden />} className="text-ink-muted">
        {t('same')}
      </Line>
    );
  if (cell.is === 'wrong' || cell.is === 'none' || cell.is === 'split')
    return (
      <Line icon={<X className="size-4.5 text-brick" aria-hidden />} className="text-brick">
        {cell.is === 'wrong' ? <Value>{cell.value}</Value> : t(cell.is)}
        {cell.is === 'wrong' && <span className="sr-only"> ({t('wrong')})</span>}
      </Line>
    );
  if (cell.is === 'old') {
    const time = format.dateTime(new Date(lookedAt.getTime() + cell.ttl * 1000), { hour: 'numeric', minute: '2-digit' });
    return (
      <Line icon={<Clock className="size-4.5 text-amber" aria-hidden />} className="text-amber">
        {t('old', { time })}
      </Line>
    );
  }
  return (
    <Line icon={<Minus className="size-4.5" aria-hidden />} className="text-ink-muted">
      {t(cell.is)}
    </Line>
  );
}

const Line = ({ icon, className, children }: { icon: ReactNode; className: string; children: ReactNode }) => (
  <span className={`flex items-start gap-2 text-sm leading-snug ${className}`}>
    <span className="shrink-0">{icon}</span>
    <span className="min-w-0">{children}</span>
  </span>
);

/** A normal address does not wrap; only an overlong value may break. */
const Value = ({ children }: { children: string }) => (
  <code className={cx('text-[0.8125rem]', children.length > 26 ? 'wrap-anywhere' : 'whitespace-nowrap')}>{children}</code>
);
