import { DAY } from '#site/hours/days.ts';
import type { Span } from '../../sentences.ts';
import { hasWords } from '../items/item.ts';
import { isOfCurrency, type Money, moneyIn } from '../prices/money.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { daysOf, NO_TITLE, OPENING } from './timetable.ts';

/** "segunda picadinho com macaxeira", "Lunes: milanesa", "Tue – lasagne": a day, and what there is on it. */
const LINE = new RegExp(
  `^(?<lead>[ \\t]*(?:[-•*–][ \\t]+)?(?:(?:na|no|on|los|el|toda|every) )?)(?<day>${DAY}(?:[ \\t-]?feira)?(?:(?:,| e| y| and|/| &) ?${DAY}(?:[ \\t-]?feira)?)*)\\.?[ \\t]*(?:[:=–—-][ \\t]*|[ \\t])(?<told>\\p{L}.{2,160})$`,
  'u',
);
/** A time of day, or a price, makes it another table. */
const TIMED = /\d{1,2}(?::\d{2}|h\d{0,2}(?!\p{L}))|\d ?(?:am|pm|hs|horas?|hours?)(?!\p{L})|(?:das|de) \d{1,2} (?:as|a|to) /u;
const NOTHING =
  /^(?:(?:a|ate|hasta|to|til|till|until|e|y|and|de|das|as|fechad\p{L}*|folga|nao|no|not|never|closed|cerrad\p{L}*|descans\p{L}*|off|feriad\p{L}*|holiday|nada|nothing|none|so|solo|only|manha|tarde|noite|manana|noche|morning|afternoon|evening)(?!\p{L}))/u;
const MIN_DAYS = 3;
const MAX_WORDS = 8;

interface Row {
  line: Span;
  day: Span;
  dish: Span;
  told: Span;
  price?: Money;
}

/** The menu of the week, a line for each day; what is told of a day's dish stays with it. */
export function readWeekMenu(sheet: Sheet): void {
  let rows: Row[] = [];
  let at = 0;
  for (const line of [...sheet.text.split('\n'), '-']) {
    const end = at + line.length;
    const row = rowAt(sheet, at, end);
    if (row) rows.push(row);
    else if (line.trim() !== '') {
      write(sheet, rows);
      rows = [];
    }
    at = end + 1;
  }
}

function rowAt(sheet: Sheet, start: number, end: number): Row | undefined {
  const found = LINE.exec(sheet.folded.slice(start, end).trimEnd());
  const { lead = '', day = '', told = '' } = found?.groups ?? {};
  if (!found || sheet.open.slice(start, end).includes(TAKEN)) return undefined;
  if ([TIMED, OPENING].some((sign) => sign.test(told)) || [NOTHING, NO_TITLE].some((sign) => sign.test(told))) return undefined;
  const from = start + found[0].length - told.length;
  const [price, ...more] = moneyIn(sheet, from, from + told.length);
  if (more.length > 0 || (price && !isOfCurrency(sheet.folded.slice(price.span.start, price.span.end)))) return undefined;
  const stop = price ? price.span.start - from : told.length;
  const cut = Math.min(stop, /\s*[(,;]|[.!?](?:\s|$)|\s[–—-]\s/u.exec(told)?.index ?? told.length);
  const dish = trimmed(sheet.text, from, from + cut);
  const said = sheet.folded.slice(dish.start, dish.end);
  if (!hasWords(said) || said.split(/\s+/).length > MAX_WORDS || /\d{2}/.test(said)) return undefined;
  return {
    line: { start, end },
    day: { start: start + lead.length, end: start + lead.length + day.length },
    dish,
    told: trimmed(sheet.text, price && price.span.start - dish.end < 4 ? price.span.end : dish.end, from + told.length),
    ...(price ? { price } : {}),
  };
}

function write(sheet: Sheet, rows: readonly Row[]): void {
  const named = new Set(rows.map(({ day }) => sheet.folded.slice(day.start, day.end)));
  if (named.size < MIN_DAYS || named.size < rows.length) return;
  const arePriced = rows.every(({ price }) => price);
  for (const { line, day, dish, told, price } of rows) {
    const rest = sheet.text
      .slice(told.start, told.end)
      .replace(/^\((.*)\)?$/u, '$1')
      .replace(/^\(|\)$/gu, '');
    const days = daysOf(sheet.folded.slice(day.start, day.end));
    const when = sheet.text.slice(day.start, day.end);
    if (price && arePriced) {
      const id = record(sheet, price.span.start, price.span.end, price.norm);
      record(sheet, dish.start, dish.end, { kind: 'offer', price: id, note: [when, rest].filter(Boolean).join(', ') });
    } else record(sheet, dish.start, dish.end, { kind: 'class', days, when, ...(rest ? { who: rest } : {}) });
    take(sheet, line.start, line.end);
  }
}
