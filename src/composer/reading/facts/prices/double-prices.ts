import type { Span } from '../../sentences.ts';
import { record, type Sheet, take, trimmed } from '../sheet.ts';
import { moneyAt } from './money.ts';

const SIGN = '(?:r\\$|[$€£])?\\s?';
const FIGURE = '\\d{2,5}(?:[.,]\\d{2,3})?';
const WORDS = '\\p{L}(?:[\\p{L} ]|(?<=\\s)\\d{1,2}(?=\\s\\p{L})){2,38}?(?:\\s\\([^()\\n]{2,30}\\))?';
const DOUBLE = new RegExp(
  `(?<=^|[,;:.\\n]\\s?|\\s(?:e|y|and)\\s)(?<name>${WORDS}):?\\s(?<one>${SIGN}${FIGURE})\\s?/\\s?(?<two>${SIGN}${FIGURE})(?![\\d/]|\\s?[\\p{L}/]|-\\d)`,
  'gu',
);
/** "380 baixa temporada / 560 alta" says once what the two prices are for. */
const LABELLED =
  /\d\s(?<first>\p{L}{3,14}(?: \p{L}{3,14})?)\s?\/\s?(?:R\$\s?)?\d[\d.,]*\s(?<second>\p{L}{3,14}(?: \p{L}{3,14})?)(?=\s*[.,;\n]|$)/iu;
const LABELS = /\((?<first>\p{L}[\p{L} -]{2,24}?)\s?\/\s?(?<second>\p{L}[\p{L} -]{2,24})\)/u;
const NO_NAME = /(?<!\p{L})(?:fone|tel|telefone|whats\p{L}*|zap|lei|cnpj|crm|oab|creci|rua|av|avenida|km|ano|data|dia|dias)(?!\p{L})/u;

/** Pairs of a day and a month, which are dates. */
const MONTHS = 31;
const amountOf = (written: string): number => Number(written.replace(/[^\d]/g, ''));

/** "Casal 490/560, família 690/890 (semana/fim de semana)": two rows for each thing, when the words say what the prices are for. */
export function readDoublePrices(sheet: Sheet): void {
  const shared = LABELLED.exec(sheet.text)?.groups;
  const found = sheet.sentences.flatMap((sentence) => {
    const rows = rowsOf(sheet, sentence);
    const bracket = rows.length > 0 ? LABELS.exec(sheet.text.slice(sentence.start, sentence.end + MAX_BRACKET)) : null;
    return rows.map((row) => ({ row, sentence, bracket, labels: bracket?.groups ?? shared }));
  });
  for (const { row, sentence, bracket, labels } of found) {
    if (labels) recordBoth(sheet, sentence, row, labels);
    else if (found.length > 1 || /^\D/.test((row.groups?.one ?? '').trim())) recordWhole(sheet, sentence, row);
    else continue;
    if (bracket) take(sheet, sentence.start + bracket.index, sentence.start + bracket.index + bracket[0].length);
  }
}
const MAX_BRACKET = 40;

const rowsOf = ({ open }: Sheet, { start, end }: Span): RegExpExecArray[] =>
  [...open.slice(start, end + 1).matchAll(DOUBLE)].filter(
    ({ groups: { name = '', one = '', two = '' } = {} }) => !NO_NAME.test(name) && Math.min(amountOf(one), amountOf(two)) > MONTHS,
  );

/** "Família R$ 690/890": both amounts are one price where nothing tells them apart. */
function recordWhole(sheet: Sheet, sentence: Span, row: RegExpExecArray): void {
  const { name = '', one = '' } = row.groups ?? {};
  const start = sentence.start + row.index;
  const first = start + row[0].indexOf(one.trim(), name.length);
  const title = trimmed(sheet.text, start, start + name.length);
  const { norm } = moneyAt(sheet, sentence, { start: first, end: first + one.trim().length });
  const price = record(sheet, first, start + row[0].trimEnd().length, norm);
  record(sheet, title.start, title.end, { kind: 'offer', price });
}

function recordBoth(sheet: Sheet, sentence: Span, row: RegExpExecArray, labels: Record<string, string>): void {
  const { name = '', one = '', two = '' } = row.groups ?? {};
  const start = sentence.start + row.index;
  const inner = /\s\(([^()]+)\)$/.exec(sheet.text.slice(start, start + name.length));
  const title = trimmed(sheet.text, start, start + name.length - (inner?.[0].length ?? 0));
  const prices = [
    [start + row[0].indexOf(one, name.length), one, labels.first],
    [start + row[0].lastIndexOf(two), two, labels.second],
  ] as const;
  for (const [at, amount, label] of prices) {
    const lead = /^\s*/.exec(amount)?.[0].length ?? 0;
    const money = moneyAt(sheet, sentence, { start: at + lead, end: at + amount.trimEnd().length });
    const price = record(sheet, at + lead, at + amount.trimEnd().length, money.norm);
    const note = [inner?.[1], label?.trim()].filter((part) => part !== undefined).join(', ');
    record(sheet, title.start, title.end, { kind: 'offer', price, ...(note ? { note } : {}) }, { share: true });
  }
  take(sheet, start, start + row[0].length);
}
