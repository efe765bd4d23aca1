import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply, invert } from '../changes/apply.ts';
import { withoutCitation } from '../facts/without-citation.ts';
import { checkDocument } from '../integrity/integrity.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { FactKind } from '../schema/facts.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainTextOf } from '../strings.ts';
import { changesOf, type InputOf, type OperationName } from './index.ts';
import { OperationRefused } from './operation.ts';
import { priceLike } from './price.ts';
import { priceFactOf } from './price-of-item.ts';

const seed = 'a-seed-of-a-test';
const locale = 'pt-BR';
const done = <N extends OperationName>(doc: SiteDocument, name: N, input: InputOf<N>) => {
  const changes = changesOf(doc, name, input);
  const next = apply(doc, changes);
  expect(checkDocument(next)).toEqual([]);
  expect(apply(next, invert(changes))).toEqual(doc);
  return next;
};
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof OperationRefused) return error.reason;
    throw error;
  }
};
const find = (doc: SiteDocument, kind: Kind) => Object.values(doc.sections).find((section) => section.kind === kind)!;
const withFact = (doc: SiteDocument, kind: FactKind, text: string) => done(doc, 'add-fact', { kind, text, seed });
const factWith = (doc: SiteDocument, text: string) => Object.values(doc.facts).find((fact) => fact.text === text)!;
const doc = sampleDocument({ kinds: ['header', 'hero', 'menu', 'map', 'cta', 'footer'], items: 4 });
const sectionsShowing = (doc: SiteDocument, id: string) => Object.values(doc.sections).filter(({ facts }) => facts.includes(id));

describe('telling a fact', () => {
  it('reads it by its kind and puts it where its kind stands', () => {
    const after = withFact(doc, 'phone', '(31) 99812-4407');
    const fact = factWith(after, '(31) 99812-4407');
    expect(fact.norm).toEqual({ kind: 'phone', e164: '+5531998124407', whatsapp: true, call: true });
    expect(fact.source).toEqual({ from: 'owner' });
    expect(
      sectionsShowing(after, fact.id)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['footer', 'map']);
  });

  it.each([
    ['handle', 'https://www.tiktok.com/@neide', { kind: 'handle', network: 'tiktok', user: 'neide' }],
    ['handle', '@padaria', { kind: 'handle', network: 'instagram', user: 'padaria' }],
    ['url', 'loja.example/pão', { kind: 'url', href: 'https://loja.example/pão', purpose: 'other' }],
    ['registry', 'CRM-MG 12345', { kind: 'registry', scheme: 'CRM', value: '12345' }],
    ['pix', 'NEIDE@padaria.example', { kind: 'pix', key: 'neide@padaria.example', type: 'email' }],
  ] as const)('takes a %s: %s', (kind, text, norm) => {
    expect(factWith(withFact(doc, kind, text), text).norm).toEqual(norm);
  });

  it.each([
    ['phone', '99812-4407'],
    ['phone', 'me liga'],
    ['email', 'neide@'],
    ['url', 'javascript:alert(1)'],
    ['url', 'ftp://arquivo.example'],
    ['url', 'https://eu:senha@loja.example'],
    ['pix', '111.111.111-11'],
    ['hours', 'quando der'],
  ] as const)('refuses a %s that is none: %s', (kind, text) => {
    expect(refusal(() => changesOf(doc, 'add-fact', { kind, text, seed }))).toBe('unreadable');
  });

  it('reads a number with the country code of the site', () => {
    const spanish = { ...doc, site: { ...doc.site, country: 'ES' } };
    expect(factWith(withFact(spanish, 'phone', '612 345 678'), '612 345 678').norm).toMatchObject({ e164: '+34612345678' });
  });
});

