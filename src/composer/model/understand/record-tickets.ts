import { sentenceAt, TAKEN, take } from '../../reading/facts/sheet.ts';
import { MONTH } from '../../reading/facts/times/dates.ts';
import { fold } from '../../reading/fold.ts';
import type { Span } from '../../reading/sentences.ts';
import { GRATIS, recordGratis } from './cost-nothing.ts';
import { contains, isFree, moneysOf, overlaps, type Reader, spanOf, wordsOf, write } from './reader.ts';

type FactRead = Reader['sheet']['facts'][number];

/** "07 jun", "dia 12 de dezembro", "23/6": a date, not a day of every week. */
export const DATED = new RegExp(
  `(?<!\\d)\\d{1,2}\\s?(?:º|st|nd|rd|th)?\\s(?:de |of )?${MONTH}(?!\\p{L})|(?<!\\p{L})${MONTH}\\s\\d{1,2}|\\d{1,2}/\\d{1,2}`,
  'u',
);
const TICKET =
  /^(?:o |a |the |la |el )?(?:ingressos?|entradas?|bilhetes?|couvert|tickets?|admission|entry|door|boletos?|cover|تذاكر|تذكرة|التذكره|الدخول)(?!\p{L})/u;

const datesOf = ({ sheet }: Reader): FactRead[] => sheet.facts.filter(({ norm }) => norm.kind === 'class' && DATED.test(fold(norm.when)));

/** The line or sentence of a date, up to the next date. */
function lineOf(reader: Reader, date: FactRead): Span | undefined {
  const at = spanOf(date);
  if (!at) return undefined;
  const { sheet } = reader;
  const sentence = sentenceAt(sheet, at.start);
  const line = sheet.text.indexOf('\n', at.end);
  const next = datesOf(reader)
    .flatMap((other) => spanOf(other)?.start ?? [])
    .filter((start) => start > at.end);
  // The dot of "Sáb." also ends a sentence: text close behind belongs to the same line.
  const end = Math.min(line < 0 ? sheet.text.length : line, Math.max(sentence.end, at.end), ...next);
  return { start: at.start, end };
}

/** Whether an item is a ticket for a date; its price is then shown with the date only. */
export function isTicket(reader: Reader, name: Span, price: string, note: string | null): boolean {
  const dates = datesOf(reader);
  const isEntry = TICKET.test(reader.sheet.folded.slice(name.start, name.end));
  const date = dates.find((one) => {
    const at = isEntry ? lineOf(reader, one) : spanOf(one);
    return at !== undefined && (isEntry ? contains(at, name) : overlaps(at, name));
  });
  if (date?.norm.kind !== 'class' || date.norm.price) return false;
  const more = wordsOf(reader, note, name.end);
  date.norm = { ...date.norm, price, ...(more && !date.norm.who ? { who: more } : {}) };
  return true;
}

/** Amounts in the line of a date that belong to nothing else: "13 jun – Crato, 21h – R$ 20", "23 jun – Exu, de graça". */
export function recordTickets(reader: Reader): void {
  for (const date of datesOf(reader)) {
    const line = lineOf(reader, date);
    if (!line || date.norm.kind !== 'class') continue;
    const price = date.norm.price ? undefined : priceIn(reader, line);
    if (price) date.norm.price = price;
    showHourWithPlace(reader, date, date.norm, line);
  }
}

function priceIn(reader: Reader, line: Span): string | undefined {
  const { sheet } = reader;
  const isOpen = (span: Span) => isFree(reader, span) && !sheet.open.slice(span.start, span.end).includes(TAKEN);
  const money = moneysOf(sheet).find(({ span }) => contains(line, span) && isOpen(span));
  if (money) return write(reader, money.span, money.norm);
  const word = GRATIS.exec(sheet.open.slice(line.start, line.end));
  const span = word && { start: line.start + word.index, end: line.start + word.index + word[0].length };
  return span && isOpen(span) ? recordGratis(reader, span) : undefined;
}

const HOUR =
  /^[\s,;–—-]*(\d{1,2}(?:[:.h]\d{2})?\s?(?:h|hs|hrs|am|pm)?|meia-noite|medianoche|midnight|meio-dia|noon)(?=[\s,;.–—-]*(?:$|\ue000))/u;

/** Moves an hour behind a title to the place: a class has no other field for it. */
function showHourWithPlace(reader: Reader, date: FactRead, norm: Extract<FactRead['norm'], { kind: 'class' }>, line: Span): void {
  const { sheet } = reader;
  const end = spanOf(date)?.end ?? line.end;
  const match = HOUR.exec(sheet.open.slice(end, line.end));
  if (!match?.[1] || /\d\s?[:h]|[ap]m\b/iu.test(norm.when)) return;
  const until = end + match[0].length;
  const from = norm.who && date.text.endsWith(norm.who) ? end - norm.who.length : until - match[1].length;
  if (norm.who && from > end) return;
  norm.who = sheet.text.slice(from, until);
  take(sheet, end, until);
}
