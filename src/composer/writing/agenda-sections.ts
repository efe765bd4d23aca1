import type { HeadName } from '#composer/copy/plain-shape.ts';
import { LONG_MONTH } from '#composer/reading/facts/times/dates.ts';
import { MONTHLY } from '#composer/reading/facts/times/occasions.ts';
import { fold } from '#composer/reading/fold.ts';
import { DAY } from '#site/hours/days.ts';
import { weekFrom } from '#site/hours/week.ts';
import type { FactOf } from '#site/schema.ts';
import { asTitle } from './language.ts';
import { noteOf, priceOf } from './offer-sections.ts';
import type { Setting } from './setting.ts';
import { cite, citeTitle, ids, type Sketch, sketch, word } from './sketch.ts';

type Lesson = FactOf<'class'>;

/** Lessons; church services have times too, but are none. */
const TEACHES =
  /(?<!\p{L})(?:aulas?|turmas?|cursos?|treinos?|clases?|lessons?|class(?:es)?|workouts?|yoga|pilates|nata[çc][ãa]o|bal[ée]t?|ballet|dan[çc]a|danza|dance|حصص|دروس|دورات)(?!\p{L})/iu;
/** Whether its weekly items are lessons. */
export const hasClasses = ({ brief }: Setting): boolean => brief.pageType === 'school' || TEACHES.test(brief.prompt);

/** A calendar date, not a day of every week. */
const MONTH = '(?:jan|fev|feb|mar|abr|apr|mai|may|jun|jul|ago|aug|set|sep|out|oct|nov|dez|dic|dec|ene)\\p{Ll}*';
const DATED = new RegExp(
  `(?<!\\d)\\d{1,2}/\\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?(?: de| of)? ${MONTH}|(?<!\\p{L})${MONTH} \\d{1,2}(?![\\d:h])|(?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)`,
  'iu',
);
/** "Viernes 24, 18:00", "Dia 2, 9h": one of several consecutive days, with its time. */
const OF_SOME_DAYS = /^(?:\p{L}[\p{L}-]+,? )?(?:d[ií]a |day )?\d{1,2}, \d/iu;
const SEASON = new RegExp(`(?<!\\p{L})${LONG_MONTH}(?!\\p{L})`, 'u');
const NAMES_DAY = new RegExp(`(?<!\\p{L})${DAY}(?!\\p{L})`, 'u');

type When = 'weekly' | 'dated' | 'programme' | 'other';
function whenOf({ norm }: Lesson): When {
  const said = fold(norm.when);
  if (norm.days.length === 7) return 'other';
  if (norm.days.length > 0) return 'weekly';
  if (DATED.test(norm.when)) return 'dated';
  if (OF_SOME_DAYS.test(norm.when) || !/\p{L}{3}/u.test(said)) return 'programme';
  return NAMES_DAY.test(said) && !SEASON.test(said) && said.search(MONTHLY) < 0 ? 'weekly' : 'other';
}

const HEADS: Readonly<Record<Exclude<When, 'weekly'>, HeadName>> = { dated: 'dates', programme: 'programme', other: 'calendar' };
/** A heading for one kind of item; mixed kinds are a calendar. */
const headOf = (kinds: readonly When[]): HeadName => {
  const [first, ...others] = new Set(kinds);
  return first && first !== 'weekly' && others.length === 0 ? HEADS[first] : 'calendar';
};

/** The weekly agenda, and separately the items by date or by month. */
export function agendas(setting: Setting): (Sketch | undefined)[] {
  const all = setting.shelf.by('class').slice(0, 60);
  const week = all.filter((one) => whenOf(one) === 'weekly');
  const others = all.filter((one) => whenOf(one) !== 'weekly');
  return [
    agenda(setting, 'agenda', headOfWeek(setting, week), inOrder(setting, week)),
    agenda(setting, 'calendar', headOf(others.map(whenOf)), others),
  ];
}

/** Without a time it tells what each day brings: the menu of the week. */
function headOfWeek(setting: Setting, week: readonly Lesson[]): HeadName {
  if (week.length >= MIN_DAYS && week.every(({ norm }) => norm.start === undefined && !/\d/.test(norm.when))) return 'week';
  return hasClasses(setting) ? 'classes' : 'weekly';
}
const MIN_DAYS = 3;

