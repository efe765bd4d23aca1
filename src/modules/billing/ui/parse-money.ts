/**
 * "1.234,56", "1,234.56", "R$ 50" → cents; null when it is no amount. The last separator is the decimal one when one or two digits follow
 * it, so that both notations work in every language.
 */
export function parseMoney(text: string): number | null {
  const clean = text.replace(/[^\d.,-]/g, '');
  if (!/^\d([\d.,]*\d)?$/.test(clean)) return null;
  const match = /^([\d.,]*\d)[.,](\d{1,2})$/.exec(clean);
  const whole = (match?.[1] ?? clean).replace(/[.,]/g, '');
  const cents = Number(whole) * 100 + Number((match?.[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : null;
}
