import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';
import { keptTogether } from './kept-together.ts';

const understood = (prompt: string): Brief => {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief;
};
const statements = (prompt: string): string[] =>
  keptTogether(understood(prompt))
    .facts.filter(({ norm }: Brief['facts'][number]) => norm.kind === 'statement')
    .map(({ text }) => text);

test.each([
  [
    'Trilhas Mirante em Itatiaia. Nossa trilha noturna passa pela gruta e pelo rio. Dura três horas e meia.',
    'Nossa trilha noturna passa pela gruta e pelo rio. Dura três horas e meia.',
  ],
  [
    'Kiln Yard Pottery in Leith. Our wheel class is for complete beginners. It takes two hours. Includes clay and firing.',
    'Our wheel class is for complete beginners. It takes two hours. Includes clay and firing.',
  ],
  [
    'Canopy Mindo. El recorrido de la tarde cruza cinco cables sobre el río. Dura dos horas. Incluye casco y guía.',
    'El recorrido de la tarde cruza cinco cables sobre el río. Dura dos horas. Incluye casco y guía.',
  ],
])('a sentence stays with the one that it speaks of: %s', (prompt, whole) => {
  expect(statements(prompt)).toContain(whole);
});

test.each([
  'Oficina do Beto em Itu. Trocamos óleo e freio na hora. Temos estacionamento coberto. Atendemos por ordem de chegada.',
  'Marta Flores en Quito. Hago ramos de novia a pedido. Atiendo con cita previa.\nIncluyo la tarjeta en todos los pedidos.',
])('a sentence with a subject of its own stands alone: %s', (prompt) => {
  const before = understood(prompt);
  expect(keptTogether(before)).toEqual(before);
});
