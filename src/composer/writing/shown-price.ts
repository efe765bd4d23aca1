interface Money {
  sign: string;
  /** Words for it that the sign replaces. */
  words: string;
}
const pesos: Money = { sign: '$', words: 'pesos?' };
const MONEY: Partial<Record<string, Money>> = {
  BRL: { sign: 'R$ ', words: 'reais|real' },
  USD: { sign: '$', words: 'd[oó]lares|d[oó]lar|dollars?' },
  GBP: { sign: '£', words: 'pounds?|quid' },
  PEN: { sign: 'S/ ', words: 'soles' },
  EUR: { sign: '€', words: 'euros?' },
  MXN: pesos,
  ARS: pesos,
  COP: pesos,
  CLP: pesos,
  UYU: pesos,
};

const AMOUNT = '\\d+(?:[.,]\\d+)*(?: ?(?:mil|k)(?!\\p{L}))?';
/** What stands before an amount without naming its currency: "a partir de", "3 por", "12x de". */
const LEAD =
  '(?:(?:a partir d[eo]|desde|from|starting at|about|around|approx\\.?|uns|umas|cerca de|por|at[ée]|hasta|up to|entre|between|só|solo|only|de)\\s+)?(?:\\d{1,2} ?(?:x|por|for) (?:iguais |sem juros )?(?:de )?)?';
const JOINT = ' ?(?:[-–/+]|(?<= )(?:a|at[ée]|to|e|y|and|ou|or|hasta)(?= )) ?';
/** An amount behind another, and nothing that it counts. */
const SECOND = `(?:(${JOINT})(${AMOUNT})(?! ?(?:x|%|h|min|km|kg|g|ml|m|m2|m²|pessoas|personas|people|dias|days|d[ií]as)(?!\\p{L})))?`;
const OTHER_MONEY =
  /\p{Sc}|R\$|S\/|(?<!\p{L})(?:reais|real|pesos?|euros?|quid|pounds?|d[oó]lares|dollars?|soles|lucas|contos?|pilas?|paus?|bucks|[A-Z]{3})(?!\p{L})/u;

/** "r$45", "45 reais" and a bare "45" as prices are written where the owner is: one style of money on one page. */
export function shownPrice(text: string, currency: string): string {
  const dollar = text.replace(/\br\$ ?(?=\d)/gi, 'R$ ');
  // "rs 45" is a hurried R$ in Brazil, and rupees in Pune.
  const spaced = currency === 'BRL' ? dollar.replace(/\brs\.? ?(?=\d)/gi, 'R$ ') : dollar;
  const money = MONEY[currency];
  if (!money) return spaced;
  const parts = new RegExp(`^(${LEAD})(${AMOUNT})${SECOND}(?: ?(?:${money.words})(?!\\p{L}))?(?=$|[\\s,.;:/+()])(.*)$`, 'isu').exec(spaced);
  if (!parts) return spaced;
  const [, lead = '', first = '', joint = '', second = '', tail = ''] = parts;
  if (OTHER_MONEY.test(tail) || /^ ?(?:mil|k|%)(?!\p{L})/iu.test(tail)) return spaced;
  const signed = (amount: string) => (amount && currency === 'EUR' ? `${amount} €` : amount && `${money.sign}${amount}`);
  return `${lead}${signed(first)}${joint}${signed(second)}${tail}`;
}
