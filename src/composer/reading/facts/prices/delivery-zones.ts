import { DELIVERY_HEADING } from '../../lexicon/delivery-heading.ts';
import type { Span } from '../../sentences.ts';
import { hasWords } from '../items/item.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { moneyIn } from './money.ts';

const FREE = /(?<!\p{L})(?:gr[aá]tis|de gra[cç]a|free|sin (?:cargo|costo)|sem taxa|no charge)(?!\p{L})/iu;
/** Between a zone and its fee. */
const JOINT = /[\s:=.…_–—-]+$/u;
const MAX_ROW = 90;
const MIN_ROWS = 2;

/** Zones in lines under their heading: one sentence about the delivery, and nothing for sale. */
export function readDeliveryZones(sheet: Sheet): void {
  for (const heading of sheet.sentences) {
    const head = trimmed(sheet.text, heading.start, heading.end);
    if (!DELIVERY_HEADING.test(sheet.folded.slice(head.start, head.end))) continue;
    const rows = rowsBelow(sheet, heading.end);
    const last = rows.at(-1);
    if (rows.length < MIN_ROWS || !last) continue;
    const title = sheet.text.slice(head.start, head.end);
    const zones = rows.map(({ text }) => text).join('; ');
    const text = `${/\p{Ll}/u.test(title) ? title : title.slice(0, 1) + title.slice(1).toLowerCase()}: ${zones}`;
    record(sheet, head.start, last.end, { kind: 'statement', topic: 'delivery' }, { text });
    take(sheet, heading.start, last.end);
  }
}

function rowsBelow(sheet: Sheet, from: number): (Span & { text: string })[] {
  const rows: (Span & { text: string })[] = [];
  let at = sheet.text.indexOf('\n', from);
  if (at < 0 || /[\p{L}\d]/u.test(sheet.text.slice(from, at))) return rows;
  while (at >= 0 && at < sheet.text.length) {
    const next = sheet.text.indexOf('\n', at + 1);
    const end = next < 0 ? sheet.text.length : next;
    const line = trimmed(sheet.text, at + 1, end);
    const row = line.end > line.start ? rowAt(sheet, line) : undefined;
    if (line.end > line.start && !row) break;
    if (!row && rows.length > 0) break;
    if (row) rows.push({ ...line, text: row });
    at = next;
  }
  return rows;
}

/** "Coqueiro - 6 reais" as "Coqueiro – 6 reais". */
function rowAt(sheet: Sheet, { start, end }: Span): string | undefined {
  const said = sheet.text.slice(start, end);
  if (end - start > MAX_ROW || !/^\p{L}/u.test(said) || sheet.open.slice(start, end).includes(TAKEN)) return undefined;
  if (CONDITION.test(sheet.folded.slice(start, end))) return undefined;
  const sums = moneyIn(sheet, start, end).map(({ span }) => span.start);
  // "Cidade Nova 6 ao 9 - 5 reais": the sum behind a dash or a colon, not the first figure.
  const parted = sums.find((at) => /[:=–—-]\s*$|\.{2,}\s*$/u.test(sheet.text.slice(start, at)));
  const fee = parted ?? sums[0] ?? start + (FREE.exec(said)?.index ?? -1);
  const zone = sheet.text.slice(start, Math.max(start, fee)).replace(JOINT, '');
  return hasWords(zone) && zone.split(/\s+/).length <= MAX_ZONE ? `${zone} – ${sheet.text.slice(fee, end)}` : undefined;
}
const MAX_ZONE = 8;
/** "acima de 60 reais a entrega é de graça": a sentence of its own. */
const CONDITION =
  /^(?:acima|a partir|mais de|mas de|pedidos?|compras?|minimo|minimum|over|above|orders?|from|desde|para|pra|se|si|if|so|only)(?!\p{L})/u;
