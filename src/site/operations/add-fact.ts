import { z } from 'zod';
import { apply } from '../apply.ts';
import type { Change } from '../change.ts';
import { usualPlaces } from '../fact-places.ts';
import type { SiteDocument } from '../schema/document.ts';
import { Fact, type FactKind, FactNorm } from '../schema/facts.ts';
import { added } from './copy.ts';
import { minter, Seed } from './mint.ts';
import { OperationRefused, operation } from './operation.ts';
import { readNorm } from './read-norm.ts';

const KINDS = FactNorm.options.map(({ shape }) => shape.kind.value) as [FactKind, ...FactKind[]];

/** The most facts that one site keeps: more would be a list, and lists are items. */
const MOST = 600;

const Input = z.object({
  kind: z.enum(KINDS),
  text: z.string().trim().min(1).max(2000),
  /** What a reader or a form made of it; read from the text where it is not given. */
  norm: Fact.shape.norm.optional(),
  seed: Seed,
});

/** Takes up something the owner tells, and puts it where its kind usually stands: the footer, the contact form, the map. */
export const addFact = operation(
  'add-fact',
  Input as z.ZodType<z.output<typeof Input>>,
  (doc, { kind, text, norm: given, seed }): Change[] => {
    if (Object.keys(doc.facts).length >= MOST) throw new OperationRefused('limit', `facts ${MOST}`);
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
