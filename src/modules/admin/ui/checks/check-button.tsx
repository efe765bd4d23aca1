'use client';
import { ArrowLeftRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { checkBillingAction } from '../../actions.ts';

/** Button to compare with Stripe now. */
export function CheckButton() {
  const t = useTranslations('admin.stripe');
  const [state, act] = useActionState(checkBillingAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('checked', { count: state.data.differences }));
  }, [state, t]);
  return (
    <form action={act} className="grid justify-items-start gap-1">
      <SubmitButton pendingLabel={t('checking')} icon={<ArrowLeftRight className="size-4" aria-hidden />}>
        {t('check')}
      </SubmitButton>
      {state?.ok === false && (
        <p role="alert" className="max-w-[40ch] text-sm font-medium text-brick">
          {state.message}
        </p>
      )}
    </form>
  );
}
