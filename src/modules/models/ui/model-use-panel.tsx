import { useFormatter, useTranslations } from 'next-intl';
import { useMoney } from '#modules/billing/ui/money.ts';
import { BarList } from '#ui/bar-list.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Panel } from '#ui/panel.tsx';
import type { ModelUse } from '../charging/list-model-use.ts';

const STEPS = ['understand', 'outline', 'section', 'critic', 'rewrite', 'translate', 'describe'] as const;
const known = (step: string) => STEPS.find((each) => each === step) ?? 'other';

/** A client's token usage, the charged part of it, and its purposes. */
export function ModelUsePanel({ use, period, seesPlan }: { use: ModelUse; period: string; seesPlan: boolean }) {
  const t = useTranslations('accounts.modelUse');
  const format = useFormatter();
  const { totals, models, steps } = use;
  const money = useMoney(totals.currency);
  const isEmpty = totals.calls + totals.cached + totals.chargedTokens === 0;
  const facts = [
    { id: 'total', label: t('total'), value: t('tokens', { count: totals.tokens }) },
    { id: 'covered', label: t('covered'), value: t('tokens', { count: totals.coveredTokens }) },
    { id: 'charged', label: t('charged'), value: t('tokens', { count: totals.chargedTokens }) },
    { id: 'cost', label: t('cost'), value: totals.cents > 0 ? money(totals.cents) : t('free') },
  ];
  return (
    <Panel title={t('title')} lead={isEmpty ? t('none') : t('lead', { period })}>
      {!isEmpty && (
        <>
          <dl className="grid gap-2">
            {facts.map(({ id, label, value }) => (
              <div key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
                <dt className="text-ink-muted">{label}</dt>
                <dd className="font-semibold tabular-nums">{value}</dd>
              </div>
            ))}
          </dl>
          {steps.length > 0 && (
            <div className="grid gap-2">
              <h3 className="text-base">{t('steps')}</h3>
              <BarList
                label={t('steps')}
                items={steps
                  .map(({ step, inputTokens, outputTokens }) => ({ step, tokens: inputTokens + outputTokens }))
                  .toSorted((a, b) => b.tokens - a.tokens)
                  .map(({ step, tokens }) => ({
                    id: step,
                    label: t(`step.${known(step)}`),
                    value: tokens,
                    text: t('tokens', { count: tokens }),
                  }))}
              />
            </div>
          )}
          <div className="grid gap-1 text-sm text-ink-muted">
            {totals.cached > 0 && <p>{t('kept', { count: totals.cached })}</p>}
            {models.length > 0 && <p className="wrap-anywhere">{t('models', { names: format.list(models.map(({ model }) => model)) })}</p>}
          </div>
        </>
      )}
      {seesPlan && (
        <div>
          <ButtonLink href="/plan" look="secondary">
            {t('plan')}
          </ButtonLink>
        </div>
      )}
    </Panel>
  );
}
