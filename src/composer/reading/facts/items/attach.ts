import type { Span } from '../../sentences.ts';
import { anotherPrice, conditionalPrice, goesOnWith, pairedPrice } from '../prices/further-prices.ts';
import type { Money } from '../prices/money.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { conditionAfter, isPredicate, subjectOf } from '../statements/subject.ts';
import { hasWords, type Item, stripped, type Typical, wordsOf } from './item.ts';
import { itemAfter, noteAfter, termAfter, unnamed } from './item-after.ts';
import { itemBefore, timedBefore } from './item-before.ts';
import { CONDITION, DISCOUNT, HEADING, TAIL, TALK_BEHIND } from './offer-words.ts';

/** "más de 15 cuchillos, 28 pesos c/u": so many of a thing, at a price for each. */
const QUANTITY = /^(?:mas de|mais de|more than|over|acima de|a partir de) \d{1,4} \p{L}{3,}$/u;
/** Money spent by the owner. */
const PAID =
  /(?<![\p{L}])(?:paguei|pague|pagamos|me cobraron|me cobro|me cobrou|me cobraram|charged me|charged us|quoted me|i paid|i've paid|we paid|been paying|levaram|gastei|gaste|perdi|desaparecio con|sumiu com|دفعت|خسرت)(?![\p{L}])/u;
const CUTS = [',', ';', '،', '؛', '•', '·', '|', '\n', TAKEN];
/** Max words between two prices of one list. */
const ROW_GAP = 14;

/** The priced items of a sentence. One decision per list: names before prices, or after. */
export function itemsOf(sheet: Sheet, sentence: Span, moneys: readonly Money[]): Item[] {
  // "Donate $25 feeds a family" sells nothing.
  const said = sheet.open.slice(sentence.start, sentence.end);
  if (/^(?:donate|donat\w+|doe|doacao|doacoes|doar|dona|donaciones)\b/.test(said) || (moneys.length === 1 && PAID.test(said))) return [];
  const items: Item[] = [];
  const rows = rowsOf(sheet, moneys);
  let floor = sentence.start;
  for (const [n, row] of rows.entries()) {
    const end = rows[n + 1]?.[0]?.span.start ?? sentence.end;
    const found = itemsOfRow(sheet, sentence, row, { start: floor, end, isLast: n === rows.length - 1 });
    items.push(...found);
    floor = Math.max(row.at(-1)?.span.end ?? floor, ...found.map(({ name }) => name.end));
  }
  return items;
}

function rowsOf(sheet: Sheet, moneys: readonly Money[]): Money[][] {
  const rows: Money[][] = [];
  for (const money of moneys) {
    if (isInCondition(sheet, rows.at(-1)?.at(-1), money)) continue;
    const last = rows.at(-1)?.at(-1);
    if (last && wordsOf(sheet.folded.slice(last.span.end, money.span.start)).length <= ROW_GAP) rows.at(-1)?.push(money);
    else rows.push([money]);
  }
  return rows;
}

/** "130 cada (acima de 6 sai 110)", "60 (de cliente nossa 40)": the amount in the bracket is a condition of the price before it. */
function isInCondition({ folded }: Sheet, last: Money | undefined, { span }: Money): boolean {
  const from = last && Math.max(last.span.end, last.measure ?? 0);
  const opened = from !== undefined && CONDITION_OPENS.test(folded.slice(from, span.start));
  return opened && /^[^()\n]{0,40}\)/.test(folded.slice(span.end));
}
const CONDITION_OPENS =
  /^\s*\((?:acima|a partir|mais de|mas de|over|above|more than|from|desde|para|pra|si|se|if|for|de client\p{L}+|com|con|with|sem|sin|without|nossa|ja|already|menos|minimo)(?!\p{L})[^()\n]*$/u;

function itemsOfRow(sheet: Sheet, sentence: Span, row: readonly Money[], { start, end, isLast }: Span & { isLast: boolean }): Item[] {
  const items: Item[] = [];
  let floor = start;
  // "Hake, brown butter £22; Beef shin £24": where semicolons separate the dishes, commas do not.
  const between = row.length > 1 ? row.slice(0, -1) : row;
  const signs = between.some(({ span }) => sheet.text[span.end] === ';') ? CUTS.filter((sign) => !',،'.includes(sign)) : CUTS;
  const behind = namesStandBehind(sheet, start, row, end);
  const typical = typicalName(sheet, row);
  for (const [n, money] of row.entries()) {
    const ceiling = row[n + 1]?.span.start ?? end;
    const last = isLast && n === row.length - 1;
    const named = behind
      ? undefined
      : itemBefore(sheet, floor, money, { signs, typical, isOnly: isLast && row.length === 1 && start === sentence.start });
    // After its own name, "a page" in "$4.75 a page" is a measure.
    if (named && money.measure && money.measure <= ceiling) money.span.end = money.measure;
    if (!behind && !named && goesOnWith(sheet, items.at(-1), floor, money, ceiling)) {
      floor = money.span.end;
      continue;
    }
    const other =
      pairedPrice(sheet, items.at(-1), floor, money, ceiling) ??
      (behind ? undefined : conditionalPrice(sheet, items.at(-1), floor, money, ceiling)) ??
      (behind || named ? undefined : anotherPrice(sheet, items.at(-1), money, { floor, ceiling, isLast: last }));
    const own =
      other ??
      (behind ? itemAfter(sheet, money, ceiling, last) : undefined) ??
      named ??
      (behind ? undefined : timedBefore(sheet, floor, money)) ??
      unnamed(sheet, money, ceiling, last, row.length > 1 && !behind);
    const item = !other && isPredicate(sheet, own, floor, money) ? (ofSubject(sheet, sentence, money, ceiling) ?? own) : own;
    const at = Math.max(money.span.end, item?.name.end ?? 0);
    const note =
      !item || other ? undefined : (noteAfter(sheet, at, ceiling) ?? (item === named ? termAfter(sheet, at, ceiling, last) : undefined));
    const deposit = depositAt(sheet, items.at(-1), money, ceiling);
    if (deposit) {
      items[items.length - 1] = deposit;
      floor = money.span.end;
      continue;
    }
    if (DISCOUNT.test(sheet.folded.slice(Math.max(money.span.end, money.measure ?? 0), ceiling))) {
      floor = money.span.end;
      continue;
    }
    const isCondition =
      item &&
      !QUANTITY.test(sheet.folded.slice(item.name.start, item.name.end)) &&
      item !== other &&
      (CONDITION.test(withoutBrackets(sheet.folded.slice(Math.max(floor, item.name.start - 1), item.name.end))) ||
        CONDITION.test(withoutBrackets(phraseBefore(sheet, floor, money))));
    if (item && !isCondition) items.push(note && !item.note ? { ...item, note: note.text } : item);
    floor = Math.max(money.span.end, item?.name.end ?? 0, note?.end ?? 0, other?.end ?? 0);
  }
  return items;
}

/** "alquiler 90 € el fin de semana con 100 € de fianza": the deposit is a condition of the thing before it. */
function depositAt({ text, folded }: Sheet, last: Item | undefined, money: Money, ceiling: number): Item | undefined {
  const word = DEPOSIT.exec(folded.slice(money.span.end, ceiling))?.[0];
  const from = last?.price && Math.max(last.price.span.end, last.price.measure ?? 0);
  if (word === undefined || !last || from === undefined || from > money.span.start) return undefined;
  const note = text.slice(from, money.span.end + word.length).trim();
  return note.length > MAX_DEPOSIT || /[.;:\n]/.test(note.replace(/(?<=\d)\.(?=\d)/g, '')) || last.note
    ? undefined
    : { ...last, note: note.replace(/^[,\s]+/u, '') };
}
const DEPOSIT = /^\s(?:de |of )?(?:fianza|caucao|sinal|deposito|garantia|deposit|sena)(?!\p{L})/u;
const MAX_DEPOSIT = 60;

/** The price as one of the sentence's subject. */
function ofSubject(sheet: Sheet, sentence: Span, money: Money, ceiling: number): Item | undefined {
  const name = subjectOf(sheet, sentence);
  if (!name || name.end > money.span.start) return undefined;
  const end = money.measure && money.measure <= ceiling ? money.measure : money.span.end;
  const condition = conditionAfter(sheet, end, ceiling);
  return { name, price: { ...money, span: { ...money.span, end } }, extra: false, ...(condition ? { note: condition.text } : {}) };
}

/** "big dogs (over 50 lb) $38": what a bracket says is told of the thing. */
const withoutBrackets = (said: string): string => said.replace(/^[^()]*\)|\([^()]*\)/g, '');

