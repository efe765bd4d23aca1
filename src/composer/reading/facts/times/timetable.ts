import { clockOf, clockText, rangeOf, TIME } from '#site/hours/clock.ts';
import { DAILY, DAY, dayOf, daysFromTo, WEEK } from '#site/hours/days.ts';
import type { Day } from '#site/schema.ts';
import type { Span } from '../../sentences.ts';
import { hasWords } from '../items/item.ts';
import { moneyIn } from '../prices/money.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { LONG_MONTH } from './dates.ts';
import { inTheEvening, labelledTimes } from './labelled-times.ts';

const PLAIN_TIME = TIME.replace(/\((?!\?)/g, '(?:');
export const DAYS = `(?<![\\p{L}\\d])(?<!(?<!\\p{L})(?:del|do|al) )(?:${DAY}(?![\\p{L}])\\.?(?:(?:\\s?(?:,|e|y|and|&|/|-|a|to|الي|حتي|و|\\+)\\s?|\\s)(?:as |los |on )?${DAY}(?![\\p{L}])\\.?)*|${DAILY})`;
/** Days and a time, either first: "Mon 6:30am", "terça e quinta às 7h", "7pm on Wednesdays". */
const WHEN = new RegExp(
  `(${DAYS})(?:\\s?(?:as|a las|at|from|das|de|a|,|:|-|الساعه|من)){0,2}\\s?(${PLAIN_TIME})(?:\\s?(?:-|/|as|a|to|ate|until|حتي|الي|لـ?)\\s?(?:as |las )?(${PLAIN_TIME}))?(?:\\s?(?:,|e|y|and|&)\\s?(?:as |las |at )?${PLAIN_TIME}(?![\\p{L}\\d]))*(?![\\p{L}\\d]|\\s?(?:an[oi]?os?|meses|years?|months?|pessoas|personas|people|alunos|alumnos|vagas)(?!\\p{L})|\\s(?:de |of |do )?(?:${LONG_MONTH}|may|ma[iy]o|june|july|jun[hi]o|jul[hi]o)(?!\\p{L}))`,
  'gu',
);
export const CUE =
  /\b(?:class|classes|a[ct]?tividades|activit(?:y|ies)|aulas?|turmas?|timetable|schedule|grade|clases?|cultos?|missas?|misas?|services|worship|sessions?|sessoes|sesiones|workshops?|talleres|oficinas?|programac\w+|programa|agenda|horario de clases|treinos?|encontros?|meetings?|reunioes|palestras?|talks?|rehearsals?|ensaios|shows?)\b|حصص|دروس|صلاه|جلسات|برنامج/;
export const OPENING =
  /\b(?:abr\w+|abert\w+|funciona(?:mos|m|mento|ndo)?|atend\w+|horario(?!s? d[ae]s? aula)|open\w*|hours|abiert\w+|atenc\w+|closed|fechad\w+|cerrad\w+|delivery|entregas?)\b|نفتح|مفتوح|ساعات|الدوام|مواعيد|اوقات/;
const LEAD =
  /^(?:(?:حصص|الحصص|دروس|جدول الحصص|البرنامج)\s*:\s*|.*?\b(?:classes|class|aulas?|turmas?|timetable|schedule|grade|clases|cultos?|services|horarios?|programacao|programa|agenda)\s*(?:\([^)]*\))?\s*(?::|are|is|sao|son)\s*|(?:e|y|and|و|we (?:teach|offer|have)|temos|tenemos|tem)\s+)+/;
export const NO_TITLE =
  /^(?:(?:ao |al |at )?(?:meio[- ]dia|noon|midday|medio ?dia)|(?:a )?gente|nos reunimos|reunimos|se reune|nos encontramos|we meet|meet|quero|queremos|preciso|we|i|since|they|temos|tenemos|nos|quiero|need|want|every|todo|toda|fazemos|hacemos|desde|estamos|atendo|volunt\w+|receb\w+|secretari\w+|recepc\w+|recepci\w+|reception|front desk|oficina|office|escritorio|bilheteria|loja|tienda|shop|store)\b/;
const WITH =
  /\b(?:com|with|con|by|by the|مع)\s+(?:(?:a|o|el|la|the)\s+)?([A-ZÀ-Ý][\p{L}.'’-]+(?:\s+(?:d[aeo]s?\s+)?[A-ZÀ-Ý][\p{L}.'’-]+){0,3})/u;

/** Days and a time of a line, and the words that may be about them. */
interface Slot {
  line: Span;
  when: RegExpExecArray;
  /** The later time that replaces it. */
  moved: RegExpExecArray | null;
  /** End of the words of the time. */
  end: number;
  floor: number;
  ceiling: number;
}

