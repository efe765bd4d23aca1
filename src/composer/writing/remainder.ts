import type { Brief, Clause } from '#composer/brief.ts';
import { tellsTerm } from '#composer/reading/acts/terms.ts';
import { HOLIDAYS } from '#site/hours/marks.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import { NAMED, OVERRULES } from './data/term-signs.ts';
import { mintId } from './hash.ts';

/** Min confidence for a clause about the business. */
const SURE = 0.9;
const EDGE = /[,;:.!?()\n–—-]\s*$/u;
const HANGS =
  /(?:^|[\s,]+)(?:pelo|pela|no|na|nos|nas|em|de|do|da|com|e|a|ao|o|para|por|at|on|in|by|and|the|with|from|or|to|en|el|la|y|con|del|al)\s*$/iu;
const LEADS_ON = /^[\s,;:.)–—-]*(?:(?:e|and|y|mas|but|pero|aí|daí|então|و)\s+)?/iu;
const MONTH = '(?:jan|fev|feb|mar|abr|apr|mai|may|jun|jul|ago|aug|set|sep|out|oct|nov|dez|dic|dec|ene)\\p{L}*';
/** Content that would be lost if not shown: a day, a date, a term. */
const TELLS = [
  ...OVERRULES.map(([, sign]) => sign),
  ...NAMED.filter(([name]) => ['times', 'urgent', 'lead-time', 'access', 'licence'].includes(name)).map(([, sign]) => sign),
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: de| of)? ${MONTH}(?!\\p{L})`, 'iu'),
];

const statement = (text: string, span: [number, number]): Fact => ({
  id: mintId('fa', `${span.join()}/${text}`),
  text,
  norm: { kind: 'statement', topic: 'other' },
  source: { from: 'prompt', span },
  must: true,
  status: 'given',
});

/** Spans of a clause between its facts. */
function gaps({ span: [start, end] }: Clause, { facts, corrected = [] }: Brief): [number, number][] {
  const taken = [...facts.flatMap(({ source }) => (source.span ? [source.span] : [])), ...corrected]
    .filter(([from, to]) => from < end && to > start)
    .sort((one, other) => one[0] - other[0]);
  const found: [number, number][] = [];
  let at = start;
  for (const [from, to] of taken) {
    if (from > at) found.push([at, from]);
    at = Math.max(at, to);
  }
  return at < end ? [...found, [at, end]] : found;
}

/** The span without connectives to its neighbours; undefined when it is a part of their sentence. */
function wholePart(brief: Brief, clause: Clause, [from, to]: [number, number]): string | undefined {
  const { prompt } = brief;
  const raw = prompt.slice(from, to);
  const begins = from === clause.span[0] || EDGE.test(prompt.slice(clause.span[0], from)) || /^\s*[,;:.(–—-]/u.test(raw);
  const next = brief.facts.find(({ source }) => source.span?.[0] === to);
  // "Plantão 24h pelo" before a number is complete without its last word.
  const ends = to === clause.span[1] || EDGE.test(raw) || (['phone', 'email'].includes(next?.norm.kind ?? '') && HANGS.test(raw));
  if (!begins || !ends) return undefined;
  const text = raw
    .replace(LEADS_ON, '')
    .replace(/[\s,;:.(–—-]+$/u, '')
    .replace(HANGS, '')
    .trim();
  return text.length >= 6 && text.length <= 120 && /\p{L}{3}/u.test(text) && text.split('(').length === text.split(')').length
    ? text
    : undefined;
}

const clocks = (text: string): string[] =>
  [...text.matchAll(/(?<![\d:])(\d{1,2})(?::(\d{2})|h(\d{2})?)(?!\d)/giu)].map(
    ([, hour, half, more]) => `${hour!.padStart(2, '0')}:${half ?? more ?? '00'}`,
  );

/** Times and holidays in the owner's words for their hours that the parsed table lacks. */
function unreadHours(fact: FactOf<'hours'>): string[] {
  if (Object.keys(fact.norm.days).length === 0) return [];
  const read = new Set(Object.values(fact.norm.days).flatMap((spans) => spans.flat()));
  const unread = (part: string): boolean =>
    clocks(part).length > 0 && clocks(part).every((time) => !read.has(time)) && /\p{L}{3}/u.test(part);
  return fact.text.split(/[;,]\s+/).filter((part) => HOLIDAY.test(part) || unread(part));
}
const HOLIDAY = new RegExp(`(?<!\\p{L})${HOLIDAYS}(?!\\p{L})`, 'iu');

/** A way of working, complete wherever it stands: "afilador de cuchillos a domicilio xalapa". */
const WAY =
  /(?<!\p{L}|(?<!\p{L})(?:n[ãa]o|no|nem|ni|not|sem|sin) )(?:a domic[ií]lio|em domic[ií]lio|ao domic[ií]lio|sob encomenda|por encomenda|por encargo|sob medida|a medida|atacado e varejo|varejo e atacado|mayoreo y menudeo|por mayor y menor|wholesale and retail|(?:s[óo] |somente |apenas |solo |only )?(?:com hora marcada|com agendamento|mediante agendamento|con cita previa|con turno previo|by appointment(?: only)?)|100 ?% online(?: (?:pro|para o|para todo o) brasil(?: inteiro| todo)?)?)(?!\p{L}|,? (?:n[ãa]o|no|not)(?!\p{L}))/giu;
const waysIn = ({ prompt }: Brief, [from, to]: [number, number]): Fact[] =>
  [...prompt.slice(from, to).matchAll(WAY)].map(({ 0: text, index }) => statement(text, [from + index, from + index + text.length]));

/** "Plantão 24h | não | sim": cells of a table, which are read as plans or prices or not at all. */
const ROW = /\|.*\|/u;

/** Adds clauses about the business that no fact contains, in the owner's words, rather than lose them. */
export function withRemainder(brief: Brief): Brief {
  const { facts, clauses } = brief;
  const known = facts.map(({ norm }) => JSON.stringify(norm).toLowerCase()).join('\n');
  const isKnown = (text: string) =>
    text
      .toLowerCase()
      .split(/\s*[,;]\s+/)
      .every((part) => known.includes(part));
  const stated = clauses.filter(({ act, fate, text }) => act === 'fact' && (fate === 'used' || fate === 'offered') && !ROW.test(text));
  const lost = stated.flatMap((clause) =>
    gaps(clause, brief).flatMap((gap) => {
      const text = clause.confidence >= SURE ? wholePart(brief, clause, gap) : undefined;
      return text && !isKnown(text) && (tellsTerm(text) || TELLS.some((sign) => sign.test(text)))
        ? [statement(text, gap)]
        : waysIn(brief, gap);
    }),
  );
  const unread = facts.flatMap((fact) =>
    fact.norm.kind === 'hours' && fact.source.span && fact.status !== 'sample'
      ? unreadHours({ ...fact, norm: fact.norm }).map((text) => statement(text, fact.source.span!))
      : [],
  );
  return { ...brief, facts: [...facts, ...lost, ...unread] };
}
