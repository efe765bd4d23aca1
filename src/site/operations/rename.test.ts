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

  describe.each([
    ['Crumb & Co', 'Crumb & Co Cakes'],
    ['Fole do Tião', 'Fole do Tião, sanfonas'],
    ['Sol', 'Sol Nascente'],
    ['Pão da Vila', 'O Pão da Vila'],
    ['Casa A.', 'Casa A. & Casa A. Filhos'],
  ])('%s that becomes %s', (from, to) => {
    const keys = [base.site.name, title, home.seo.title, home.seo.description];
    const said = (name: string) => [name, name, `${name} · conserto de sanfona`, `${name}, em Caruaru.`];
    const named1 = named(from, Object.fromEntries(keys.map((key, at) => [key, said(from)[at]!])));
    const textsOf = (document: SiteDocument) => keys.map((key) => textOf(document, key));
    const typed = (document: SiteDocument, key: string, text: string) => done(document, 'set-text', { locale, key, text });
    const renamed = (document: SiteDocument, [was, now] = [from, to]) => done(document, 'set-name', { from: was, to: now });

    it.each<[string, (document: SiteDocument) => SiteDocument]>([
      ['in the field of the name', (document) => done(document, 'set-fact', { fact: factOf(document)!.id, text: to })],
      ['where the site shows it', (document) => renamed(typed(document, base.site.name, to))],
      ['in a heading, and the offer is accepted', (document) => renamed(typed(document, title, to))],
      ['in a heading, and the offer is accepted twice', (document) => renamed(renamed(typed(document, title, to)))],
      ['in a heading, then in the name', (document) => renamed(renamed(typed(typed(document, title, to), base.site.name, to)))],
    ])('%s is that name once, and the earlier one again', (_, act) => {
      const after = act(named1);
      expect(textsOf(after)).toEqual(said(to));
      expect(factOf(after)!.text).toBe(to);
      for (const back of [
        renamed(typed(after, base.site.name, from), [to, from]),
        renamed(typed(after, title, from), [to, from]),
        done(after, 'set-fact', { fact: factOf(after)!.id, text: from }),
      ]) {
        expect(textsOf(back)).toEqual(said(from));
        expect(factOf(back)!.text).toBe(from);
      }
    });

    it('comes before what stood for a name once, and goes again', () => {
      const none = named(from, { [home.seo.title]: from }, false);
      const after = renamed(renamed(typed(none, base.site.name, to)));
      expect(textOf(after, home.seo.title)).toBe(to);
      expect(textOf(renamed(after, [to, from]), home.seo.title)).toBe(from);
    });
  });

  it('mends a name that the site and its fact have in two forms', () => {
    const twice = named('Fole do Tião, sanfonas', {
      [base.site.name]: 'Fole do Tião, sanfonas, sanfonas',
      [home.seo.title]: 'Fole do Tião, sanfonas · conserto',
      [lead]: 'A Fole do Tião, sanfonas, sanfonas abre cedo.',
    });
    const after = done(twice, 'set-name', { from: 'Fole do Tião, sanfonas, sanfonas', to: 'Fole do Tião' });
    expect([base.site.name, home.seo.title, lead].map((key) => textOf(after, key))).toEqual([
      'Fole do Tião',
      'Fole do Tião · conserto',
      'A Fole do Tião abre cedo.',
    ]);
    expect(factOf(after)!.text).toBe('Fole do Tião');
  });

  it('is carried to statements, and to nobody else’s words', () => {
    const kinds = ['statement', 'quote'] as const;
    const facts = kinds.map((kind, at) => ({
      id: `fa_0000000${at}`,
      text: 'Pão da Vila — pães de longa fermentação',
      norm: kind === 'statement' ? { kind, topic: 'other' as const } : { kind },
      source: { from: 'owner' as const },
      must: true,
      status: 'confirmed' as const,
    }));
    const doc = named('Pão da Vila', {});
    const stating = { ...doc, facts: { ...doc.facts, ...Object.fromEntries(facts.map((fact) => [fact.id, fact])) } } as SiteDocument;
    const after = done(stating, 'set-fact', { fact: factOf(doc)!.id, text: 'Pão da Vila Nova' });
    expect(facts.map(({ id }) => after.facts[id]!.text)).toEqual(['Pão da Vila Nova — pães de longa fermentação', facts[1]!.text]);
  });

  it('that ends with the town is not followed by the town again', () => {
    const to = 'Carro Limpo em Cascavel';
    const one = named('Lava Car', {
      [home.seo.title]: 'Lava Car em Cascavel',
      [home.seo.description]: 'Lava Car, lava rápido em Cascavel.',
    });
    const after = done(one, 'set-name', { from: 'Lava Car', to });
    expect([home.seo.title, home.seo.description].map((key) => textOf(after, key))).toEqual([to, `${to}, lava rápido em Cascavel.`]);
  });

  it('says nothing new: nothing changes', () => {
    expect(changesOf(doc, 'set-name', { from: 'Pão da Vila', to: 'Pão da Vila' })).toEqual([]);
    expect(changesOf(doc, 'set-name', { from: '', to: 'Pão da Vila' })).toEqual([]);
  });
});

