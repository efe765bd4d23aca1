import { isTown } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import type { Money } from '../prices/money.ts';
import { type Sheet, trimmed } from '../sheet.ts';
import { AGE, LINK, NOT_SOLD, TAIL } from './offer-words.ts';

export interface Item {
  name: Span;
  /** The thing of a bare size or sort, named elsewhere in the list: "Quentinha" of "M". */
  head?: Span;
  /** The words after the size, named elsewhere in the list: "plot" of "half", after "full plot". */
  tail?: Span;
  note?: string;
  price?: Money;
  extra: boolean;
  free?: Span;
}

/** Traits of complete names between two prices of a run-on list: their length and first words. */
export interface Typical {
  length: number;
  heads: readonly string[];
}

export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
export const hasWords = (text: string): boolean => wordsOf(text).some((word) => /\p{L}/u.test(word) && !LINK.test(word));

/** Joining words at the end of a cut name. */
export const LINKED_AT_END = /[\s,:@–-]*(?:\s(?:de|do|da|com|con|with|of|p|para|por|ate|hasta|up to|for))*[\s,:–-]*$/;

const EDGE = /[\s:=…·•|+*@(–—-]*$|\.{2,}\s*$/;
/** Without the words and signs before a price: "custa", "a partir de", ":". */
export function stripped(text: string): string {
  let name = text.replace(EDGE, '');
  for (let tail = TAIL.exec(name); tail && tail.index > 0; tail = TAIL.exec(name)) name = name.slice(0, tail.index);
  return name.replace(EDGE, '');
}

/** "Categoria A 1.450": a single capital among small letters is the last word of a name and no preposition. */
export function endOfName({ text }: Sheet, floor: number, end: number, price: number): number {
  const letter = /^\s[AEO](?=[\s:=–-]*$)/.exec(text.slice(end, price))?.[0].length ?? 0;
  return letter > 0 && /\p{Ll}$/u.test(text.slice(floor, end)) ? end + letter : end;
}

/** Splits "Margherita (molho, queijo)" and "Margherita – molho, queijo" into name and note. */
export function withNote(sheet: Sheet, start: number, end: number, rest: Omit<Item, 'name' | 'note'>): Item | undefined {
  const written = sheet.text.slice(start, end);
  const closed = /^(.{2,}?)\s*\(([^()]{2,200})\)\s*$/s.exec(written);
  // "Otter – 57 ft, sleeps 4 (Fri–Mon)": the bracket closes the details.
  const bracket = closed && /\s[–—-]\s.*,/s.test(closed[1] ?? '') ? null : closed;
  const dash = bracket ? null : /^(.{2,60}?)\s*(?:\s[–—-]\s|:\s)(.{3,200})$/s.exec(written);
  const split = bracket ?? dash;
  const opens = /^\s*\((?=[^)]*$)/.exec(written)?.[0].length ?? 0;
  const name = trimmed(sheet.text, start + opens, split ? start + (split[1]?.length ?? 0) : end);
  if (!isSold(sheet, name, 10)) return undefined;
  const note = split?.[2]?.trim();
  return note ? { ...rest, name, note } : { ...rest, name };
}

/** "… em Patos de Minas o aluguel", "plus travel": the town before the name and the word for an addition are no part of it. */
export function ownWords({ facts, folded, text }: Sheet, { start, end }: Span): Span {
  const town = facts.find(({ norm, source: { span } }) => norm.kind === 'place' && span?.[0] === start && span[1] < end)?.source.span;
  const from = town?.[1] ?? start;
  const lead = (town ? /^,?\s(?:(?:o|a|os|as|el|la|los|las|the)\s)?/ : /^(?:plus|mais|e mais|mas)\s(?=\p{L}{3})/u).exec(
    folded.slice(from, end),
  );
  return trimmed(text, from + (lead?.[0].length ?? 0), end);
}

export function isSold(sheet: Sheet, name: Span, most: number): boolean {
  const said = sheet.folded.slice(name.start, name.end);
  if (isTown(said, sheet.country)) return false;
  return (
    (/^[pmgsl]$/.test(said) || hasWords(said)) &&
    said.split(/\s+/).length <= most &&
    /[\p{L}]/u.test(said) &&
    (!NOT_SOLD.test(said) || AGE.test(said) || (most > 6 && (DURATION.test(said) || LIMIT.test(said))))
  );
}

/** "…, up to 1,500 gal $410": a further limit of the thing before. */
export const LIMIT = /^(?:up to|ate|hasta) \d[\d.,]* ?\p{L}{1,14}$/u;
/** "60 min $95, 30 min $60", "300ml - 14,00": sizes in place of their thing. */
const DURATION =
  /^(?:\d{1,4}(?:[.,]\d)? ?(?:ml|l|lts?|litros?|g|gr|kg|kilos?|oz|cm|un|unid\w*|pcs|min|mins|minutes|minutos)|\d{1,2} (?:horas?|hours?|hrs?|sess\w+|sesiones|aulas|clases|classes|lessons|dias?|days?)|hora|diaria|noite|manha|tarde|noche|unidade|unidad|quilo|kilo|hour|unit|half day|day|week|weekend|night|month|semana|dia)$/;
