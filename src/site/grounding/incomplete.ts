import type { Locale } from '../schema/ids.ts';
import type { Finding } from './finding.ts';

const MARKS: Readonly<Record<string, string>> = {
  pt: '[complete aqui]',
  en: '[complete here]',
  es: '[completa aquí]',
  ar: '[أكمل هنا]',
};

/** The mark that asks the owner to complete a text. */
export const incompleteMark = (locale: Locale): string => MARKS[locale.split('-')[0] ?? 'en'] ?? MARKS.en!;

/** The text with a mark in place of everything ungrounded. */
export function incomplete(text: string, findings: readonly Finding[], locale: Locale): string {
  const mark = incompleteMark(locale);
  let out = text;
  let before = text.length + 1;
  for (const { start, end } of [...findings].sort((one, other) => other.start - one.start)) {
    if (end > before) continue;
    out = `${out.slice(0, start)}${mark}${out.slice(end)}`;
    before = start;
  }
  return out.replaceAll(`${mark} ${mark}`, mark);
}