/** State of the timetable before a line. */
interface Progress {
  /** Starts of lines with labelled times. */
  rows: ReadonlySet<number>;
  /** Name of the last class. */
  last?: Span | undefined;
  /** Start of a sentence of opening hours. */
  opening?: number;
  /** End of the timetable's last line. */
  told?: number;
}

/** Lines of a timetable with their day and time; prices and teachers if they stand beside them. */
export function readTimetable(sheet: Sheet, ofClasses: boolean): void {
  const found = [...sheet.open.matchAll(WHEN)];
  const progress: Progress = { rows: labelledTimes(sheet) };
  for (const n of found.keys()) {
    const slot = slotAt(sheet, found, n);
    if (!slot || !(ofClasses || isOfTimetable(sheet, slot.line, progress))) continue;
    if (statesOpening(sheet, slot, progress)) progress.opening = slot.line.start;
    if (progress.opening === slot.line.start) continue;
    const named = classOf(sheet, slot, progress.last);
    progress.last = named?.name;
    if (!named) continue;
    progress.told = slot.line.end;
    recordClass(sheet, slot, named);
  }
  inTheEvening(sheet);
  readProgramme(sheet);
}

function slotAt(sheet: Sheet, found: readonly RegExpExecArray[], n: number): Slot | undefined {
  const when = found[n]!;
  const line = sheet.sentences.find((span) => when.index >= span.start && when.index < span.end);
  if (!line) return undefined;
  const stated = when.index + when[0].length;
  const moved = MOVED.exec(sheet.open.slice(stated, line.end));
  const [previous, next] = [found[n - 1], found[n + 1]];
  return {
    line,
    when,
    moved,
    end: stated + (moved?.[0].length ?? 0),
    floor: Math.max(line.start, previous ? previous.index + previous[0].length : 0),
    ceiling: Math.min(line.end, next && next.index < line.end ? next.index : line.end),
  };
}

function isOfTimetable({ text, open, folded }: Sheet, line: Span, { told, rows }: Progress): boolean {
  const isNext = told !== undefined && /^[^\S\n]*\n[^\S\n]*[•*-]?[^\S\n]*$/.test(text.slice(told, line.start));
  return (
    isNext ||
    rows.has(line.start) ||
    CUE.test(folded.slice(line.start, line.end)) ||
    CUE.test(open.slice(Math.max(0, line.start - 60), line.start))
  );
}

function statesOpening({ open }: Sheet, { line, when, floor }: Slot, { rows }: Progress): boolean {
  if (OPENING.test(open.slice(Math.max(floor, when.index - 60), when.index)) && !rows.has(line.start)) return true;
  // "Seg a sex 6h-22h" at the start of a sentence is opening hours, even after classes.
  const isFirst = floor === line.start && when.index - floor < 5;
  const isRange = Boolean(when[3]) && /[-–]|\b(?:a|to|al|ate)\b/.test(when[1] ?? '');
  return isFirst && isRange && !CUE.test(open.slice(line.start, line.end));
}

type Money = ReturnType<typeof moneyIn>[number];

function classOf(
  sheet: Sheet,
  { line, when, end, floor, ceiling }: Slot,
  last: Span | undefined,
): { name: Span; paid?: Money } | undefined {
  const money = moneyIn(sheet, end, ceiling).find(({ span }) => isBeside(sheet.open.slice(end, span.start).trim()));
  const name =
    nameBefore(sheet, floor, when.index) ??
    nameAfter(sheet, end, money?.span.start ?? ceiling) ??
    (money && nameAfter(sheet, money.span.end, ceiling)) ??
    (floor > line.start ? same(sheet, floor, when.index, last) : undefined);
  if (!name) return undefined;
  // "turma de sábado"
  name.end -= / (?:de|do|da|on|of|el|los)$/.exec(sheet.folded.slice(name.start, name.end))?.[0].length ?? 0;
  // "aula de violão 100 reais por mês (sábado 9h)"
  const inside = moneyIn(sheet, name.start, name.end)[0];
  if (inside && inside.span.start - name.start > 3) name.end = trimmed(sheet.text, name.start, inside.span.start).end;
  const paid = money ?? inside;
  return paid ? { name, paid } : { name };
}

