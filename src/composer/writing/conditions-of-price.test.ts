import { expect, test } from 'vitest';
import { type Composed, compose } from '#composer/compose.ts';
import { materialOf } from '#site/concepts/material.ts';
import { indexSite } from '#site/render/site-index.ts';

const namesOf = (prompt: string): string[] => {
  const { document } = compose({ prompt }) as Composed;
  return materialOf(indexSite(document), document.site.defaultLocale).offers.map(({ name }) => name);
};

test.each([
  ['Guincho Forte, em Lages. Guincho leve R$ 220, moto R$ 160. Chamado mínimo R$ 180. Zap 49 99911-2233', ['Guincho leve', 'Moto']],
  [
    'Salty Paddle, kayak hire in Salcombe. Single kayak £20, double kayak £30, deposit £50. Call 01548 555 010',
    ['Single kayak', 'Double kayak'],
  ],
  ['Marmita da Nice em Itu. Marmita P R$ 18, marmita G R$ 24, taxa de entrega R$ 6. Zap 11 98888-1010', ['Marmita P', 'Marmita G']],
])('a minimum, a deposit or a fee is in no opening: %s', (prompt, names) => expect(namesOf(prompt)).toEqual(names));