/** The words right before the amount, where "acima de" or "taxa de entrega" would make it a condition. */
const phraseBefore = (sheet: Sheet, floor: number, money: Money): string =>
  (
    sheet.folded
      .slice(floor, money.span.start + (/^[^\d]*/.exec(sheet.folded.slice(money.span.start, money.span.end))?.[0].length ?? 0))
      .split(/[,;•\n]/)
      .at(-1) ?? ''
  ).slice(-40);

/**
 * True when this list has its prices first: "£120 early bird, £180 regular", "R$ 45 o corte e R$ 30 a barba". Every price votes by the side
 * on which words touch it, as does every verb or colon before a price ("custa", ":") and every article after one ("for the").
 */
function namesStandBehind(sheet: Sheet, start: number, row: readonly Money[], end: number): boolean {
  let votes = 0;
  for (const [n, { span, measure }] of row.entries()) {
    const lead =
      sheet.open
        .slice(row[n - 1]?.span.end ?? start, span.start)
        .split(/[,;،؛•|\n\ue000]|:\s(?=\p{L})|\s(?:e|y|and|or|ou|و)\s*$|\s\/\s/u)
        .at(-1) ?? '';
    const tail =
      sheet.open
        .slice(span.end, row[n + 1]?.span.start ?? end)
        .split(/[,;،؛•|\n\ue000()]|[.!?](?:\s|$)|^\s(?:e|y|and|or|ou|و)\s|\s\/\s/)[0] ?? '';
    const isNamed = hasWords(lead) && !BARE_LEAD.test(lead) && !(HEADING.test(lead.trim()) && wordsOf(lead).length <= 3);
    const follows =
      hasWords(measure === undefined ? tail : sheet.open.slice(measure, span.end + tail.length)) &&
      !TALK_BEHIND.test(tail) &&
      !FOR_SO_MANY.test(tail);
    const hasArticle = /^\s(?:o|a|os|as|el|la|los|las|the|for|pelo|pela|para|an?)\s/.test(tail);
    if (hasWords(lead) && LIMITED.test(tail)) votes -= 4;
    else if (isNamed !== follows) votes += follows ? 2 : -2;
    // "diária casal 280 baixa temporada, 420 alta temporada": a list that opens with a name continues with conditions of the price.
    else if (n === 0 && isNamed && row.length > 1 && !hasArticle) votes -= 2;
    if (isNamed && (/[:=]\s*$|\s[-–]\s*$/.test(lead) || TAIL.test(lead))) votes -= 2;
    if (follows && row.length > 1 && hasArticle) votes += 1;
    // "el chico 800 el mediano 1200": the first article introduces a name before its price, so all of them do.
    if (n === 0 && isNamed && hasArticle && LED.test(lead)) votes -= 2 * row.length;
  }
  return votes > 0;
}

