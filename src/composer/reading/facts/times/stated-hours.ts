import { TIME } from '#site/hours/clock.ts';
import { DAILY, DAY, WEEKDAYS, WEEKEND } from '#site/hours/days.ts';
import { OPENING, parse } from '#site/hours/grammar.ts';
import { ALL_DAY, CLOSED, marksFrom } from '#site/hours/marks.ts';
import type { FactNorm } from '#site/schema.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { isOnCall } from './on-call.ts';

type Days = Extract<FactNorm, { kind: 'hours' }>['days'];

/** Words of a business that never closes. */
const ON_DUTY =
  /(?<![\p{L}])(?:plantao|emergencias?|urgencias?|guincho|reboque|socorro|gruas?|abert[oa]s?|funciona\w*|abierto|servicio|servico|portaria|atend\w+|entrego|open|towing|emergency|call ?outs?|service|طوارئ|والطوارئ|الطوارئ|خدمه|جاهز\S*|بنشتغل|نشتغل|شغالين)(?![\p{L}])[^.,;\n\d]{0,24}$/u;

const ALWAYS = new RegExp(`^(?:${ALL_DAY})`, 'u');

/** Words that hours may start with: a day, "24h", "fechado" on a day, or a time that another follows. */
const START = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:de|du|das|from|desde|aos|on|من) )?(?:${DAY}(?![\\p{L}])|${DAILY}|${WEEKDAYS}|${WEEKEND}|${ALL_DAY}|${CLOSED}(?= (?:as |aos |on |los |a[ao]s? )?${DAY})|${TIME.replace(/\((?!\?)/g, '(?:')}(?= ?(?:(?:as|ate|a|to|till?|until|-|→|➜|hasta|حتي|الي|لحد|لغايه|ل) |[-→➜] ?\\d|,?(?: e| y| and)? ?(?:fecha(?:mos)?|fecho|cierra|cerramos|closes?) (?:as |at |a las )?\\d)))`,
  'gu',
);

/** A stretch of the message that states hours. */
export interface StatedHours {
  days: Days;
  start: number;
  end: number;
  /** A service at all hours, and nothing about days. */
  duty?: boolean;
}

const MAX_LENGTH = 600;
const NEAR = 12;

/** "barrio República de la Sexta": days of Portuguese are ordinals and houses in Spanish. */
const ORDINAL = /^(?:segundas?|quartas?|quintas?|sextas?)$/;

/** Positions of open words that may start to state hours. */
export const startsOfHours = ({ open, language }: Sheet): { index: number; said: string }[] =>
  [...open.matchAll(START)].map(({ index, 0: said }) => ({ index, said })).filter(({ said }) => language !== 'es' || !ORDINAL.test(said));

/** The hours that are stated at a start, if they are opening hours. `last` is the end of those before them. */
export function hoursAt(sheet: Sheet, { index, said }: { index: number; said: string }, last: number | undefined): StatedHours | undefined {
  const { open } = sheet;
  if (isTerm(sheet, index) || isRangeAfterDay(sheet, index, said)) return undefined;
  const taken = open.indexOf(TAKEN, index);
  const marks = marksFrom(open, index, Math.min(taken < 0 ? open.length : taken, index + MAX_LENGTH));
  const parsed = marks.length < 2 ? undefined : parse(marks);
  if (!parsed) return undefined;
  const before = open.slice(Math.max(0, index - 50), index);
  const after = open.slice(index + said.length, index + said.length + 20);
  const isTimed = marks.some(({ type }) => type === 'time' || type === 'allday' || type === 'closed');
  const hasDays = marks.some(({ type }) => type === 'day' || type === 'daily' || type === 'weekdays' || type === 'weekend');
  const always = isAlways(said, before, after);
  if (ALWAYS.test(said) && isOnCall(sheet, { start: index, end: index + said.length })) return undefined;
  if (OF_AN_EVENT.test((before.split(/[.;\n]/).at(-1) ?? '').slice(-24))) return undefined;
  const isNear = last !== undefined && index - last < NEAR;
  const isClear = (hasDays && isTimed) || always || standsApart(said, before, after);
  if (!isClear && !OPENING.test(before) && !isNear) return undefined;
  if (isSurcharged(open, parsed.end)) return undefined;
  if (!hasDays && OF_A_PROCESS.test(before.slice(-30))) return undefined;
  return { ...parsed, start: index, duty: always && marks.every(({ type }) => type === 'allday' || type === 'skip') };
}

/** "Das 22h às 6h tem acréscimo de 30%", "weekends 8pm to 6am £30 extra": the hours of a higher price. */
export const isSurcharged = (folded: string, end: number): boolean => SURCHARGE.test(folded.slice(end, end + 48));
const SURCHARGE =
  /^,?:?\s?(?:(?:tem|ha|hay|tiene|lleva|com|con|with|has|have|se|cobra(?:mos)?|cobro|e|es|is|um|un|uma|una|an?|there['’]?s|there is) ){0,4}(?:acrescimos?|adicional(?:es)?|recargos?|sobretaxa|surcharge|extra charge|taxa extra|tarifa nocturna|mais \d+ ?%|\+ ?\d+ ?%|(?:(?:r\$|[$€£])\s?\d[\d.,]*|\d[\d.,]* ?(?:%|€|reais|pesos)) (?:extra|a mais|de mais|mas|more|on top|de recargo|de acrescimo))/u;

const OF_AN_EVENT = /\bvolunt\w+|\b(?:classes|aulas|clases|turmas|cultos|missas|misas|ceremony|reception|trivia|live music)\b/;
const OF_A_PROCESS =
  /\b(?:horas|hours) de (?:descanso|ferment\w+)|descans\w+|ferment\w+|entrega|deliver\w*|resposta|response|within|em ate|prazo/;

/** "24/7", or "24 horas" of a service. */
const isAlways = (said: string, before: string, after: string): boolean =>
  /^(?:24\/7|24x7|around)/.test(said) ||
  (/^(?:24|dia|noite|noche|day|night|على|٢٤)/.test(said) && ON_DUTY.test(before.slice(-36))) ||
  (/^24/.test(said) && /^[^\s.,;]*\s?(?:de )?(?:emergenc|service|plantao|atend|urgenc)/.test(after));

/** "…, 24 horas.": all hours, with nothing beside them. */
const standsApart = (said: string, before: string, after: string): boolean =>
  /^24/.test(said) && /(?:^|[.,;\n])\s*(?:طوارئ )?$/.test(before) && /^\s*(?:[.,;\n!]|$)/.test(after.slice(0, 3));

/** "Fridays at Riverfront Park 5-9pm, Saturdays …": the day after a range of times starts a new range only at the start of a sentence. */
const isRangeAfterDay = ({ open, sentences }: Sheet, index: number, said: string): boolean =>
  /^\d/.test(said) &&
  /^ ?- ?\d/.test(open.slice(index + said.length)) &&
  !sentences.some(({ start }) => start === index) &&
  !/(?:horarios?|hours|atendimento|expediente|open|aberto|abierto)\s?:?\s$/.test(open.slice(Math.max(0, index - 14), index));

/** "prazo 10 a 15 dias úteis", "entrega em 5 a 7 dias": a number of days, no hours. */
const isTerm = ({ open }: Sheet, at: number): boolean =>
  /^(?:de )?\d{1,3} ?(?:a|ate|-|ou|e) ?\d{1,3} (?:dias?|days?)(?!\p{L})/u.test(open.slice(at, at + 24));
