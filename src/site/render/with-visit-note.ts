import type { SiteDocument } from '../schema/document.ts';
import { wordsOf } from './words.ts';

/** A document whose privacy texts say, in each of their languages, that visits are measured. */
export function withVisitNote(doc: SiteDocument): SiteDocument {
  const bodies = Object.values(doc.sections).flatMap(({ kind, slots }) => (kind === 'legal' && slots.body ? [slots.body] : []));
  const strings = Object.entries(doc.strings).map(([locale, texts]) => {
    const noted = bodies.flatMap((key) => (texts[key] === undefined ? [] : [[key, `${texts[key]}\n\n${wordsOf(locale).visitNote}`]]));
    return [locale, { ...texts, ...Object.fromEntries(noted) }];
  });
  return { ...doc, strings: Object.fromEntries(strings) };
}