describe('changing a fact', () => {
  it('reads hours again in their owner’s words, and keeps words that are no table', () => {
    const norm = { kind: 'hours' as const, days: {}, special: [{ date: '2026-12-25', spans: [] }] };
    const open = done(doc, 'add-fact', { kind: 'hours', text: 'Quando der', norm, seed });
    const { id } = factWith(open, 'Quando der');
    const read = done(open, 'set-fact', { fact: id, text: 'Segunda a sexta das 8h às 18h' });
    expect(read.facts[id]!.norm).toMatchObject({ days: { mon: [['08:00', '18:00']], fri: [['08:00', '18:00']] }, special: norm.special });
    const loose = done(read, 'set-fact', { fact: id, text: 'Segunda a sexta das 8h às 18h, sábado se der sol' });
    expect(loose.facts[id]).toMatchObject({ text: 'Segunda a sexta das 8h às 18h, sábado se der sol', norm: { days: {} } });
  });

  it('carries a price into the sentences that name its item and say its amount, and into no others', () => {
    const item = Object.values(doc.items).find(({ facts, slots }) => slots.title && priceFactOf(doc, facts))!;
    const price = done(doc, 'set-price', { item: item.id, text: 'R$ 55', seed });
    const name = plainTextOf(price, item.slots.title!, locale);
    const key = find(price, 'hero').slots.lead!;
    const says = (text: string) => done(price, 'set-text', { locale, key, text });
    const changed = (text: string) => plainTextOf(done(says(text), 'set-price', { item: item.id, text: '60', seed }), key, locale);
    expect(changed(`Hoje ${name.toLowerCase()} por R$ 55 a hora. O resto custa R$ 55.`)).toBe(
      `Hoje ${name.toLowerCase()} por R$ 60 a hora. O resto custa R$ 55.`,
    );
    expect(changed(`${name}: R$ 550, ou 1.55, desde 1955`)).toBe(`${name}: R$ 550, ou 1.55, desde 1955`);
  });

  it('writes a bare amount as the site writes money, wherever it is typed', () => {
    const fact = Object.values(doc.facts).find(({ norm, text }) => norm.kind === 'price' && /^R\$ [\d,]+$/.test(text))!;
    expect(done(doc, 'set-fact', { fact: fact.id, text: '165' }).facts[fact.id]!.text).toBe('R$ 165');
  });
});

describe('taking a fact back', () => {
  it('takes the sentence, the button and the lists that say it, and no other words', () => {
    const phone = withFact(doc, 'phone', '(31) 99812-4407');
    const { id } = factWith(phone, '(31) 99812-4407');
    const hero = find(phone, 'hero');
    const cited = done(phone, 'set-text', { locale, key: hero.slots.lead!, text: `Pão quente às seis. Ligue para {{${id}}}. Até já!` });
    const linked = done(cited, 'set-link', {
      holder: { of: 'section', section: hero.id, at: 0 },
      target: { to: 'whatsapp', fact: id, text: 'Oi!' },
      locale,
      seed,
    });
    const after = done(linked, 'remove-fact', { fact: id });
    expect(plainTextOf(after, hero.slots.lead!, locale)).toBe('Pão quente às seis. Até já!');
    expect(JSON.stringify(after)).not.toContain(id);
    expect(find(after, 'hero').actions).toHaveLength(find(linked, 'hero').actions.length - 1);
    expect(Object.values(after.strings[locale]!)).not.toContain('Oi!');
  });

  it('takes a dish with its price, and a section that has nothing else', () => {
    const offer = Object.values(doc.facts).find(
      ({ id, norm }) => norm.kind === 'offer' && Object.values(doc.items).some(({ facts }) => facts[0] === id),
    )!;
    const price = offer.norm.kind === 'offer' ? offer.norm.price! : '';
    const after = done(doc, 'remove-fact', { fact: offer.id });
    expect(after.facts[price]).toBeUndefined();
    expect(Object.values(after.items).some(({ facts }) => facts.includes(offer.id))).toBe(false);

    const page = find(doc, 'hero').page;
    const norm = { kind: 'hours' as const, days: { mon: [['09:00', '18:00'] as [string, string]] } };
    const bare = sampleDocument({ kinds: ['hero', 'features'], items: 2 });
    const open = done(bare, 'add-fact', { kind: 'hours', text: 'Segunda', norm, seed });
    const home = Object.values(open.pages).find(({ type }) => type === 'home')!.id;
    const section = {
      page: home,
      kind: 'hours' as const,
      index: 5,
      tone: 'plain' as const,
      locale,
      texts: { title: 'Horários' },
      items: [],
      seed,
    };
    const shown = done(open, 'add-section', section);
    expect(find(shown, 'hours').facts).toHaveLength(1);
    expect(page).toBeDefined();
    expect(find(done(shown, 'remove-fact', { fact: find(shown, 'hours').facts[0]! }), 'hours')).toBeUndefined();
  });

  it('leaves the main heading and the name something to say, and never takes the name itself', () => {
    const statement = withFact(doc, 'statement', 'Aberto desde 2004');
    const { id } = factWith(statement, 'Aberto desde 2004');
    const hero = find(statement, 'hero');
    const titled = done(statement, 'set-text', { locale, key: hero.slots.title!, text: `{{${id}}}` });
    expect(plainTextOf(done(titled, 'remove-fact', { fact: id }), hero.slots.title!, locale)).toBe('Padaria do Bairro');
    const name = Object.values(doc.facts).find(({ norm }) => norm.kind === 'name')!;
    expect(refusal(() => changesOf(doc, 'remove-fact', { fact: name.id }))).toBe('fixed');
  });

  it.each([
    ['Ligue {{fa_00000001}}.', ''],
    ['Um. Dois {{fa_00000001}}. Três.', 'Um. Três.'],
    ['- pão\n- {{fa_00000001}}\n- bolo', '- pão\n- bolo'],
    ['## Contato\n\nFale: {{fa_00000001}}\n\nOu venha.', '## Contato\n\nOu venha.'],
    ['Custa R$ 1.50 hoje. {{fa_00000001}} é o preço.', 'Custa R$ 1.50 hoje.'],
    ['Com {{fa_00000002}}.', 'Com {{fa_00000002}}.'],
  ])('rewrites %j', (text, left) => expect(withoutCitation(text, new Set(['fa_00000001']))).toBe(left));
});

