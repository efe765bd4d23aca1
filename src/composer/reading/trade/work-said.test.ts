import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const tradeOf = (prompt: string): string | null | undefined => {
  const brief = read(prompt);
  return 'outcome' in brief ? undefined : (brief.business.trade?.value ?? null);
};

test.each([
  ['Oi, eu desentupo calha e ralo em Jundiaí e Itupeva. Visita 60 reais. 11 98888-2211', 'desentupo calha e ralo'],
  ['sou o Nivaldo, a gente escava piscina em Brotas e Torrinha, caçamba por nossa conta. 14 99771-2030', 'a gente escava piscina'],
  ['Hi there. I polish headstones in Perth and Fremantle, $90 each. 08 5550 1846', 'polish headstones'],
  ['Hola, desarmo pianos viejos en Mendoza y San Rafael. Cobro 40 dólares la hora. 261 555 0123', 'desarmo pianos viejos'],
])('what someone says they do is their trade: %s', (prompt, trade) => expect(tradeOf(prompt)).toBe(trade));

test.each([
  'Casa Lilás, Bauru. Atendo os clientes de segunda a sexta. Fone 14 3222-1010',
  'Casa Lilás, Bauru. Não alugamos as salas em feriado. Fone 14 3222-1010',
  'Blue Door, Hull. We close the doors at 9. We take cards. 01482 555 019',
  'Casa Lila, Lugo. Recibo las tarjetas y mando los recibos. 982 555 019',
])('terms are no trade: %s', (prompt) => expect(tradeOf(prompt)).toBeNull());
