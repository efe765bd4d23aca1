import { z } from 'zod';
import { apply } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { usualPlaces } from '../facts/fact-places.ts';
import type { SiteDocument } from '../schema/document.ts';
import { Fact, type FactKind, FactNorm } from '../schema/facts.ts';
import { added } from './copy.ts';
import { minter, Seed } from './mint.ts';
import { OperationRefused, operation } from './operation.ts';
import { readNorm } from './read-norm.ts';

const KINDS = FactNorm.options.map(({ shape }) => shape.kind.value) as [FactKind, ...FactKind[]];

/** Limit of facts per site: longer content is a list, and lists are items. */
const MAX_FACTS = 600;

const Input = z.object({
  kind: z.enum(KINDS),
  text: z.string().trim().min(1).max(2000),
  /** Parsed form from a reader or a form; parsed from the text if absent. */
  norm: Fact.shape.norm.optional(),
  seed: Seed,
});

/** Adds a fact and shows it in its kind's default places: the footer, the contact form, the map. */
export const addFact = operation(
  'add-fact',
  Input as z.ZodType<z.output<typeof Input>>,
  (doc, { kind, text, norm: given, seed }): Change[] => {
    if (Object.keys(doc.facts).length >= MAX_FACTS) throw new OperationRefused('limit', `facts ${MAX_FACTS}`);
    const norm = given ?? readNorm(kind, text, doc);
    if (norm.kind !== kind) throw new OperationRefused('unreadable', kind);
    const fact: Fact = { id: minter(doc, seed)('facts'), text, norm, source: { from: 'owner' }, must: false, status: 'confirmed' };
    const taken = added('facts', fact);
    return [taken, ...intoUsualPlaces(apply(doc, [taken]), fact)];
  },
);

function intoUsualPlaces(doc: SiteDocument, fact: Fact): Change[] {
  return usualPlaces(doc, fact).map(({ section }): Change => {
    const before = doc.sections[section]!.facts;
    return { t: 'set', table: 'sections', id: section, field: 'facts', value: [...before, fact.id], before };
  });
}
