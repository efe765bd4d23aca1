import { expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

it.each([
  [
    'Marmitaria da Vó em Rondonópolis. Marmita P 15, M 18. Vila Operária, Centro, Coophalis sem taxa. zap 66 99888-1122',
    ['Vila Operária, Centro, Coophalis sem taxa'],
  ],
  [
    'Lanches do Edu em Natal. X-tudo 20. Tirol, Petrópolis, Lagoa Nova taxa 5 reais. Ponta Negra e Capim Macio 8 reais.',
    ['Tirol, Petrópolis, Lagoa Nova taxa 5 reais', 'Ponta Negra e Capim Macio 8 reais'],
  ],
  [
    'Pizza Roma in Leeds. Margherita £9. Headingley, Hyde Park and Woodhouse free delivery. Horsforth £2.',
    ['Headingley, Hyde Park and Woodhouse free delivery', 'Horsforth £2'],
  ],
  ['Empanadas Lola, Rosario. Docena $ 12.000. Centro, Pichincha, Echesortu sin cargo.', ['Centro, Pichincha, Echesortu sin cargo']],
])('quarters with the cost of delivery are told of delivery, and are nothing for sale: %s', (prompt, told) => {
  const { facts } = understand({ prompt }) as Brief;
  expect(facts.flatMap(({ norm, text }) => (norm.kind === 'statement' && norm.topic === 'delivery' ? [text] : []))).toEqual(told);
  const sold = facts.filter(({ norm }) => norm.kind === 'offer').map(({ text }) => text);
  expect(sold.filter((text) => told.some((area) => area.includes(text)))).toEqual([]);
});
