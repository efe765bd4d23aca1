'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { startCheckoutAction } from '../../actions.ts';
import type { Currency } from '../money.ts';

interface CheckoutButtonProps {
  plan: string;
  currency: Currency;
  back: string;
  /** A promotion code already applied in the preview. */
  code: string | undefined;
  label: string;
  /** Previous max cents above the plan. */
  beyondMaxCents: number;
}

/** First subscription: goes to Stripe's page, and back to where the person was. */
export function CheckoutButton({ plan, currency, back, code, label, beyondMaxCents }: CheckoutButtonProps) {
  const t = useTranslations('billing');
  const beyond = useTranslations('payments.beyond');
  const format = useFormatter();
  const [state, act] = useActionState(startCheckoutAction, null);
  const failure = state?.ok === false ? state : null;
  const allowed = beyondMaxCents > 0 ? format.number(beyondMaxCents / 100, { minimumFractionDigits: 2, useGrouping: false }) : '';
  return (
    <form action={act} className="grid gap-3">
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <input type="hidden" name="plan" value={plan} />
      <input type="hidden" name="currency" value={currency} />
      <input type="hidden" name="returnTo" value={back} />
      {code && <input type="hidden" name="promotionCode" value={code} />}
      <Field
        label={beyond('max', { currency: currency === 'BRL' ? 'R$' : 'US$' })}
        hint={beyond(currency === 'BRL' ? 'hintPix' : 'hint')}
        name="beyond"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={failure?.values?.beyond ?? allowed}
        error={failure?.fields?.beyond}
        className="max-w-48 tabular-nums"
      />
      <SubmitButton size="lg" pendingLabel={t('opening')}>
        {label}
      </SubmitButton>
    </form>
  );
}
