'use client';
import { useTranslations } from 'next-intl';
import type { ActionFailure } from '#platform/action.ts';
import { Field } from '#ui/field.tsx';

/** Shown while the account goes by its owner's name: before others join it, or it is handed over. */
export function AccountNameField({ failure, proposed = '' }: { failure: ActionFailure | null; proposed?: string }) {
  const t = useTranslations('team');
  return (
    <Field
      label={t('accountName')}
      hint={t('accountNameHint')}
      name="accountName"
      autoComplete="organization"
      maxLength={120}
      required
      defaultValue={failure?.values?.accountName ?? proposed}
      error={failure?.fields?.accountName}
    />
  );
}
