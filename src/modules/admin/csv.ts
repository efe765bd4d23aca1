type Cell = string | number | Date | null;

/** RFC 4180 with a mark for Excel. What a spreadsheet would run as a formula is kept as text. */
export function csv(head: string[], rows: Cell[][]): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(write).join(',')}\r\n`).join('')}`;
}

function write(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cell instanceof Date ? cell.toISOString() : /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
