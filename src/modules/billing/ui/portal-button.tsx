'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { SubmitButton } from '#ui/submit-button.tsx';
import { openPortalAction } from '../actions.ts';

/** Goes to Stripe's page where the way to pay is changed, and comes back. */
export function PortalButton({ label }: { label: string }) {
  const t = useTranslations('billing');
  const [state, act] = useActionState(openPortalAction, null);
  return (
    <form action={act} className="grid gap-1">
      <input type="hidden" name="flow" value="payment_method" />
      <input type="hidden" name="returnTo" value="/plan" />
      <SubmitButton look="secondary" pendingLabel={t('opening')}>
        {label}
      </SubmitButton>
      {state?.ok === false && (
        <p role="alert" className="text-sm font-medium text-brick">
          {state.message}
        </p>
      )}
    </form>
  );
}
