import { DAY } from '#site/hours/days.ts';
import type { FactOf } from '#site/schema.ts';
import { isTown } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet } from '../sheet.ts';

const NAMES_DAY = new RegExp(`(?<!\\p{L})(?:${DAY})(?!\\p{L})`, 'u');
/** "Horários:", "Classes:": a heading of the whole timetable. */
const OF_ALL =
  /^(?:horarios?|turmas?|aulas?|clases?|classes|timetable|schedule|grade|programacao|programacion|agenda|cronograma|times)(?: \p{L}+){0,3}\s*:?$/u;
const MAX_LENGTH = 90;
const MAX_WORDS = 6;
/** "Athenry, Raheen Road" is a place; a sentence goes on behind a comma too. */
const MAX_BEFORE_COMMA = 3;

type Lesson = FactOf<'class'>;

/** "Oranmore (Claregate Hotel, Main Street)", "Unidade Centro:" over lines of lessons: each lesson knows the heading that it stands under. */
export function groupClasses(sheet: Sheet): void {
  const classes = sheet.facts.filter((fact): fact is Lesson => fact.norm.kind === 'class' && fact.source.span !== undefined);
  const lines = linesOf(sheet.text);
  const lessonsOf = ({ start, end }: Span) => classes.filter(({ source: { span } }) => span![0] >= start && span![0] < end);
  const groups: Group[] = [];
  for (const [n, line] of lines.entries()) {
    const lessons = lessonsOf(line);
    const title = lessons.length === 0 && lessonsOf(lines[n + 1] ?? { start: 0, end: 0 }).length > 0 ? titleOf(sheet, line) : undefined;
    const within = lessons.length > 0 ? titleBefore(sheet, line, Math.min(...lessons.map(({ source: { span } }) => span![0]))) : undefined;
    if (title || within) groups.push({ title: title ?? within ?? '', line, lessons: [] });
    else if (lessons.length === 0) groups.push({ title: '', line, lessons: [] });
    groups.at(-1)?.lessons.push(...lessons);
  }
  const named = groups.filter(({ title, lessons }) => title && lessons.length > 0);
  if (new Set(named.map(({ title }) => title)).size < 2) return;
  for (const group of named) {
    for (const { norm } of group.lessons) norm.group = group.title;
    recordStreet(sheet, group);
  }
}

interface Group {
  title: string;
  line: Span;
  lessons: Lesson[];
}

const STREET =
  /[,(] ?(?<street>(?:\p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]+)*, ?)?(?:\p{Lu}[\p{L}'’.]+ ){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Way|Square|Terrace|Close|Hill|Row|Place))(?![\p{L}])/u;
/** "Athenry (Community Pool, Raheen Road, water 29 degrees)": the way to one of several places needs no number. */
function recordStreet(sheet: Sheet, { title, line }: Group): void {
  const hasAddress = sheet.facts.some(
    ({ norm, source: { span } }) => norm.kind === 'address' && span && span[0] >= line.start && span[1] <= line.end,
  );
  const match = STREET.exec(sheet.text.slice(line.start, line.end));
  const street = match?.groups?.street;
  if (!match || !street || hasAddress) return;
  const start = line.start + match.index + match[0].length - street.length;
  const town = isTown(title, sheet.country) ? { city: title } : {};
  record(sheet, start, start + street.length, { kind: 'address', street, ...town, country: sheet.country });
}

/** Lines that have words. */
const linesOf = (text: string): Span[] =>
  [...text.matchAll(/[^\n]*\p{L}[^\n]*/gu)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));

/** "Água Verde: forró seg e qua 19h–20h, …": the heading on the line of its lessons. */
function titleBefore(sheet: Sheet, { start }: Span, lesson: number): string | undefined {
  const end = start + (/^[^:\n]{2,60}(?=:\s*$)/u.exec(sheet.text.slice(start, lesson))?.[0].length ?? 0);
  return end > start ? titleOf(sheet, { start, end }) : undefined;
}

/** The name before the bracket, the comma or the colon of a heading. */
function titleOf({ text, folded }: Sheet, { start, end }: Span): string | undefined {
  const said = folded.slice(start, end).trim();
  if (said.length > MAX_LENGTH || OF_ALL.test(said) || NAMES_DAY.test(said) || /[!?]|\d[h:]\d{0,2}(?!\d)/u.test(said)) return undefined;
  const title = text
    .slice(start, end)
    .replace(/^[^\p{L}\d]+/u, '')
    .split(/\s*[(,:|]|\s[-–—]\s/u)[0]
    ?.trim()
    .replace(/\.$/, '');
  const most = /^\P{L}*[^(:|,]*,/u.test(text.slice(start, end)) ? MAX_BEFORE_COMMA : MAX_WORDS;
  return title && /^\p{L}/u.test(title) && !/\p{L}{4}[.;]\s/u.test(title) && title.split(/\s+/).length <= most ? title : undefined;
}
