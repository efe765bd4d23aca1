'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { cancelFactorResetAction } from '../../actions.ts';

/** Notice that this person's second factor was reported lost, with one button to cancel. */
export function FactorResetNotice({ dueAt }: { dueAt: Date }) {
  const t = useTranslations('security.factor');
  const format = useFormatter();
  const [state, act] = useActionState(cancelFactorResetAction, null);
  return (
    <Notice tone="warn" title={t('resetTitle')}>
      <p>{t('resetBody', { date: format.dateTime(dueAt, { dateStyle: 'long', timeStyle: 'short' }) })}</p>
      {state?.ok === false && <p className="font-medium text-brick">{state.message}</p>}
      <form action={act} className="mt-2">
        <SubmitButton look="secondary" pendingLabel={t('resetCancelling')}>
          {t('resetCancel')}
        </SubmitButton>
      </form>
    </Notice>
  );
}
