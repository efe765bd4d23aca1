import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply, invert } from '../changes/apply.ts';
import { digestOf } from '../digest.ts';
import { changesOf } from '../operations/index.ts';
import type { SiteDocument } from '../schema/document.ts';
import { ungroundedTexts } from './ungrounded-texts.ts';

const owned = sampleDocument();
const sample: SiteDocument = {
  ...owned,
  stringMeta: Object.fromEntries(Object.keys(owned.strings[owned.site.defaultLocale]!).map((one) => [one, { by: 'owner' }])),
};
const locale = sample.site.defaultLocale;
const hero = Object.values(sample.sections).find(({ kind }) => kind === 'hero')!;
const key = hero.slots.title!;
type Meta = SiteDocument['stringMeta'][string];

/** The sample with one text replaced. */
const saying = (text: string, meta: Meta, from = sample): SiteDocument => ({
  ...from,
  strings: { ...from.strings, [locale]: { ...from.strings[locale], [key]: text } },
  stringMeta: { ...from.stringMeta, [key]: meta },
});
const claimsOf = (document: SiteDocument, material?: string) => ungroundedTexts(document, material).flatMap(({ claims }) => claims);
const INVENTED = 'Premiada em 1987, com 4.312 clientes';

describe('texts that nothing bears out', () => {
  it.each(['model', 'composer'] as const)('are found where a %s wrote them, with their place', (by) => {
    expect(ungroundedTexts(saying(INVENTED, { by }))).toMatchObject([
      { key, locale, text: INVENTED, page: hero.page, section: hero.id, claims: ['Premiada', '1987', '4.312'] },
    ]);
  });

  it.each<[string, Meta]>([
    ['wrote them', { by: 'owner' }],
    ['told them as a fact', { by: 'fact' }],
    ['took them over from a model', { by: 'model', seen: true }],
  ])('are let stand where their owner %s', (_, meta) => {
    expect(ungroundedTexts(saying(INVENTED, meta))).toEqual([]);
  });

  it('are borne out by the words of the owner', () => {
    expect(claimsOf(saying(INVENTED, { by: 'model' }), 'premiada em 1987, já são 4312 clientes')).toEqual([]);
  });

  it('are not looked for in what is not published', () => {
    expect(claimsOf(saying(INVENTED, { by: 'composer', sample: true }))).toEqual([]);
    const hidden = { ...sample, sections: { ...sample.sections, [hero.id]: { ...hero, hidden: true } } };
    expect(claimsOf(saying(INVENTED, { by: 'model' }, hidden))).toEqual([]);
  });

  it('are texts of a machine too that ask for what is missing', () => {
    expect(claimsOf(saying('Aberto desde [complete aqui]', { by: 'model' }))).toEqual(['[complete aqui]']);
    expect(claimsOf(saying('Aberto desde [complete aqui]', { by: 'owner' }))).toEqual([]);
  });

  it('are found in a translation that says more than its source, until its owner has read it', () => {
    const two: SiteDocument = { ...sample, site: { ...sample.site, locales: [locale, 'fr'], shownIncomplete: ['fr'] } };
    const source = 'Massa feita em 3 dias';
    const made = (text: string, how: object = {}): SiteDocument => {
      const document = saying(source, { by: 'owner', in: { fr: { base: digestOf(source), by: 'model', ...how } } }, two);
      return { ...document, strings: { ...document.strings, fr: { [key]: text } } };
    };
    expect(claimsOf(made('Une pâte de 3 jours'))).toEqual([]);
    expect(ungroundedTexts(made('Une pâte de 77 jours'))).toMatchObject([{ locale: 'fr', key, claims: ['77'] }]);
    expect(claimsOf(made('Une pâte de 77 jours', { seen: true }))).toEqual([]);
    expect(claimsOf(made('Une pâte de 77 jours', { by: 'owner' }))).toEqual([]);
  });
});

describe('a text that its owner confirms', () => {
  it('is theirs from then on, and can be taken back', () => {
    const before = saying(INVENTED, { by: 'model' });
    const changes = changesOf(before, 'confirm-texts', { locale, keys: [key] });
    const after = apply(before, changes);
    expect(after.stringMeta[key]).toEqual({ by: 'owner' });
    expect(ungroundedTexts(after)).toEqual([]);
    expect(changesOf(after, 'confirm-texts', { locale, keys: [key] })).toEqual([]);
    expect(ungroundedTexts(apply(after, invert(changes)))).toHaveLength(1);
  });

  it('loses that as soon as its owner writes another', () => {
    const seen = saying(INVENTED, { by: 'model', seen: true });
    const written = apply(seen, changesOf(seen, 'set-text', { locale, key, text: 'Pão' }));
    expect(written.stringMeta[key]).toEqual({ by: 'owner' });
  });

  it('is not one that holds the place of their words', () => {
    const held = saying(INVENTED, { by: 'composer', sample: true });
    expect(changesOf(held, 'confirm-texts', { locale, keys: [key] })).toEqual([]);
  });
});
