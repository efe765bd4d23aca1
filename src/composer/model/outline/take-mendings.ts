import { changesOf, mendingChanges } from '#composer/model/writing/changes-of.ts';
import { recordsIn } from '#composer/model/writing/loose-answer.ts';
import { numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import type { Edit, Mending } from '#composer/model/writing/written.ts';
import { apply } from '#site/changes/apply.ts';
import { fold } from '#site/fold.ts';
import type { FactKind, FactNorm, SiteDocument } from '#site/schema.ts';
import { isTidied } from '../understand/tidy.ts';

/** Kinds typed in a hurry and shown as typed. Names, numbers and quotations are kept letter by letter. */
const MENDED: ReadonlySet<FactKind> = new Set<FactKind>(['offer', 'plan', 'class', 'statement', 'question', 'place', 'address']);
const MAX_LENGTH = 300;

/** Parts of an address must still be found in its words, with whatever accents: "Sao Jose" in "São José". */
const holdsParts = (norm: FactNorm, text: string): boolean =>
  (norm.kind !== 'address' && norm.kind !== 'place') ||
  Object.entries(norm).every(([part, value]) => part === 'kind' || part === 'country' || fold(text).includes(fold(String(value))));

/**
 * Validates the spellings of an answer: the same words in the same order, only written better. The document is the one that the
 * outline was asked about.
 */
export function takeMendings(document: SiteDocument, spelling: unknown): Mending[] {
  const facts = new Map(numberedFacts(document).map(({ n, fact }) => [n, fact]));
  return recordsIn(spelling).flatMap(({ n, text }): Mending[] => {
    const fact = facts.get(Number(n));
    if (!fact || typeof text !== 'string' || !MENDED.has(fact.norm.kind)) return [];
    const mended = text.replace(/\s+/g, ' ').trim();
    const isOurs = mended !== fact.text && mended.length <= MAX_LENGTH && isTidied(fact.text, mended) && holdsParts(fact.norm, mended);
    return isOurs ? [{ fact: fact.id, text: mended }] : [];
  });
}

const sameStart = (model: string, text: string): string =>
  /^\p{Lu}/u.test(model) ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : text;

/** Texts of the site that contain the words of such a fact, with the corrected words. */
export function mendedTexts(document: SiteDocument, mendings: readonly Mending[]): Edit[] {
  const pairs = mendings.map(({ fact, text }) => [document.facts[fact]!.text, text] as const).sort(([a], [b]) => b.length - a.length);
  return Object.entries(document.strings[document.site.defaultLocale] ?? {}).flatMap(([key, text]): Edit[] => {
    if (document.stringMeta[key]?.by !== 'fact' || key === document.site.name) return [];
    const mended = pairs.reduce((now, [was, is]) => {
      const at = now.toLowerCase().indexOf(was.toLowerCase());
      const isWhole = at >= 0 && !/\p{L}$/u.test(now.slice(0, at)) && !/^\p{L}/u.test(now.slice(at + was.length));
      return isWhole ? now.slice(0, at) + sameStart(now.slice(at), is) + now.slice(at + was.length) : now;
    }, text);
    return mended === text ? [] : [{ key, text: mended }];
  });
}

/** The document for section questions, once its outline was answered. */
export function mendFacts(document: SiteDocument, spelling: unknown): SiteDocument {
  const mendings = takeMendings(document, spelling);
  const texts = changesOf(document, document.site.defaultLocale, mendedTexts(document, mendings));
  return apply(document, [...texts, ...mendingChanges(document, mendings)]);
}
