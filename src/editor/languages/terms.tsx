'use client';
import { Lock, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { useEditor, useStore } from '../use-editor.tsx';

const NONE: readonly string[] = [];

/** Terms that are never translated: names of dishes, of products. */
export function Terms() {
  const t = useTranslations('editor.languages.terms');
  const id = useId();
  const store = useStore();
  const terms = useEditor(({ document }) => document.site.terms ?? NONE);
  const [typed, setTyped] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const term = typed.trim();
    if (term) store.perform('set-terms', { terms: [...terms, term] });
    setTyped('');
  };
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id} className="text-lg">
        {t('title')}
      </h2>
      <p className="text-sm text-ink-muted">{t('about')}</p>
      {terms.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {terms.map((term) => (
            <li key={term} className="inline-flex max-w-full items-center rounded-full bg-sunken pl-3 font-medium">
              <span className="truncate">{term}</span>
              <button
                type="button"
                aria-label={t('remove', { term })}
                onClick={() => store.perform('set-terms', { terms: terms.filter((one) => one !== term) })}
                className="inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink-muted hover:text-ink"
              >
                <X className="size-4" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} className="grid gap-2">
        <Field label={t('label')} value={typed} maxLength={80} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
        <Button type="submit" icon={<Lock className="size-4" aria-hidden />} disabled={!typed.trim()}>
          {t('add')}
        </Button>
      </form>
    </section>
  );
}
