import type { Sheet } from '../facts/sheet.ts';
import type { Span } from '../sentences.ts';

/** An amount with its sign. */
const PRICED = /(?:r\$|us\$|s\/|[$€£])\s?\d|\d\s?(?:reais|euros?|pesos|pounds)(?!\p{L})/u;
/** The start of a row: after a colon, a semicolon, a new line or a mark. */
const ROW = /[:;\n]\s*(?:[-•*·]\s*)?$/u;
const MIN_ROWS = 2;

/**
 * "…: Casa Coqueiro, 3 quartos, R$ 650; Casa Vento, 2 quartos, R$ 520": one of several things in a list, each with its own price, wherever
 * else the message speaks of it, and not the business that lists them.
 */
export function isListed(sheet: Sheet, { start, end }: Span): boolean {
  const said = sheet.folded.slice(start, end);
  for (let at = sheet.folded.indexOf(said); at >= 0; at = sheet.folded.indexOf(said, at + 1))
    if (opensRow(sheet, at, at + said.length)) return true;
  return false;
}

function opensRow({ folded }: Sheet, start: number, end: number): boolean {
  if (!ROW.test(folded.slice(Math.max(0, start - 4), start)) || !/^,\s/.test(folded.slice(end, end + 2))) return false;
  const rows = folded.slice(start, start + MAX_LIST).split(/[;\n]/);
  return PRICED.test(rows[0] ?? '') && rows.filter((row) => /^[^,]{2,40},/.test(row.trim()) && PRICED.test(row)).length >= MIN_ROWS;
}
/** Characters of a list looked at. */
const MAX_LIST = 600;
