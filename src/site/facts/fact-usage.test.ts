import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply } from '../changes/apply.ts';
import { changesOf, type InputOf, type OperationName } from '../operations/index.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { FactKind } from '../schema/facts.ts';
import type { Kind } from '../schema/kinds.ts';
import { factCoverage, factUses } from './fact-usage.ts';

const seed = 'a-seed-of-a-test';
const locale = 'pt-BR';
const done = <N extends OperationName>(doc: SiteDocument, name: N, input: InputOf<N>) => apply(doc, changesOf(doc, name, input));
const find = (doc: SiteDocument, kind: Kind) => Object.values(doc.sections).find((section) => section.kind === kind)!;
const factOf = (doc: SiteDocument, kind: FactKind, text: string) =>
  Object.values(doc.facts).find((fact) => fact.norm.kind === kind && fact.text === text)!;
const doc = sampleDocument({ kinds: ['header', 'hero', 'menu', 'footer'], items: 3 });

describe('where a fact stands', () => {
  it('is given by page, section, item and slot', () => {
    const title = find(doc, 'hero').slots.title!;
    const phone = done(doc, 'add-fact', { kind: 'phone', text: '(31) 99812-4407', seed });
    const { id } = factOf(phone, 'phone', '(31) 99812-4407');
    const cited = done(phone, 'set-text', { locale, key: title, text: `Ligue para {{${id}}}` });
    const uses = factUses(cited).get(id)!;
    expect(uses).toContainEqual({ page: find(doc, 'hero').page, section: find(doc, 'hero').id, slot: 'title' });
    expect(uses).toContainEqual({ page: find(doc, 'footer').page, section: find(doc, 'footer').id, slot: 'fact' });
  });

  it('counts a price where the dish is that names it', () => {
    const offer = Object.values(doc.facts).find(({ norm }) => norm.kind === 'offer')!;
    const price = offer.norm.kind === 'offer' ? offer.norm.price! : '';
    expect(factUses(doc).get(price)?.length).toBeGreaterThan(0);
  });

  it('is no place in a hidden section', () => {
    const bare = sampleDocument({ kinds: ['header', 'hero', 'map'] });
    const added = done(bare, 'add-fact', { kind: 'phone', text: '(31) 99812-4407', seed });
    const { id } = factOf(added, 'phone', '(31) 99812-4407');
    expect(factUses(added).get(id)).toHaveLength(1);
    const hidden = done(added, 'hide-section', { section: find(added, 'map').id, hidden: true });
    expect(factUses(hidden).has(id)).toBe(false);
    expect(factCoverage(hidden).missing.find(({ fact }) => fact.id === id)).toMatchObject({ why: 'hidden' });
  });
});

describe('coverage', () => {
  it('misses a person who is only part of the business name', () => {
    const bare = sampleDocument({ kinds: ['header', 'hero'] });
    const named = done(bare, 'set-text', { locale, key: bare.site.name, text: 'Salão da Neide' });
    const added = done(named, 'add-fact', { kind: 'person', text: 'Neide', seed });
    const isMissing = (site: SiteDocument) => factCoverage(site).missing.some(({ fact }) => fact.text === 'Neide');
    expect(isMissing(added)).toBe(true);
    const lead = find(added, 'hero').slots.lead!;
    expect(isMissing(done(added, 'set-text', { locale, key: lead, text: 'No Salão da Neide, quem corta é a Neide.' }))).toBe(false);
    expect(isMissing(done(added, 'set-text', { locale, key: lead, text: 'Salão da Neide. Salão da Neide.' }))).toBe(true);
  });

  it('names what is on no page and where it would fit, and is whole once it is put there', () => {
    const bare = sampleDocument({ kinds: ['hero', 'features'], items: 2 });
    const norm = { kind: 'hours' as const, days: { mon: [['09:00', '18:00'] as [string, string]] } };
    const added = done(bare, 'add-fact', { kind: 'hours', text: 'Segunda 9h às 18h só por hora marcada', norm, seed });
    const { missing, all, shown } = factCoverage(added);
    const lost = missing.find(({ fact }) => fact.norm.kind === 'hours')!;
    expect(all - shown).toBe(missing.length);
    expect(lost.why).toBe('nowhere');
    expect(lost.fits).toEqual([{ as: 'section', kind: 'hours' }]);
    const page = Object.values(added.pages).find(({ type }) => type === 'home')!.id;
    const made = done(added, 'add-section', {
      page,
      kind: 'hours',
      index: 9,
      tone: 'plain',
      locale,
      texts: { title: 'Horários' },
      items: [],
      seed,
    });
    expect(factCoverage(made).missing.some(({ fact }) => fact.id === lost.fact.id)).toBe(false);
  });

  it('puts what fits an item into one of its own', () => {
    const added = done(doc, 'add-fact', { kind: 'offer', text: 'Panetone de fubá', seed });
    const lost = factCoverage(added).missing.find(({ fact }) => fact.text === 'Panetone de fubá')!;
    expect(lost.fits).toEqual([{ as: 'item', section: find(doc, 'menu').id, kind: 'menu' }]);
    const placed = done(added, 'place-fact', { fact: lost.fact.id, section: find(doc, 'menu').id, seed });
    expect(factCoverage(placed).missing.some(({ fact }) => fact.id === lost.fact.id)).toBe(false);
  });

  it('takes words that are written out for the fact that they are', () => {
    const added = done(doc, 'add-fact', { kind: 'statement', text: 'Não usamos mistura pronta', seed });
    const has = (at: SiteDocument) =>
      factCoverage(at).missing.some(({ fact }) => fact.norm.kind === 'statement' && fact.text.startsWith('Não'));
    expect(has(added)).toBe(true);
    expect(has(done(added, 'set-text', { locale, key: find(doc, 'hero').slots.lead!, text: 'Aqui não usamos mistura pronta!' }))).toBe(
      false,
    );
  });
});
