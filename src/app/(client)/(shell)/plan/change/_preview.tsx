import { getFormatter, getTranslations } from 'next-intl/server';
import { type Plan, previewChange } from '#modules/billing/index.ts';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { PayButton } from '#modules/billing/ui/payment/pay-button.tsx';
import { KeepPlan } from '#modules/billing/ui/plans/cancel-plan.tsx';
import { ChangePreview } from '#modules/billing/ui/plans/change-preview.tsx';
import { CheckoutButton } from '#modules/billing/ui/plans/checkout-button.tsx';
import { ConfirmChange } from '#modules/billing/ui/plans/confirm-change.tsx';
import { PromotionCodeForm } from '#modules/billing/ui/plans/promotion-code-form.tsx';
import { explain } from '#platform/action.ts';
import type { Context } from '#platform/context.ts';
import { type AppError, isAppError } from '#platform/errors.ts';
import { requireUser } from '#platform/session.ts';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { BuyingTerms } from '../../../../_shell/buying-terms.tsx';

interface PreviewPartProps {
  plan: Plan & { key: 'basic' | 'pro' | 'enterprise' };
  from: Plan['key'];
  currency: 'BRL' | 'USD';
  back: string;
  /** A promotion code as typed. */
  code: string | undefined;
  /** The account has an active subscription: it is changed here, not bought on Stripe's page. */
  subscribed: boolean;
  /** The last chosen spending limit above the plan. */
  beyondMaxCents: number;
  /** A downgrade is scheduled after the present plan. */
  planned: boolean;
}

const ask = (ctx: Context, input: Parameters<typeof previewChange>[1]) =>
  previewChange(ctx, input).catch((error) => {
    if (isAppError(error)) return error;
    throw error;
  });

/** Includes the rate limit of code attempts: the bill is still shown. */
const isOfCode = ({ reason }: AppError): boolean => reason.startsWith('promotion_code') || reason === 'too_many_requests';

/** The exact bill of a plan with its confirm button, or the reason it is not available. */
export async function PreviewPart({ plan, from, currency, back, code, subscribed, beyondMaxCents, planned }: PreviewPartProps) {
  const ctx = await requireUser('/plan/change');
  const t = await getTranslations('billing.change');
  const names = await getTranslations('plan.names');
  const format = await getFormatter();
  const name = names(plan.key);
  const withCode = await ask(ctx, { plan: plan.key, currency, promotionCode: code });
  // A refused code is shown at its field, beside the bill without it.
  const refusal = code && isAppError(withCode) && isOfCode(withCode) ? withCode : null;
  const preview = refusal ? await ask(ctx, { plan: plan.key, currency }) : withCode;
  const applied = refusal ? undefined : code;
  if (isAppError(preview)) {
    const owed = preview.reason === 'pay_first' && preview.details?.invoiceId;
    return (
      <Notice tone={preview.code === 'conflict' ? 'warn' : 'bad'}>
        <p>{(await explain(preview)).message}</p>
        {typeof owed === 'string' && <PayButton invoiceId={owed} label={t('payOpen')} />}
        {preview.reason === 'subscription_ending' && (
          <KeepPlan label={(await getTranslations('billing.paymentState'))('keep', { plan: names(from) })} />
        )}
      </Notice>
    );
  }
  const paymentState = await getTranslations('billing.paymentState');
  const reasons = await getTranslations('errors.reason');
  const mustTakeBack = subscribed && planned && !preview.startsAt;
  const due = formatMoney(format, preview.dueNowCents, preview.currency);
  return (
    <Panel
      title={subscribed ? t('previewTitle', { from: names(from), to: name }) : t('subscribeTitle', { plan: name })}
      lead={!subscribed ? t('subscribeLead') : preview.startsAt ? t('laterLead') : t('previewLead')}
    >
      <ChangePreview {...preview} />
      {preview.waitsForMoney && <p>{t('waitsForMoney')}</p>}
      <PromotionCodeForm plan={plan.key} back={back} code={code} error={refusal ? (await explain(refusal)).message : undefined} />
      {mustTakeBack && (
        <>
          <Notice tone="warn">{reasons('smaller_plan_planned')}</Notice>
          <KeepPlan label={paymentState('keep', { plan: names(from) })} />
        </>
      )}
      {subscribed && !mustTakeBack && (
        <ConfirmChange
          plan={plan.key}
          expectedDueCents={preview.dueNowCents}
          back={back}
          code={applied}
          label={preview.dueNowCents > 0 ? t('confirmPay', { plan: name, amount: due }) : t('confirm', { plan: name })}
        />
      )}
      {!subscribed && (
        <CheckoutButton
          plan={plan.key}
          currency={preview.currency}
          back={back}
          code={applied}
          label={t('subscribe', { plan: name, amount: due })}
          beyondMaxCents={beyondMaxCents}
        />
      )}
      {!preview.startsAt && <BuyingTerms />}
    </Panel>
  );
}
