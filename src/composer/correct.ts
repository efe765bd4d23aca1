import type { Fact, FactKind, FactNorm } from '#site/schema.ts';
import type { Brief, Corrections, Found } from './brief.ts';
import { read } from './read.ts';
import { INDUSTRIES } from './reading/industries.ts';

/** The brief as its owner corrected it: what they say stands, read by the same grammar as the prompt. Pure. */
export function correct(brief: Brief, corrections: Corrections): Brief {
  const { name, trade, place } = corrections;
  const identity = withBusiness(withName(brief, name), trade, corrections.family);
  const placed = withPlace(identity, place);
  const facts = addedTo(reworded(ticked(placed, corrections), placed, corrections), placed, corrections);
  return { ...placed, facts, wishes: { ...placed.wishes, ...corrections.wishes } };
}

const given = (value: string): Found => ({ value, span: null, confidence: 1 });
const ownFact = (id: string, text: string, norm: FactNorm): Fact => ({
  id,
  text,
  norm,
  source: { from: 'owner' },
  must: true,
  status: 'confirmed',
});

function withName(brief: Brief, name: string | null | undefined): Brief {
  if (name === undefined) return brief;
  const rest = brief.facts.filter(({ norm }) => norm.kind !== 'name');
  const facts = name ? [ownFact('fa_ownname0', name, { kind: 'name' }), ...rest] : rest;
  const notices = name ? brief.notices.filter(({ code }) => code !== 'working-title') : brief.notices;
  return { ...brief, facts, notices, business: { ...brief.business, name: name ? given(name) : null } };
}

function withBusiness(brief: Brief, trade: string | null | undefined, family: Corrections['family']): Brief {
  if (trade === undefined && family === undefined) return brief;
  const said = trade ? read(trade, { locale: brief.locale }) : null;
  const found = family ?? (said && !('outcome' in said) ? said.business.family : 'unknown');
  const { id, archetype, pageType } = INDUSTRIES[found === 'unknown' ? 'neutral' : found];
  const notices = trade ? brief.notices.filter(({ code }) => code !== 'not-sure-of-business') : brief.notices;
  const told = trade === undefined ? brief.business.trade : trade ? given(trade) : null;
  return {
    ...brief,
    notices,
    business: { ...brief.business, trade: told, family: found, familyConfidence: 1 },
    industry: { id, archetype, confidence: 1 },
    pageType,
  };
}

function withPlace(brief: Brief, place: string | null | undefined): Brief {
  if (place === undefined) return brief;
  const rest = brief.facts.filter(({ norm }) => norm.kind !== 'place');
  const read = place ? readOf('place', place, brief, 1)[0] : undefined;
  const facts = place ? [...rest, ownFact('fa_ownplace', place, read?.norm ?? { kind: 'place', city: place })] : rest;
  return { ...brief, facts, business: { ...brief.business, place: place ? given(place) : null } };
}

const PROSE: readonly FactKind[] = ['statement', 'quote', 'question'];

/** The facts with the lines that were ticked, and without those that were not. */
function ticked({ facts, held, clauses }: Brief, { lines = [] }: Corrections): Fact[] {
  const publish = new Map(lines.map((line) => [line.at, line.publish]));
  const idsOf = (wanted: boolean) =>
    new Set(clauses.filter(({ span }) => publish.get(span[0]) === wanted).flatMap((clause) => clause.facts));
  const [on, off] = [idsOf(true), idsOf(false)];
  const kept = facts.filter(({ id, norm }) => !(off.has(id) && PROSE.includes(norm.kind)));
  const waited = held.filter(({ id }) => on.has(id));
  const bare = clauses.filter(({ span, facts: read }) => publish.get(span[0]) && read.length === 0);
  return [
    ...kept,
    ...waited,
    ...bare.map(({ text, span }) => ownFact(`fa_ln${String(span[0]).padStart(6, '0')}`, text, { kind: 'statement', topic: 'other' })),
  ];
}

/** Kinds of which code needs more than the words: a number to call, an amount, the days. */
const READ: readonly FactKind[] = ['phone', 'email', 'url', 'handle', 'price', 'hours', 'date', 'address', 'pix'];

/** The facts in other words; words that cannot be read as what they should be change nothing. */
function reworded(facts: Fact[], brief: Brief, { facts: given = [] }: Corrections): Fact[] {
  const words = new Map(given.map(({ id, text }) => [id, text]));
  return facts.flatMap((fact, index): Fact[] => {
    const text = words.get(fact.id);
    if (text === undefined) return [fact];
    if (!text) return [];
    const own: Pick<Fact, 'source' | 'status'> = { source: { from: 'owner' }, status: 'confirmed' };
    if (!READ.includes(fact.norm.kind)) return [{ ...fact, ...own, text }];
    const found = readOf(fact.norm.kind, text, brief, index + 1)[0];
    return [found ? { ...found, ...own, id: fact.id } : fact];
  });
}

/** Words that say to the reader what follows. */
const LEADS: Partial<Record<FactKind, Record<string, string>>> = {
  phone: { pt: 'WhatsApp ', en: 'Phone ', es: 'WhatsApp ' },
  hours: { pt: 'Horário de funcionamento: ', en: 'Open ', es: 'Horario: ' },
  place: { pt: 'Padaria em ', en: 'Bakery in ', es: 'Panadería en ' },
  offer: { pt: 'Preços: ', en: 'Prices: ', es: 'Precios: ' },
  price: { pt: 'Item ', en: 'Item ', es: 'Item ' },
};

/** The facts of a kind in a text of the owner's, with what they refer to first. */
function readOf(kind: FactKind, text: string, { locale }: Brief, seed: number): Fact[] {
  const lead = LEADS[kind]?.[locale.slice(0, 2)] ?? '';
  const found = read(`${lead}${text}`, { locale, seed });
  if ('outcome' in found) return [];
  const wanted: FactKind[] = kind === 'offer' ? ['offer', 'price'] : [kind];
  return [...found.facts, ...found.held].filter(({ norm }) => wanted.includes(norm.kind));
}

function addedTo(facts: Fact[], brief: Brief, { added = [] }: Corrections): Fact[] {
  let held = [...facts];
  for (const [index, { kind, text, of }] of added.entries()) {
    const own = readOf(kind, text, brief, index + 1).map((fact): Fact => ({ ...fact, source: { from: 'owner' }, status: 'confirmed' }));
    const [price] = own;
    if (kind !== 'price' || !of) held.push(...own);
    else if (price) held = [...held.map((fact) => (fact.id === of ? withPrice(fact, price.id) : fact)), price];
  }
  return held;
}

const withPrice = (fact: Fact, price: string): Fact =>
  fact.norm.kind === 'offer' || fact.norm.kind === 'plan' ? { ...fact, norm: { ...fact.norm, price } } : fact;
