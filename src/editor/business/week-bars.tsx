'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { HoursNorm } from '#site/hours/week.ts';
import { Day, type Spans } from '#site/schema.ts';
import { cx } from '#ui/class-names.ts';
import { DayRow } from './day-row.tsx';
import { DayTools } from './day-tools.tsx';
import { copiedTo, scaleOf } from './week-edits.ts';

interface WeekBarsProps {
  days: HoursNorm['days'];
  /** `group` joins the steps of one drag, so that one undo reverts them. */
  onChange: (days: HoursNorm['days'], group?: string) => void;
}

/** A week as seven bars on one axis; the selected day shows its tools below it. */
export function WeekBars({ days, onChange }: WeekBarsProps) {
  const t = useTranslations('editor.business.hours');
  const [chosen, setChosen] = useState<Day | null>(null);
  const scale = scaleOf(days);
  const put = (day: Day, spans: Spans, group?: string) => onChange({ ...days, [day]: spans }, group);
  const step = scale.last - scale.first > 18 ? 6 : 4;
  const marks = Array.from({ length: scale.last - scale.first + 1 }, (_, at) => scale.first + at).filter(
    (hour) => (hour - scale.first) % step === 0,
  );
  return (
    <div className="grid gap-0.5">
      <div
        aria-hidden
        className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-end gap-x-2 text-xs text-ink-muted tabular-nums @lg:grid-cols-[2.75rem_minmax(0,1fr)_11rem]"
      >
        <span />
        <span className="relative block h-4">
          {marks.map((hour) => (
            <span
              key={hour}
              className={cx('absolute', hour === scale.last ? '-translate-x-full' : '-translate-x-1/2')}
              style={{ left: `${((hour - scale.first) / (scale.last - scale.first)) * 100}%` }}
            >
              {hour > 24 ? hour - 24 : hour}
            </span>
          ))}
        </span>
      </div>
      <ul className="grid">
        {Day.options.map((day) => (
          <li key={day} className="grid">
            <DayRow
              day={day}
              days={days}
              scale={scale}
              chosen={chosen === day}
              onChoose={() => setChosen(day)}
              onChange={(spans, group) => put(day, spans, group)}
            />
            {chosen === day && (
              <DayTools
                day={day}
                days={days}
                onSpans={(spans) => put(day, spans)}
                onRepeat={(on) => onChange(copiedTo(days, day, on))}
                onClose={() => setChosen(null)}
              />
            )}
          </li>
        ))}
      </ul>
      <p className="sr-only">{t('keys')}</p>
    </div>
  );
}
