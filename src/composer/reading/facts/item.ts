import { isTown } from '../gazetteer.ts';
import type { Span } from '../sentences.ts';
import type { Money } from './money.ts';
import { AGE, LINK, NOT_SOLD, TAIL } from './offer-words.ts';
import { type Sheet, trimmed } from './sheet.ts';

export interface Item {
  name: Span;
  note?: string;
  price?: Money;
  extra: boolean;
  free?: Span;
}

/** Names that stand whole between two prices of a run-on list: how long a name is there, and how names begin. */
export interface Typical {
  length: number;
  heads: readonly string[];
}

export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
export const hasWords = (text: string): boolean => wordsOf(text).some((word) => /\p{L}/u.test(word) && !LINK.test(word));

const EDGE = /[\s:=…·•|+*(–—-]*$|\.{2,}\s*$/;
/** Without the words and signs that lead to a price: "custa", "a partir de", ":". */
export function stripped(text: string): string {
  let name = text.replace(EDGE, '');
  for (let tail = TAIL.exec(name); tail && tail.index > 0; tail = TAIL.exec(name)) name = name.slice(0, tail.index);
  return name.replace(EDGE, '');
}

/** Splits "Margherita (molho, queijo)" and "Margherita – molho, queijo" into name and note. */
export function withNote(sheet: Sheet, start: number, end: number, rest: Omit<Item, 'name' | 'note'>): Item | undefined {
  const written = sheet.text.slice(start, end);
  const bracket = /^(.{2,}?)\s*\(([^()]{2,200})\)\s*$/s.exec(written);
  const dash = bracket ? null : /^(.{2,60}?)\s*(?:\s[–—-]\s|:\s)(.{3,200})$/s.exec(written);
  const split = bracket ?? dash;
  const name = trimmed(sheet.text, start, split ? start + (split[1]?.length ?? 0) : end);
  if (!isSold(sheet, name, 10)) return undefined;
  const note = split?.[2]?.trim();
  return note ? { ...rest, name, note } : { ...rest, name };
}

export function isSold(sheet: Sheet, name: Span, most: number): boolean {
  const said = sheet.folded.slice(name.start, name.end);
  if (isTown(said, sheet.country)) return false;
  return (
    (/^[pmgsl]$/.test(said) || hasWords(said)) &&
    said.split(/\s+/).length <= most &&
    /[\p{L}]/u.test(said) &&
    (!NOT_SOLD.test(said) || AGE.test(said) || (most > 6 && DURATION.test(said)))
  );
}

/** "60 min $95, 30 min $60" */
const DURATION = /^(?:\d{1,3} ?(?:min|mins|minutes|minutos)|hora|diaria|unidade|unidad|quilo|kilo|hour|unit)$/;
