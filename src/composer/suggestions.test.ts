import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import { pagesOf } from '#site/outline.ts';
import { withoutSamples } from '#site/samples.ts';
import { INDUSTRIES } from './reading/industries.ts';
import { suggestionsFor } from './suggestions.ts';

const site = () => {
  const made = compose({ prompt: 'site pra minha barbearia em pinheiros' });
  if (made.outcome !== 'site') throw new Error('refused');
  return made.document;
};

describe('suggestions', () => {
  test('are what the trade often says, and never part of the document', () => {
    const document = { ...site(), site: { ...site().site, industry: 'barbershop' } };
    const found = suggestionsFor(document, 'pt-BR');
    expect(found.map(({ kind }) => kind)).toEqual(['features', 'steps', 'promise', 'story', 'faq']);
    const texts = new Set(Object.values(document.strings['pt-BR'] ?? {}));
    for (const { items, samples } of found)
      for (const text of [...Object.values(samples), ...items.flatMap((item) => Object.values(item))])
        expect(texts.has(text), text).toBe(false);
  });
  test('are samples where they are taken: no visitor sees one', () => {
    const document = { ...site(), site: { ...site().site, industry: 'barbershop' } };
    const page = pagesOf(document).find(({ type }) => type === 'home')!.id;
    const locale = 'pt-BR';
    for (const { kind, texts, samples, items } of suggestionsFor(document, locale)) {
      const added = apply(
        document,
        changesOf(document, 'add-section', { page, kind, index: 1, tone: 'plain', locale, texts, samples, items, seed: 'a seed of mine' }),
      );
      expect(Object.keys(added.sections)).toHaveLength(Object.keys(document.sections).length + 1);
      const published = Object.values(withoutSamples(added).sections).filter((section) => section.kind === kind && section.by === 'owner');
      expect(published, kind).toEqual([]);
    }
  });
  test('exist for every trade that is known and in every language, with every slot filled; an unknown trade has none', () => {
    const document = site();
    for (const locale of ['pt-BR', 'en', 'es', 'ar'])
      for (const { id } of Object.values(INDUSTRIES)) {
        const found = suggestionsFor({ ...document, site: { ...document.site, industry: id } }, locale);
        if (id === 'neutral') expect(found).toEqual([]);
        else expect(found.length, `${id} ${locale}`).toBeGreaterThanOrEqual(4);
        expect(JSON.stringify(found)).not.toMatch(/\{[a-z-]+\}/);
      }
  });
});
