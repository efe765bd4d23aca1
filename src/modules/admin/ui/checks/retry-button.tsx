'use client';
import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { retryStripeEventAction } from '../../actions.ts';

/** Button to handle a Stripe event again. */
export function RetryButton({ eventId }: { eventId: string }) {
  const t = useTranslations('admin.stripe');
  const [state, act] = useActionState(retryStripeEventAction, null);
  useEffect(() => {
    if (state?.ok) toast(t(state.data.outcome === 'handled' || state.data.outcome === 'known' ? 'retried' : 'retriedStill'));
  }, [state, t]);
  return (
    <form action={act} className="grid justify-items-start gap-1">
      <input type="hidden" name="eventId" value={eventId} />
      <SubmitButton look="secondary" pendingLabel={t('retrying')} icon={<RotateCw className="size-4" aria-hidden />}>
        {t('retry')}
        <span className="sr-only">{eventId}</span>
      </SubmitButton>
      {state?.ok === false && (
        <p role="alert" className="text-sm font-medium text-brick">
          {state.message}
        </p>
      )}
    </form>
  );
}
