'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Field, Select } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setModelCapAction } from '../actions.ts';
import { CAP_SCOPES } from '../input.ts';

/** Changes a daily cap on models. */
export function CapForm() {
  const t = useTranslations('admin.models');
  const [state, act] = useActionState(setModelCapAction, null);
  const failure = state?.ok === false ? state : null;
  const typed = failure?.values;
  useEffect(() => {
    if (state?.ok) toast(t('savedCap'));
  }, [state, t]);
  return (
    <form action={act} className="grid items-start gap-5 border-t border-line pt-5 md:grid-cols-3" noValidate>
      <h3 className="text-base md:col-span-3">{t('change')}</h3>
      {failure && !failure.fields && (
        <div className="md:col-span-3">
          <Notice tone="bad">{failure.message}</Notice>
        </div>
      )}
      <Select label={t('whom')} name="scope" defaultValue={typed?.scope ?? 'account'}>
        {CAP_SCOPES.map((scope) => (
          <option key={scope} value={scope}>
            {t(`scope.${scope}`)}
          </option>
        ))}
      </Select>
      <Field
        label={t('maxTokens')}
        name="tokens"
        inputMode="numeric"
        hint={t('noLimit')}
        defaultValue={typed?.tokens}
        error={failure?.fields?.tokens}
      />
      <Field
        label={t('maxCalls')}
        name="calls"
        inputMode="numeric"
        hint={t('noLimit')}
        defaultValue={typed?.calls}
        error={failure?.fields?.calls}
      />
      <div className="md:col-span-3">
        <SubmitButton pendingLabel={t('savingCap')}>{t('saveCap')}</SubmitButton>
      </div>
    </form>
  );
}
