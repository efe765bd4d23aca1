'use client';
import { Languages, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { wordsOf } from '#site/render/words.ts';
import { Button } from '#ui/button.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import { languagesToAdd } from './known-languages.ts';
import { LanguageCard } from './language-card.tsx';
import { LanguageTexts } from './language-texts.tsx';
import { Terms } from './terms.tsx';

/** The languages of the site, or the texts of one of them. */
export function LanguagesPanel() {
  const locales = useEditor(({ document }) => document.site.locales);
  const [open, setOpen] = useState<string | null>(null);
  const store = useStore();
  if (open && locales.includes(open)) return <LanguageTexts key={open} locale={open} onBack={() => setOpen(null)} />;
  const enter = (locale: string) => {
    store.setLocale(locale);
    setOpen(locale);
  };
  return <LanguageList locales={locales} onOpen={enter} />;
}

function LanguageList({ locales, onOpen }: { locales: readonly string[]; onOpen: (locale: string) => void }) {
  const t = useTranslations('editor.languages');
  const id = useId();
  const first = useEditor(({ document }) => document.site.defaultLocale);
  const further = locales.filter((locale) => locale !== first);
  return (
    <div className="grid gap-7">
      <section aria-labelledby={id} className="grid gap-3">
        <h2 id={id} className="text-lg">
          {t('title')}
        </h2>
        <p className="flex items-center gap-2.5 rounded-control border border-line px-3 py-2.5">
          <Languages className="size-5 shrink-0 text-ink-muted" aria-hidden />
          <span lang={first} className="font-semibold">
            {wordsOf(first).own}
          </span>
          <span className="ml-auto text-sm text-ink-muted">{t('first')}</span>
        </p>
        {further.map((locale) => (
          <LanguageCard key={locale} locale={locale} onOpen={() => onOpen(locale)} />
        ))}
        <AddLanguage locales={locales} onAdded={onOpen} />
      </section>
      {further.length > 0 && <Terms />}
    </div>
  );
}

function AddLanguage({ locales, onAdded }: { locales: readonly string[]; onAdded: (locale: string) => void }) {
  const t = useTranslations('editor.languages');
  const store = useStore();
  const free = languagesToAdd(locales);
  const [chosen, setChosen] = useState('');
  if (free.length === 0) return null;
  const locale = free.includes(chosen) ? chosen : free[0]!;
  return (
    <div className="grid gap-2">
      {locales.length === 1 && <p className="text-ink-muted">{t('why')}</p>}
      <div className="flex gap-2">
        <select
          aria-label={t('choose')}
          value={locale}
          onChange={(event) => setChosen(event.target.value)}
          className="h-11 min-w-0 flex-1 rounded-control border border-edge bg-surface px-2.5 font-medium text-ink"
        >
          {free.map((one) => (
            <option key={one} value={one} lang={one}>
              {wordsOf(one).own}
            </option>
          ))}
        </select>
        <Button
          icon={<Plus className="size-4" aria-hidden />}
          onClick={() => {
            if (store.perform('add-language', { locale })) onAdded(locale);
          }}
        >
          {t('add')}
        </Button>
      </div>
    </div>
  );
}
