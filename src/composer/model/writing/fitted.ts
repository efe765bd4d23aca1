import type { SiteDocument } from '#site/schema.ts';
import { readText } from './places.ts';

/** Tolerance over the max length before a text is cut: a whole sentence is better than an exact limit. */
const LEEWAY = 1.12;

/** The text within its max length, cut only at the end of a sentence; null when that leaves too little. */
export function fitted(text: string, most: number, document: SiteDocument): string | null {
  if (readText(document, text).length <= most * LEEWAY) return text;
  if (text.length > most * 6) return null;
  const ends = [...text.matchAll(/[.!?؟…](?=\s)/gu)].map(({ index }) => index + 1).reverse();
  const end = ends.find((one) => readText(document, text.slice(0, one)).length <= most * LEEWAY);
  const kept = end === undefined ? '' : text.slice(0, end).trim();
  return kept.length >= Math.min(40, most / 3) ? kept : null;
}
