import { expect, test } from 'vitest';
import { type Composed, compose } from '#composer/compose.ts';
import { label } from '#site/concepts/label/label.ts';
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
  ['Mangue Kayak, sunrise kayak trips in Paraty. Kids under 12 R$ 95. WhatsApp 24 99876-5031', []],
  ['Museu do Trem em Tiradentes. Inteira R$ 20, meia R$ 10, crianças R$ 5. Zap 32 98888-1010', ['Inteira']],
  [
    'Creche Girassol em Marília. Maternal infantil R$ 600, jardim infantil R$ 650. Zap 14 98888-1010',
    ['Maternal infantil', 'Jardim infantil'],
  ],
])('a minimum, a deposit, a fee or a child’s price is in no opening: %s', (prompt, names) => expect(namesOf(prompt)).toEqual(names));

const openingOf = (prompt: string): string => {
  const { document } = compose({ prompt }) as Composed;
  return Object.values(document.sections).find(({ kind }) => kind === 'hero')?.layout ?? '';
};

test.each([
  'Jess, mobile dog grooming from my van, Tauranga. Nail trims $20. Call 021 555 0101',
  'Eletricista em Bauru, Seu Dito. Visita técnica R$ 80. Zap 14 98888-1010',
  'Peluquería canina Lola, en Rosario. Corte de uñas $4.000. WhatsApp 341 555-8062',
])('one price of a part is no label of the whole: %s', (prompt) => expect(openingOf(prompt)).not.toBe('label'));

test.each([
  'Mel da Serra, mel puro de jataí em Guararema. Pote de mel R$ 60. Zap 11 98888-1010',
  'Coxinha da Neide em Itu. Coxinha R$ 8. Zap 11 98888-1010',
])('the one thing that is sold may be its label: %s', (prompt) => {
  const { document } = compose({ prompt }) as Composed;
  expect(label.content(materialOf(indexSite(document), document.site.defaultLocale))).toHaveProperty('offer');
});
