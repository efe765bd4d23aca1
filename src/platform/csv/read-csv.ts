export type ReadCsv = { ok: true; rows: string[][] } | { ok: false; line: number };

const SEPARATORS = [',', ';', '\t'] as const;

/** The most frequent separator in the first line, outside quotes. */
function separatorOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/, 1);
  const often = (mark: string) => line.split(mark).length;
  return SEPARATORS.toSorted((one, other) => often(other) - often(one))[0]!;
}

/**
 * Parses RFC 4180 strictly: quotes enclose whole cells, and every row has as many cells as the first. Comma, semicolon and tab are detected
 * from the first line. Empty lines are skipped. On failure returns the number of the invalid line.
 */
export function readCsv(given: string): ReadCsv {
  const text = given.replace(/^\ufeff/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let line = 1;
  let at = 0;
  while (at <= text.length) {
    const began = line;
    let cell = '';
    const isQuoted = text[at] === '"';
    if (isQuoted) {
      for (at += 1; ; at++) {
        const char = text[at];
        if (char === undefined) return { ok: false, line: began };
        if (char === '\n') line += 1;
        if (char !== '"') cell += char;
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
      cell = text.slice(from, at);
      if (cell.includes('"')) return { ok: false, line };
    }
    row.push(cell);
    const end = text[at];
    if (end === separator) {
      at += 1;
      continue;
    }
    if (end !== undefined && end !== '\n' && end !== '\r') return { ok: false, line };
    if (row.length > 1 || row[0]!.trim() !== '' || isQuoted) {
      if (rows[0] && rows[0].length !== row.length) return { ok: false, line: began };
      rows.push(row);
    }
    row = [];
    line += 1;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { ok: true, rows };
}
