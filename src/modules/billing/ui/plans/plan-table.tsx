import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import type { Plan } from '../../catalogue/plans.ts';
import type { Currency } from '../money.ts';
import type { SoldRow } from './plan-difference.ts';
import { PlanPrice, priceIn } from './plan-price.tsx';

/** "5 GB", "Sem limite". */
export function useLimitFormat() {
  const t = useTranslations('plan');
  const format = useFormatter();
  return (row: SoldRow, value: number | null): string =>
    value === null ? t('unlimited') : format.number(value, row.unit ? { style: 'unit', unit: row.unit, unitDisplay: 'short' } : undefined);
}

/** The visitor's currency: reais in Brazil, dollars elsewhere. */
export function useVisitorCurrency(): Currency {
  return useLocale() === 'pt-BR' ? 'BRL' : 'USD';
}

interface PlanTableProps {
  plans: Plan[];
  /** Rows of the comparison. */
  rows: readonly SoldRow[];
  /** Marks the reader's current plan; without it each plan has a sign-up link. */
  current?: Plan['key'];
  currency?: Currency;
  /** Heading level of the plans' names; under a heading of their own they are `h3`. */
  headings?: 'h2' | 'h3';
  /** Builds the URL for choosing a paid plan. */
  choose?: (plan: Plan['key']) => string;
}

/** Contents and price of each plan: side by side on a wide screen, stacked on a phone. */
export function PlanTable({ plans, rows, current, currency: given, headings: Heading = 'h3', choose }: PlanTableProps) {
  const t = useTranslations('plan');
  const meters = useTranslations('meters');
  const limit = useLimitFormat();
  const local = useVisitorCurrency();
  const currency = given ?? local;
  return (
    <ul aria-label={t('compare')} className="grid border-y border-line lg:grid-cols-[1.15fr_1fr_1fr_1fr] lg:divide-x lg:divide-line">
      {plans.map((plan, i) => {
        const mine = plan.key === current;
        return (
          <li
            key={plan.key}
            aria-current={mine ? 'true' : undefined}
            className={cx(
              'flex flex-col gap-5 border-line py-7 max-lg:border-t max-lg:first:border-t-0 lg:px-7',
              i === 0 && 'lg:pl-0',
              mine && 'bg-cobalt-soft max-lg:-mx-5 max-lg:px-5 lg:pl-7',
            )}
          >
            <div className="grid gap-1.5">
              <Heading className="flex flex-wrap items-baseline justify-between gap-2 text-xl">
                {t(`names.${plan.key}`)}
                {mine && <span className="font-sans text-sm font-semibold text-cobalt">{t('current')}</span>}
              </Heading>
              <PlanPrice cents={priceIn(plan, currency)} currency={currency} />
              <p className="text-ink-muted">{t(`for.${plan.key}`)}</p>
            </div>
            <dl className="grid gap-2">
              {rows.map((row) => (
                <div key={row.id} className="flex items-baseline justify-between gap-4">
                  <dt className="text-ink-muted">{meters(`${row.id}.included`)}</dt>
                  <dd className="text-right font-semibold whitespace-nowrap tabular-nums">{limit(row, plan[row.column])}</dd>
                </div>
              ))}
            </dl>
            {!current && plan.key === 'free' && (
              <ButtonLink href="/#describe" className="mt-auto self-start">
                {t('choose.free')}
              </ButtonLink>
            )}
            {choose && !mine && plan.key !== 'free' && priceIn(plan, currency) !== null && (
              <ButtonLink href={choose(plan.key)} className="mt-auto self-start">
                {t('choose.paid', { plan: t(`names.${plan.key}`) })}
              </ButtonLink>
            )}
            {!mine && plan.key === 'enterprise' && priceIn(plan, currency) === null && (
              <ButtonLink href="/contact" className="mt-auto self-start">
                {t('choose.talk')}
              </ButtonLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
