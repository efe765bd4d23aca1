import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose, understand } from '#composer/compose.ts';

const rowsOf = (prompt: string) => {
  const { facts } = understand({ prompt }) as Brief;
  return facts.flatMap(({ text, norm }) => {
    const price = norm.kind === 'offer' ? facts.find(({ id }) => id === norm.price)?.norm : undefined;
    return norm.kind === 'offer' && price?.kind === 'price' ? [`${text} | ${norm.note ?? ''} | ${price.amount}`] : [];
  });
};

test.each([
  [
    'Lava-rápido Brilho, Londrina. Lavagem simples carro pequeno / SUV / caminhonete R$ 50 / R$ 65 / R$ 80. Lavagem completa: R$ 80 / R$ 100 / R$ 130.',
    [
      'Lavagem simples | carro pequeno | 50',
      'Lavagem simples | SUV | 65',
      'Lavagem simples | caminhonete | 80',
      'Lavagem completa | carro pequeno | 80',
      'Lavagem completa | SUV | 100',
      'Lavagem completa | caminhonete | 130',
    ],
  ],
  [
    'Pet shop em Itu. Valores (pequeno / médio / grande): banho R$ 40 / R$ 50 / R$ 70, tosa R$ 60/80/110.',
    [
      'banho | pequeno | 40',
      'banho | médio | 50',
      'banho | grande | 70',
      'tosa | pequeno | 60',
      'tosa | médio | 80',
      'tosa | grande | 110',
    ],
  ],
  [
    'Muddy Paws, Leeds. Full groom – small/medium/large £35/£45/£60. Nail clip £8.',
    ['Full groom | small | 35', 'Full groom | medium | 45', 'Full groom | large | 60', 'Nail clip |  | 8'],
  ],
  [
    'Lavadero Azul en Lugo. Coche pequeño / todoterreno / furgoneta\nLavado exterior: 10 € / 14 € / 18 €\nPulido 120 €',
    ['Lavado exterior | Coche pequeño | 10', 'Lavado exterior | todoterreno | 14', 'Lavado exterior | furgoneta | 18', 'Pulido |  | 120'],
  ],
  // Nobody told what the two are for.
  ['Pousada Sol em Paraty. 4 quartos (casal) – R$ 290 / R$ 380. Café incluso.', []],
])('every price has its variant: %s', (prompt, rows) => expect(rowsOf(prompt)).toEqual(rows));

test.each([
  [
    'Muddy Paws Grooming in Leeds. Full groom – small £35 / medium £45 / large £60. Nail clip £8.',
    ['Full groom small', 'Full groom medium', 'Full groom large'],
  ],
  [
    'Lava-rápido Brilho, Londrina. Lavagem completa carro pequeno / SUV R$ 80 / R$ 100. Polimento R$ 350.',
    ['Lavagem completa – carro pequeno', 'Lavagem completa – SUV'],
  ],
])('no two rows have the same name: %s', (prompt, names) => {
  const made = compose({ prompt });
  const shown = made.outcome === 'site' ? Object.values(made.document.facts).map((fact) => (fact as { text: string }).text) : [];
  for (const name of names) expect(shown).toContain(name);
});
