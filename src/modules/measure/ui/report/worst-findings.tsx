import { Coins } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import type { Finding } from '#ruler/rules/finding.ts';
import { cx } from '#ui/class-names.ts';
import { Shown } from './shown.tsx';
import { useMeasures } from './use-measures.ts';

const MAX_SHOWN = 5;

/** Findings that cost most points: the excerpt, the explanation, the cost. */
export function WorstFindings({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('measure');
  const { written } = useMeasures();
  const worst = findings.slice(0, MAX_SHOWN);
  if (worst.length === 0) return null;
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t('worst.title', { count: worst.length })}</h2>
      <ol className="grid gap-x-5 gap-y-7 sm:grid-cols-2 lg:grid-cols-5">
        {worst.map(({ code, values, show }, index) => (
          <li key={code} className="grid content-start gap-3 max-sm:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] max-sm:gap-4">
            <div className="h-30 overflow-hidden rounded-card border border-line bg-surface p-3.5">
              {show ? <Shown show={show} /> : <Amount values={values} rank={index + 1} />}
            </div>
            <div className="grid content-start gap-1">
              <h3 className="text-base">
                {worst.length > 1 && <span className="mr-1.5 text-brick">{index + 1}</span>}
                {t(`finding.${code}.title`, written(values))}
              </h3>
              <p className="text-sm">{t(`finding.${code}.what`, written(values))}</p>
              <p className="flex items-start gap-1.5 pt-0.5 text-sm font-semibold text-brick">
                <Coins className="mt-0.5 size-4 shrink-0" aria-hidden />
                <span className="sr-only">{t('worst.cost')}: </span>
                {t(`finding.${code}.cost`, written(values))}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Number of a finding that has no picture. */
function Amount({ values, rank }: { values: Finding['values']; rank: number }) {
  const format = useFormatter();
  const { duration } = useMeasures();
  const { ms, shift } = values;
  const amount =
    typeof ms === 'number' ? duration(ms) : typeof shift === 'number' ? format.number(shift, { maximumFractionDigits: 2 }) : undefined;
  return (
    <p
      aria-hidden
      className={cx(
        'grid h-full place-items-center font-display font-bold tabular-nums',
        amount ? 'text-3xl text-brick' : 'text-6xl text-line',
      )}
    >
      {amount ?? rank}
    </p>
  );
}
