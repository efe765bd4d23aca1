'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { recoverPasswordAction } from '../../actions.ts';
import { EmailField } from './person-fields.tsx';

export function RecoverForm() {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(recoverPasswordAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <EmailField failure={failure} />
      <SubmitButton size="lg" pendingLabel={t('recover.pending')}>
        {t('recover.submit')}
      </SubmitButton>
    </form>
  );
}
