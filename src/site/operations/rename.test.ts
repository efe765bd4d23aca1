import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply, invert } from '../changes/apply.ts';
import { digestOf } from '../digest.ts';
import { checkDocument } from '../integrity/integrity.ts';
import type { SiteDocument } from '../schema/document.ts';
import { changesOf, type InputOf, type OperationName } from './index.ts';

const locale = 'pt-BR';
const done = <N extends OperationName>(doc: SiteDocument, name: N, input: InputOf<N>) => {
  const changes = changesOf(doc, name, input);
  const next = apply(doc, changes);
  expect(checkDocument(next)).toEqual([]);
  expect(apply(next, invert(changes))).toEqual(doc);
  return next;
};
const base = sampleDocument({ kinds: ['header', 'hero', 'cta', 'legal', 'footer'] });
const home = Object.values(base.pages).find(({ type }) => type === 'home')!;
const hero = Object.values(base.sections).find(({ kind }) => kind === 'hero')!;
const cta = Object.values(base.sections).find(({ kind }) => kind === 'cta')!;
const legal = Object.values(base.sections).find(({ kind }) => kind === 'legal')!;
const [title, lead, about] = [hero.slots.title!, hero.slots.lead ?? cta.slots.lead!, cta.slots.title!];

/** The sample under this name, with or without a fact of it. */
function named(name: string, texts: Record<string, string>, isFact = true): SiteDocument {
  const facts = Object.entries(base.facts).flatMap(([id, fact]) =>
    fact.norm.kind !== 'name' ? [[id, fact] as const] : isFact ? [[id, { ...fact, text: name }] as const] : [],
  );
  return {
    ...base,
    facts: Object.fromEntries(facts),
    strings: { ...base.strings, [locale]: { ...base.strings[locale], [base.site.name]: name, ...texts } },
  };
}
const textOf = (doc: SiteDocument, key: string) => doc.strings[locale]![key];
const factOf = (doc: SiteDocument) => Object.values(doc.facts).find(({ norm }) => norm.kind === 'name');

describe('a new name', () => {
  const doc = named('Pão da Vila', {
    [title]: 'Pão da Vila',
    [lead]: 'Na Pão da Vila, o pão da vila sai às seis. Pão da Vilaça não é daqui.',
    [home.seo.title]: 'Pão da Vila · padaria em Olinda',
    [home.seo.description]: 'Pão da Vila, padaria em Olinda.',
    [legal.slots.body!]: 'O responsável pelos dados é Pão da Vila.',
  });

  it.each<[string, OperationName]>([
    ['given as a fact', 'set-fact'],
    ['written where the site shows it', 'set-name'],
  ])('%s is the name everywhere', (_, how) => {
    const input = how === 'set-fact' ? { fact: factOf(doc)!.id, text: 'Forno da Serra' } : { from: 'Pão da Vila', to: 'Forno da Serra' };
    const after = done(doc, how, input as never);
    expect(factOf(after)!.text).toBe('Forno da Serra');
    expect([doc.site.name, title, home.seo.title, home.seo.description, legal.slots.body!].map((key) => textOf(after, key))).toEqual([
      'Forno da Serra',
      'Forno da Serra',
      'Forno da Serra · padaria em Olinda',
      'Forno da Serra, padaria em Olinda.',
      'O responsável pelos dados é Forno da Serra.',
    ]);
    expect(textOf(after, lead)).toBe('Na Forno da Serra, o pão da vila sai às seis. Pão da Vilaça não é daqui.');
    const again = factOf(after)!;
    expect(textOf(done(after, 'set-fact', { fact: again.id, text: 'Pão da Vila' }), home.seo.title)).toBe(
      'Pão da Vila · padaria em Olinda',
    );
  });

  it('makes no translation stale, and is read literally', () => {
    const odd = named('A+ (B.C.)', { [home.seo.title]: 'A+ (B.C.) · $& em Olinda' });
    const was = digestOf('A+ (B.C.) · $& em Olinda');
    const translated = {
      ...odd,
      stringMeta: { ...odd.stringMeta, [home.seo.title]: { by: 'composer' as const, in: { en: { base: was, by: 'model' as const } } } },
    };
    const after = apply(translated, changesOf(translated, 'set-name', { from: 'A+ (B.C.)', to: '$1 Loja' }));
    expect(textOf(after, home.seo.title)).toBe('$1 Loja · $& em Olinda');
    expect(after.stringMeta[home.seo.title]!.in!.en!.base).toBe(digestOf('$1 Loja · $& em Olinda'));
  });

  it('that is an ordinary word changes titles and no sentence', () => {
    const one = named('Sol', { [title]: 'Sol', [lead]: 'Sol da manhã na varanda.', [home.seo.title]: 'Sol · café em Natal' });
    const after = done(one, 'set-name', { from: 'Sol', to: 'Lua' });
    expect([title, lead, home.seo.title].map((key) => textOf(after, key))).toEqual([
      'Lua',
      'Sol da manhã na varanda.',
      'Lua · café em Natal',
    ]);
  });

  it('in place of what stood for it leaves the trade to headings, and comes first in titles', () => {
    const stand = 'Salão de unhas em Curitiba';
    const none = named(stand, { [title]: stand, [home.seo.title]: stand, [about]: `Venha: ${stand}.` }, false);
    const after = done(none, 'set-name', { from: stand, to: 'Studio Lu' });
    expect(after.stringMeta[none.site.name]?.by).toBe('owner');
    expect([none.site.name, title, about, home.seo.title].map((key) => textOf(after, key))).toEqual([
      'Studio Lu',
      stand,
      `Venha: ${stand}.`,
      `Studio Lu · ${stand}`,
    ]);
  });

  it('says nothing new: nothing changes', () => {
    expect(changesOf(doc, 'set-name', { from: 'Pão da Vila', to: 'Pão da Vila' })).toEqual([]);
    expect(changesOf(doc, 'set-name', { from: '', to: 'Pão da Vila' })).toEqual([]);
  });
});
