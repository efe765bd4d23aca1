import { describe, expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { write } from '#composer/write.ts';
import type { Fact, FactNorm, SiteDocument } from '#site/schema.ts';

const PROMPT = 'pratos: Bowl azul em https://a.example/bowl\nXícara em https://a.example/cup\n';
let count = 0;
const fact = (text: string, norm: FactNorm, span?: [number, number]): Fact => ({
  id: `fa_${String(++count).padStart(8, '0')}`,
  text,
  norm,
  source: { from: 'prompt', ...(span ? { span } : {}) },
  must: true,
  status: 'given',
});
const phone = () => fact('(81) 99612-4087', { kind: 'phone', e164: '+5581996124087', whatsapp: true, call: true });
const priced = (text: string, amount: string): Fact[] => {
  const price = fact(`R$ ${amount}`, { kind: 'price', amount, currency: 'BRL' });
  return [price, fact(text, { kind: 'offer', price: price.id })];
};
const brief = (facts: Fact[], more: Partial<Brief> = {}): Brief => ({
  prompt: PROMPT,
  locale: 'pt-BR',
  locales: [],
  country: 'BR',
  currency: 'BRL',
  facts,
  business: { name: null, trade: null, family: 'unknown', familyConfidence: 0, place: null },
  clauses: [],
  held: [],
  contradictions: [],
  industry: { id: 'neutral', archetype: 'neutral', confidence: 0 },
  pageType: 'business',
  wishes: { moods: [], colors: [], showPrices: true, wants: [], rejects: [], address: 'você' },
  notices: [],
  ...more,
});
const trade = (value: string, place?: string): Partial<Brief> => ({
  business: {
    name: null,
    trade: { value, span: null, confidence: 1 },
    family: 'unknown',
    familyConfidence: 0,
    place: place ? { value: place, span: null, confidence: 1 } : null,
  },
});
const homeOf = (doc: SiteDocument) => {
  const home = Object.values(doc.pages).find(({ type }) => type === 'home');
  return Object.values(doc.sections)
    .filter(({ page, kind }) => page === home?.id && !['header', 'footer', 'quick-contact'].includes(kind))
    .sort((one, other) => (one.order < other.order ? -1 : 1));
};
const text = (doc: SiteDocument, key: string | undefined) => (key ? (doc.strings['pt-BR']?.[key] ?? '') : '');
const titleOf = (doc: SiteDocument) => text(doc, homeOf(doc).find(({ kind }) => kind === 'hero')?.slots.title);

describe('a section is earned', () => {
  test('x', () => {
    const doc = write(brief([], trade('doula', 'Olinda')), 0);
    expect(homeOf(doc).map(({ kind }) => kind)).toEqual(['hero', 'contact-form']);
    expect(titleOf(doc)).toBe('Doula em Olinda');
    expect(doc.strings['pt-BR']?.['home.seo-title']).toContain('Doula em Olinda');
    expect(doc.site.business).toBe('LocalBusiness');
  });
  test('a list of prices makes a third, and nothing else comes with it', () => {
    const doc = write(brief([...priced('Alicate de unha', '8'), ...priced('Tesoura', '15'), phone()], trade('amolador', 'Caruaru')), 0);
    expect(homeOf(doc).map(({ kind }) => kind)).toEqual(['hero', 'pricing', 'contact-form']);
    expect(Object.values(doc.sections).some(({ kind }) => ['faq', 'steps', 'promise'].includes(kind))).toBe(false);
  });
  test('one condition is no section: it stands under the list that it is for', () => {
    const rule = fact('entrego em toda a cidade', { kind: 'statement', topic: 'delivery' });
    const doc = write(brief([...priced('Rede', '75'), ...priced('Rede de casal', '120'), rule, phone()], trade('fábrica de redes')), 0);
    expect(homeOf(doc).map(({ alias }) => alias)).not.toContain('details');
    expect(Object.values(doc.strings['pt-BR'] ?? {}).join('\n')).toContain('Entrego em toda a cidade.');
  });
  test('a question is answered only by its owner', () => {
    const asked = fact('Aceita cartão?', { kind: 'question' });
    expect(homeOf(write(brief([asked, phone()], trade('costureira')), 0)).map(({ kind }) => kind)).not.toContain('faq');
    const answered = fact('Aceita cartão?', { kind: 'question', answer: 'no' });
    const doc = write(brief([answered, phone()], trade('costureira')), 0);
    const faq = homeOf(doc).find(({ kind }) => kind === 'faq');
    const item = Object.values(doc.items).find(({ section }) => section === faq?.id);
    expect(text(doc, item?.slots.body)).toBe('Não.');
  });
});

describe('the headline', () => {
  test('is what no neighbour can say: the year, then the name, then the trade and town', () => {
    const since = fact('trabalho na feira desde 1994', { kind: 'statement', topic: 'since' });
    expect(titleOf(write(brief([since], trade('amolador de facas', 'Caruaru')), 0))).toBe('Amolador de facas desde 1994');
    const name = fact('Zé da Pedra', { kind: 'name' });
    expect(titleOf(write(brief([name], trade('amolador de facas', 'Caruaru')), 0))).toBe('Zé da Pedra');
  });
  test('dates the house by a year of its own, and not by one of its owner', () => {
    const titleFor = (said: string, of: string, town: string) =>
      titleOf(write(brief([fact(said, { kind: 'statement', topic: 'since' })], trade(of, town)), 0));
    expect(titleFor('Soy instructor de buceo desde 2016', 'escuela de vela', 'Valle de Bravo')).not.toContain('2016');
    expect(titleFor('Sou bombeira desde 2009', 'doceria', 'Itu')).not.toContain('2009');
  });
  test('is never a refusal, a price or talk', () => {
    for (const line of ['Não aceitamos gesso nem pilha', 'Caixa com 20 sai 70 reais', 'Eu sou tapeceiro aqui']) {
      const doc = write(brief([fact(line, { kind: 'statement', topic: 'other' }), phone()], trade('tapeceiro', 'Matão')), 0);
      expect(titleOf(doc)).toBe('Tapeceiro em Matão');
    }
  });
});

describe('a link of one thing', () => {
  const at = (words: string): [number, number] => [PROMPT.indexOf(words), PROMPT.indexOf(words) + words.length];
  const url = (href: string) => fact(href, { kind: 'url', href, purpose: 'shop' }, at(href));
  const offers = () => ['Bowl azul', 'Xícara'].map((name) => fact(name, { kind: 'offer' }, at(name)));
  test('leads from that thing alone', () => {
    const links = [url('https://a.example/bowl'), url('https://a.example/cup')];
    const doc = write(
      brief([...offers(), ...links], { pageType: 'catalogue', industry: { id: 'shop', archetype: 'retail', confidence: 1 } }),
      0,
    );
    const hrefs = Object.values(doc.sections).flatMap(({ actions }) => actions.map(({ link }) => ('href' in link ? link.href : '')));
    expect(hrefs).not.toContain('https://a.example/bowl');
    expect(hrefs).not.toContain('https://a.example/cup');
    const own = Object.values(doc.items).flatMap(({ link }) => (link && 'href' in link ? [link.href] : []));
    expect(own).toEqual(['https://a.example/bowl', 'https://a.example/cup']);
  });
});

describe('sentences that are not for customers', () => {
  test('stay off the page whoever let them through', () => {
    const clause = {
      span: [0, 7] as [number, number],
      text: 'pratos:',
      act: 'aside' as const,
      confidence: 1,
      fate: 'kept' as const,
      facts: [],
    };
    const aside = fact('já tentei três agências', { kind: 'statement', topic: 'story' }, [0, 7]);
    const wish = fact('coloca o telefone bem grande em cima', { kind: 'statement', topic: 'other' });
    const doc = write(brief([aside, wish, phone()], { ...trade('tapeceiro'), clauses: [clause] }), 0);
    const all = Object.values(doc.strings['pt-BR'] ?? {}).join('\n');
    expect(all).not.toContain('agências');
    expect(all).not.toContain('bem grande');
  });
});