/** "pacote básico 3.900 para 50 pessoas": a number of people, no name. */
const FOR_SO_MANY = /^\s(?:para|pra|ate|com|serve|for|hasta)\s(?:ate )?\d{1,3}\s\p{L}/u;
const LED = /(?:^|\s)(?:o|a|os|as|el|la|los|las|the)\s\p{L}+(?:\s\p{L}+)?\s*$/u;

/** "inscrição R$ 95 até 30/06": a time limit or condition of the price. */
const LIMITED =
  /^\s(?:ate|antes|hasta|until|till|before|by|in advance|advance|early|anticipad[oa]s?|antecipad[oa]s?|adelantad[oa]s?|promocional)(?![\p{L}])/u;

/** Words before a price that name nothing. */
const BARE_LEAD =
  /^\s*(?:(?:o|a|el|la|the|os) )?(?:valor\p{L}*|precos?|precios?|prices?|investimento|custo|cost|cobro|cobramos|cobra|from|desde|por|a partir d[eo])\s*:?\s*$/u;

/** Common traits of the names in a run-on list. */
function typicalName(sheet: Sheet, row: readonly Money[]): Typical | undefined {
  const names = row.slice(1).map(({ span }, n) => wordsOf(stripped(sheet.open.slice(row[n]?.span.end ?? 0, span.start))));
  const lengths = names
    .map(({ length }) => length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const length = lengths[lengths.length >> 1];
  return length ? { length, heads: names.map(([head]) => head ?? '').filter(Boolean) } : undefined;
}