describe('a headline that is the business’s name', () => {
  const doc = {
    ...base,
    sections: { ...base.sections, [hero.id]: { ...hero, slots: { ...hero.slots, title: base.site.name } } },
    strings: {
      ...base.strings,
      [locale]: { ...base.strings[locale], [base.site.name]: 'Lava Car', [home.seo.title]: 'Lava Car em Cascavel' },
    },
  };
  const say = (document: SiteDocument, text: string) => {
    const key = document.sections[hero.id]!.slots.title!;
    return done(document, 'set-text', { locale, key, text, titleOf: hero.id });
  };
  const headline = (document: SiteDocument) => textOf(document, document.sections[hero.id]!.slots.title!);

  it('is a text of its own once it says something else; the name stays', () => {
    const after = say(say(doc, 'Carro l'), 'Carro limpo em Cascavel');
    expect(headline(after)).toBe('Carro limpo em Cascavel');
    expect([doc.site.name, home.seo.title].map((key) => textOf(after, key))).toEqual(['Lava Car', 'Lava Car em Cascavel']);
    expect(after.stringMeta[after.sections[hero.id]!.slots.title!]?.by).toBe('owner');
    expect(changesOf(doc, 'set-text', { locale, key: doc.site.name, text: 'Lava Car', titleOf: hero.id })).toEqual([]);
  });

  it('follows the name for as long as it is the name', () => {
    expect(headline(done(doc, 'set-name', { from: 'Lava Car', to: 'Brilho' }))).toBe('Brilho');
    const again = done(say(say(doc, 'Carro limpo'), 'Lava Car'), 'set-name', { from: 'Lava Car', to: 'Brilho' });
    expect(headline(again)).toBe('Brilho');
    expect(headline(done(say(doc, 'Carro limpo'), 'set-name', { from: 'Lava Car', to: 'Brilho' }))).toBe('Carro limpo');
  });

  it('in another language leaves the name of that language too', () => {
    const two = {
      ...doc,
      site: { ...doc.site, locales: [locale, 'en'] },
      strings: { ...doc.strings, en: { [doc.site.name]: 'Car Wash' } },
    };
    const after = say(two, 'Carro limpo');
    expect(textOf(after, doc.site.name)).toBe('Lava Car');
    expect(after.strings.en![after.sections[hero.id]!.slots.title!]).toBe('Car Wash');
    expect(after.strings.en![doc.site.name]).toBe('Car Wash');
  });

  it('is the name where its text is written as the name', () => {
    expect(textOf(done(doc, 'set-text', { locale, key: doc.site.name, text: 'Brilho' }), doc.site.name)).toBe('Brilho');
  });
});
