import { describe, expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { briefOf, clause, item, priced } from './answer-cases.ts';
import type { Understood } from './understood.ts';

const saidIn = (brief: Brief): string[] => brief.facts.flatMap(({ norm, text }) => (norm.kind === 'statement' ? [text] : []));

describe('the words of the owner', () => {
  const noteOf = (brief: Brief): (string | undefined)[] => brief.facts.flatMap(({ norm }) => (norm.kind === 'offer' ? [norm.note] : []));

  it('are no note where a sentence was cut in two', () => {
    const line = 'clearing the gutter is ladders and ladders is $60 extra.';
    const brief = briefOf(`Ridge Roofs, Dayton Ohio. ${line}`, {
      language: 'en',
      name: 'Ridge Roofs',
      clauses: [clause(line, 'fact')],
      items: [item('clearing the gutter', '$60', { amount: '60', note: 'extra' })],
    });
    expect(noteOf(brief).join()).not.toContain('ladders');
    expect(priced(brief)).toEqual(['clearing the gutter 60']);
  });

  it('begin a note without what joined it to the price', () => {
    const line = 'Brake check £30 and that comes off the bill.';
    const brief = briefOf(`Holt Motors, Leeds. ${line}`, {
      language: 'en',
      name: 'Holt Motors',
      clauses: [clause(line, 'fact')],
      items: [item('Brake check', '£30', { amount: '30' })],
    });
    expect(noteOf(brief)).toEqual(['comes off the bill']);
  });

  it('close the quotation that they open', () => {
    const line = 'We don\'t lend tools and we don\'t do "just five minutes".';
    const brief = briefOf(`Holt Motors, Leeds. ${line}`, { language: 'en', clauses: [clause(line, 'fact', { topic: 'policy' })] });
    expect(saidIn(brief)).toContain('We don\'t lend tools and we don\'t do "just five minutes"');
  });
});

describe('clauses that nothing parts in the message', () => {
  it.each([
    ['Limpa Já em Caruaru. Levamos todo produto emito nota sou MEI.', 'Levamos todo produto', 'emito nota sou MEI.'],
    [
      'Fletes Rayo en Rosario. Llevamos mantas y sogas doy factura soy monotributista.',
      'Llevamos mantas y sogas',
      'doy factura soy monotributista.',
    ],
    ['Bright Panes, Leeds. We bring our own water card payments taken on site.', 'We bring our own water', 'card payments taken on site.'],
  ])('each have their own words, and none those of the next: %s', (prompt, first, second) => {
    const brief = briefOf(prompt, {
      clauses: [clause(first, 'fact', { topic: 'service' }), clause(second, 'fact', { topic: 'payment' })],
    });
    const whole = (text: string) => text.replace(/\.$/, '').toLowerCase();
    expect(saidIn(brief).map(whole)).toEqual(expect.arrayContaining([first, second].map(whole)));
  });
});

describe('hours of an answer', () => {
  const hoursOf = (brief: Brief) => brief.facts.flatMap(({ norm, text }) => (norm.kind === 'hours' ? [[text, norm.days] as const] : []));
  const span = (quote: string, days: Understood['hours'][number]['days'], opens: string, closes: string) => ({
    quote,
    days,
    opens,
    closes,
    closed: false,
  });

  it('of no day beside those of one are of all the others', () => {
    const brief = briefOf('Taller El Gato, Mendoza. ABRIMOS 8 a 20 y SÁBADOS 9 a 13.', {
      language: 'es',
      hours: [
        span('ABRIMOS 8 a 20', ['mon', 'tue', 'wed', 'thu', 'fri', 'sun'], '08:00', '20:00'),
        span('SÁBADOS 9 a 13', ['sat'], '09:00', '13:00'),
      ],
    });
    expect(hoursOf(brief)[0]?.[1]).toMatchObject({ mon: [['08:00', '20:00']], sat: [['09:00', '13:00']] });
  });

  it('of a part of the year are shown as they were said', () => {
    const line = 'na temporada todo dia das 9 às 18.';
    const brief = briefOf(`Barraca do Nino em Torres, ${line}`, {
      clauses: [clause(line, 'fact')],
      hours: [span('todo dia das 9 às 18', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], '09:00', '18:00')],
    });
    expect(hoursOf(brief)).toEqual([['na temporada todo dia das 9 às 18', {}]]);
  });

  it('of a class are of the half of the day that its words leave open', () => {
    const brief = briefOf('Reforço da Lia: português terça e quinta 3:30', {
      classes: [{ title: 'português', when: 'terça e quinta 3:30', days: ['tue', 'thu'], starts: '15:30', ends: null, who: null }],
    });
    expect(brief.facts.flatMap(({ norm }) => (norm.kind === 'class' ? [norm.start] : []))).toEqual(['15:30']);
  });
});
