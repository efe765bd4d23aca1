import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cx } from '#ui/class-names.ts';
import type { Plan } from '../../catalogue/plans.ts';
import type { Currency } from '../money.ts';
import { planDifference, type SoldRow } from './plan-difference.ts';
import { PlanPrice, priceIn } from './plan-price.tsx';
import { useLimitFormat } from './plan-table.tsx';

interface PlanChoicesProps {
  plans: Plan[];
  /** Rows of the comparison. */
  rows: readonly SoldRow[];
  current: Plan;
  chosen: Plan['key'] | null;
  currency: Currency;
  /** The action for one plan: a link, a button, or text when there is none. */
  act: (plan: Plan) => ReactNode;
}

/** The plans side by side, each with its gains and losses against the current one. */
export function PlanChoices({ plans, rows, current, chosen, currency, act }: PlanChoicesProps) {
  const t = useTranslations('billing.change');
  const names = useTranslations('plan');
  const meters = useTranslations('meters');
  const limit = useLimitFormat();
  return (
    <ul aria-label={t('plans')} className={cx('grid gap-4 lg:grid-cols-2', chosen && 'xl:grid-cols-1')}>
      {plans.map((plan) => {
        const mine = plan.key === current.key;
        return (
          <li
            key={plan.key}
            aria-current={plan.key === chosen ? 'true' : undefined}
            className={cx(
              'grid content-start gap-4 rounded-card border p-5',
              plan.key === chosen ? 'border-cobalt bg-cobalt-soft' : 'border-line bg-surface',
            )}
          >
            <div className="grid gap-1">
              <h2 className="flex flex-wrap items-baseline justify-between gap-2 text-xl">
                {names(`names.${plan.key}`)}
                {mine && <span className="font-sans text-sm font-semibold text-cobalt">{names('current')}</span>}
              </h2>
              <PlanPrice cents={priceIn(plan, currency)} currency={currency} />
            </div>
            {mine ? (
              <dl className="grid gap-2">
                {rows.map((row) => (
                  <div key={row.id} className="flex items-baseline justify-between gap-4">
                    <dt className="text-ink-muted">{meters(`${row.id}.included`)}</dt>
                    <dd className="font-semibold whitespace-nowrap tabular-nums">{limit(row, plan[row.column])}</dd>
                  </div>
                ))}
              </dl>
            ) : (
              <ul className="grid gap-2">
                {planDifference(rows, current, plan).map(({ row, from, to, gain }) => {
                  const Icon = gain ? ArrowUp : ArrowDown;
                  return (
                    <li key={row.id} className="grid grid-cols-[1.25rem_1fr] gap-x-2">
                      <Icon className={cx('mt-1 size-4', gain ? 'text-leaf' : 'text-brick')} aria-hidden />
                      <span>
                        <span className="sr-only">{gain ? t('more') : t('less')}</span>
                        {to === null ? (
                          <>
                            {meters(`${row.id}.included`)}: <span className="font-semibold">{t('unlimited')}</span>
                          </>
                        ) : (
                          <>
                            <span className="font-semibold tabular-nums">{limit(row, to)}</span>{' '}
                            {meters(`${row.id}.afterNumber`, { count: to })}
                          </>
                        )}{' '}
                        <span className="text-ink-muted tabular-nums">
                          {t('insteadOf', { from: from === null ? t('unlimited') : limit(row, from) })}
                        </span>
                      </span>
                    </li>
                  );
                })}
              </ul>
            )}
            <div className="mt-auto grid pt-1">{act(plan)}</div>
          </li>
        );
      })}
    </ul>
  );
}
