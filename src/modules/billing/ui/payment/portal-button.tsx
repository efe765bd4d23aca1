'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { useProof } from '#modules/accounts/ui/security/use-proof.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { openPortalAction } from '../../actions.ts';

/** Goes to Stripe's page for the payment method, and comes back. */
export function PortalButton({ label, returnTo = '/plan' }: { label: string; returnTo?: string }) {
  const t = useTranslations('billing');
  const [state, act] = useActionState(openPortalAction, null);
  const { keep, proof, failure } = useProof(state, act);
  return (
    <>
      <form action={act} onSubmit={keep} className="grid gap-1">
        <input type="hidden" name="flow" value="payment_method" />
        <input type="hidden" name="returnTo" value={returnTo} />
        <SubmitButton look="secondary" pendingLabel={t('opening')}>
          {label}
        </SubmitButton>
        {failure && (
          <p role="alert" className="text-sm font-medium text-brick">
            {failure.message}
          </p>
        )}
      </form>
      {proof}
    </>
  );
}
