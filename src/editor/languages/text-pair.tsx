'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { directionOf } from '#site/render/words.ts';
import { Button } from '#ui/button.tsx';
import { newSeed } from '../draft/store.ts';
import { fromField, toField } from '../panels/fact-tokens.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { StateMark } from './state-mark.tsx';
import type { EntryWithState } from './use-translation-state.ts';

/** A text in the default language, and its editable translation. */
export function TextPair({ entry, locale }: { entry: EntryWithState; locale: string }) {
  const t = useTranslations('editor.languages');
  const id = useId();
  const store = useStore();
  const group = useRef('');
  const { key, text: source, role, part, long, state } = entry;
  const first = useEditor(({ document }) => document.site.defaultLocale);
  const facts = useEditor(({ document }) => document.facts);
  const text = useEditor(({ document }) => document.strings[locale]?.[key] ?? '');
  const oneLine = !long && !source.includes('\n');
  const label = role === 'fact' ? t(`part.${part ?? 'text'}`) : t(`role.${role}`);
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-sm font-medium text-ink-muted">
          {label}
        </label>
        <StateMark state={state} />
      </div>
      <p id={`${id}-source`} lang={first} className="text-sm whitespace-pre-wrap wrap-anywhere">
        {toField(source, facts)}
      </p>
      <textarea
        id={id}
        rows={long ? 5 : 1}
        lang={locale}
        dir={directionOf(locale)}
        aria-describedby={`${id}-source`}
        value={toField(text, facts)}
        placeholder={t('write')}
        onFocus={() => {
          group.current = `translation/${newSeed()}`;
        }}
        onChange={(event) => {
          const typed = oneLine ? event.target.value.replaceAll('\n', ' ') : event.target.value;
          store.perform('set-text', { locale, key, text: fromField(typed, `${text} ${source}`, facts) }, group.current);
        }}
        className="field-sizing-content max-h-72 w-full resize-none rounded-control border border-edge bg-surface px-3 py-2.5 text-base text-ink focus-visible:border-cobalt"
      />
      {(state === 'unseen' || state === 'stale') && (
        <Button
          look="quiet"
          className="justify-self-start px-3 text-sm"
          icon={<Check className="size-4" aria-hidden />}
          onClick={() => store.perform('mark-translated', { locale, keys: [key] })}
        >
          {t(state === 'stale' ? 'stillGood' : 'seen')}
        </Button>
      )}
    </div>
  );
}
