import { expect, it } from 'vitest';
import { read } from '#composer/read.ts';

const asked = (prompt: string): [string, string | undefined][] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts.flatMap(({ norm, text }): [string, string | undefined][] => (norm.kind === 'question' ? [[text, norm.answer]] : []));
};

it.each([
  [
    'Dance school in Leicester, Salangai School. Beginners Saturday 10am. £9 a class. Do I need to be Indian? No. Boys welcome too. 0116 555 0142',
    'Do I need to be Indian?',
    'no',
  ],
  [
    'La Huerta de Chola, verdulería en Paysandú. Bolsón de 5 kilos $480. ¿Se puede elegir qué viene? No, viene lo de estación. 099 555 221',
    '¿Se puede elegir qué viene?',
    'No, viene lo de estación.',
  ],
  [
    'Psicóloga em Santos, Helena Sato. Sessão de 50 minutos. Vocês atendem convênio? Não, mas dou recibo pra reembolso. 13 99123-4545',
    'Vocês atendem convênio?',
    'Não, mas dou recibo pra reembolso.',
  ],
])('an owner asks as customers do and answers: %s', (prompt, question, answer) => {
  expect(asked(prompt).map(([text, said]) => [text.replace(/^./u, (one) => one.toUpperCase()), said])).toContainEqual([question, answer]);
});

it.each([
  'Hostal La Iguana Coja?? no, La Iguana Loca, Montañita. Dorm $9, private $28 per night.',
  'Padaria do Zé em Bauru. Vocês precisam do logo? Não tenho ainda. Pão R$ 1. 14 3222-1010',
])('not what is said to us: %s', (prompt) => {
  expect(asked(prompt)).toEqual([]);
});
