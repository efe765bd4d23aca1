import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import type { Plan } from '../plans.ts';

const ROWS = [
  { id: 'sites', column: 'sites', unit: null },
  { id: 'generations', column: 'pageGenerate', unit: null },
  { id: 'storage', column: 'storageGb', unit: 'gigabyte' },
  { id: 'bandwidth', column: 'bandwidthGb', unit: 'gigabyte' },
] as const;

interface PlanTableProps {
  plans: Plan[];
  /** Marks the reader's own plan; without it each plan offers to begin. */
  current?: Plan['key'];
}

/** What each plan holds and costs: side by side on a wide screen, one under the other on a phone. */
export function PlanTable({ plans, current }: PlanTableProps) {
  const t = useTranslations('plan');
  const format = useFormatter();
  const currency = useLocale() === 'pt-BR' ? 'BRL' : 'USD';

  function price(plan: Plan) {
    const cents = currency === 'BRL' ? plan.priceBrlCents : plan.priceUsdCents;
    if (cents === null) return { amount: t('onRequest'), per: '' };
    return {
      amount: format.number(cents / 100, { style: 'currency', currency, maximumFractionDigits: cents % 100 ? 2 : 0 }),
      per: t('perMonth'),
    };
  }

  function limit(plan: Plan, row: (typeof ROWS)[number]) {
    const value = plan[row.column];
    if (value === null) return t('unlimited');
    return format.number(value, row.unit ? { style: 'unit', unit: row.unit, unitDisplay: 'short' } : undefined);
  }

  return (
    <ul aria-label={t('compare')} className="grid border-y border-line lg:grid-cols-[1.15fr_1fr_1fr_1fr] lg:divide-x lg:divide-line">
      {plans.map((plan, i) => {
        const { amount, per } = price(plan);
        const mine = plan.key === current;
        return (
          <li
            key={plan.key}
            aria-current={mine ? 'true' : undefined}
            className={cx(
              'grid content-start gap-5 border-line py-7 max-lg:border-t max-lg:first:border-t-0 lg:px-7',
              i === 0 && 'lg:pl-0',
              mine && 'bg-cobalt-soft max-lg:-mx-5 max-lg:px-5 lg:pl-7',
            )}
          >
            <div className="grid gap-1.5">
              <h3 className="flex flex-wrap items-baseline justify-between gap-2 text-xl">
                {t(`names.${plan.key}`)}
                {mine && <span className="text-sm font-semibold text-cobalt">{t('current')}</span>}
              </h3>
              <p className="flex items-baseline gap-2">
                <span className="font-display text-3xl font-bold tracking-tight tabular-nums">{amount}</span>
                {per && <span className="text-ink-muted">{per}</span>}
              </p>
              <p className="text-ink-muted">{t(`for.${plan.key}`)}</p>
            </div>
            <dl className="grid gap-2">
              {ROWS.map((row) => (
                <div key={row.id} className="flex items-baseline justify-between gap-4">
                  <dt className="text-ink-muted">{t(`row.${row.id}`)}</dt>
                  <dd className="text-right font-semibold whitespace-nowrap tabular-nums">{limit(plan, row)}</dd>
                </div>
              ))}
            </dl>
            {!current && plan.key === 'free' && (
              <ButtonLink href="/#describe" className="justify-self-start">
                {t('choose.free')}
              </ButtonLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
