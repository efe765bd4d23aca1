'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { isSame } from '#site/changes/apply.ts';
import { placesFor } from '#site/facts/fact-places.ts';
import { placeName, placeOf } from '#site/facts/place-of.ts';
import { readWeek } from '#site/hours/grammar.ts';
import { type HoursNorm, weekWords } from '#site/hours/week.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { newSeed } from '../draft/store.ts';
import { useEditor, useStore } from '../use-editor.tsx';
import { SpecialDays } from './special-days.tsx';
import { UseChip } from './use-chip.tsx';
import { useReason } from './use-facts.ts';
import { ValueField } from './value-field.tsx';
import { WeekBars } from './week-bars.tsx';

type HoursFact = FactOf<'hours'> & Fact;

interface HoursWeekProps {
  fact: HoursFact;
  today?: string;
  /** Its number among several, for a heading. */
  nth?: number;
}

/** One week of hours with its special days, used in the facts panel and beside the section that shows it. */
export function HoursWeek({ fact, today, nth }: HoursWeekProps) {
  const t = useTranslations('editor.business.hours');
  const store = useStore();
  const country = useEditor(({ document }) => document.site.country);
  const [replacing, setReplacing] = useState(false);
  const put = (norm: HoursNorm, text: string, group?: string) => store.perform('set-fact', { fact: fact.id, text, norm }, group);
  const change = (days: HoursNorm['days'], group?: string) => {
    // A table says less than these words do.
    const isLoss = !isSame(readWeek(fact.text), fact.norm.days);
    put({ ...fact.norm, days }, weekWords(days, store.getState().document.site.defaultLocale) || fact.text, group);
    const step = store.getState().history.undo.at(-1);
    if (isLoss && step) store.notify({ kind: 'words-replaced', step: step.id });
  };
  return (
    <div className="grid gap-3">
      {nth !== undefined && <Heading fact={fact} nth={nth} />}
      <OwnWords fact={fact} />
      {Object.keys(fact.norm.days).length > 0 ? (
        <WeekBars days={fact.norm.days} onChange={change} />
      ) : (
        <TableInstead open={replacing} onOpen={setReplacing}>
          <WeekBars days={{}} onChange={change} />
        </TableInstead>
      )}
      {today && (
        <SpecialDays
          days={fact.norm.special ?? []}
          today={today}
          country={country}
          onChange={(special) => {
            const { special: _, ...rest } = fact.norm;
            put(special.length > 0 ? { ...rest, special } : rest, fact.text);
          }}
        />
      )}
      <OwnSection fact={fact} label={t('ownSection')} />
    </div>
  );
}

/** One of several weeks, by the place that it is of. */
function Heading({ fact, nth }: { fact: HoursFact; nth: number }) {
  const t = useTranslations('editor.business.hours');
  const place = useEditor(({ document }) => placeOf(document, fact.id));
  return (
    <div className="flex min-h-11 items-center justify-between gap-3">
      <h3 className="min-w-0 text-base font-semibold wrap-anywhere">{place ? placeName(place) : t('nth', { n: nth })}</h3>
      <UseChip fact={fact.id} />
    </div>
  );
}

/** The hours as the site says them, read again when they are edited. */
function OwnWords({ fact }: { fact: HoursFact }) {
  const t = useTranslations('editor.business');
  const store = useStore();
  const reason = useReason();
  return (
    <ValueField
      label={t('hours.inWords')}
      wraps
      value={fact.text}
      onTake={(typed) =>
        reason('hours', typed ? store.attempt('set-fact', { fact: fact.id, text: typed }) : store.attempt('remove-fact', { fact: fact.id }))
      }
    />
  );
}

interface TableInsteadProps {
  open: boolean;
  onOpen: (open: boolean) => void;
  children: ReactNode;
}

/** Words that no table can say: kept, unless their owner asks for a table and is warned. */
function TableInstead({ open, onOpen, children }: TableInsteadProps) {
  const t = useTranslations('editor.business.hours');
  return (
    <div className="grid gap-3">
      <p className="text-sm text-ink-muted">{t(open ? 'replacing' : 'onlyWords')}</p>
      {open && children}
      <Button className="justify-self-start" aria-expanded={open} onClick={() => onOpen(!open)}>
        {t(open ? 'keepWords' : 'useTable')}
      </Button>
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
