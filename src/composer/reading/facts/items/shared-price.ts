import type { Money } from '../prices/money.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { wordsOf } from './item.ts';
import { BREAK } from './offer-words.ts';

/** Signs that end a row of names; commas and "and"s go on with it. */
const ENDS = [';', '؛', ':', '•', '·', '|', '\n', '.', '(', ')', TAKEN];
const AND = /\s(?:e|y|and|&|ou|or)\s/u;
/** "I walk dogs": the verb goes with its subject. */
const SPEAKER = /^(?:i|we|eu|nos|a gente)\s\p{L}+(?=\s)/u;
const MAX_WORDS = 4;
const MIN_FOR_ALL = 3;

/** "2,50 cada", "R$ 95 o cento": a price of each, or of so many of each. */
const OF_EACH =
  /(?:(?<!\p{L})(?:cada(?: um[ao]?| uno)?|c\/u|cd|each|apiece|kg|kilo|quilo)|(?:\/|\s(?:o|a|el|la|por|per|an?|al)\s)\s?(?:[cs]ento|ciento|duzia|docena|dozen|unidade?|un|ma[cç]o|bunch|100))$/u;
/** "£4.20 a roll": of each, where an "and" makes a row of the names. */
const OF_MEASURE = /(?:\/|\s(?:o|a|el|la|por|per|an?|al)\s)\s?\p{L}{2,}$/u;
/** "Humita y verdura docena $19.000": the measure before the price. */
const MEASURED =
  /\s(?:(?:o|a|el|la|por|per)\s)?(?:cento|ciento|duzia|docena|dozen|kg|kilo|quilo|litro|unidade?|un|cada|cada um[ao]?|cada uno|each)\s*[-–=:]?\s*$/u;

/**
 * Offset in `region` (the words before a price) of a row of names that share the price: "coxinha, quibe e risole 2,50 cada" is no
 * price of the risole alone. Undefined where the last name has the price to itself.
 */
export function startOfRow(sheet: Sheet, floor: number, region: string, money: Money, isFirst: boolean): number | undefined {
  const body = region.replace(/[\s,،:=–-]+$/u, '');
  const from = Math.max(...ENDS.map((sign) => body.lastIndexOf(sign))) + 1;
  const parts = namesAtEnd(sheet, floor, body, from);
  const [first] = parts;
  // "Pão de queijo, unidade R$ 4": a portion of one thing.
  const isPortion = MEASURED.test(` ${body.slice(parts.at(-1))}`) && !/\s/.test(body.slice(parts.at(-1)).trim());
  if (first === undefined || parts.length < (isPortion ? MIN_FOR_ALL : 2)) return undefined;
  const row = body.slice(first);
  const written = sheet.folded.slice(money.span.start, Math.max(money.span.end, money.measure ?? 0));
  const isOfEach = OF_EACH.test(written) || MEASURED.test(` ${region}`);
  const isJoined = AND.test(row.slice(row.lastIndexOf(',') + 1));
  // After a comma of its own the price is that of every name before it.
  const isWhole = /^(?:[^:]*:)?\s*$/.test(body.slice(0, first));
  const isApart = isFirst && isWhole && /,\s*$/.test(region) && parts.length >= MIN_FOR_ALL;
  return isOfEach || isApart || (isJoined && (isFirst || OF_MEASURE.test(written))) ? first : undefined;
}

/** Offsets of the names at the end of `body`, from the last one back to where something else is said. */
function namesAtEnd(sheet: Sheet, floor: number, body: string, from: number): number[] {
  const starts: number[] = [];
  let end = body.length;
  const joints = [...body.slice(from).matchAll(/,\s*(?:(?:e|y|and|ou|or)\s)?|،\s*|\s(?:e|y|and|&|ou|or)\s/gu)].reverse();
  for (const joint of [...joints, undefined]) {
    const start = joint ? from + joint.index + joint[0].length : from + (/^\s*/.exec(body.slice(from))?.[0].length ?? 0);
    const said = body.slice(start, end);
    if (!said.trim()) break;
    const talk = [...said.matchAll(BREAK)].at(-1);
    const own = talk ? start + talk.index + (SPEAKER.exec(said.slice(talk.index))?.[0] ?? talk[0]).length : start;
    if (!isName(sheet, floor + own, floor + end)) break;
    starts.unshift(own);
    if (talk || !joint) break;
    end = from + joint.index;
  }
  return starts;
}

function isName(sheet: Sheet, start: number, end: number): boolean {
  const said = sheet.open.slice(start, end).trim();
  const isPlace = sheet.facts.some(
    ({ norm, source: { span } }) => ['place', 'address', 'name'].includes(norm.kind) && span && span[0] < end && span[1] > start,
  );
  return /^\p{L}[\p{L}\d'’/ -]+$/u.test(said) && wordsOf(said).length <= MAX_WORDS && !isPlace;
}
