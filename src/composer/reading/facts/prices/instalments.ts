import type { Found } from '#composer/brief.ts';
import { record, type Sheet, TAKEN } from '../sheet.ts';
import { decimalOf } from './amounts.ts';
import { CURRENCY_OF } from './currencies.ts';

const SUM = '(?:r\\$ ?|us\\$ ?|\\$ ?|€ ?)?(\\d[\\d.]*(?:,\\d{2})?)(?: ?€| reais)?';
/** "12x 49,90 ou 540 à vista", "6x de R$ 80 ou R$ 450 no pix": one price, paid in either way. */
const EITHER = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,2}) ?x (?:de |sem juros de )?${SUM} (?:ou|o|or) ${SUM} (?:a vista|no pix|al contado|de contado|em dinheiro)(?!\\p{L})`,
  'gu',
);

/** Prices in instalments or at once: in a sentence of their own they are the price of the trade. */
export function readInstalments(sheet: Sheet, trade: Found | null): void {
  for (const { 0: said, index, 3: whole = '' } of [...sheet.folded.matchAll(EITHER)]) {
    const end = index + said.length;
    if (sheet.open.slice(index, end).includes(TAKEN)) continue;
    const price = { kind: 'price' as const, amount: decimalOf(whole), currency: CURRENCY_OF[sheet.country] ?? 'USD' };
    const isAlone = /(?:^|[.!?\n]\s*)$/.test(sheet.folded.slice(0, index));
    if (isAlone && trade?.span) {
      const id = record(sheet, index, end, price);
      record(sheet, ...trade.span, { kind: 'offer', price: id }, { share: true });
    }
  }
}
