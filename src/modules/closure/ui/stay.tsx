'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { cancelDeletionAction } from '../actions.ts';

/** Undoes the deletion with one click. */
export function Stay() {
  const t = useTranslations('security.close');
  const [state, act] = useActionState(cancelDeletionAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('stayed'));
  }, [state, t]);
  return (
    <form action={act} className="mt-2 grid justify-items-start gap-2">
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <SubmitButton pendingLabel={t('staying')}>{t('stay')}</SubmitButton>
    </form>
  );
}
