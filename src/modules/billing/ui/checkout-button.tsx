'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { startCheckoutAction } from '../actions.ts';
import type { Currency } from './money.ts';

interface CheckoutButtonProps {
  plan: string;
  currency: Currency;
  back: string;
  /** A promotion code that the preview has applied. */
  code: string | undefined;
  label: string;
}

/** From no subscription to one: on Stripe's page, and back to where the person was. */
export function CheckoutButton({ plan, currency, back, code, label }: CheckoutButtonProps) {
  const t = useTranslations('billing');
  const [state, act] = useActionState(startCheckoutAction, null);
  return (
    <form action={act} className="grid gap-3">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <input type="hidden" name="plan" value={plan} />
      <input type="hidden" name="currency" value={currency} />
      <input type="hidden" name="returnTo" value={back} />
      {code && <input type="hidden" name="promotionCode" value={code} />}
      <SubmitButton size="lg" pendingLabel={t('opening')}>
        {label}
      </SubmitButton>
    </form>
  );
}
