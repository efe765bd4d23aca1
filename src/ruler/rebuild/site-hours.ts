import { CLOCK_OR_CLOSED, DAY, isHours } from '../page/customer-facts.ts';
import { hoursInFigures } from '../page/hours-in-figures.ts';
import type { SitePage } from './site-page.ts';

const MAX_DAYS = 10;
/** Characters of the second half of a broken line. */
const MAX_BROKEN = 40;
/** Characters of a row of a table of hours, and of what stands before its day. */
const MAX_ROW = 60;
const MAX_ARTICLE = 4;

/** "Jantar: Sexta e sábado, …": days are read at the start of a sentence. */
const LABEL_OF_HOURS = /^(?:\p{L}+ ){0,2}\p{L}+:\s+(?=\p{Lu})/u;

/** A notice about one day. */
const ON_A_DATE =
  /\d\s+(?:de\s+)?(?:jan|fe[bv]|mar[cçz]|a[bp]r|ma[iy]|ju[ln]|a[gu][og]|sep|set|o[uc]t|no[v]|de[cz])\p{L}*|(?:january|february|march|april|june|july|august|september|october|november|december) \d/iu;

/** All lines of a table of hours. */
export const hoursIn = (lines: SitePage['lines']): string =>
  [
    ...new Set(
      wholeLines(lines.flatMap(({ text, lessons }) => (lessons ? [] : [text])))
        .map((text) => text.replace(LABEL_OF_HOURS, ''))
        .filter((text, at, all) => (isHours(text) || isBelowHours(text, all[at - 1])) && !ON_A_DATE.test(text)),
    ),
  ]
    .slice(0, MAX_DAYS)
    .map((text) => text.replace(/\.$/, ''))
    .join('. ');

/** "Saturday, till we sell out", in the row below other days. */
const isBelowHours = (text: string, above: string | undefined): boolean =>
  above !== undefined && isHours(above) && text.length < MAX_ROW && (DAY.exec(text)?.index ?? MAX_ROW) < MAX_ARTICLE;

/** "Tuesday to Friday," is broken before its hours. */
function wholeLines(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const text of lines) {
    const last = whole.at(-1);
    if (last?.endsWith(',') && DAY.test(last) && text.length < MAX_BROKEN) whole[whole.length - 1] = `${last} ${text}`;
    else whole.push(text);
  }
  return whole;
}

const LATER = /^(\p{L}+)(?: nights?| evenings?)?,? (?:until|till?|hasta las) (\d[\d:]*(?:am|pm)?)$/iu;
const RANGE = /(?:de )?(\d[\d:]*(?:am|pm)?)(?: to | a )\d/;

/** "Thursday nights until 9pm" opens when the other days do. */
function withOpening(sentence: string, first: string): string {
  const [, day = '', closes = ''] = LATER.exec(sentence) ?? [];
  const opens = RANGE.exec(first)?.[1];
  if (!opens || !DAY.test(day)) return sentence;
  return /[ap]m$/.test(closes) ? `${day}, ${opens} to ${closes}` : `${day}, de ${opens} a ${closes}`;
}

const LABELS = { pt: 'Horário', es: 'Horario', en: 'Opening hours' } as const;
const LANGUAGES = ['pt', 'es', 'en'] as const;

/** Hours for a table, in figures; and sentences about days that say no hours: "Sábado só com hora marcada". */
export function hoursInWords(hours: string, lang: string): { table: string; notes: string[]; label: string } {
  const own = LANGUAGES.find((language) => lang.toLowerCase().startsWith(language)) ?? 'pt';
  const language = [own, ...LANGUAGES].find((one) => hoursInFigures(hours, one) !== hours) ?? own;
  const sentences = hoursInFigures(hours, language)
    .split(/\.\s+(?=\p{Lu})/u)
    .filter(Boolean)
    .map((text, _, all) => withOpening(text, all[0]!));
  const isNote = (text: string) => DAY.test(text) && !CLOCK_OR_CLOSED.test(text);
  return {
    table: sentences.filter((text) => !isNote(text)).join('. '),
    notes: sentences.filter(isNote).map((text) => text.replace(/(?<![.!?])$/, '.')),
    label: LABELS[language],
  };
}
