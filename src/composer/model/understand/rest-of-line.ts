import { stripped } from '../../reading/facts/items/item.ts';
import { TAKEN, take } from '../../reading/facts/sheet.ts';
import type { Span } from '../../reading/sentences.ts';
import { contains, isFree, type Reader } from './reader.ts';

const MAX_LENGTH = 240;
/** Prefix of a list line: a bullet, a number, an article. */
const LEAD = /^[\s\d.)•*–—-]{0,6}(?:(?:o|a|os|as|el|la|los|las|the|an?|un|una|um|uma)\s)?$/iu;
const EDGES = /^[\s–—:,،؛;.-]+|[\s–—:,،؛;.(-]+$/gu;

/**
 * The rest of a list line about its first item, beside the price: "Mavis – a 1956 caravan, sleeps 2, $165 a night". The words are
 * the line's own; they are taken, so that no other extractor uses them. Undefined when the line is about several items.
 */
export function restOfLine(reader: Reader, name: Span, price: Span | undefined, note: string | undefined): string | undefined {
  const { sheet, located, answer } = reader;
  const line = located.find(({ clause, ...span }) => clause.act === 'fact' && clause.topic === null && contains(span, name));
  if (!line || !LEAD.test(sheet.folded.slice(line.start, name.start)) || !isFree(reader, line)) return undefined;
  const names = [...answer.items, ...answer.plans].filter((one) => one.name && sheet.text.slice(line.start, line.end).includes(one.name));
  const isTimed = answer.classes.some(({ title }) => sheet.text.slice(line.start, line.end).includes(title));
  if (names.length !== 1 || isTimed) return undefined;
  const stretches =
    price && contains(line, price) && price.start >= name.end ? without(name.end, line.end, price) : [{ start: name.end, end: line.end }];
  const isWords = ({ start, end }: Span) => /\p{L}{2}|\d/u.test(sheet.text.slice(start, end));
  // "… sai por R$ 40" adds nothing to its price.
  const isLead = ({ start, end }: Span) => end === price?.start && !stripped(` ${sheet.folded.slice(start, end)}`).trim();
  const parts = stretches.filter((one) => isWords(one) && !isLead(one));
  if (parts.some(({ start, end }) => sheet.open.slice(start, end).includes(TAKEN))) return undefined;
  const text = parts
    .map(({ start, end }) => sheet.text.slice(start, end).replace(EDGES, ''))
    .join(', ')
    .replace(/^\(([^()]*)\)\s*[–—:,-]?\s*(?=.)/u, '$1, ')
    .replace(/^\(([^()]*)\)$|^\(([^()]*)$/u, '$1$2')
    .replace(/\s+/g, ' ')
    .replace(JOINS, '');
  if (BREAKS.test(text)) return undefined;
  const isMore = text.length > (note?.length ?? 0) + MIN_MORE && (!note || text.includes(note));
  if (!isMore || text.length > MAX_LENGTH || text.split('(').length !== text.split(')').length) return undefined;
  for (const { start, end } of parts) take(sheet, start, end);
  return text;
}
/** "Diagnostics £60 and that comes off the bill": words that join a sentence to the price before it. */
const JOINS = /^(?:(?:and|but|mas|pero|e|y) (?:that|it|this|isso|ele|ela|eso) |(?:and|but|e|y|mas|pero|que|q|و) )(?=\p{L})/iu;
/** A sentence with its name or price cut out: "digging up the lid | is digging and digging is | $75". */
const BREAKS =
  /^(?:is|are|was|é|sai|sao|são|fica|custa|custam|es|son|cuesta|cuestan|costs?|goes for|runs)\s|\s(?:is|are|é|são|es|son|sai por|por|de|of|for|com|with|con|at|to|a|the|o)$/iu;
/** Min letters; fewer are a bracket or a joining word. */
const MIN_MORE = 6;

const without = (start: number, end: number, hole: Span): Span[] => [
  { start, end: hole.start },
  { start: hole.end, end },
];
