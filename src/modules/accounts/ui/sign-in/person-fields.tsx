'use client';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { ActionFailure } from '#platform/action.ts';
import { Field } from '#ui/field.tsx';
import { PasswordField } from './password-field.tsx';

/** E-mail field that keeps the last submitted value. */
export function EmailField({ failure, ...rest }: { failure: ActionFailure | null } & Partial<ComponentProps<typeof Field>>) {
  const t = useTranslations('accounts');
  return (
    <Field
      label={t('email')}
      name="email"
      type="email"
      inputMode="email"
      autoComplete="email"
      required
      defaultValue={failure?.values?.email}
      error={failure?.fields?.email}
      {...rest}
    />
  );
}

export function NameField({ failure }: { failure: ActionFailure | null }) {
  const t = useTranslations('accounts');
  return (
    <Field label={t('name')} name="name" autoComplete="name" required defaultValue={failure?.values?.name} error={failure?.fields?.name} />
  );
}

/** Field for a new password. */
export function FirstPasswordField({ failure }: { failure: ActionFailure | null }) {
  const t = useTranslations('accounts');
  return <PasswordField label={t('password')} autoComplete="new-password" hint={t('passwordHint')} error={failure?.fields?.password} />;
}
