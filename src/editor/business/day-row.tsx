'use client';
import { useLocale, useTranslations } from 'next-intl';
import { dayHoursText, readDayHours } from '#site/hours/day-hours.ts';
import type { HoursNorm } from '#site/hours/week.ts';
import type { Day, Spans } from '#site/schema.ts';
import { cx } from '#ui/class-names.ts';
import { DayBar } from './day-bar.tsx';
import { ValueField } from './value-field.tsx';
import { firstHours, type scaleOf } from './week-edits.ts';

interface DayRowProps {
  day: Day;
  days: HoursNorm['days'];
  scale: ReturnType<typeof scaleOf>;
  chosen: boolean;
  onChoose: () => void;
  onChange: (spans: Spans, group?: string) => void;
}

/** A day: its name, its bar, and its hours as editable text. */
export function DayRow({ day, days, scale, chosen, onChoose, onChange }: DayRowProps) {
  const t = useTranslations('editor.business.hours');
  const locale = useLocale();
  const spans = days[day];
  const written = spans ? dayHoursText(spans, locale) : '';
  return (
    <div className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-center gap-x-2 @lg:grid-cols-[2.75rem_minmax(0,1fr)_11rem]">
      <button
        type="button"
        onClick={onChoose}
        aria-expanded={chosen}
        className={cx('min-h-11 rounded-control text-left font-semibold', chosen ? 'text-cobalt' : 'text-ink')}
      >
        <span aria-hidden>{t(`short.${day}`)}</span>
        <span className="sr-only">{t('chooseDay', { day: t(`days.${day}`) })}</span>
      </button>
      <DayBar
        name={t(`days.${day}`)}
        spans={spans}
        scale={scale}
        chosen={chosen}
        onChoose={onChoose}
        onOpen={() => {
          onChange(firstHours(days, day));
          onChoose();
        }}
        onChange={onChange}
      />
      <ValueField
        label={t('hoursOf', { day: t(`days.${day}`) })}
        labelHidden
        quiet
        value={written}
        placeholder={t('notSaid')}
        autoComplete="off"
        onFocus={onChoose}
        onTake={(typed) => {
          const read = readDayHours(typed);
          if (!read) return t('wrong');
          onChange(read);
          return null;
        }}
        className={cx(chosen ? '@max-lg:col-span-2' : '@max-lg:hidden', 'tabular-nums')}
      />
    </div>
  );
}
