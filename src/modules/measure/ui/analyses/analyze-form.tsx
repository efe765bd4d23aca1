'use client';
import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { TurnstileWidget } from './turnstile-widget.tsx';
import { useAnalyze } from './use-analyze.ts';

interface AnalyzeFormProps {
  compact?: boolean;
  /** The report to compare a competitor's with. */
  beside?: string;
  /** Site key of Turnstile, where it is configured. */
  challenge: string | null;
}

/** Errors of people who may have no site yet. */
const NO_SITE = ['site_address_unreadable', 'site_is_email', 'site_is_profile'];

/** One field and one button. Works without JavaScript: the form's response redirects to the report. */
export function AnalyzeForm({ compact = false, beside, challenge }: AnalyzeFormProps) {
  const t = useTranslations('measure.door');
  const words = useTranslations('measure.beside');
  const { act, isWorking, failed, values, onPass } = useAnalyze();
  const language = useLocale();
  return (
    <form action={act} className="grid gap-3">
      {beside && <input type="hidden" name="beside" value={beside} />}
      <div className={cx('grid gap-3', compact ? 'sm:grid-cols-[1fr_auto] sm:items-start' : 'sm:grid-cols-[1fr_auto] sm:items-end')}>
        <Field
          label={beside ? words('label') : t('label')}
          labelHidden={compact}
          name="address"
          required
          maxLength={2000}
          placeholder={t('placeholder')}
          defaultValue={values?.address}
          error={failed?.fields?.address}
          inputMode="url"
          autoComplete="url"
          autoCapitalize="none"
          spellCheck={false}
          className="min-h-13! text-lg!"
        />
        <SubmitButton
          size="lg"
          look={compact ? 'secondary' : 'primary'}
          pendingLabel={t('pending')}
          isBusy={isWorking}
          trailing={<ArrowRight className="size-5" aria-hidden />}
        >
          {beside ? words('action') : t('action')}
        </SubmitButton>
      </div>
      {failed && !failed.fields && (
        <Notice tone="bad">
          <p>{failed.message}</p>
          {NO_SITE.includes(failed.reason) && !beside && (
            <p>
              <Link href="/#describe" className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4">
                {t('tell')}
              </Link>
            </p>
          )}
        </Notice>
      )}
      {challenge && onPass && <TurnstileWidget siteKey={challenge} language={language} onPass={onPass} />}
    </form>
  );
}
