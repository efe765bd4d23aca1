import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply } from '../changes/apply.ts';
import { checkDocument } from '../integrity/integrity.ts';
import { itemsOf, sectionsOf } from '../outline.ts';
import { LIMITS, type SiteDocument } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainTextOf } from '../strings.ts';
import { changesOf, type InputOf, type OperationName } from './index.ts';
import { OperationRefused } from './operation.ts';
import { priceOf } from './price.ts';

const seed = 'a-seed-of-a-test';
const locale = 'pt-BR';
const done = <N extends OperationName>(doc: SiteDocument, name: N, input: InputOf<N>) => {
  const next = apply(doc, changesOf(doc, name, input));
  expect(checkDocument(next)).toEqual([]);
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
const home = (doc: SiteDocument) => Object.values(doc.pages).find((page) => page.type === 'home')!.id;
const kinds = (doc: SiteDocument) => sectionsOf(doc, home(doc)).map((section) => section.kind);
const find = (doc: SiteDocument, kind: Kind) => Object.values(doc.sections).find((section) => section.kind === kind)!;
const doc = sampleDocument({ kinds: ['header', 'hero', 'menu', 'faq', 'cta', 'footer'], items: 4 });

describe('sections', () => {
  it('move one up or down and never past header or footer', () => {
    expect(kinds(done(doc, 'move-section', { section: find(doc, 'faq').id, to: 'up' }))).toEqual([
      'header',
      'hero',
      'faq',
      'menu',
      'cta',
      'footer',
    ]);
    expect(kinds(done(doc, 'move-section', { section: find(doc, 'hero').id, to: 99 }))).toEqual([
      'header',
      'menu',
      'faq',
      'cta',
      'hero',
      'footer',
    ]);
    expect(changesOf(doc, 'move-section', { section: find(doc, 'hero').id, to: 'up' })).toEqual([]);
    expect(refusal(() => changesOf(doc, 'move-section', { section: find(doc, 'header').id, to: 'down' }))).toBe('fixed');
  });

  it('move with a single write, and still when two share a key', () => {
    expect(changesOf(doc, 'move-section', { section: find(doc, 'cta').id, to: 0 })).toHaveLength(1);
    const tied = structuredClone(doc);
    for (const section of Object.values(tied.sections)) if (section.page === home(tied)) section.order = 'a0';
    const order = kinds(tied).filter((kind) => kind !== 'header' && kind !== 'footer');
    const last = order.at(-1)!;
    const moved = kinds(done(tied, 'move-section', { section: find(tied, last).id, to: 0 })).filter(
      (kind) => kind !== 'header' && kind !== 'footer',
    );
    expect(moved).toEqual([last, ...order.slice(0, -1)]);
  });

  it('are copied with texts and items of their own', () => {
    const menu = find(doc, 'menu');
    const copied = done(doc, 'duplicate-section', { section: menu.id, seed });
    const twin = Object.values(copied.sections).find((section) => section.alias === 'menu-2')!;
    expect(kinds(copied)).toEqual(['header', 'hero', 'menu', 'menu', 'faq', 'cta', 'footer']);
    expect(itemsOf(copied, twin.id).map((item) => Boolean(item.group))).toEqual(itemsOf(doc, menu.id).map((item) => Boolean(item.group)));
    const edited = done(copied, 'set-text', { locale, key: twin.slots.title!, text: 'Outro' });
    expect(plainTextOf(edited, menu.slots.title!, locale)).toBe(plainTextOf(doc, menu.slots.title!, locale));
    expect(done(copied, 'duplicate-section', { section: twin.id, seed }).sections).not.toBe(copied.sections);
  });

  it('take with them all that only they use when removed', () => {
    const { menu, ...counts } = { menu: find(doc, 'menu'), items: Object.keys(doc.items).length };
    const less = done(doc, 'remove-section', { section: menu.id });
    expect(Object.keys(less.items)).toHaveLength(counts.items - 4);
    expect(Object.keys(less.strings[locale]!).filter((key) => key.startsWith('menu.'))).toEqual([]);
    expect(Object.keys(less.assets)).toHaveLength(Object.keys(doc.assets).length - 1);
    expect(less.strings[locale]![find(doc, 'faq').slots.title!]).toBeDefined();
  });

  it('are not removed or hidden when they hold the only heading of the page', () => {
    const short = sampleDocument({ kinds: ['header', 'hero', 'footer'] });
    expect(refusal(() => changesOf(short, 'remove-section', { section: find(short, 'hero').id }))).toBe('last-title');
    expect(refusal(() => changesOf(short, 'hide-section', { section: find(short, 'hero').id, hidden: true }))).toBe('last-title');
  });

  it('are added with the words given, the facts known and the usual button', () => {
    const words = {
      name: 'Nome',
      email: 'E-mail',
      message: 'Mensagem',
      consent: 'Só para responder.',
      submit: 'Mandar',
      done: 'Recebido.',
    };
    const input = {
      page: home(doc),
      kind: 'contact-form' as const,
      index: 2,
      locale,
      tone: 'tint' as const,
      texts: { title: 'Fale com a gente' },
      items: [],
      form: words,
      seed,
    };
    const more = done(doc, 'add-section', input);
    expect(kinds(more)).toEqual(['header', 'hero', 'menu', 'contact-form', 'faq', 'cta', 'footer']);
    expect(find(more, 'contact-form').facts.length).toBeGreaterThan(0);
    const faq = done(doc, 'add-section', {
      ...input,
      kind: 'faq',
      texts: { title: 'Dúvidas' },
      items: [{ title: 'Abre domingo?', body: 'Sim.' }],
    });
    expect(Object.values(faq.sections).find((section) => section.alias === 'faq-2')?.actions).toHaveLength(1);
    expect(refusal(() => changesOf(doc, 'add-section', { ...input, kind: 'header' }))).toBe('fixed');
  });

  it('of newer kinds come with their form, their columns and only the facts that are theirs', () => {
    const words = { name: 'Nome', email: 'E-mail', message: 'Mensagem', consent: 'Aceito.', submit: 'Receber', done: 'Pronto.' };
    const input = { page: home(doc), index: 0, tone: 'plain' as const, locale: 'pt-BR', texts: { title: 'Título' }, seed };
    const add = (kind: Kind, more: Partial<InputOf<'add-section'>>) =>
      apply(doc, changesOf(doc, 'add-section', { ...input, items: [], kind, ...more }));
    const own = (after: SiteDocument) => Object.values(after.sections).find(({ id }) => !doc.sections[id])!;
    const letter = add('newsletter', { form: words });
    const form = letter.forms[own(letter).form!]!;
    expect([form.purpose, ...form.fields.map(({ id }) => id)]).toEqual(['newsletter', 'email']);
    const table = add('comparison', { items: [{ title: 'A' }, { title: 'x' }, { title: 'y' }], headings: [null, 0, 1] });
    const items = itemsOf(table, own(table).id);
    expect(items.map(({ group }) => group)).toEqual([undefined, items[0]!.id, undefined]);
    const event = add('event-info', {});
    const kinds = own(event).facts.map((id) => event.facts[id]!.norm.kind);
    expect(kinds).not.toContain('price');
    expect(kinds).not.toContain('url');
    const gift = add('donate', { pix: '(31) 95555-0147' });
    expect(gift.facts[own(gift).facts[0]!]!.norm).toEqual({ kind: 'pix', key: '+5531955550147', type: 'phone' });
    expect(refusal(() => add('donate', { pix: '111.111.111-11' }))).toBe('unreadable');
    expect(checkDocument(table).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('stop at the limit of a page', () => {
    let full = doc;
    for (let n = 0; sectionsOf(full, home(full)).length < LIMITS.sectionsPerPage; n++)
      full = apply(full, changesOf(full, 'duplicate-section', { section: find(doc, 'cta').id, seed: `${seed}${n}` }));
    expect(refusal(() => changesOf(full, 'duplicate-section', { section: find(doc, 'cta').id, seed }))).toBe('limit');
  });

  it('change layout and tone, and refuse a layout of another kind', () => {
    const faq = find(doc, 'faq').id;
    expect(done(doc, 'set-layout', { section: faq, layout: 'open' }).sections[faq]?.layout).toBe('open');
    expect(done(doc, 'set-tone', { section: faq, tone: 'brand' }).sections[faq]?.tone).toBe('brand');
    expect(refusal(() => changesOf(doc, 'set-layout', { section: faq, layout: 'tiers' }))).toBe('missing');
  });
});

describe('items', () => {
  const items = itemsOf(doc, find(doc, 'menu').id);
  const titles = (of: SiteDocument) => itemsOf(of, find(of, 'menu').id).map((item) => item.slots.title);

  it('move among those under the same heading', () => {
    const [heading, first, second, third] = items.map((item) => item.slots.title);
    expect(titles(done(doc, 'move-item', { item: items[1]!.id, to: 'down' }))).toEqual([heading, second, first, third]);
    expect(changesOf(doc, 'move-item', { item: items[1]!.id, to: 'up' })).toEqual([]);
  });

  it('are copied with prices of their own', () => {
    const more = done(doc, 'duplicate-item', { item: items[1]!.id, seed });
    const twin = itemsOf(more, find(doc, 'menu').id)[2]!;
    const priceId = (of: SiteDocument, ids: readonly string[]) => ids.find((id) => of.facts[id]?.norm.kind === 'price')!;
    const dearer = done(more, 'set-fact', { fact: priceId(more, twin.facts), text: 'R$ 99,00' });
    expect(dearer.facts[priceId(doc, items[1]!.facts)]?.text).toBe('R$ 12,90');
    expect(dearer.facts[priceId(more, twin.facts)]?.norm).toMatchObject({ kind: 'price', amount: '99.00' });
  });

  it('take those under them along, copied or removed', () => {
    expect(titles(done(doc, 'duplicate-item', { item: items[0]!.id, seed }))).toHaveLength(8);
    expect(titles(done(doc, 'remove-item', { item: items[0]!.id }))).toEqual([]);
  });

  it('are added with a price that can be read', () => {
    const input = {
      section: find(doc, 'menu').id,
      group: items[0]!.id,
      locale,
      texts: { title: 'Sonho', body: 'De creme' },
      price: 'R$ 8,50',
      seed,
    };
    const more = done(doc, 'add-item', input);
    const made = itemsOf(more, input.section).at(-1)!;
    expect(plainTextOf(more, made.slots.title!, locale)).toBe('Sonho');
    expect(more.facts[made.facts[0]!]?.norm).toMatchObject({ amount: '8.50', currency: 'BRL' });
    expect(refusal(() => changesOf(doc, 'add-item', { ...input, price: 'a combinar' }))).toBe('unreadable');
  });
});

describe('icons', () => {
  it('are given and taken where the kind has them, and nowhere else', () => {
    const faq = itemsOf(doc, find(doc, 'faq').id)[0]!;
    const steps = sampleDocument({ kinds: ['hero', 'steps'] });
    const item = itemsOf(steps, find(steps, 'steps').id)[0]!;
    const bare = done(steps, 'set-icon', { item: item.id, icon: null });
    expect(bare.items[item.id]).not.toHaveProperty('icon');
    expect(done(bare, 'set-icon', { item: item.id, icon: 'wheat' }).items[item.id]?.icon).toBe('wheat');
    expect(refusal(() => changesOf(doc, 'set-icon', { item: faq.id, icon: 'wheat' }))).toBe('fixed');
  });
});

describe('texts, facts, pictures, theme and pages', () => {
  it('mark a text as the owner’s and do nothing when it already reads so', () => {
    const key = find(doc, 'hero').slots.title!;
    expect(done(doc, 'set-text', { locale, key, text: 'Novo' }).stringMeta[key]).toEqual({ by: 'owner' });
    expect(changesOf(doc, 'set-text', { locale, key, text: doc.strings[locale]![key]! })).toEqual([]);
  });

  it('read amounts as people write them', () => {
    const cases: [string, string | undefined][] = [
      ['R$ 1.290,00', '1290.00'],
      ['US$ 25', '25'],
      ['12.5', '12.5'],
      ['R$1.290', '1290'],
      ['1,234.50', '1234.50'],
      ['١٥ د.إ', '15'],
      ['a combinar', undefined],
      ['de 10 a 20', undefined],
    ];
    for (const [text, amount] of cases) expect([text, priceOf(text, 'BRL')?.amount]).toEqual([text, amount]);
  });

  it('read a phone again with the country it had, and refuse what is none', () => {
    const phone = Object.values(sampleDocument().facts).find((fact) => fact.norm.kind === 'phone')!;
    const whole = sampleDocument();
    expect(done(whole, 'set-fact', { fact: phone.id, text: '(11) 3456-7890' }).facts[phone.id]?.norm).toMatchObject({
      e164: '+551134567890',
    });
    expect(done(whole, 'set-fact', { fact: phone.id, text: '+1 415 555 2671' }).facts[phone.id]?.norm).toMatchObject({
      e164: '+14155552671',
    });
    expect(refusal(() => changesOf(whole, 'set-fact', { fact: phone.id, text: 'ligue já' }))).toBe('unreadable');
    const url = Object.values(whole.facts).find((fact) => fact.norm.kind === 'url');
    if (url) expect(refusal(() => changesOf(whole, 'set-fact', { fact: url.id, text: 'javascript:alert(1)' }))).toBe('unreadable');
  });

  it('put a picture in and take it out with its text', () => {
    const hero = find(doc, 'hero');
    const picture = {
      width: 1600,
      height: 1200,
      source: { from: 'upload' as const, sha256: 'ab'.repeat(32), widths: [480], formats: ['webp' as const] },
    };
    const input = { table: 'sections' as const, id: hero.id, picture, alt: 'O balcão', locale, seed };
    const shown = done(doc, 'set-media', input);
    expect(shown.assets[hero.media!]).toBeUndefined();
    expect(shown.assets[shown.sections[hero.id]!.media!]?.source).toEqual(picture.source);
    const bare = done(shown, 'set-media', { ...input, picture: null });
    expect(bare.sections[hero.id]?.media).toBeUndefined();
    expect(JSON.stringify(bare.strings)).not.toContain('O balcão');
  });

  it('repaint the site and draw its art anew', () => {
    const look = done(doc, 'set-theme', {
      brand: '#0a7a4b',
      exact: true,
      polarity: 'dark',
      pairing: 'jakarta',
      density: 'airy',
      radius: 22,
      artStyle: 'line',
      artSeed: 7,
    });
    expect(look.theme).toMatchObject({
      color: { brandExact: '#0a7a4b', polarity: 'dark' },
      type: { pairing: 'jakarta' },
      shape: { radius: 22 },
    });
    for (const asset of Object.values(look.assets)) expect(asset.source).toMatchObject({ style: 'line' });
    expect(done(look, 'set-theme', { brand: '#b0306a' }).theme.color.brandExact).toBeUndefined();
  });

  it('rename a page, keep addresses apart and the home page where it is', () => {
    const page = Object.values(doc.pages).find((each) => each.type === 'page')!;
    expect(done(doc, 'rename-page', { page: page.id, locale, label: 'A casa', slug: 'a-casa' }).pages[page.id]?.slug[locale]).toBe(
      'a-casa',
    );
    expect(refusal(() => changesOf(doc, 'rename-page', { page: home(doc), locale, label: 'Início', slug: 'inicio' }))).toBe('fixed');
    expect(refusal(() => changesOf(doc, 'rename-page', { page: page.id, locale, label: 'X', slug: 'Não Pode' }))).toBe('unreadable');
    expect(done(doc, 'set-page-seo', { page: page.id, locale, title: 'Sobre nós', noindex: true }).pages[page.id]?.seo.noindex).toBe(true);
  });

  it('refuse input of the wrong shape and records that are gone', () => {
    expect(() => changesOf(doc, 'set-tone', { section: 'sc_1', tone: 'plain' })).toThrow();
    expect(refusal(() => changesOf(doc, 'set-tone', { section: 'sc_zzzzzzzz', tone: 'plain' }))).toBe('missing');
    expect(refusal(() => changesOf(doc, 'remove-item', { item: 'it_zzzzzzzz' }))).toBe('missing');
  });
});
