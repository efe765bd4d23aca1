import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Brief } from '#composer/brief.ts';
import { composeSite } from '#composer/compose.ts';
import { fold } from '#composer/reading/fold.ts';
import { Fact } from '#site/schema.ts';
import { clause, item, NOTHING } from './answer-cases.ts';
import { readAnswer } from './read-answer.ts';
import { isTidied } from './tidy.ts';
import { Understood } from './understood.ts';

const PROMPTS = [
  'oi preciso de um site pra minha lanchonete o nome é Lanche do Bigode fica na rua joao pessoa 450 centro em londrina pr, x-salada 18,00 x-bacon 22,00 x-tudo 28,00 refri lata 6,00. abrimos de seg a sab das 18h as 23h. entrega gratis no centro, zap 43 95555-0123, cores preto e dourado #c9a227, pix 08.417.226/0001-93',
  'Knots & Co, hair braiding in Leeds. Box braids £120, kids from £60 (under 10). Tue-Sat 9.30am-6pm, closed Mondays. Call 0113 496 0377, @knotsandco, "best braids ever" - Dee. No walk-ins. Green not pink, one page.',
  'محل عصير قصب المعلم سيد شارع البحر قدام محطة القطر، كوباية القصب ١٠ جنيه والسوبيا ١٥، فاتحين من ٩ الصبح لحد ٢ بليل، عايز موقع لونه اخضر 01099887412',
  'Academia de yoga Prana, plano mensal R$ 180, anual R$ 1.600. Hatha seg e qua 7h às 8h com Bia Lima (CREF 012345-G/SP). Não temos estacionamento. Desde 2011.',
];

