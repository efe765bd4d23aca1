'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Checkbox } from '#ui/checkbox.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { keepReportAction } from '../actions.ts';

/** Form to get the report by mail; advice, and the agency's CRM where it has one, only if it is ticked here and confirmed in that mail. */
export function KeepReportForm({ analysisId, asksContact }: { analysisId: string; asksContact: boolean }) {
  const t = useTranslations('measure.keep');
  const locale = useLocale();
  const [state, act] = useActionState(keepReportAction, null);
  if (state?.ok) return <Notice tone="good">{t('done')}</Notice>;
  const failed = state?.ok === false ? state : null;
  return (
    <form action={act} className="grid gap-3" noValidate>
      {failed && !failed.fields && <Notice tone="bad">{failed.message}</Notice>}
      <input type="hidden" name="analysisId" value={analysisId} />
      <input type="hidden" name="locale" value={locale} />
      <div className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-start">
        <Field
          label={t('label')}
          labelHidden
          placeholder={t('label')}
          name="email"
          type="email"
          autoComplete="email"
          maxLength={254}
          required
          defaultValue={failed?.values?.email}
          error={failed?.fields?.email}
        />
        <SubmitButton look="secondary" pendingLabel={t('pending')}>
          {t('action')}
        </SubmitButton>
      </div>
      <p className="text-sm text-ink-muted">{t('note')}</p>
      <Checkbox name="tips" value="1" label={t('tips')} />
      {asksContact && <Checkbox name="contact" value="1" label={t('contact')} />}
    </form>
  );
}
