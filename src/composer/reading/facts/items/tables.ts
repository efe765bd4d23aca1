import type { Span } from '../../sentences.ts';
import { moneyAt, moneyIn } from '../prices/money.ts';
import { record, type Sheet, take, trimmed } from '../sheet.ts';
import { ASKED } from './plans.ts';

/** "| visitas | 1 por semana | 3 por semana |": the cells of a line; the outer bars are optional. */
const MIN_BARS = 2;
const RULE = /^[\s|:–—-]+$/u;
const PRICE_LABEL = /^(?:valor(?:es)?|precos?|precios?|prices?|cost|costs?|custo|costo|tarifa|fee|investimento|mensalidade|mensualidad)\b/;
const PERIODS = { month: 'month', year: 'year', week: 'week' } as const;

interface Row {
  cells: Span[];
  line: Span;
}

/**
 * Tables drawn with bars: a column for each plan and a row for each of its features, or a row for each thing with its price. Read first,
 * so that no cell is taken for something else.
 */
export function readTables(sheet: Sheet): void {
  for (const rows of tablesIn(sheet)) {
    const [head, ...body] = rows;
    if (!head || body.length === 0) continue;
    const priced = body.find((row) => isPriceRow(sheet, row));
    if (isEmpty(head.cells[0]) && head.cells.length > 2) readColumns(sheet, head, body, priced);
    else if (priced && head.cells.length > 2 && head.cells.length === priced.cells.length && isPriceRow(sheet, priced, 2))
      readColumns(sheet, head, body, priced);
    else if (body.some((row) => row.cells.some((cell) => moneyOf(sheet, cell)))) readRows(sheet, head, body);
    else continue;
    for (const { line } of rows) take(sheet, line.start, line.end);
  }
}

const isEmpty = (cell: Span | undefined): boolean => cell !== undefined && cell.end <= cell.start;
const said = ({ text }: Sheet, { start, end }: Span): string => text.slice(start, end);
const moneyOf = (sheet: Sheet, { start, end }: Span) => (end > start ? moneyIn(sheet, start, end)[0] : undefined);

/** The row of prices: by its label, or with money in several cells. */
function isPriceRow(sheet: Sheet, { cells: [label, ...cells] }: Row, least = 1): boolean {
  const amounts = cells.filter((cell) => /\d/.test(said(sheet, cell))).length;
  return label !== undefined && amounts >= least && PRICE_LABEL.test(sheet.folded.slice(label.start, label.end));
}

function tablesIn({ text }: Sheet): Row[][] {
  const tables: Row[][] = [];
  let rows: Row[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    const bars = line.split('|').length - 1;
    if (bars >= MIN_BARS) {
      if (!RULE.test(line)) rows.push({ cells: cellsOf(text, span), line: span });
      continue;
    }
    if (rows.length > 1) tables.push(rows);
    rows = [];
  }
  if (rows.length > 1) tables.push(rows);
  // Prices side by side on one line are no table: "Mensal 189 | Trimestral 169 | Anual 139".
  return tables.filter((table) => table.every(({ cells }) => cells.length === table[0]?.cells.length));
}

function cellsOf(text: string, { start, end }: Span): Span[] {
  const opens = /^\s*\|/.exec(text.slice(start, end))?.[0].length ?? 0;
  const closes = /\|\s*$/.exec(text.slice(start + opens, end))?.[0].length ?? 0;
  const cells: Span[] = [];
  let from = start + opens;
  for (const cell of text.slice(from, end - closes).split('|')) {
    cells.push(trimmed(text, from, from + cell.length));
    from += cell.length + 1;
  }
  return cells;
}

/** A column for each plan: its price, and "label: cell" for the other rows. */
function readColumns(sheet: Sheet, head: Row, body: readonly Row[], priced: Row | undefined): void {
  for (const [column, name] of head.cells.entries()) {
    if (column === 0 || isEmpty(name)) continue;
    const cell = priced?.cells[column];
    const money = cell && priceIn(sheet, cell);
    const features = body.flatMap((row) => {
      const [label, value] = [row.cells[0], row.cells[column]];
      if (row === priced || !value || isEmpty(value)) return [];
      return [label && !isEmpty(label) ? `${said(sheet, label)}: ${said(sheet, value)}` : said(sheet, value)];
    });
    const price = money && record(sheet, money.span.start, money.span.end, money.norm);
    const per = money?.norm.per;
    record(sheet, name.start, name.end, {
      kind: 'plan',
      ...(price ? { price } : {}),
      ...(per && per in PERIODS ? { period: PERIODS[per as keyof typeof PERIODS] } : {}),
      features,
      ask: !money && cell !== undefined && ASKED.test(sheet.folded.slice(cell.start, cell.end)),
    });
  }
}

/** The amount of a cell in the row of prices, with or without its currency. */
function priceIn(sheet: Sheet, cell: Span) {
  const figure = /\d[\d.,]*\d|\d/.exec(said(sheet, cell));
  const start = cell.start + (figure?.index ?? 0);
  return moneyOf(sheet, cell) ?? (figure ? moneyAt(sheet, cell, { start, end: start + figure[0].length }) : undefined);
}

/** A row for each thing: its name, its price, and the other cells as its note. */
function readRows(sheet: Sheet, head: Row, body: readonly Row[]): void {
  const headIsThing = head.cells.some((cell) => moneyOf(sheet, cell));
  for (const { cells } of headIsThing ? [head, ...body] : body) {
    const [name, ...rest] = cells;
    if (name && !isEmpty(name) && recordCells(sheet, name, headIsThing ? undefined : head.cells, cells)) continue;
    const money = rest.flatMap((cell) => moneyOf(sheet, cell) ?? [])[0];
    if (!name || isEmpty(name)) continue;
    const note = rest
      .filter((cell) => !isEmpty(cell) && !(money && cell.start <= money.span.start && cell.end >= money.span.end))
      .map((cell) => said(sheet, cell))
      .join(', ');
    const price = money && record(sheet, money.span.start, money.span.end, money.norm);
    record(sheet, name.start, name.end, { kind: 'offer', ...(price ? { price } : {}), ...(note ? { note } : {}) });
  }
}

/** A price for each column: "Mensal | R$ 220 | R$ 360" under "1x | 2x". */
function recordCells(sheet: Sheet, name: Span, head: readonly Span[] | undefined, cells: readonly Span[]): boolean {
  const priced = cells.flatMap((cell, column) => {
    const [money, label] = [moneyOf(sheet, cell), head?.[column]];
    return column > 0 && money && label && !isEmpty(label) ? [{ money, label }] : [];
  });
  if (priced.length < 2) return false;
  const thing = said(sheet, name);
  for (const { money, label } of priced) {
    const price = record(sheet, money.span.start, money.span.end, money.norm);
    record(sheet, label.start, name.end, { kind: 'offer', price }, { text: `${thing} ${said(sheet, label)}`, share: true });
  }
  return true;
}