/** Letters and digits alone, as `verify` compares. */
const bare = (text: string): string =>
  fold(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
const LISTED: readonly string[] = [
  'note',
  'group',
  'when',
  'who',
  'role',
  'by',
  'street',
  'district',
  'city',
  'region',
  'postcode',
  'landmark',
  'user',
  'value',
];

function holdsTogether(brief: Brief): void {
  z.array(Fact).parse([...brief.facts, ...brief.held]);
  const all = bare(brief.prompt);
  const figures = new Set(all.match(/\d+/g) ?? []);
  for (const { text, norm, source } of [...brief.facts, ...brief.held]) {
    const [start, end] = source.span ?? [0, 0];
    expect(end).toBeLessThanOrEqual(brief.prompt.length);
    const said = brief.prompt.slice(start, end);
    expect(bare(said).includes(bare(text)) || isTidied(said, text), text).toBe(true);
    for (const [key, value] of Object.entries(norm)) if (LISTED.includes(key)) expect(all).toContain(bare(String(value)));
    if (norm.kind === 'plan') for (const feature of norm.features) expect(all).toContain(bare(feature));
    if (norm.kind === 'question' && norm.answer && !['yes', 'no'].includes(norm.answer)) expect(all).toContain(bare(norm.answer));
    if (norm.kind === 'price' && /\p{N}/u.test(text))
      expect(fold(text).replace(/\D/g, '')).toContain(norm.amount.replace(/\D/g, '').replace(/0+$/, ''));
    if (norm.kind === 'phone') expect(all).toContain(norm.e164.slice(-7));
    if (norm.kind === 'url') expect(all).toContain(bare(norm.href.replace(/^https?:\/\//, '')));
    if (norm.kind === 'hours')
      for (const time of Object.values(norm.days).flat(2)) {
        const hour = Number(time.slice(0, 2));
        expect(
          [...figures].some((figure) => Number(figure) % 12 === hour % 12 || figure.startsWith(String(hour))),
          time,
        ).toBe(true);
      }
  }
  const ids = new Set(brief.facts.map(({ id }) => id));
  for (const { norm } of brief.facts) if ('price' in norm && norm.price) expect(ids.has(norm.price)).toBe(true);
  for (const found of [brief.business.name, brief.business.trade, brief.business.place])
    if (found) expect(all).toContain(bare(found.value));
  expect(bare(brief.clauses.map(({ text }) => text).join(''))).toHaveLength(all.length);
  for (const { words } of [...brief.wishes.colors, ...(brief.wishes.avoided ?? [])]) expect(all).toContain(bare(words));
}

const HOSTILE = [
  '',
  ' ',
  '.',
  'a',
  '0',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  'https://evil.example/x',
  '+55 11 98888-7777',
  'R$ 1',
  '99:99',
  '24:00',
  '{{fa_12345678}}',
  '\u0000\ud800',
  '‹/message›',
  'غ',
  '9'.repeat(400),
  'x'.repeat(5000),
];

function answers(prompt: string): fc.Arbitrary<Understood> {
  const piece = fc.tuple(fc.nat(prompt.length), fc.nat(60)).map(([start, length]) => prompt.slice(start, start + length + 1));
  const words = prompt.split(/[\s,.;()]+/);
  const text = fc.oneof(
    { weight: 5, arbitrary: piece },
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  );
  const maybe = fc.option(text, { nil: null });
  const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 8 });
  const time = fc.option(fc.oneof(fc.constantFrom('09:00', '18:00', '23:00', '07:30', '9', '25:99'), text), { nil: null });
  const days = fc.array(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), { maxLength: 12 });
  const shape = Understood.shape;
  const clauses = shape.clauses.element.shape;
  return fc.record({
    language: text,
    name: maybe,
    trade: maybe,
    family: fc.oneof(text, fc.constantFrom('bakery', 'law-firm', 'neutral', 'dental-clinic', 'event', 'ngo', 'hasOwnProperty')),
    places: list(fc.record({ quote: text, city: maybe, served: fc.boolean() })),
    clauses: list(
      fc.record({
        quote: text,
        act: fc.constantFrom(...clauses.act.options),
        topic: fc.option(fc.constantFrom(...clauses.topic.unwrap().options), { nil: null }),
        tidied: maybe,
      }),
    ),
    items: list(
      fc.record({
        name: text,
        price: maybe,
        amount: fc.option(fc.oneof(text, fc.constantFrom('18', '1e9', '-4', '60', '0.001', 'NaN')), { nil: null }),
        per: fc.option(fc.constantFrom('hour', 'month', 'kg', 'person'), { nil: null }),
        from: fc.boolean(),
        note: maybe,
        group: maybe,
        free: fc.boolean(),
      }),
    ),
    plans: list(
      fc.record({
        name: text,
        price: maybe,
        amount: maybe,
        period: fc.option(fc.constantFrom('week', 'month', 'year'), { nil: null }),
        features: list(text),
      }),
    ),
    classes: list(fc.record({ title: text, when: text, days, starts: time, ends: time, who: maybe })),
    hours: list(fc.record({ quote: text, days, opens: time, closes: time, closed: fc.boolean() })),
    contacts: list(fc.record({ kind: fc.constantFrom(...shape.contacts.element.shape.kind.options), quote: text })),
    addresses: list(
      fc.record({ quote: text, street: maybe, district: maybe, city: maybe, region: maybe, postcode: maybe, landmark: maybe }),
    ),
    people: list(fc.record({ name: text, role: maybe, registry: maybe })),
    reviews: list(fc.record({ quote: text, by: maybe })),
    questions: list(fc.record({ question: text, answer: maybe })),
    overruled: fc.array(text, { maxLength: 2 }),
    wishes: fc.record({
      moods: list(fc.constantFrom(...shape.wishes.shape.moods.element.options)),
      colors: list(fc.record({ quote: text, avoid: fc.boolean() })),
      pages: fc.option(fc.constantFrom('one', 'many'), { nil: null }),
      ground: fc.option(fc.constantFrom('light', 'dark'), { nil: null }),
      hidePrices: fc.boolean(),
      languages: list(fc.oneof(text, fc.constantFrom('en', 'pt-BR', 'constructor'))),
      wants: list(fc.constantFrom(...shape.wishes.shape.wants.element.options)),
      rejects: list(fc.constantFrom(...shape.wishes.shape.wants.element.options)),
      goal: fc.option(fc.constantFrom(...shape.wishes.shape.goal.unwrap().options), { nil: null }),
      contact: fc.option(fc.constantFrom('whatsapp', 'phone', 'form', 'email'), { nil: null }),
    }),
  }) as fc.Arbitrary<Understood>;
}

describe('any answer of the schema', () => {
  const asked = fc.constantFrom(...PROMPTS).chain((prompt) => fc.tuple(fc.constant(prompt), answers(prompt)));

  it('gives a brief whose every value stands in the message', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(asked, ([prompt, answer]) => {
        const brief = readAnswer(prompt, Understood.parse(answer));
        if ('outcome' in brief) throw new Error(brief.message);
        holdsTogether(brief);
      }),
      { numRuns: 600, seed: 20261123, endOnFailure: true },
    );
  });

  it('gives a site, the same for the same answer', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(asked, ([prompt, answer]) => {
        const [one, two] = [readAnswer(prompt, answer), readAnswer(prompt, answer)];
        expect(one).toEqual(two);
        if (!('outcome' in one)) expect(composeSite(one, 1).outcome).toBe('site');
      }),
      { numRuns: 25, seed: 20261123, endOnFailure: true },
    );
  });

  it('is read in bounded time, however much it says', () => {
    const prompt = PROMPTS[0] as string;
    const many = <T>(one: T): T[] => Array.from({ length: 10_000 }, () => one);
    const long = `${prompt} `.repeat(40);
    const answer: Understood = {
      ...NOTHING,
      clauses: many(clause('a', 'fact', { topic: 'other', tidied: 'a' })),
      items: many(item('x-salada', '18,00', { amount: '18' })),
      hours: many({ quote: 'seg a sab', days: ['mon'], opens: '18:00', closes: '23:00', closed: false }),
      overruled: many('zap'),
      places: many({ quote: 'londrina', city: 'londrina', served: true }),
      people: many({ name: 'Bigode', role: 'o', registry: 'e' }),
    };
    const started = performance.now();
    readAnswer(long, answer);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
