import { mendingChanges } from '#composer/model/writing/changes-of.ts';
import { recordsIn } from '#composer/model/writing/loose-answer.ts';
import { numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import type { Mending } from '#composer/model/writing/written.ts';
import { apply } from '#site/apply.ts';
import type { FactKind, FactNorm, SiteDocument } from '#site/schema.ts';
import { isTidied } from '../understand/tidy.ts';

/** What people type in a hurry and a page shows as it was typed. Names, numbers and quotations stay letter by letter. */
const MENDED: ReadonlySet<FactKind> = new Set<FactKind>(['offer', 'plan', 'class', 'statement', 'question', 'place', 'address']);
const MAX_LENGTH = 300;

/** Parts of an address that code reads are read from its words. */
const holdsParts = (norm: FactNorm, text: string): boolean =>
  (norm.kind !== 'address' && norm.kind !== 'place') ||
  Object.entries(norm).every(([part, value]) => part === 'kind' || part === 'country' || text.includes(String(value)));

/**
 * What of an answer's spellings may stand: the same words in the same order, only written better. The document is the one that the
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

/** The document that sections are asked about, once its outline is there. */
export const mendFacts = (document: SiteDocument, spelling: unknown): SiteDocument =>
  apply(document, mendingChanges(document, takeMendings(document, spelling)));