function recordClass(sheet: Sheet, { when, moved, end, ceiling }: Slot, { name, paid }: { name: Span; paid?: Money }): void {
  const [opens = '', closes] = moved ? moved.slice(1) : when.slice(2);
  const who = WITH.exec(sheet.text.slice(Math.min(name.start, end), ceiling).split(/[;\n]|, (?=[A-ZÀ-Ý])/)[0] ?? '')?.[1];
  const price = paid && record(sheet, paid.span.start, paid.span.end, paid.norm);
  record(sheet, name.start, name.end, {
    kind: 'class',
    days: daysOf(when[1] ?? ''),
    when: moved ? `${when[1]} ${moved[1]}${moved[2] ? `–${moved[2]}` : ''}` : sheet.text.slice(when.index, end).trim(),
    ...startAndEnd(opens, closes),
    ...(price ? { price } : {}),
    ...(who ? { who } : {}),
  });
  take(sheet, when.index, end);
}

function startAndEnd(opens: string, closes: string | undefined): { start?: string; end?: string } {
  const start = clockOf(opens);
  const end = closes ? clockOf(closes) : undefined;
  const [from, to] = start && end ? rangeOf(start, end) : [start && clockText(start)];
  return { ...(from ? { start: from } : {}), ...(to ? { end: to } : {}) };
}

/** "fri 7-8, actually moved to 7.15–8.15": the later time replaces the earlier. */
const MOVED = new RegExp(
  `^[\\s,.;–—-]*(?:(?:no|nao)[\\s,]+)?(?:actually|sorry|now|perdon|desculp\\p{L}*|digo|ahora|agora|na verdade|en realidad)[\\s,]*(?:(?:it'?s|is|has|now|moved?|changed|to|from|paso|passou|mudou|cambio|a|as|las|para|pra|e|es)\\s)*(${PLAIN_TIME})(?:\\s?(?:-|–|to|a|as|ate)\\s?(${PLAIN_TIME}))?`,
  'u',
);

/** ", $15" belongs to the class; ", e aula de violão 100" is another item. */
const isBeside = (between: string): boolean => !/[,;\n]/.test(between.slice(1)) && !(/^[,;]/.test(between) && hasWords(between));

const SLOT = new RegExp(
  `(?:^|[,;\\n•|]\\s*|\\s[-–]\\s)((?:as |at |a las )?${PLAIN_TIME}(?:\\s?[-–]\\s?${PLAIN_TIME})?)\\s*(?:[-–:]\\s*)?(?=[\\p{L}"])`,
  'gu',
);
const BY =
  /\s(?:by|com|con|with|por|de la mano de|مع)\s+(?:(?:a|o|el|la|the)\s+)?(\p{Lu}[\p{L}.'’-]+(?:\s(?:d[aeo]s?\s|van\s|von\s|de la\s)?\p{Lu}[\p{L}.'’-]+){0,3})\s*$/u;

/** "1 kg de alimento", "80 lugares": a number before its counted noun. */
const COUNTS = /^\W*\d{1,3}\s+$/u;

/** A day's programme without day names: "Schedule: 09:00 registration, 10:00 Keynote by Ana Kovac", in a row or one per line. */
function readProgramme(sheet: Sheet): void {
  for (const [n, sentence] of sheet.sentences.entries()) {
    const cue = CUE.exec(sheet.open.slice(sentence.start, sentence.end));
    if (!cue || OPENING.test(sheet.open.slice(sentence.start, sentence.start + cue.index))) continue;
    let from = sentence.start + cue.index + cue[0].length;
    const colon = /^[^:\d]{0,24}:\s*|^\s*$/.exec(sheet.open.slice(from, sentence.end));
    if (!colon) continue;
    from += colon[0].length;
    let end = sentence.end;
    for (const next of sheet.sentences.slice(n + 1)) {
      if (!/\n/.test(sheet.text.slice(end, next.start)) || !new RegExp(`^${PLAIN_TIME}`, 'u').test(sheet.open.slice(next.start, next.end)))
        break;
      end = next.end;
    }
    if (sheet.text[end - 1] === '.') end--;
    const slots = [...sheet.open.slice(from, end).matchAll(SLOT)].filter(([slot]) => !COUNTS.test(slot));
    if (slots.length < 2) continue;
    for (const [i, slot] of slots.entries()) {
      const at = from + slot.index + slot[0].indexOf(slot[1] ?? '');
      const start = from + slot.index + slot[0].length;
      const title = trimmed(sheet.text, start, i + 1 < slots.length ? from + (slots[i + 1]?.index ?? 0) : end);
      if (title.end - title.start < 2 || sheet.open.slice(title.start, title.end).includes(TAKEN)) continue;
      const when = sheet.text.slice(at, at + (slot[1] ?? '').length).trim();
      const clocks = [...(slot[1] ?? '').matchAll(new RegExp(PLAIN_TIME, 'gu'))].map((time) => clockOf(time[0]));
      const by = BY.exec(sheet.text.slice(title.start, title.end));
      record(sheet, title.start, title.end - (by?.[0].length ?? 0), {
        kind: 'class',
        days: [],
        when,
        ...(clocks[0] ? { start: clockText(clocks[0]) } : {}),
        ...(clocks[1] ? { end: clockText(clocks[1]) } : {}),
        ...(by?.[1] ? { who: by[1] } : {}),
      });
    }
    take(sheet, sentence.start + cue.index, end);
  }
}

