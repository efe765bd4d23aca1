import type { Span } from '../../sentences.ts';
import { moneyAt, moneyIn } from '../prices/money.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';

/** "- Granito Preto São Gabriel (Polido): R$ 480,00": a name, its detail in brackets, and its price to the end of the line. */
const ROW = /^([ \t]*(?:[-•*–][ \t]+)?)(\p{L}[^():\n]{1,60}?)[ \t]*(?:\(([^()\n]{2,140})\))?[ \t]*:[ \t]+(\S[^\n]{0,30}?)[ \t]*$/u;
/** "• Newborn — em casa, até 3h, 20 fotos — R$ 850": the same between dashes. */
const DASHED = /^([ \t]*(?:[-•*–][ \t]+)?)(\p{L}[^—–\n]{1,50}?)[ \t]+[—–-][ \t]+(\S[^\n]{1,140}?)[ \t]+[—–-][ \t]+(\S[^\n]{0,30}?)[ \t]*$/u;
/** "P (até 8kg) 45", "Gato (só banho): 70": sums without their currency, where a detail stands in brackets. */
const BARE =
  /^([ \t]*(?:[-•*–][ \t]+)?)(\p{L}[^():\n\d]{0,40}?)[ \t]*\(([^()\n]{2,80})\)[ \t]*[:–—-]?[ \t]*(\d{2,4}(?:[.,]\d{2})?)[ \t]*(?:reais|conto)?[ \t]*$/u;
/** "Gato: só banho, 70": the same with its detail between commas, below rows with brackets. */
const BETWEEN =
  /^([ \t]*(?:[-•*–][ \t]+)?)(\p{L}[^():,\n\d]{1,40}?):[ \t]+(\p{L}[^(),\n\d]{2,60}?),[ \t]*(\d{2,4}(?:[.,]\d{2})?)[ \t]*(?:reais|conto)?[ \t]*$/u;
/** Min rows beside each other: one alone may be a sentence. */
const MIN_ROWS = 2;

/** "Valor: R$ 90", "Taxa de entrega: R$ 5": no thing for sale. */
const NOT_AN_ITEM =
  /^(?:valor(?:es)?|precos?|precios?|prices?|total|custo|costo|cost|(?:taxa|tarifa|valor|fee)(?: d[aeo])? .*|frete|entrega|envio|delivery|shipping|sinal|deposit|a partir de|desde|from)$/u;

interface Row {
  line: Span;
  name: Span;
  note: string;
  money: ReturnType<typeof moneyIn>[number];
}

/** Lists of priced lines, read before names and places: "Preto São Gabriel" is a stone, "Serra da Canastra" a cheese. */
export function readDetailedRows(sheet: Sheet): void {
  let rows: Row[] = [];
  let at = 0;
  let isBare = false;
  for (const line of [...sheet.text.split('\n'), '']) {
    const row = rowAt(sheet, at, at + line.length);
    const between = row || !isBare ? null : BETWEEN.exec(line);
    if (between && !sheet.open.slice(at, at + line.length).includes(TAKEN))
      recordRow(sheet, bareRow(sheet, { start: at, end: at + line.length }, between));
    at += line.length + 1;
    if (row) rows.push(row);
    else {
      if (rows.length >= MIN_ROWS && rows.some(({ note }) => note)) {
        for (const one of rows) recordRow(sheet, one);
        isBare = true;
      }
      rows = [];
    }
  }
}

function rowAt(sheet: Sheet, start: number, end: number): Row | undefined {
  const line = sheet.text.slice(start, end);
  const found = ROW.exec(line) ?? DASHED.exec(line);
  const bare = found ? null : BARE.exec(line);
  if (bare && !sheet.open.slice(start, end).includes(TAKEN)) return bareRow(sheet, { start, end }, bare);
  const [, lead = '', called = '', note = '', sum = ''] = found ?? [];
  if (!found || sheet.open.slice(start, end).includes(TAKEN)) return undefined;
  const from = end - (/[ \t]*$/.exec(line)?.[0].length ?? 0) - sum.length;
  const [money, ...more] = moneyIn(sheet, from, end);
  // Nothing but the sum, written with its currency.
  if (!money || more.length > 0 || money.span.start > from || money.span.end < from + sum.length || !/\p{Sc}/u.test(sum)) return undefined;
  const name = trimmed(sheet.text, start + lead.length, start + lead.length + called.length);
  return NOT_AN_ITEM.test(sheet.folded.slice(name.start, name.end)) ? undefined : { line: { start, end }, name, note: note.trim(), money };
}

function bareRow(sheet: Sheet, line: Span, [whole = '', lead = '', called = '', note = '', sum = '']: RegExpExecArray): Row {
  const from = line.start + whole.lastIndexOf(sum);
  const amount = { start: from, end: from + sum.length };
  const name = trimmed(sheet.text, line.start + lead.length, line.start + lead.length + called.length);
  return { line, name, note: note.trim(), money: moneyAt(sheet, amount, amount) };
}

function recordRow(sheet: Sheet, { line, name, note, money }: Row): void {
  const price = record(sheet, money.span.start, money.span.end, money.norm);
  record(sheet, name.start, name.end, { kind: 'offer', price, ...(note ? { note } : {}) });
  take(sheet, line.start, line.end);
}
