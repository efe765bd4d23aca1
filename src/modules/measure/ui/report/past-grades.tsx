import { useFormatter, useTranslations } from 'next-intl';
import type { PastGrade } from '../../analyses/list-past-grades.ts';
import { toneOf } from './grade-tone.ts';

const GROUNDS = { leaf: 'bg-leaf', amber: 'bg-amber', brick: 'bg-brick' };

/** Grades of one address by the same rules, day by day, up to this report. */
export function PastGrades({ past, now }: { past: readonly PastGrade[]; now: PastGrade }) {
  const t = useTranslations('measure.past');
  const format = useFormatter();
  if (past.length === 0) return null;
  const change = now.score - past.at(-1)!.score;
  return (
    <section className="mt-12 grid max-w-3xl gap-4">
      <h2 className="text-2xl">{t('title')}</h2>
      <p className="text-ink-muted">{t(change === 0 ? 'same' : change > 0 ? 'more' : 'less', { points: Math.abs(change) })}</p>
      <ol className="flex items-end gap-2 sm:gap-3">
        {[...past, now].map(({ at, grade, score }) => (
          <li key={at.getTime()} className="grid min-w-0 flex-1 content-end justify-items-center gap-1.5">
            <span className="text-sm font-semibold tabular-nums">
              {grade} <span className="font-normal text-ink-muted">{score}</span>
            </span>
            <span aria-hidden className={`w-full rounded-t-md ${GROUNDS[toneOf(grade)]}`} style={{ height: `${Math.max(4, score)}px` }} />
            <time dateTime={at.toISOString()} className="text-sm text-ink-muted">
              {format.dateTime(at, { day: 'numeric', month: 'short' })}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
