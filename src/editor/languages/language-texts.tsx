'use client';
import { ArrowLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { wordsOf } from '#site/render/words.ts';
import { plainTextOf } from '#site/strings.ts';
import type { TranslationState } from '#site/translation/state.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { MachineTranslation } from './machine-translation.tsx';
import { CountMarks } from './state-mark.tsx';
import { TextPair } from './text-pair.tsx';
import { type EntryGroup, useGroups } from './use-translation-state.ts';

const FILTERS = ['all', 'missing', 'stale', 'unseen'] as const;
type Filter = (typeof FILTERS)[number];

/** Every text of the site in one language, beside the default language. */
export function LanguageTexts({ locale, onBack }: { locale: string; onBack: () => void }) {
  const t = useTranslations('editor.languages');
  const groups = useGroups(locale);
  const name = useId();
  const [filter, setFilter] = useState<Filter>('all');
  const [open, setOpen] = useState<string | null>(null);
  const fits = (state: TranslationState) => filter === 'all' || state === filter;
  // The text being edited stays in the list, although it no longer matches the filter.
  const shown = groups.filter(({ id, entries }) => id === open || entries.some(({ state }) => fits(state)));
  const total = (state: TranslationState) => groups.flatMap(({ entries }) => entries).filter((entry) => entry.state === state).length;
  return (
    <div className="grid gap-4">
      <div className="flex items-center gap-2">
        <Button look="quiet" className="px-2" icon={<ArrowLeft className="size-5" aria-hidden />} aria-label={t('back')} onClick={onBack} />
        <h2 lang={locale} className="text-lg">
          {wordsOf(locale).own}
        </h2>
      </div>
      <MachineTranslation locale={locale} />
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{t('filter.label')}</legend>
        {FILTERS.map((one) => (
          <label
            key={one}
            className="inline-flex min-h-11 cursor-pointer items-center rounded-control border border-line px-3 text-sm font-semibold text-ink-muted has-checked:border-cobalt has-checked:bg-cobalt-soft has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-cobalt"
          >
            <input type="radio" name={name} className="sr-only" checked={filter === one} onChange={() => setFilter(one)} />
            {one === 'all' ? t('filter.all') : t(`filter.${one}`, { count: total(one) })}
          </label>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <p className="text-ink-muted">{t('filter.none')}</p>
      ) : (
        <ul className="grid gap-1.5">
          {shown.map((group) => (
            <GroupRow
              key={group.id}
              group={group}
              locale={locale}
              isOpen={open === group.id}
              onToggle={() => setOpen(open === group.id ? null : group.id)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function GroupRow({ group, locale, isOpen, onToggle }: { group: EntryGroup; locale: string; isOpen: boolean; onToggle: () => void }) {
  const t = useTranslations('editor');
  const store = useStore();
  const panel = useId();
  const { page, section, kind, entries } = group;
  const pageName = useEditor(({ document }) => {
    const label = document.pages[page]?.label;
    return label ? plainTextOf(document, label, document.site.defaultLocale) : '';
  });
  const counts = { missing: 0, stale: 0, unseen: 0, done: 0 };
  for (const { state } of entries) counts[state]++;
  const unread = entries.filter(({ state }) => state === 'unseen' || state === 'stale').map(({ key }) => key);
  const toggle = () => {
    if (!isOpen) {
      store.showPage(page);
      if (section) store.select({ section });
    }
    onToggle();
  };
  return (
    <li className="rounded-control border border-line">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={toggle}
        className="grid min-h-14 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-2 rounded-control px-3 py-2 text-left hover:bg-sunken"
      >
        <span className="grid gap-1">
          <span className="leading-snug font-semibold">{kind ? t(`kind.${kind}`) : t('languages.ofPage')}</span>
          <span className="flex flex-wrap items-center gap-1.5 text-sm text-ink-muted">
            {pageName} <CountMarks counts={counts} />
          </span>
        </span>
        <ChevronRight className={cx('size-5 text-ink-muted transition-transform', isOpen && 'rotate-90')} aria-hidden />
      </button>
      {isOpen && (
        <div id={panel} className="grid gap-5 border-t border-line p-3">
          {entries.map((entry) => (
            <TextPair key={entry.key} entry={entry} locale={locale} />
          ))}
          {unread.length > 1 && (
            <Button onClick={() => store.perform('mark-translated', { locale, keys: unread })}>{t('languages.seenAll')}</Button>
          )}
        </div>
      )}
    </li>
  );
}
