import { describe, expect, test } from 'vitest';
import type { Brief, Corrections } from './brief.ts';
import { correct } from './correct.ts';
import { Corrections as Schema } from './corrections.ts';
import { read } from './read.ts';

function brief(prompt: string): Brief {
  const answer = read(prompt);
  if ('outcome' in answer) throw new Error(`refused: ${answer.reason}`);
  return answer;
}
const found = brief('Barbearia do Tito em Recife. Corte R$ 40, barba R$ 30. Meu avô cortava na praça.');
const texts = ({ facts }: Brief) => facts.map(({ text }) => text);

describe('an owner corrects', () => {
  test('the name, the trade and what follows from it', () => {
    const corrected = correct(found, { name: 'Navalha', trade: 'padaria' });
    expect(corrected.business).toMatchObject({ name: { value: 'Navalha', span: null, confidence: 1 }, family: 'bakery' });
    expect(corrected.industry.id).toBe('bakery');
    expect(corrected.facts.filter(({ norm }) => norm.kind === 'name').map(({ text }) => text)).toEqual(['Navalha']);
    expect(correct(found, { trade: 'afinador de sinos' }).industry.id).toBe('neutral');
  });

  test('a line onto the site, and off it again', () => {
    const line = found.clauses.find(({ text }) => text.startsWith('Meu avô'));
    const on = correct(found, { lines: [{ at: line?.span[0] ?? -1, publish: true }] });
    expect(texts(on).join()).toContain('Meu avô cortava na praça');
    const off = correct(on, { lines: [{ at: line?.span[0] ?? -1, publish: false }] });
    expect(texts(off).join()).not.toContain('Meu avô');
  });

  test('facts: what is gone is referred to by nothing, what is added is read by the grammar', () => {
    const price = found.facts.find(({ norm }) => norm.kind === 'price');
    const corrected = correct(found, {
      facts: [{ id: price?.id ?? '', text: null }],
      added: [{ kind: 'phone', text: '(81) 99999-0000' }],
    });
    expect(JSON.stringify(corrected.facts)).not.toContain(price?.id);
    expect(corrected.facts.find(({ norm }) => norm.kind === 'phone')?.norm).toMatchObject({ e164: '+5581999990000' });
  });

  test('only what the form knows', () => {
    const given: Corrections = { name: 'Tito', family: 'unknown', wishes: { pages: 'many' } };
    expect(Schema.parse(given)).toEqual(given);
    expect(Schema.safeParse({ ...given, more: 1 }).success).toBe(false);
    expect(Schema.safeParse({ name: 'x'.repeat(300) }).success).toBe(false);
  });
});
