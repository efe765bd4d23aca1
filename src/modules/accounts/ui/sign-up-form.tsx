'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { signUpAction } from '../actions.ts';
import { PasswordField } from './password-field.tsx';

export function SignUpForm({ next }: { next: string }) {
  const t = useTranslations('accounts');
  const [state, act] = useActionState(signUpAction, null);
  const failure = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <input type="hidden" name="next" value={next} />
      <Field
        label={t('name')}
        name="name"
        autoComplete="name"
        required
        defaultValue={failure?.values?.name}
        error={failure?.fields?.name}
      />
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
      <PasswordField label={t('password')} autoComplete="new-password" hint={t('passwordHint')} error={failure?.fields?.password} />
      <SubmitButton size="lg" pendingLabel={t('signUp.pending')}>
        {t('signUp.submit')}
      </SubmitButton>
    </form>
  );
}
