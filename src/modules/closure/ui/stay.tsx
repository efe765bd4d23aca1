'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { cancelDeletionAction } from '../actions.ts';

/** Button to cancel the deletion. */
export function Stay() {
  const t = useTranslations('security.close');
  // The message is shown here, because this button is gone once the page re-renders.
  const [state, act] = useActionState(async (...sent: Parameters<typeof cancelDeletionAction>) => {
    const answer = await cancelDeletionAction(...sent);
    if (answer.ok) toast(t('stayed'));
    return answer;
  }, null);
  return (
    <form action={act} className="mt-2 grid justify-items-start gap-2">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <SubmitButton pendingLabel={t('staying')}>{t('stay')}</SubmitButton>
    </form>
  );
}
