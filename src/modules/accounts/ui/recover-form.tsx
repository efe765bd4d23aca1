'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { recoverPasswordAction } from '../actions.ts';

export function RecoverForm() {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(recoverPasswordAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <Field
        label={t('email')}
        name="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        required
        defaultValue={failure?.values?.email}
        error={failure?.fields?.email}
      />
      <SubmitButton size="lg" pendingLabel={t('recover.pending')}>
        {t('recover.submit')}
      </SubmitButton>
    </form>
  );
}
