export type CsvCell = string | number | Date | null;

/**
 * Positions where a spreadsheet may detect a formula: at the start of a text, and after anything that a local setting treats as the end of
 * a cell, which may differ from our separator.
 */
const FORMULA = /(^|[;,\t\r\n|])([\s\0"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A text that no spreadsheet executes: an apostrophe before a formula makes it plain text. */
export const asPlainCell = (text: string): string => text.replace(FORMULA, "$1$2'");

/** Writes RFC 4180. Texts are escaped against formulas; the decimal sign matches the separator. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], separator: ',' | ';'): string {
  const write = (cell: CsvCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return plainNumber(cell).replace('.', separator === ';' ? ',' : '.');
    const text = cell instanceof Date ? cell.toISOString() : asPlainCell(cell);
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join('');
}

/** Never with an exponent, which spreadsheets parse differently. */
const plainNumber = (value: number): string => value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 8 });