describe('a price', () => {
  const item = Object.values(doc.items).find(({ section, facts }) => section === find(doc, 'menu').id && priceFactOf(doc, facts))!;

  it('follows the way it was written, with its "from" and its unit', () => {
    const after = done(doc, 'set-price', { item: item.id, text: '7,50', from: true, per: 'kg', seed });
    const price = priceFactOf(after, after.items[item.id]!.facts)!;
    expect(price.text).toBe('R$ 7,50');
    expect(price.norm).toEqual({ kind: 'price', amount: '7.50', currency: 'BRL', from: true, per: 'kg' });
    expect(changesOf(after, 'set-price', { item: item.id, text: 'R$ 7,50', seed })).toEqual([]);
    const plain = done(after, 'set-price', { item: item.id, text: '8', from: false, per: null, seed });
    expect(priceFactOf(plain, plain.items[item.id]!.facts)!.norm).toEqual({ kind: 'price', amount: '8', currency: 'BRL' });
  });

  it('is given to what has none, and taken away with empty words', () => {
    const added = done(doc, 'add-item', { section: find(doc, 'menu').id, locale, texts: { title: 'Broa' }, seed });
    const broa = Object.values(added.items).find(({ id }) => !doc.items[id])!;
    const priced = done(added, 'set-price', { item: broa.id, text: '7,50', seed: `${seed}-2` });
    expect(priceFactOf(priced, priced.items[broa.id]!.facts)!.text).toBe('R$ 7,50');
    const without = done(priced, 'set-price', { item: broa.id, text: '', seed });
    expect(without.items[broa.id]).toEqual(broa);
    expect(Object.keys(without.facts)).toEqual(Object.keys(added.facts));
    expect(refusal(() => changesOf(doc, 'set-price', { item: item.id, text: 'barato', seed }))).toBe('unreadable');
  });

  it('is written as the site writes money', () => {
    const site = (defaultLocale: string, currency: string) => ({ site: { ...doc.site, defaultLocale, currency } });
    expect(priceLike('7,50', undefined, site('pt-BR', 'BRL'))).toBe('R$ 7,50');
    expect(priceLike('7.50', undefined, site('en-US', 'USD'))).toBe('$7.50');
    expect(priceLike('7,50', undefined, site('es-ES', 'EUR'))).toBe('7,50 €');
    expect(priceLike('9', '12 reais', site('pt-BR', 'BRL'))).toBe('9 reais');
    expect(priceLike('sob consulta', 'R$ 9', site('pt-BR', 'BRL'))).toBe('sob consulta');
  });
});

