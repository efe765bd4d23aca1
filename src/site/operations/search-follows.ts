import type { Change } from '../changes/change.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { Fact, FactNorm } from '../schema/facts.ts';
import { plainTextOf } from '../strings.ts';
import { wholeWords } from '../whole-words.ts';
import { sameTranslations } from './rename.ts';

/** A shorter text is found in words that are not about it. */
const MIN_LENGTH = 3;

/**
 * Changes of the pages' titles and descriptions for search that were composed of a fact, when it becomes another. Those that their owner
 * wrote stay, and so do the same words inside the business's name or inside another fact.
 */
export function searchFollows(doc: SiteDocument, fact: Fact, text: string, norm: FactNorm): Change[] {
  const pairs = [[fact.text, text] as const, ...townPairs(fact, text, norm)].filter(([was]) => was.length >= MIN_LENGTH);
  const changes: Change[] = [];
  for (const key of new Set(Object.values(doc.pages).flatMap(({ seo }) => [seo.title, seo.description]))) {
    if (doc.stringMeta[key]?.by === 'owner') continue;
    for (const [locale, texts] of Object.entries(doc.strings)) {
      const before = texts[key];
      if (before === undefined) continue;
      const kept = [
        plainTextOf(doc, doc.site.name, locale),
        ...Object.values(doc.facts).flatMap((one) => (one.id === fact.id ? [] : one.text)),
      ];
      const value = exchanged(before, pairs, kept);
      if (value === before) continue;
      changes.push({ t: 'string', locale, key, value, before });
      if (locale === doc.site.defaultLocale) changes.push(...sameTranslations(doc, key, before, value));
    }
  }
  return changes;
}

type Pair = readonly [was: string, becomes: string];

/** The town of a place or an address is named alone where sentences speak of it. */
function townPairs({ text: before, norm: was }: Fact, text: string, norm: FactNorm): Pair[] {
  if ((was.kind !== 'place' && was.kind !== 'address') || (norm.kind !== 'place' && norm.kind !== 'address')) return [];
  const town = norm.city ?? (was.kind === 'place' ? townIn(text) : undefined);
  return was.city && town && was.city !== town && was.city !== before ? [[was.city, town]] : [];
}

/** "Boa Viagem, Recife - PE" is Recife. */
const townIn = (place: string): string | undefined =>
  place
    .split(',')
    .at(-1)
    ?.replace(/\s*[-–/(]\s*\p{Lu}{2}\)?\s*$/u, '')
    .trim() || undefined;

function exchanged(said: string, pairs: readonly Pair[], kept: readonly string[]): string {
  const becomes = new Map(pairs.flatMap(([was, next]) => FORMS.map((formOf) => [formOf(was), formOf(next)] as const)));
  const wanted = [...becomes.keys()];
  const guarded = kept
    .flatMap((one) => FORMS.map((formOf) => formOf(one)))
    .filter((one) => wanted.some((was) => one !== was && one.includes(was)));
  const all = [...new Set([...guarded, ...wanted])].sort((a, b) => b.length - a.length);
  const any = new RegExp(all.map((one) => wholeWords(one).source).join('|'), 'gu');
  return said.replace(any, (found) => becomes.get(found) ?? found);
}

/** A text as it is, at the start of a sentence, and inside one, where what begins with two capitals keeps them. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
  (text) => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)),
];
