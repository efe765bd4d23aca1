'use client';
import { useTranslations } from 'next-intl';
import { placesFor } from '#site/facts/fact-places.ts';
import { type HoursNorm, weekWords } from '#site/hours/week.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { SpecialDays } from './special-days.tsx';
import { UseChip } from './use-chip.tsx';
import { WeekBars } from './week-bars.tsx';

type HoursFact = FactOf<'hours'> & Fact;

/** One week of hours with its special days, used in the facts panel and beside the section that shows it. */
export function HoursWeek({ fact, today, named }: { fact: HoursFact; today?: string; named?: boolean }) {
  const t = useTranslations('editor.business.hours');
  const store = useStore();
  const country = useEditor(({ document }) => document.site.country);
  const put = (norm: HoursNorm, group?: string) => {
    const { document } = store.getState();
    store.perform('set-fact', { fact: fact.id, text: weekWords(norm.days, document.site.defaultLocale) || fact.text, norm }, group);
  };
  return (
    <div className="grid gap-3">
      {named && (
        <p className="flex items-center justify-between gap-3 font-medium">
          {fact.text} <UseChip fact={fact.id} />
        </p>
      )}
      <WeekBars days={fact.norm.days} onChange={(days, group) => put({ ...fact.norm, days }, group)} />
      {today && (
        <SpecialDays
          days={fact.norm.special ?? []}
          today={today}
          country={country}
          onChange={(special) => {
            const { special: _, ...rest } = fact.norm;
            put(special.length > 0 ? { ...rest, special } : rest);
          }}
        />
      )}
      <OwnSection fact={fact} label={t('ownSection')} />
    </div>
  );
}

/** Creates an hours section in one tap, where the site has none. */
function OwnSection({ fact, label }: { fact: HoursFact; label: string }) {
  const t = useTranslations('editor');
  const store = useStore();
  const lacks = useEditor(({ document }) => placesFor(document, fact).some(({ as }) => as === 'section'));
  if (!lacks) return null;
  const add = () => {
    const { document, locale, page } = store.getState();
    const home = Object.values(document.pages).find(({ type }) => type === 'home')?.id ?? page;
    const index = Object.values(document.sections).filter((section) => section.page === home).length;
    store.perform('add-section', {
      page: home,
      kind: 'hours',
      index,
      tone: 'plain',
      locale,
      texts: { title: t('starter.hours.title') },
      items: [],
      seed: newSeed(),
    });
  };
  return (
    <button
      type="button"
      onClick={add}
      className="min-h-11 justify-self-start rounded-control px-1 text-left font-semibold text-cobalt hover:underline"
    >
      {label}
    </button>
  );
}
