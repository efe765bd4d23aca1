import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply, invert } from '../changes/apply.ts';
import { canonical } from '../integrity/canonical.ts';
import { checkDocument } from '../integrity/integrity.ts';
import { renderSite } from '../render.ts';
import { LIMITS, type SiteDocument } from '../schema/document.ts';
import { changesOf, type InputOf, type OperationName } from './index.ts';
import { OperationRefused } from './operation.ts';

const done = <Name extends OperationName>(doc: SiteDocument, name: Name, input: InputOf<Name>): SiteDocument => {
  const changes = changesOf(doc, name, input);
  const after = apply(doc, changes);
  expect(checkDocument(after).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(apply(after, invert(changes))).toEqual(doc);
  return after;
};
const bare = canonical(sampleDocument({ kinds: ['header', 'hero', 'footer'] }));
const pageNamed = (doc: SiteDocument, slug: string) => Object.values(doc.pages).find((page) => page.slug['pt-BR'] === slug)!;

describe('pages', () => {
  it('begin with their name: as title, in the menu, and in an address that is theirs', () => {
    const after = done(bare, 'add-page', { locale: 'pt-BR', name: 'Avaliação física', seed: 'seed-one' });
    const page = pageNamed(after, 'avaliacao-fisica');
    expect(page).toMatchObject({ type: 'page', nav: 'primary' });
    const twice = done(after, 'add-page', { locale: 'pt-BR', name: 'Avaliação física', seed: 'seed-two' });
    expect(pageNamed(twice, 'avaliacao-fisica-2')).toBeDefined();

    const files = renderSite(after, { mode: 'publish', links: 'clean', year: 2026, fonts: [], photo: () => '', formAction: () => null });
    expect(files.find(({ path }) => path === 'avaliacao-fisica.html')!.text).toMatch(/<h1[^>]*>Avaliação física/);
    expect(files.find(({ path }) => path === 'index.html')!.text).toContain('href="avaliacao-fisica"');
  });

  it('take sections as the home page does, and go with all of them and the links that led there', () => {
    const after = done(bare, 'add-page', { locale: 'pt-BR', name: 'Planos', seed: 'seed-one' });
    const { id } = pageNamed(after, 'planos');
    const section = {
      kind: 'faq' as const,
      index: 1,
      tone: 'plain' as const,
      texts: { title: 'Perguntas' },
      items: [{ title: 'a', body: 'b' }],
    };
    const full = done(after, 'add-section', { page: id, locale: 'pt-BR', seed: 'seed-two', ...section });
    const hero = Object.values(full.sections).find(({ kind, page }) => kind === 'hero' && page !== id)!;
    const linked = done(full, 'set-link', {
      holder: { of: 'section', section: hero.id, at: 0 },
      target: { to: 'page', page: id },
      label: 'Ver planos',
      locale: 'pt-BR',
      seed: 'seed-three',
    });
    const gone = done(linked, 'remove-page', { page: id });
    expect(gone.pages[id]).toBeUndefined();
    expect(Object.values(gone.sections).filter(({ page }) => page === id)).toEqual([]);
    expect(gone.sections[hero.id]!.actions.some(({ link }) => link.to === 'page' && link.page === id)).toBe(false);
  });

  it('have a limit, and those that a site must have stay', () => {
    const home = Object.values(bare.pages).find(({ type }) => type === 'home')!;
    expect(() => changesOf(bare, 'remove-page', { page: home.id })).toThrow(OperationRefused);
    let doc = bare;
    for (let n = Object.keys(bare.pages).length; n < LIMITS.pages; n++)
      doc = apply(doc, changesOf(doc, 'add-page', { locale: 'pt-BR', name: `Página ${n}`, seed: `seed-of-${n}` }));
    expect(() => changesOf(doc, 'add-page', { locale: 'pt-BR', name: 'Mais uma', seed: 'seed-more' })).toThrow(OperationRefused);
  });
});
