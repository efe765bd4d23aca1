import { DAY } from '#site/hours/days.ts';
import type { FactOf } from '#site/schema.ts';
import type { Sheet } from '../sheet.ts';

/** Min lines for a timetable; fewer are opening hours of a business with two doors. */
const MIN_LINES = 3;
const LABELLED = new RegExp(
  `^[\\s•*–-]*(?!${DAY}(?!\\p{L}))(\\p{L}[^:\\n–—]{1,40}?)(?::\\s{0,2}|\\s[–—-]\\s)(?:(?:every|on|toda|cada) )?${DAY}(?!\\p{L})`,
  'u',
);
export const OF_THE_HOUSE =
  /(?<!\p{L})(?:open\p{L}*|hours?|abr\p{L}*|abiert\p{L}*|horarios?|atencion|atendimento|cerrad\p{L}*|closed|fechad\p{L}*|reception|office|oficina|secretar\p{L}*|shop|store|tienda|loja|delivery|entregas?|kitchen|cocina|cozinha)(?!\p{L})/u;

/** Starts of lines with a class and its time: "juniors 8-12: tue thu 5.15 to 6.15". Several of them are a timetable. */
export function labelledTimes({ folded, sentences }: Sheet): ReadonlySet<number> {
  const starts = sentences.flatMap(({ start, end }) => {
    const label = LABELLED.exec(folded.slice(start, end))?.[1];
    return label && !OF_THE_HOUSE.test(label) ? [start] : [];
  });
  return new Set(starts.length >= MIN_LINES ? starts : []);
}

/** Min hour of a morning class; earlier ones are moved to the afternoon. */
const LATEST = 9;
const NOON = 12;
const later = (time: string | undefined): string | undefined =>
  time && Number(time.slice(0, 2)) < NOON ? `${Number(time.slice(0, 2)) + NOON}${time.slice(2)}` : time;

/** "4.30-5.15 … 6.30 to 7.45": evening times without am and pm, where another line can only be in the evening. */
export function inTheEvening({ facts, folded, language }: Sheet): void {
  if (language !== 'en' || /\d ?[ap]\.?m(?!\p{L})/u.test(folded)) return;
  const classes = facts.filter((fact): fact is FactOf<'class'> => fact.norm.kind === 'class');
  const hour = (time: string | undefined) => Number(time?.slice(0, 2) ?? NOON);
  if (!classes.some(({ norm }) => hour(norm.start) > NOON && /(?<!\d)[1-6][.:\s]/.test(norm.when))) return;
  for (const { norm } of classes)
    if (hour(norm.start) < LATEST) {
      norm.start = later(norm.start);
      norm.end = later(norm.end);
    }
}
