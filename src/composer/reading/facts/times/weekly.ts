import { clockOf, clockText, rangeOf } from '#site/hours/clock.ts';
import { DAY } from '#site/hours/days.ts';
import type { Span } from '../../sentences.ts';
import { hasWords } from '../items/item.ts';
import { type Money, moneyAt, moneyIn } from '../prices/money.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { SURE_CLOCK, SURE_CLOCKS } from './programme.ts';
import { CUE, DAYS, daysOf, NO_TITLE, OPENING } from './timetable.ts';

const TIMES = `${SURE_CLOCKS}(?:\\s?(?:,|e|y|and|&|/)\\s?${SURE_CLOCKS})*`;
const ON = '(?:(?:as|aos|a|nas|nos|na|no|los|el|on|every|toda|todo|cada)\\s)?';
const AT = '(?:[\\s,:]+(?:as|at|a las)?\\s?|\\s)';
const TITLE = "(?<title>[\\p{L}\\dº][\\p{L}\\dº'’ -]{1,40}?)";
/** The three orders of a weekly entry: "coral terça 20h", "terça coral 20h", "terça 20h coral"; and the bare "quinta 20h". */
const PARTS = [
  `^${TITLE}[\\s,:-]+${ON}(?<days>${DAYS})${AT}(?<times>${TIMES})$`,
  `^${ON}(?<days>${DAYS})\\s?[:–-]?\\s${TITLE}${AT}(?<times>${TIMES})$`,
  `^${ON}(?<days>${DAYS})${AT}(?<times>${TIMES})[\\s:-]+${TITLE}$`,
  `^${ON}(?<days>${DAYS})${AT}(?<times>${TIMES})$`,
].map((source) => new RegExp(source, 'du'));
const ONLY_DAYS = new RegExp(`^${ON}(?:${DAYS})$`, 'u');
/** "boxe segunda", before "quarta e sexta 20h": the first of the days of one thing. */
const NAMED_DAYS = new RegExp(`^${TITLE}[\\s,:-]+${ON}(?:${DAYS})$`, 'u');
const DAYS_WITH_TIME = new RegExp(`^\\s*${ON}(?:${DAYS})${AT}${SURE_CLOCK}`, 'u');
/** Separators between the parts of a week: a comma, or "e" after a time. */
const CUT = new RegExp(`[,;]|(?<=\\d|h|m)\\s(?:e|y|and)\\s(?!(?:as |at |a las )?${SURE_CLOCK})`, 'gu');
const NAMES_DAY = new RegExp(`(?<!\\p{L})(?:${DAY})(?!\\p{L})`, 'u');
const PART_OF_DAY =
  /^(?:(?:de|da|pela|a|por la|de la|in the|the)\s)?(?:manhas?|tardes?|noites?|mananas?|noches?|mornings?|afternoons?|evenings?|nights?|feiras?)$/;

interface Weekly {
  title?: Span;
  days: Span;
  times: Span;
  span: Span;
  /** " de graça" */
  free: string;
}

/** "Cultos domingo 9h e 18h30, quarta oração 19h30, sábado jovens 19h": weekly events, a part for each day. */
export function readWeekly(sheet: Sheet): void {
  /** End of the last weekly line: lines soon after it are weekly too. */
  let upTo = Number.NEGATIVE_INFINITY;
  const isTable = sheet.sentences.filter((line) => isDayLine(sheet, line)).length >= LEAST_LINES;
  for (const sentence of sheet.sentences) {
    const head = /^[^:\d]{2,40}:\s+/u.exec(sheet.open.slice(sentence.start, sentence.end))?.[0].length ?? 0;
    const remark = REMARK.exec(sheet.open.slice(sentence.start, sentence.end))?.[0].length ?? 0;
    const parts = partsOf(sheet, { start: sentence.start + head, end: sentence.end - remark });
    const label = trimmed(sheet.text, sentence.start, sentence.start + head);
    let last = head > 0 && isTitle(sheet, label) ? label : undefined;
    const row: Row[] = [];
    for (const [n, part] of parts.entries()) {
      const weekly = readPart(sheet, part);
      const title = weekly?.title ?? (weekly && (aheadOf(sheet, parts, n) ?? last));
      last = title ?? last;
      if (weekly && title) row.push({ ...weekly, title, paid: paidIn(sheet, sentence, parts[n + 1]) });
    }
    const named = row.filter(({ title }) => title !== label).length;
    const isCued = CUE.test(sheet.folded.slice(sentence.start, sentence.end));
    const isSingle = row.every(({ times }) => !RANGE.test(sheet.folded.slice(times.start, times.end)));
    const goesOn = named > 0 && sentence.start - upTo < NEAR;
    const isLine = isTable && isDayLine(sheet, sentence);
    // "Zumba seg e qua 18h, reforço ter e qui 14h às 16h": with a name each, ranges are no opening hours.
    const isEachNamed =
      new Set(row.map(({ title }) => sheet.folded.slice(title.start, title.end))).size === row.length && named === row.length;
    if ((row.length < 2 && !goesOn && !isLine) || (named === 0 && !isCued) || !(isCued || isSingle || isEachNamed)) continue;
    for (const one of row) write(sheet, one, sheet.text.slice(sentence.end - remark, sentence.end));
    if (row.length > 0 && !isLine) upTo = sentence.end;
  }
}

type Row = Weekly & { title: Span; paid: Money | undefined };

