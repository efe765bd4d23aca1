import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const tradeOf = (prompt: string): string | null | undefined => {
  const brief = read(prompt);
  return 'outcome' in brief ? undefined : (brief.business.trade?.value ?? null);
};

test.each([
  ['Somos La Grúa, alquiler de carpas, sillas y mesas en Salta. Silla 900 pesos. 387 555-0140', 'alquiler de carpas, sillas y mesas'],
  ['Colo Bom – aluguel de berços e cadeirinhas para bebês em casa\nUberlândia/MG\nBerço: R$ 90/mês', /berços e cadeirinhas/],
  ['Gente, alugo toalha de mesa. Toalha redonda 12, quadrada 10. Sou de Sobral, 88 99999-1020, Keila', /alugo toalha/],
  [
    'REFRIGERAÇÃO TAVARES conserto de geladeira, freezer, balcão refrigerado e câmara fria, Feira de Santana BA. Visita 60 reais. (75) 3221-4490',
    /^conserto de geladeira, freezer, balcão refrigerado e câmara fria$/,
  ],
])('a trade keeps all that it is about: %s', (prompt, trade) => expect(tradeOf(prompt)).toMatch(trade));

test('those for whom a work is done are no trade', () =>
  expect(tradeOf('sou o Caio, a gente limpa vidro de loja, escritório e clínica em Vitória. 27 99705-1184')).not.toBe('clínica'));
