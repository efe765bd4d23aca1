'use client';
import { useTranslations } from 'next-intl';
import { placesFor } from '#site/fact-places.ts';
import type { Fact, FactOf, Spans } from '#site/schema.ts';
import { type HoursNorm, weekWords } from '#site/week.ts';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { OpenNow } from './open-now.tsx';
import { Part } from './part.tsx';
import { SpecialDays } from './special-days.tsx';
import { UseChip } from './use-chip.tsx';
import { useFacts } from './use-facts.ts';
import { WeekBars } from './week-bars.tsx';

type HoursFact = FactOf<'hours'> & Fact;

/** When it is open: a week of bars for each set of hours, and the days that are not like their weekday. */
export function HoursPart({ today }: { today: string }) {
  const t = useTranslations('editor.business');
  const hours = useFacts('hours') as readonly HoursFact[];
  const [first] = hours;
  return (
    <Part
      id="hours"
      title={t('hours.title')}
      beside={hours.length === 1 && first ? <OpenNow hours={first.norm} /> : undefined}
      acts={hours.length === 1 && first ? <UseChip fact={first.id} /> : undefined}
    >
      {hours.length === 0 && <FirstHours />}
      {hours.map((fact) => (
        <Week key={fact.id} fact={fact} today={today} named={hours.length > 1} />
      ))}
    </Part>
  );
}

function Week({ fact, today, named }: { fact: HoursFact; today: string; named: boolean }) {
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
      <SpecialDays
        days={fact.norm.special ?? []}
        today={today}
        country={country}
        onChange={(special) => {
          const { special: _, ...rest } = fact.norm;
          put(special.length > 0 ? { ...rest, special } : rest);
        }}
      />
      <OwnSection fact={fact} label={t('ownSection')} />
    </div>
  );
}

/** A section of its own, in one tap, where the site has none. */
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

const DAYS = { weekdays: 5, sixDays: 6, always: 7 } as const;
const SPANS: Record<keyof typeof DAYS, Spans> = {
  weekdays: [['09:00', '18:00']],
  sixDays: [['08:00', '18:00']],
  always: [['11:00', '23:00']],
};
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Nobody has told the hours yet: three usual weeks to begin with, or one's own. */
function FirstHours() {
  const t = useTranslations('editor.business.hours');
  const store = useStore();
  const begin = (preset: keyof typeof DAYS) => {
    const days = Object.fromEntries(WEEK.map((day, at) => [day, at < DAYS[preset] ? SPANS[preset] : []])) as HoursNorm['days'];
    const norm = { kind: 'hours' as const, days };
    const text = weekWords(days, store.getState().document.site.defaultLocale);
    store.perform('add-fact', { kind: 'hours', text, norm, seed: newSeed() });
  };
  return (
    <div className="grid gap-3">
      <p className="text-ink-muted">{t('ask')}</p>
      <div className="flex flex-wrap gap-2">
        {(Object.keys(DAYS) as (keyof typeof DAYS)[]).map((preset) => (
          <button
            key={preset}
            type="button"
            onClick={() => begin(preset)}
            className="min-h-11 rounded-full border border-edge bg-surface px-4 font-medium hover:border-cobalt hover:text-cobalt"
          >
            {t(`preset.${preset}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
