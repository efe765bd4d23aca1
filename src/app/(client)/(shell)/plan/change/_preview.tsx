import { getFormatter, getTranslations } from 'next-intl/server';
import { type Plan, previewChange } from '#modules/billing/index.ts';
import { ChangePreview } from '#modules/billing/ui/change-preview.tsx';
import { CheckoutButton } from '#modules/billing/ui/checkout-button.tsx';
import { ConfirmChange } from '#modules/billing/ui/confirm-change.tsx';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { explain } from '#platform/action.ts';
import { isAppError } from '#platform/errors.ts';
import { requireUser } from '#platform/session.ts';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';

interface PreviewPartProps {
  plan: Plan & { key: 'basic' | 'pro' | 'enterprise' };
  from: Plan['key'];
  currency: 'BRL' | 'USD';
  back: string;
  /** A subscription lives: it is changed here, not bought on Stripe's page. */
  subscribed: boolean;
}

/** The exact bill of one plan and the button that says the act and the amount; or, in words, why it cannot be had. */
export async function PreviewPart({ plan, from, currency, back, subscribed }: PreviewPartProps) {
  const ctx = await requireUser('/plan/change');
  const t = await getTranslations('billing.change');
  const names = await getTranslations('plan.names');
  const format = await getFormatter();
  const name = names(plan.key);
  const preview = await previewChange(ctx, { plan: plan.key, currency }).catch((error) => {
    if (isAppError(error)) return error;
    throw error;
  });
  if (isAppError(preview)) {
    return <Notice tone={preview.code === 'conflict' ? 'warn' : 'bad'}>{(await explain(preview)).message}</Notice>;
  }
  const due = formatMoney(format, preview.dueNowCents, preview.currency);
  return (
    <Panel
      title={subscribed ? t('previewTitle', { from: names(from), to: name }) : t('subscribeTitle', { plan: name })}
      lead={subscribed ? t('previewLead') : t('subscribeLead')}
    >
      <ChangePreview {...preview} />
      {subscribed ? (
        <ConfirmChange
          plan={plan.key}
          expectedDueCents={preview.dueNowCents}
          back={back}
          label={preview.dueNowCents > 0 ? t('confirmPay', { plan: name, amount: due }) : t('confirm', { plan: name })}
        />
      ) : (
        <CheckoutButton plan={plan.key} currency={preview.currency} back={back} label={t('subscribe', { plan: name, amount: due })} />
      )}
    </Panel>
  );
}