/** "Cultos domingo às 18h e quarta às 20h": the second time belongs to the same thing. */
const same = (sheet: Sheet, floor: number, at: number, last: Span | undefined): Span | undefined =>
  last && at - floor < 8 && /^[\s,;e/&yو]*(?:and)?[\s]*$/.test(sheet.folded.slice(floor, at)) ? last : undefined;

function nameBefore(sheet: Sheet, floor: number, end: number): Span | undefined {
  const region = sheet.open.slice(floor, end);
  const cut = Math.max(
    region.lastIndexOf(','),
    region.lastIndexOf(';'),
    region.lastIndexOf('\n'),
    region.lastIndexOf('\ue000'),
    region.lastIndexOf('،'),
  );
  let from = floor + (/[\p{L}]/u.test(region.slice(cut + 1)) ? cut + 1 : 0);
  if (from === floor && cut >= 0) return undefined;
  from += LEAD.exec(sheet.folded.slice(from, end).replace(/^\s+/, ''))?.[0].length ?? 0;
  while (from < end && /\s/.test(sheet.text[from] as string)) from++;
  const to =
    from +
    sheet.folded.slice(from, end).replace(/\s*(?:\b(?:on|as|aos|nas|nos|at|los|las|toda|todo|every|cada|is|are|e|na|no)|:|-|\()\s*$/, '')
      .length;
  // "Escola Compasso: aulas de flamenco": words before a colon are the list's heading.
  from += /^[^:]*:\s+(?=\p{L}{3})/u.exec(sheet.text.slice(from, to))?.[0].length ?? 0;
  const teacher = WITH.exec(sheet.text.slice(from, to));
  const name = trimmed(sheet.text, from, teacher ? from + teacher.index : to);
  const words = sheet.text.slice(name.start, name.end).split(/\s+/).length;
  return name.end - name.start >= 2 &&
    hasWords(sheet.folded.slice(name.start, name.end)) &&
    words <= 7 &&
    !OPENING.test(sheet.folded.slice(name.start, name.end)) &&
    !NO_TITLE.test(sheet.folded.slice(name.start, name.end))
    ? name
    : undefined;
}

/** "seg a sex 8 as 18 sabado ate meio dia": days are no events. */
const NAMES_DAY = new RegExp(`^(?:${DAY}|${DAILY})(?!\\p{L})`, 'u');

function nameAfter(sheet: Sheet, start: number, ceiling: number): Span | undefined {
  const region = sheet.open.slice(start, ceiling);
  const stop = region.search(/[,;\n\ue000]|\. |\b(?:com|with|con)\b|[($]/);
  const name = trimmed(sheet.text, start, stop < 0 ? ceiling : start + stop);
  const words = sheet.text.slice(name.start, name.end).split(/\s+/).length;
  return /\p{L}{3}/u.test(sheet.text.slice(name.start, name.end)) &&
    !NAMES_DAY.test(sheet.folded.slice(name.start, name.end)) &&
    words <= 6 &&
    !/^(?:e|y|and|or|ou|as|at|o)\s/.test(sheet.folded.slice(name.start, name.end))
    ? name
    : undefined;
}

/** The days in the words, with ranges expanded. */
export function daysOf(written: string): Day[] {
  if (new RegExp(`^${DAILY}$`, 'u').test(written.trim())) return [...WEEK];
  const parts = written
    .replace(/\sو(?=[\u0600-\u06ff])/g, ' , ')
    .split(/\s?(,|\be\b|\by\b|\band\b|&|\/|\+|-|\ba\b|\bto\b|الي|حتي)\s?/)
    .map((part) => part.trim());
  const days: Day[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const day = dayOf((parts[i] ?? '').replace(/\.$/, '').replace(/^(?:as|los|on) /, ''));
    if (!day) continue;
    const joined = parts[i - 1];
    const last = days.at(-1);
    if (last && (joined === '-' || joined === 'a' || joined === 'to' || joined === 'الي' || joined === 'حتي'))
      days.push(...daysFromTo(last, day).slice(1));
    else days.push(day);
  }
  return [...new Set(days)].slice(0, 7);
}
