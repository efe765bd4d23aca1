'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { LOCALES } from '#platform/locales.ts';
import { cx } from '#ui/class-names.ts';
import { chooseLocaleAction } from '../actions.ts';

/** One button per language, each labelled in its own language. Works without a script. */
export function LanguageSwitch({ className }: { className?: string }) {
  const t = useTranslations('app');
  const current = useLocale();
  const [, act] = useActionState(chooseLocaleAction, null);
  return (
    <form action={act} className={cx('flex flex-wrap gap-1', className)}>
      <fieldset className="contents">
        <legend className="sr-only">{t('language')}</legend>
        {LOCALES.map((locale) => (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            aria-current={locale === current ? 'true' : undefined}
            className="min-h-11 rounded-control px-3 font-medium text-ink-muted hover:bg-sunken hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {t(`languages.${locale}`)}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
