import type { SiteDocument } from '#site/schema.ts';
import { readText } from './places.ts';

/** A text may be a little longer than asked before it is cut: a sentence whole is better than a rule kept. */
const LEEWAY = 1.12;

/** The text within its length, cut only where a sentence ends; null where that leaves too little. */
export function fitted(text: string, most: number, document: SiteDocument): string | null {
  if (readText(document, text).length <= most * LEEWAY) return text;
  if (text.length > most * 6) return null;
  const ends = [...text.matchAll(/[.!?؟…](?=\s)/gu)].map(({ index }) => index + 1).reverse();
  const end = ends.find((one) => readText(document, text.slice(0, one)).length <= most * LEEWAY);
  const kept = end === undefined ? '' : text.slice(0, end).trim();
  return kept.length >= Math.min(40, most / 3) ? kept : null;
}
