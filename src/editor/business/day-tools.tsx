'use client';
import { useLocale, useTranslations } from 'next-intl';
import { dayHoursText } from '#site/hours/day-hours.ts';
import type { HoursNorm } from '#site/hours/week.ts';
import { Day, type Spans } from '#site/schema.ts';
import { addPause, firstHours, rangesOf, spansOf, withoutPauses } from './week-edits.ts';

interface DayToolsProps {
  day: Day;
  days: HoursNorm['days'];
  onSpans: (spans: Spans) => void;
  onRepeat: (on: Day[]) => void;
  onClose: () => void;
}

const tool = 'min-h-11 rounded-control border border-paper/40 px-3 font-medium hover:bg-paper/15';

/** Actions on the selected day: add a pause, close it, copy it to other days. */
export function DayTools({ day, days, onSpans, onRepeat, onClose }: DayToolsProps) {
  const t = useTranslations('editor.business.hours');
  const locale = useLocale();
  const spans = days[day] ?? [];
  const ranges = rangesOf(spans);
  const same = (other: Day) => days[other] !== undefined && JSON.stringify(days[other]) === JSON.stringify(spans);
  return (
    <section
      aria-label={t(`days.${day}`)}
      className="my-1.5 flex flex-wrap items-center gap-x-5 gap-y-2 rounded-card bg-ink p-3 pl-4 text-paper focus-visible:[&_*]:outline-paper"
    >
      <div className="flex w-full items-center justify-between gap-2">
        <p className="font-semibold">
          {t(`days.${day}`)}
          <span className="font-normal">, {days[day] ? dayHoursText(spans, locale).toLowerCase() : t('notSaid')}</span>
        </p>
        <button type="button" className="min-h-11 rounded-control px-3 font-semibold underline hover:no-underline" onClick={onClose}>
          {t('done')}
        </button>
      </div>
      <div className="flex flex-wrap gap-2">
        {spans.length > 0 ? (
          <>
            <button type="button" className={tool} onClick={() => onSpans(spansOf(addPause(ranges)))}>
              {t('addPause')}
            </button>
            {ranges.length > 1 && (
              <button type="button" className={tool} onClick={() => onSpans(spansOf(withoutPauses(ranges)))}>
                {t('noPause')}
              </button>
            )}
            <button type="button" className={tool} onClick={() => onSpans([])}>
              {t('close')}
            </button>
          </>
        ) : (
          <button type="button" className={tool} onClick={() => onSpans(firstHours(days, day))}>
            {t('open')}
          </button>
        )}
      </div>
      <fieldset className="flex flex-wrap items-center gap-1.5">
        <legend className="float-left mr-2 flex min-h-11 items-center">{t('repeat')}</legend>
        {Day.options
          .filter((other) => other !== day)
          .map((other) => (
            <button
              key={other}
              type="button"
              aria-pressed={same(other)}
              onClick={() => onRepeat([other])}
              className="grid size-11 place-items-center rounded-control border border-paper/40 font-semibold hover:bg-paper/15 aria-pressed:border-marigold aria-pressed:bg-marigold aria-pressed:text-on-marigold"
            >
              <span aria-hidden>{t(`letter.${other}`)}</span>
              <span className="sr-only">{t('repeatOn', { day: t(`days.${other}`) })}</span>
            </button>
          ))}
      </fieldset>
    </section>
  );
}