/** "Mole negro, miércoles 10 am, 950": the title before a comma. */
function aheadOf(sheet: Sheet, parts: readonly Span[], n: number): Span | undefined {
  const before = parts[n - 1];
  const isFree = before && !readPart(sheet, before) && !sheet.open.slice(before.start, before.end).includes(TAKEN);
  return isFree && !/\d/.test(sheet.folded.slice(before.start, before.end)) && isTitle(sheet, before) ? before : undefined;
}

const PAID =
  /^(?:r\$|s\/|[$€£])?\s?\d[\d.,]*(?: ?€)?(?: (?:por persona|por pessoa|cada uma?|pp|each|a head|per person|por aula|por clase))?$/u;
/** The price of a class, after its time. */
function paidIn(sheet: Sheet, sentence: Span, part: Span | undefined): Money | undefined {
  if (!part || !PAID.test(sheet.open.slice(part.start, part.end))) return undefined;
  return moneyIn(sheet, part.start, part.end)[0] ?? moneyAt(sheet, sentence, part);
}

/** "ter e qui 14h às 16h | de graça" */
const FREE = /,?\s\(?(?:de graca|gratis|gratuit[oa]|sem custo|for free|free)\)?$/u;
/** "Mon – ladies' social 10am": min lines for a table. */
const LEAST_LINES = 3;
const DAY_LINE = new RegExp(`^(?:${DAY})\\.?\\s?[:–-]\\s\\p{L}`, 'u');
const isDayLine = ({ open }: Sheet, { start, end }: Span): boolean => DAY_LINE.test(open.slice(start, end));
/** "(Nov–March only)" */
const REMARK = /\s?\([^()\n]{3,40}\)\.?$/;

const NEAR = 60;
const RANGE = new RegExp(`${SURE_CLOCK}\\s?(?:-|(?:as|a|to|ate(?: as)?|until|till|hasta)(?!\\p{L}))`, 'u');

function partsOf(sheet: Sheet, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  const cuts = [...sheet.open.slice(start, end).matchAll(CUT)].map((cut) => ({
    start: start + cut.index,
    end: start + cut.index + cut[0].length,
  }));
  for (const cut of [...cuts, { start: end, end }]) {
    const part = trimmed(sheet.text, from, cut.start);
    const joint = /^(?:e|y|and)\s/u.exec(sheet.open.slice(part.start, part.end))?.[0].length ?? 0;
    const own = { start: part.start + joint, end: part.end };
    // "segunda, quarta e sexta 19h30": consecutive days share the text that follows.
    const said = sheet.open.slice(own.start, own.end);
    if (cut.end < end && (ONLY_DAYS.test(said) || (NAMED_DAYS.test(said) && DAYS_WITH_TIME.test(sheet.open.slice(cut.end, end))))) continue;
    parts.push(own);
    from = cut.end;
  }
  return parts;
}

function readPart(sheet: Sheet, part: Span): Weekly | undefined {
  const free = FREE.exec(sheet.open.slice(part.start, part.end))?.[0].length ?? 0;
  const said = sheet.open.slice(part.start, part.end - free);
  if (said.length > 90 || said.includes(TAKEN)) return undefined;
  for (const pattern of PARTS) {
    const groups = pattern.exec(said)?.indices?.groups;
    const span = (name: string) => {
      const [start, end] = groups?.[name] ?? [0, 0];
      return trimmed(sheet.text, part.start + start, part.start + end);
    };
    if (!groups) continue;
    const title = groups.title ? span('title') : undefined;
    if (!title || isTitle(sheet, title))
      return { title, days: span('days'), times: span('times'), span: part, free: sheet.text.slice(part.end - free, part.end) };
  }
  return undefined;
}

const isTitle = (sheet: Sheet, { start, end }: Span): boolean => {
  const said = sheet.folded.slice(start, end);
  return (
    hasWords(said) &&
    said.split(/\s+/).length <= 5 &&
    ![OPENING, NO_TITLE, NAMES_DAY, PART_OF_DAY, NOT_ON, TIMED].some((sign) => sign.test(said)) &&
    /\p{L}{3}/u.test(said)
  );
};
const TIMED = new RegExp(SURE_CLOCK, 'u');
const NOT_ON = /^(?:entreg|deliver|sa[ií]da|salida|pedido|orders?|encomend|das|de|from|as|at|e|ou|or|and|y)(?!\p{Ll}{4})/u;

function write(sheet: Sheet, { title, days, times, span, paid, free }: Row, remark: string): void {
  const clocks = [...sheet.folded.slice(times.start, times.end).matchAll(new RegExp(SURE_CLOCK, 'gu'))].map(([one]) => clockOf(one));
  const [first, second] = clocks;
  const isRange = RANGE.test(sheet.folded.slice(times.start, times.end));
  const [start, end] = first && second && isRange ? rangeOf(first, second) : [first && clockText(first)];
  const price = paid && record(sheet, paid.span.start, paid.span.end, paid.norm);
  record(sheet, title.start, title.end, {
    kind: 'class',
    ...(price ? { price } : {}),
    days: daysOf(sheet.folded.slice(days.start, days.end)),
    when: `${
      days.end <= times.start && days.end + 5 >= times.start
        ? sheet.text.slice(days.start, times.end)
        : `${sheet.text.slice(days.start, days.end)} ${sheet.text.slice(times.start, times.end)}`
    }${free}${remark}`,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
  });
  take(sheet, span.start, span.end);
}
