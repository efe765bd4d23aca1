export type CsvCell = string | number | Date | null;

/**
 * Where a spreadsheet may see a formula begin: at the start of a text, and after whatever its owner's system takes for the end of
 * a cell, which need not be what we wrote.
 */
const FORMULA = /(^|[;,\t\r\n|])([\s\0"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A text that no spreadsheet runs: a formula in it is shown as it was written, after an apostrophe. */
export const asPlainCell = (text: string): string => text.replace(FORMULA, "$1$2'");

/** Rows of RFC 4180. Texts are made plain; numbers have the decimal sign that goes with the separator. */
export function writeCsv(rows: readonly (readonly CsvCell[])[], separator: ',' | ';'): string {
  const write = (cell: CsvCell): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return plainNumber(cell).replace('.', separator === ';' ? ',' : '.');
    const text = cell instanceof Date ? cell.toISOString() : asPlainCell(cell);
    return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(write).join(separator)}\r\n`).join('');
}

/** Never with an exponent, which spreadsheets read each in their own way. */
const plainNumber = (value: number): string => value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 8 });
