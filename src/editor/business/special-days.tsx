'use client';
import { Plus, X } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { dayHoursText, readDayHours } from '#site/hours/day-hours.ts';
import { holidaysOf } from '#site/hours/holidays.ts';
import type { SpecialDay } from '#site/schema.ts';
import { Button } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';

interface SpecialDaysProps {
  days: readonly SpecialDay[];
  /** Today by the server's calendar, `YYYY-MM-DD`. */
  today: string;
  country: string;
  onChange: (days: SpecialDay[]) => void;
}

const MAX_SUGGESTIONS = 2;

/** Holidays and other special days: known ones, upcoming holidays as questions, and a form for others. */
export function SpecialDays({ days, today, country, onChange }: SpecialDaysProps) {
  const t = useTranslations('editor.business.special');
  const names = useTranslations('editor.business.holiday');
  const locale = useLocale();
  const format = useFormatter();
  const [asked, setAsked] = useState<{ date: string; name?: string } | null>(null);
  const year = Number(today.slice(0, 4));
  const day = (iso: string) => format.dateTime(new Date(`${iso}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const isKnown = (iso: string) => days.some(({ date, until }) => date <= iso && iso <= (until ?? date));
  const coming = [...holidaysOf(country, year), ...holidaysOf(country, year + 1)]
    .filter(({ date }) => date >= today && !isKnown(date))
    .slice(0, MAX_SUGGESTIONS);
  const put = (one: SpecialDay) => {
    onChange([...days.filter(({ date }) => date !== one.date), one].toSorted((a, b) => (a.date < b.date ? -1 : 1)));
    setAsked(null);
  };
  return (
    <div className="grid gap-2">
      <ul className="flex flex-wrap items-center gap-2">
        {days.map((one) => (
          <li
            key={one.date}
            className={cx(
              'inline-flex items-center rounded-full bg-sunken pl-3.5 text-sm',
              (one.until ?? one.date) < today && 'text-ink-muted',
            )}
          >
            {one.until ? `${day(one.date)}–${day(one.until)}` : day(one.date)} {dayHoursText(one.spans, locale).toLowerCase()}
            <button
              type="button"
              aria-label={t('remove', { day: day(one.date) })}
              onClick={() => onChange(days.filter((other) => other !== one))}
              className="grid size-11 place-items-center rounded-full text-ink-muted hover:text-ink"
            >
              <X className="size-4" aria-hidden />
            </button>
          </li>
        ))}
        {coming.map(({ id, date }) => (
          <li key={date}>
            <button
              type="button"
              onClick={() => setAsked({ date, name: names(id) })}
              className="min-h-11 rounded-full bg-marigold-soft px-3.5 text-sm font-medium text-ink hover:underline"
            >
              {t('ask', { day: day(date), name: names(id) })}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => setAsked({ date: '' })}
            className="inline-flex min-h-11 items-center gap-1 rounded-control px-2 font-semibold text-cobalt hover:underline"
          >
            <Plus className="size-4" aria-hidden />
            {t('add')}
          </button>
        </li>
      </ul>
      {asked && <AskDay key={asked.date} {...asked} today={today} onDay={put} onCancel={() => setAsked(null)} />}
    </div>
  );
}

interface AskDayProps {
  date: string;
  name?: string;
  today: string;
  onDay: (day: SpecialDay) => void;
  onCancel: () => void;
}

function AskDay({ date: given, name, today, onDay, onCancel }: AskDayProps) {
  const t = useTranslations('editor.business.special');
  const hours = useTranslations('editor.business.hours');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // It opens below the question, which on a phone is below the edge.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [date, setDate] = useState(given);
  const [until, setUntil] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const spans = typed.trim() ? readDayHours(typed) : [];
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) setWrong(t('noDate'));
    else if (until && until < date) setWrong(t('backwards'));
    else if (!spans) setWrong(hours('wrong'));
    else onDay({ date, ...(until > date ? { until } : {}), spans });
  };
  return (
    <form ref={form} onSubmit={submit} className="grid scroll-my-4 gap-3 rounded-card border border-line bg-surface p-4">
      <p className="font-semibold">{name ?? t('add')}</p>
      <div className="grid gap-3 @md:grid-cols-3">
        <label className="grid content-start gap-1 text-sm text-ink-muted">
          {t('day')}
          <input type="date" min={today} value={date} onChange={(event) => setDate(event.target.value)} className="control" />
        </label>
        <label className="grid content-start gap-1 text-sm text-ink-muted">
          {t('until')}
          <input type="date" min={date || today} value={until} onChange={(event) => setUntil(event.target.value)} className="control" />
        </label>
        <label className="grid content-start gap-1 text-sm text-ink-muted">
          {t('hours')}
          <input
            value={typed}
            placeholder={t('closedHint')}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(null);
            }}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            className="control"
          />
        </label>
      </div>
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-sm font-medium text-brick">
          {wrong}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {typed.trim() ? t('save') : t('closed')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
