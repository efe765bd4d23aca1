'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { LOCALES } from '#platform/locales.ts';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { updateProfileAction } from '../actions.ts';
import type { Profile } from '../input.ts';

/** Company and phone belong to the account: absent when the role may not edit it. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const t = useTranslations('accounts');
  const languages = useTranslations('app.languages');
  const [state, act] = useActionState(updateProfileAction, null);
  const failure = state?.ok === false ? state : null;
  const typed = failure?.values;
  const optional = <span className="text-sm text-ink-muted">{t('profile.optional')}</span>;
  useEffect(() => {
    if (state?.ok) toast(t('profile.saved'));
  }, [state, t]);
  return (
    // The key makes the fields adopt the saved values: React resets a form after its action.
    <form action={act} key={JSON.stringify(profile)} className="grid gap-5" noValidate>
      {failure && !failure.fields && <Notice tone="bad">{failure.message}</Notice>}
      <Field label={t('name')} name="name" autoComplete="name" defaultValue={typed?.name ?? profile.name} error={failure?.fields?.name} />
      {profile.company !== undefined && (
        <Field
          label={t('profile.company')}
          name="company"
          autoComplete="organization"
          aside={optional}
          defaultValue={typed?.company ?? profile.company}
          error={failure?.fields?.company}
        />
      )}
      {profile.phone !== undefined && (
        <Field
          label={t('profile.phone')}
          name="phone"
          type="tel"
          autoComplete="tel"
          aside={optional}
          hint={t('profile.phoneHint')}
          defaultValue={typed?.phone ?? profile.phone}
          error={failure?.fields?.phone}
        />
      )}
      <Select label={t('profile.locale')} name="locale" defaultValue={typed?.locale ?? profile.locale}>
        {LOCALES.map((locale) => (
          <option key={locale} value={locale}>
            {languages(locale)}
          </option>
        ))}
      </Select>
      <div>
        <SubmitButton pendingLabel={t('profile.pending')}>{t('profile.submit')}</SubmitButton>
      </div>
    </form>
  );
}
