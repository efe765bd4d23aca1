import { useFormatter, useTranslations } from 'next-intl';
import { StateDot } from '#ui/badge.tsx';
import type { PagePerformance } from '../performance/page-performance.ts';
import { type Rating, ratingOf, writeFigure } from './measure-format.ts';

const VISITS = ['lcp', 'inp', 'cls', 'ttfb'] as const;
const TONES = { good: 'good', fair: 'warn', poor: 'bad' } as const satisfies Record<Rating, string>;

/** Four metrics of a page, each with its rating: from visits, or from lab loads if visits are not measured. */
export function PerformanceFigures({ page }: { page: PagePerformance }) {
  const t = useTranslations('monitoring.performance');
  const format = useFormatter();
  const { lab } = page;
  const visits = page.hasEnoughVisits || !lab ? page.visits : null;
  const of = (name: (typeof VISITS)[number]) =>
    visits ? visits[name] : lab && { lcp: lab.lcpMs, inp: lab.inpMs, cls: lab.cls, ttfb: lab.ttfbMs }[name];
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{visits ? t('byVisits', { count: visits.visits }) : t('byLab')}</h2>
      <dl className="grid grid-cols-2 gap-x-8 lg:grid-cols-4">
        {VISITS.map((name) => {
          const value = of(name);
          return (
            <div key={name} className="grid content-start gap-0.5 border-t border-line py-3">
              <dt className="text-sm text-ink-muted">{t(`figure.${name}.short`)}</dt>
              <dd className="grid gap-1">
                <span className="font-display text-3xl font-semibold tabular-nums">
                  {value == null ? '–' : writeFigure(format, name, value)}
                </span>
                {value != null && <StateDot tone={TONES[ratingOf(name, value)]}>{t(`rating.${ratingOf(name, value)}`)}</StateDot>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="text-sm text-ink-muted">{visits ? t('visitsNote') : t('labNote', { runs: lab?.runs ?? 3 })}</p>
    </section>
  );
}