/** Items of one day each are sorted by weekday; items with several days keep the owner's order. */
function inOrder({ brief }: Setting, week: readonly Lesson[]): readonly Lesson[] {
  const days = weekFrom(brief.country);
  const rank = ({ norm }: Lesson) => days.indexOf(norm.days[0] ?? 'mon');
  if (week.some(({ norm }) => norm.days.length !== 1)) return week;
  return week.toSorted((a, b) => rank(a) - rank(b) || (a.norm.start ?? '').localeCompare(b.norm.start ?? ''));
}

const MAX_BESIDE = 40;
/** "…, 10:30 de la mañana, dura 3 horas, $450": the words of its own sentence that are no sentence without it. */
function besideOf({ brief, shelf, placed }: Setting, { source: { span } }: Lesson): string[] {
  const own = brief.clauses.find((clause) => span && clause.span[0] <= span[0] && clause.span[1] >= span[1])?.span;
  const isAmong = brief.facts.filter(({ norm, source }) => norm.kind === 'class' && own && within(source.span, own)).length > 1;
  if (!own || !span || isAmong) return [];
  const beside = shelf
    .by('statement')
    .filter(({ id, text, source }) => !placed.has(id) && text.length <= MAX_BESIDE && within(source.span, own) && source.span![0] > own[0]);
  for (const { id } of beside) placed.add(id);
  return beside.map(({ text }) => text.replace(/\.$/, ''));
}
const within = (span: readonly [number, number] | undefined, [from, to]: readonly [number, number]): boolean =>
  span !== undefined && span[0] >= from && span[1] <= to;

/** "3–4 yrs · Oranmore": who it is for or who gives it, where, and what else is said of it. */
const detailOf = (setting: Setting, one: Lesson): string =>
  [one.norm.who, one.norm.group, ...besideOf(setting, one)].flatMap((part) => (part ? [asTitle(part)] : [])).join(' · ');

function agenda(setting: Setting, alias: string, heads: HeadName, classes: readonly Lesson[]): Sketch | undefined {
  const head = classes.length > 0 ? setting.speak.pick(alias, setting.heads(heads)) : undefined;
  if (!head) return undefined;
  const section = sketch('agenda', alias, head);
  for (const one of classes) {
    const price = priceOf(setting, one.norm.price);
    for (const fact of [one, price]) if (fact) setting.placed.add(fact.id);
    const detail = detailOf(setting, one);
    section.items.push({
      slots: {
        when: word(asTitle(one.norm.when), 'fact'),
        title: citeTitle(one),
        ...(detail ? { body: word(detail, 'fact') } : {}),
      },
      facts: ids(one, price),
    });
  }
  section.slots.note = noteOf(setting, ['capacity']);
  // A single line is no table.
  if (section.items.length < 3 || heads === 'programme') section.layouts = ['day-ledger'];
  section.solid = true;
  return section;
}

/** Upcoming dates, each with its details. */
export function dates(setting: Setting): Sketch | undefined {
  const { shelf, speak, placed } = setting;
  // An event's own date is shown with its place.
  const open = shelf.by('date').filter((date) => !placed.has(date.id));
  const head = open.length > 0 ? speak.pick('dates', setting.heads('dates')) : undefined;
  if (!head) return undefined;
  const section = sketch('agenda', 'dates', head);
  for (const date of open.slice(0, 60)) {
    placed.add(date.id);
    const stated = shelf.by('statement').find((fact) => fact.text.includes(date.text) && fact.text.length <= 140);
    if (stated) placed.add(stated.id);
    const rest = stated?.text
      .replace(
        new RegExp(`(?:[,;]\\s*)?(?:(?:no |el )?(?:dia|día|on|le)\\s+)?${date.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'iu'),
        '',
      )
      .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
    const title = rest && rest.length >= 3 ? { title: word(asTitle(rest), 'fact') } : {};
    section.items.push({ slots: { when: cite(date), ...title }, facts: ids(date) });
  }
  section.solid = true;
  return section;
}
