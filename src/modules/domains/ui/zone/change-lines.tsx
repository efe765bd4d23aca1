'use client';
import { Minus, Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import type { LineView, RecordView } from './zone-view.ts';

const LOOKS = {
  add: ['bg-leaf-soft text-leaf', Plus],
  change: ['bg-marigold-soft text-amber', Pencil],
  remove: ['bg-brick-soft text-brick', Minus],
} as const;

/** A diff of a change: additions, removals and replacements. */
export function ChangeLines({ lines, label }: { lines: LineView[]; label: string }) {
  const t = useTranslations('domains.zone.plan');
  return (
    <ul aria-label={label} className="grid divide-y divide-line border-y border-line">
      {lines.map((line) => {
        const shown = (line.after ?? line.before)!;
        const [look, Icon] = LOOKS[line.kind];
        return (
          <li key={`${line.kind} ${shown.id}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-3 py-3">
            <span className={cx('grid size-7 place-items-center rounded-full', look)}>
              <Icon className="size-4" aria-label={t(line.kind)} />
            </span>
            <div className="grid min-w-0 gap-1">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="font-semibold wrap-anywhere">{shown.label}</span>
                <span className="text-sm text-ink-muted">{shown.type}</span>
              </p>
              {line.before && <Value record={line.before} isGone label={t('before')} />}
              {line.after && <Value record={line.after} label={t('after')} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Value({ record, label, isGone = false }: { record: RecordView; label: string; isGone?: boolean }) {
  const t = useTranslations('domains.zone.records');
  const marks = [
    record.ttl === null ? t('automatic') : t('seconds', { seconds: record.ttl }),
    ...(record.isProxied ? [t('proxied')] : []),
    ...(record.isAlias ? [t('alias')] : []),
  ];
  const Mark = isGone ? 'del' : 'ins';
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
      <span className="sr-only">{label}</span>
      <Mark className={cx('min-w-0 font-mono wrap-anywhere', isGone ? 'text-brick line-through' : 'no-underline')}>{record.value}</Mark>
      <span className="text-ink-muted">TTL {marks.join(', ')}</span>
    </p>
  );
}
