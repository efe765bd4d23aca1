import type { Brief } from '#composer/brief.ts';
import type { SiteDocument, StringKey } from '#site/schema.ts';
import { benchOf, checkText } from './check-text.ts';
import { lostFacts } from './lost-fact.ts';
import { type Place, readText } from './places.ts';
import { plainly } from './plain-words.ts';
import type { Written } from './written.ts';

/** A text of an answer, with its place; no place when the answer names one that does not exist. */
export interface Offered {
  place: Place | undefined;
  /** As named in the answer. */
  name: string;
  text: unknown;
}

/** Max entries of an answer that are read. */
const MAX_OFFERED = 200;

/** Validates the texts of an answer: each alone, then beside the others. Null and unchanged texts are skipped without a rejection. */
export function takeTexts(document: SiteDocument, brief: Brief, offered: readonly Offered[]): Written {
  const bench = benchOf(document, brief);
  const written: Written = { edits: [], rejected: [] };
  const texts = new Map(Object.entries(document.strings[document.site.defaultLocale] ?? {}));
  const readings = new Map<string, Set<StringKey>>();
  const note = (key: StringKey, text: string) => {
    const plain = plainly(readText(document, text));
    if (plain) readings.set(plain, (readings.get(plain) ?? new Set()).add(key));
  };
  for (const [key, text] of texts) note(key, text);
  const taken = new Set<StringKey>();
  for (const { place, name, text: raw } of offered.slice(0, MAX_OFFERED)) {
    if (raw === null || raw === undefined) continue;
    if (!place || typeof raw !== 'string' || taken.has(place.key)) {
      written.rejected.push({
        key: place?.key ?? name.slice(0, 60),
        reason: place && taken.has(place.key) ? 'duplicate' : 'unknown-place',
      });
      continue;
    }
    if (!raw.trim()) continue;
    const checked = checkText(raw, place, bench);
    if ('reason' in checked) {
      written.rejected.push({ key: place.key, ...checked });
      continue;
    }
    const { text } = checked;
    if (text === place.text) continue;
    const plain = plainly(readText(document, text));
    const twins = [...(readings.get(plain) ?? [])].filter((key) => key !== place.key && !isOwnAnyway(key, place));
    if (twins.length > 0) {
      written.rejected.push({ key: place.key, reason: 'duplicate', value: twins[0]! });
      continue;
    }
    const [lost] = lostFacts(document, place, text, texts);
    if (lost) {
      written.rejected.push({ key: place.key, reason: 'loses-fact', value: lost.text });
      continue;
    }
    readings.get(plainly(readText(document, place.text)))?.delete(place.key);
    note(place.key, text);
    texts.set(place.key, text);
    taken.add(place.key);
    written.edits.push({ key: place.key, text });
  }
  return written;
}

/** A page's title in search results may repeat its content, and a page's name the title of its section. */
const isOwnAnyway = (key: StringKey, { slot }: Place): boolean =>
  slot.startsWith('seo-') || /\.(?:seo-title|seo-description|label)$|^nav\./.test(key);
