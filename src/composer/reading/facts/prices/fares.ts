import { fold } from '../../fold.ts';
import { isTown } from '../../gazetteer.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { moneyIn } from './money.ts';

/** "PASSAGEM ATÉ FORTALEZA", "Transfers from the airport": a table of what the way to each town costs. */
const HEADING =
  /(?<!\p{L})(?:passag(?:em|ens)|pasajes?|fares?|tarifas?|transfers?|translados?|traslados?|corridas?|viage(?:m|ns)|viajes?|trips?|fretes?|boletos?|bilhetes?|tickets?)(?!\p{L})/u;
const ROW = /^[ \t]*(?:[-•*–][ \t]*)?(\p{Lu}[\p{L}'’ -]{2,30}?)[ \t]*[-–:=.]*[ \t]*((?:R\$|US\$|[$€£])?\s?\d[\d.,]*[^\n]*)$/u;
const OTHER = /^\s*\/\s*(\p{L}[\p{L} ]{2,20}?)\s*[:–-]?\s*$/u;
const MIN_ROWS = 2;

/** Lines of towns with a price each, under a heading that sells the way there: towns are no things for sale elsewhere. */
export function readFares(sheet: Sheet): void {
  let at = 0;
  let heading: { text: string; line: Span } | undefined;
  let rows: { name: Span; line: Span }[] = [];
  const close = () => {
    const isTable = rows.length >= MIN_ROWS && rows.some(({ name }) => isTown(fold(sheet.text.slice(name.start, name.end)), sheet.country));
    if (heading && isTable) {
      for (const row of rows) recordFare(sheet, row, heading.text);
      take(sheet, heading.line.start, heading.line.end);
    }
    rows = [];
  };
  for (const line of [...sheet.text.split('\n'), '']) {
    const [, thing = ''] = ROW.exec(line) ?? [];
    const name = trimmed(sheet.text, at + line.indexOf(thing), at + line.indexOf(thing) + thing.length);
    const isFree = thing !== '' && !sheet.open.slice(at, at + line.length).includes(TAKEN);
    if (isFree && heading) rows.push({ name, line: { start: at, end: at + line.length } });
    else {
      close();
      const isHeading = HEADING.test(fold(line)) && !/\d/.test(line) && line.trim().length <= MAX_HEADING;
      heading = isHeading ? { text: line.trim().replace(/:$/, ''), line: { start: at, end: at + line.length } } : undefined;
    }
    at += line.length + 1;
  }
  close();
}
const MAX_HEADING = 40;

/** "Crateús 85,00 / leito 120,00": the fare, and that of another sort. */
function recordFare(sheet: Sheet, { name, line }: { name: Span; line: Span }, group: string): void {
  const [first, ...more] = moneyIn(sheet, name.end, line.end);
  if (!first) return;
  const town = sheet.text.slice(name.start, name.end);
  let end = first.span.end;
  const sorts = more.map((money) => {
    const sort = OTHER.exec(sheet.text.slice(end, money.span.start))?.[1];
    end = money.span.end;
    return { money, sort };
  });
  const price = record(sheet, first.span.start, first.span.end, first.norm);
  record(sheet, name.start, name.end, { kind: 'offer', price, group });
  for (const { money, sort } of sorts) {
    if (!sort) continue;
    const id = record(sheet, money.span.start, money.span.end, money.norm);
    record(sheet, name.start, money.span.start, { kind: 'offer', price: id, group }, { text: `${town} ${sort}` });
  }
}