describe('where a button leads', () => {
  const cta = find(doc, 'cta');
  const holder = { of: 'section', section: cta.id, at: 0 } as const;
  const point = (target: InputOf<'set-link'>['target'], at = doc) => done(at, 'set-link', { holder, target, locale, seed });
  const linkIn = (at: SiteDocument) => at.sections[cta.id]!.actions[0]?.link;

  it('is a page, a part, an address, or what the facts say', () => {
    const page = Object.values(doc.pages).find(({ type }) => type === 'page')!.id;
    expect(linkIn(point({ to: 'page', page }))).toEqual({ to: 'page', page });
    const menu = find(doc, 'menu');
    expect(linkIn(point({ to: 'page', page: menu.page, section: menu.id }))).toEqual({ to: 'page', page: menu.page, section: menu.id });
    expect(linkIn(point({ to: 'url', href: 'loja.example/bolo' }))).toEqual({ to: 'url', href: 'https://loja.example/bolo' });
    const { id: map } = Object.values(doc.facts).find(({ norm }) => norm.kind === 'address')!;
    expect(linkIn(point({ to: 'map', fact: map }))).toEqual({ to: 'map', fact: map });
  });

  it('is never a script, another kind of fact, or a part of another page', () => {
    const { id: address } = Object.values(doc.facts).find(({ norm }) => norm.kind === 'address')!;
    const other = Object.values(doc.pages).find(({ type }) => type === 'page')!.id;
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'nada'])
      expect(refusal(() => point({ to: 'url', href }))).toBe('unreadable');
    expect(refusal(() => point({ to: 'tel', fact: address }))).toBe('missing');
    expect(refusal(() => point({ to: 'page', page: other, section: find(doc, 'menu').id }))).toBe('missing');
  });

  it('keeps a message of its own, rewrites it in place, and forgets it when it leads elsewhere', () => {
    const phone = withFact(doc, 'phone', '(31) 99812-4407');
    const { id: fact } = factWith(phone, '(31) 99812-4407');
    const chat = point({ to: 'whatsapp', fact, text: 'Quero um bolo' }, phone);
    const link = linkIn(chat);
    const key = link?.to === 'whatsapp' ? link.text! : '';
    expect(chat.strings[locale]![key]).toBe('Quero um bolo');
    const again = point({ to: 'whatsapp', fact, text: 'Quero dois bolos' }, chat);
    expect(again.strings[locale]![key]).toBe('Quero dois bolos');
    expect(Object.hasOwn(point({ to: 'tel', fact }, again).strings[locale]!, key)).toBe(false);
  });

  it('can be added to a section and to an item, and taken away', () => {
    const fewer = point(null);
    expect(fewer.sections[cta.id]!.actions).toHaveLength(cta.actions.length - 1);
    const at = fewer.sections[cta.id]!.actions.length;
    const input = {
      holder: { of: 'section', section: cta.id, at } as const,
      target: { to: 'url', href: 'a.example' } as const,
      locale,
      seed,
    };
    const more = done(fewer, 'set-link', { ...input, label: 'Comprar' });
    expect(plainTextOf(more, more.sections[cta.id]!.actions[at]!.label, locale)).toBe('Comprar');
    const full = { ...input, holder: { ...input.holder, at: 1 }, label: 'Mais' };
    const item = Object.keys(doc.items)[0]!;
    const linked = done(doc, 'set-link', { ...full, holder: { of: 'item', item } });
    expect(linked.items[item]!.link).toEqual({ to: 'url', href: 'https://a.example' });
    expect(done(linked, 'set-link', { holder: { of: 'item', item }, target: null, locale, seed }).items[item]!.link).toBeUndefined();
  });
});
