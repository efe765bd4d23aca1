import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import type { Section, SiteDocument } from '../schema/document.ts';
import type { Fact, FactKind } from '../schema/facts.ts';
import { type Kind, shapeOf } from '../schema/kinds.ts';

/** A place for a fact: among the facts of a section, as an item of it, or in a new section. */
export type Place =
  | { as: 'fact'; section: string; kind: Kind }
  | { as: 'item'; section: string; kind: Kind }
  | { as: 'section'; kind: Kind };

/** Sections for contact facts, most natural first. */
const BY_FACT: Partial<Record<FactKind, readonly Kind[]>> = {
  phone: ['footer', 'map', 'contact-form', 'quick-contact'],
  email: ['footer', 'contact-form', 'legal'],
  address: ['map', 'footer', 'contact-form'],
  place: ['map'],
  handle: ['footer'],
  registry: ['footer', 'legal', 'donate'],
  hours: ['hours', 'map', 'footer'],
  date: ['event-info', 'announcement'],
  url: ['booking', 'event-info', 'product-detail'],
  pix: ['donate'],
};
const BY_ITEM: Partial<Record<FactKind, readonly Kind[]>> = {
  person: ['team', 'lineup'],
  offer: ['menu', 'products', 'pricing', 'booking'],
  plan: ['pricing'],
  class: ['agenda'],
  date: ['agenda'],
  statement: ['features', 'promise', 'stats'],
  quote: ['testimonials'],
  question: ['faq'],
};
/** The section to create where none exists: it contains nothing but the fact. */
const NEW: Partial<Record<FactKind, Kind>> = { hours: 'hours', address: 'map', date: 'event-info', pix: 'donate' };
const MAX_FACTS = 40;

/** Visible sections in page order. */
const shownSections = (doc: SiteDocument): Section[] =>
  pagesOf(doc)
    .filter((page) => !page.post?.draft)
    .flatMap((page) => sectionsOf(doc, page.id))
    .filter((section) => !section.hidden);

/** Candidate places for a fact, best first. A section that already shows a fact of its kind is left out, unless it may show several. */
export function placesFor(doc: SiteDocument, fact: Fact): Place[] {
  const { kind } = fact.norm;
  const shown = shownSections(doc);
  const asFact = (BY_FACT[kind] ?? []).flatMap((wanted) =>
    shown.filter((section) => section.kind === wanted && takes(doc, section, fact)).map((section): Place => at('fact', section)),
  );
  const asItem = (BY_ITEM[kind] ?? []).flatMap((wanted) =>
    shown.filter((section) => section.kind === wanted && hasRoom(doc, section)).map((section): Place => at('item', section)),
  );
  const made = NEW[kind];
  const places = [...asFact, ...asItem];
  return made && !shown.some((section) => section.kind === made) ? [...places, { as: 'section', kind: made }] : places;
}

const at = (as: 'fact' | 'item', section: Section): Place => ({ as, section: section.id, kind: section.kind });

/** Kinds of fact of which a section shows any number. */
const MANY: ReadonlySet<FactKind> = new Set<FactKind>(['handle', 'phone', 'email', 'registry', 'statement']);

function takes(doc: SiteDocument, section: Section, { id, norm }: Fact): boolean {
  if (section.facts.includes(id) || section.facts.length >= MAX_FACTS) return false;
  if (!shapeOf(section.kind).facts?.includes(norm.kind)) return false;
  return MANY.has(norm.kind) || !section.facts.some((other) => doc.facts[other]?.norm.kind === norm.kind);
}

function hasRoom(doc: SiteDocument, section: Section): boolean {
  const shape = shapeOf(section.kind).items;
  return shape !== undefined && itemsOf(doc, section.id).length < shape.max;
}

/** Default places of a new fact: every footer and contact section that shows its kind, before any new section. */
export function usualPlaces(doc: SiteDocument, fact: Fact): Extract<Place, { as: 'fact' }>[] {
  const places = placesFor(doc, fact).filter((place) => place.as === 'fact');
  return fact.norm.kind === 'statement' || fact.norm.kind === 'url' ? [] : places;
}
