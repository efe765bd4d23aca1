'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { ButtonLook } from '#ui/button.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { payInvoiceAction } from '../../actions.ts';

/** Goes to the page on which this invoice is paid; shows an error in place when that page is unavailable. */
export function PayButton({ invoiceId, look = 'primary', label }: { invoiceId: string; look?: ButtonLook; label: string }) {
  const t = useTranslations('billing');
  const [state, act] = useActionState(payInvoiceAction, null);
  return (
    <form action={act} className="grid gap-1">
      <input type="hidden" name="invoiceId" value={invoiceId} />
      <SubmitButton look={look} pendingLabel={t('opening')} className="w-full">
        {label}
      </SubmitButton>
      {state?.ok === false && (
        <p role="alert" className="max-w-64 text-sm font-medium text-brick">
          {state.message}
        </p>
      )}
    </form>
  );
}
