import { record, type Sheet } from '../sheet.ts';

/** "broto é metade mais 5 reais": how a smaller one is charged. */
const RULE =
  /(?<!\p{L})\p{L}{3,}\s(?:e|es|sai|custa|sale|is)\s(?:por |a )?(?:metade|la mitad|half)(?: (?:d[oe]|del|the|of) (?:\p{L}+ )?(?:preco|valor|precio|price))?\s(?:mais|mas|plus|\+)\s(?:r\$ ?|[$€£])?\d+(?:[.,]\d{2})?(?:\s(?:rea(?:l|is)|pesos|euros?))?/gu;

/** Rules that make a price of another: no thing for sale, and a sentence of their own. */
export function readHalfRules(sheet: Sheet): void {
  for (const { index, 0: said } of [...sheet.open.matchAll(RULE)])
    record(sheet, index, index + said.length, { kind: 'statement', topic: 'policy' });
}
