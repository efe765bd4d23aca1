import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error('refused');
  return brief.facts.filter(({ norm }) => norm.kind === 'statement' || norm.kind === 'offer').map(({ text }) => text);
};

test.each([
  [
    'Gato Limpo\n✂️ tosa higiênica • banho a seco • corte de unhas\n\nvalores: banho a seco 85 tosa higienica 60 unha 30',
    ['banho a seco', 'tosa higienica', 'unha'],
  ],
  [
    'Sugar Jo\n🎂 cakes · cupcakes · brownies\n\ncakes from £45, cupcakes £24 a dozen, brownies £18 a box',
    ['cakes', 'cupcakes', 'brownies'],
  ],
  ['Tacos El Güero, Puebla\n🔥 pastor / suadero / longaniza\npastor $18, suadero $20, longaniza $18', ['pastor', 'suadero', 'longaniza']],
])('a line of things that have their prices elsewhere is told once: %s', (prompt, told) => expect(factsOf(prompt)).toEqual(told));

test('a line with a thing that has no price stays', () =>
  expect(factsOf('Sugar Jo\n🎂 cakes · cupcakes · workshops\n\ncakes from £45, cupcakes £24 a dozen').join()).toContain('workshops'));
