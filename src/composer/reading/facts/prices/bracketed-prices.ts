import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { isOfCurrency, moneyAt, moneyIn } from './money.ts';

const SIGNED = '(?:r\\$|us\\$|s\\/|[$€£])\\s?';
const UNIT = '(?:\\s(?:reais|pesos|soles|euros?|dolares|dollars|pounds|quid|lucas))';
/** "tijeras de costura (60)", "tijeras de estilista (180, con rectificado)", "máquinas de cortar pelo (cuchilla 120)". */
const BRACKETED = new RegExp(
  `(?<=^|[,;:.\\n]\\s?|\\s(?:e|y|and)\\s)((?:\\p{L}|\\d+ ?\\p{L})[^,;:.()\\n${TAKEN}]{2,40}?)\\s?\\(((?:\\p{L}[\\p{L} ]{2,24} )?)((?:${SIGNED})?\\d{1,6}(?:[.,]\\d{2,3})?${UNIT}?)(?:,\\s([^()\\n]{2,60}))?\\)`,
  'gu',
);
/** "machetes 50.", the last of the list. */
const BESIDE = /^[,;]\s(?:(?:e|y|and)\s)?(\p{L}[\p{L} ]{2,30}?)\s(\d{2,5})(?=\s*[,;.\n]|\s*$)/u;
const LEAD = /^(?:(?:e|y|and|ou|or|o|a|os|as|el|la|los|las|the|barraquinhas? de|banca de|puesto de)\s)+/u;
const YEAR = /^(?:19|20)\d{2}$/;
const MIN_PRICES = 2;
/** Min mean chance of a price where no amount of the list has its currency. */
const SURE = 0.3;
const MIN_AMOUNT = 3;

/** Lists with the prices in brackets: "Caldo (12), pastel (7) e canjica (6)". */
export function readBracketedPrices(sheet: Sheet): void {
  for (const sentence of sheet.sentences) {
    const found = [...sheet.open.slice(sentence.start, sentence.end).matchAll(BRACKETED)].filter(
      ([, , , amount = '']) => !YEAR.test(amount) && Number.parseFloat(amount.replace(/^\D+/, '')) >= MIN_AMOUNT,
    );
    if (found.length < MIN_PRICES) continue;
    const amounts = found.map((match) => {
      const start = sentence.start + match.index + match[0].indexOf(match[3] ?? '', (match[1] ?? '').length);
      return { start, end: start + (match[3] ?? '').length };
    });
    const isSigned = amounts.some(({ start, end }) => isOfCurrency(sheet.folded.slice(start, end)));
    const mean = amounts.reduce((sum, { start, end }) => sum + (sheet.tags.inside('M', start, end) ?? 0), 0) / amounts.length;
    const isOfPrices = sheet.sentences.some((one) => one !== sentence && moneyIn(sheet, one.start, one.end).length > 0);
    // "Ana (32), João (40)": people and their ages.
    const isOfPeople = found.every(({ index, 1: name = '' }) =>
      /^\p{Lu}\p{Ll}+$/u.test(sheet.text.slice(sentence.start + index, sentence.start + index + name.length)),
    );
    if (!isSigned && (isOfPeople || !(mean >= SURE && isOfPrices))) continue;
    for (const [n, match] of found.entries()) {
      const at = sentence.start + match.index;
      const [, name = '', before = '', , after] = match;
      const own = trimmed(sheet.text, at + (LEAD.exec(name)?.[0].length ?? 0), at + name.length);
      const amount = amounts[n];
      if (!amount) continue;
      const ahead = sheet.text.slice(amount.start - before.length, amount.start).trim();
      const note = [ahead, after && sheet.text.slice(amount.end + 2, amount.end + 2 + after.length)].filter(Boolean).join(', ');
      recordItem(sheet, own, amount, note);
      take(sheet, at, at + match[0].length);
    }
    const last = found.at(-1);
    const end = sentence.start + (last ? last.index + last[0].length : 0);
    const beside = BESIDE.exec(sheet.open.slice(end, sentence.end));
    if (!beside?.[1] || !beside[2]) continue;
    const start = end + beside[0].indexOf(beside[1]);
    const sum = end + beside[0].length - beside[2].length;
    recordItem(sheet, { start, end: start + beside[1].length }, { start: sum, end: sum + beside[2].length }, '');
  }
}

function recordItem(sheet: Sheet, name: { start: number; end: number }, amount: { start: number; end: number }, note: string): void {
  const { norm } = moneyAt(sheet, amount, amount);
  const price = record(sheet, amount.start, amount.end, norm);
  record(sheet, name.start, name.end, { kind: 'offer', price, ...(note ? { note } : {}) });
}
