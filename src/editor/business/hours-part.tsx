'use client';
import { useTranslations } from 'next-intl';
import { inOrderOfPlaces } from '#site/facts/place-of.ts';
import { type HoursNorm, weekWords } from '#site/hours/week.ts';
import type { Fact, FactOf, Spans } from '#site/schema.ts';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { HoursWeek } from './hours-week.tsx';
import { OpenNow } from './open-now.tsx';
import { Part } from './part.tsx';
import { UseChip } from './use-chip.tsx';
import { useFacts } from './use-facts.ts';

type HoursFact = FactOf<'hours'> & Fact;

/** Opening hours: a week of bars for each set of hours, and special days. */
export function HoursPart({ today }: { today: string }) {
  const t = useTranslations('editor.business');
  const document = useEditor((state) => state.document);
  const hours = inOrderOfPlaces(document, useFacts('hours') as readonly HoursFact[]);
  const [first] = hours;
  return (
    <Part
      id="hours"
      title={t('hours.title')}
      beside={hours.length === 1 && first ? <OpenNow hours={first.norm} /> : undefined}
      acts={hours.length === 1 && first ? <UseChip fact={first.id} /> : undefined}
    >
      {hours.length === 0 && <FirstHours />}
      {hours.map((fact, at) => (
        <HoursWeek key={fact.id} fact={fact} today={today} nth={hours.length > 1 ? at + 1 : undefined} />
      ))}
    </Part>
  );
}

const DAYS = { weekdays: 5, sixDays: 6, always: 7 } as const;
const SPANS: Record<keyof typeof DAYS, Spans> = {
  weekdays: [['09:00', '18:00']],
  sixDays: [['08:00', '18:00']],
  always: [['11:00', '23:00']],
};
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Shown when no hours are known: three typical weeks to start from, or a blank one. */
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
