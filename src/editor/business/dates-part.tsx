'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { wordsOf } from '#site/render/words.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { newSeed } from '../draft/store.ts';
import { Tool } from '../icon-button.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import { Part } from './part.tsx';
import { UseChip } from './use-chip.tsx';
import { useFacts } from './use-facts.ts';

type DateFact = Fact & FactOf<'date'>;

/** Dates of the site: an event, an opening, the end of an offer. Shown only when there is one or should be. */
export function DatesPart() {
  const t = useTranslations('editor.business.dates');
  const store = useStore();
  const dates = useFacts('date') as readonly DateFact[];
  const isEvent = useEditor(({ document }) => document.site.type === 'event');
  const inWords = useDayWords();
  if (dates.length === 0 && !isEvent) return null;
  return (
    <Part id="dates" title={t('title')}>
      <ul className="grid rounded-card border border-line bg-surface px-3 py-1.5">
        {dates.map((fact) => (
          <li key={fact.id} className="grid gap-1 border-t border-line py-2 first:border-t-0">
            <span className="flex items-center gap-2">
              <span className="min-w-0 flex-1 font-medium wrap-anywhere">{fact.text}</span>
              <UseChip fact={fact.id} />
              <Tool
                label={t('remove', { day: fact.text })}
                className="hover:text-brick"
                onClick={() => store.perform('remove-fact', { fact: fact.id })}
              >
                <Trash2 className="size-4.5" aria-hidden />
              </Tool>
            </span>
            <span className="flex flex-wrap gap-2">
              <DayField
                label={t('day')}
                value={fact.norm.iso}
                onDay={(iso) => {
                  const { until, ...rest } = fact.norm;
                  const norm = { ...rest, iso, ...(until && until > iso ? { until } : {}) };
                  store.perform('set-fact', { fact: fact.id, text: inWords(norm), norm });
                }}
              />
              <label className="grid gap-1 text-sm text-ink-muted">
                {t('time')}
                <input
                  type="time"
                  value={fact.norm.time ?? ''}
                  onChange={(event) => {
                    const { time: _, ...rest } = fact.norm;
                    const norm = event.target.value ? { ...rest, time: event.target.value } : rest;
                    store.perform('set-fact', { fact: fact.id, text: inWords(norm), norm }, `time/${fact.id}`);
                  }}
                  className="control w-auto!"
                />
              </label>
            </span>
          </li>
        ))}
        {dates.length === 0 && (
          <li className="py-2">
            <DayField
              label={t('ask')}
              value=""
              onDay={(iso) => {
                const norm = { kind: 'date' as const, iso };
                store.perform('add-fact', { kind: 'date', text: inWords(norm), norm, seed: newSeed() });
              }}
            />
          </li>
        )}
      </ul>
    </Part>
  );
}

function DayField({ label, value, onDay }: { label: string; value: string; onDay: (iso: string) => void }) {
  return (
    <label className="grid gap-1 text-sm text-ink-muted">
      {label}
      <input
        type="date"
        value={value}
        onChange={(event) => /^\d{4}-\d\d-\d\d$/.test(event.target.value) && onDay(event.target.value)}
        className="control w-auto!"
      />
    </label>
  );
}

/** Formats a date, with its time if it has one, in the site's language. */
function useDayWords(): (norm: DateFact['norm']) => string {
  const locale = useEditor(({ document }) => document.site.defaultLocale);
  const country = useEditor(({ document }) => document.site.country);
  return ({ iso, time }) => {
    const words = wordsOf(locale);
    const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
    const [hour = 0, minute = 0] = (time ?? '').split(':').map(Number);
    return words.blog.day(year, month, day, country) + (time ? `, ${words.time(hour, minute)}` : '');
  };
}
