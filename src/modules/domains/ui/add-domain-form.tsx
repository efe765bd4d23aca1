'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { addDomainAction } from '../actions.ts';

/** Accepts a name in any pasted form; a refusal is shown at the field. */
export function AddDomainForm({ sites, siteId }: { sites: { id: string; name: string }[]; siteId?: string | undefined }) {
  const t = useTranslations('domains.add');
  const [state, act] = useActionState(addDomainAction, null);
  const failure = state?.ok === false ? state : null;
  const isOfField = failure?.reason.startsWith('domain_');
  const [only] = sites;
  return (
    <form action={act} className="grid gap-4" noValidate>
      {failure && !isOfField && <Notice tone="bad">{failure.message}</Notice>}
      <Field
        label={t('label')}
        name="domain"
        placeholder={t('placeholder')}
        hint={t('hint')}
        defaultValue={failure?.values?.domain}
        error={isOfField ? failure?.message : undefined}
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={2000}
      />
      {sites.length > 1 ? (
        <Select label={t('site')} name="siteId" defaultValue={failure?.values?.siteId ?? siteId}>
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        <input type="hidden" name="siteId" value={only?.id} />
      )}
      <div>
        <SubmitButton pendingLabel={t('pending')}>{t('action')}</SubmitButton>
      </div>
    </form>
  );
}
