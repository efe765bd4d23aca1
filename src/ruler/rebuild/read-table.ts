import { CLOCK_OR_CLOSED, DAY, DAY_NAMES, isHours } from '../page/customer-facts.ts';
import { type Line, STRONG_LEVEL } from './line.ts';
import { isInsteadOfPrice, startsWithPrice } from './price-text.ts';
import type { StatedDay, StatedItem } from './stated-part.ts';

/** Lines of one cell of a table. */
export type Cell = (Line & { isLink: boolean; isStrong?: boolean })[];
export interface Row {
  cells: Cell[];
  /** A cell with a table in it only places things on the page. */
  isLayout: boolean;
  /** All its cells are headings. */
  isOfHeads?: boolean;
  /** It has a ground of its own. */
  isShaded?: boolean;
}

/** A longer text in a cell is a paragraph. */
const SHORT = 70;
/** Longer texts are no names of columns. */
const MAX_HEADER = 40;
const DAY_ALONE =
  /^(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo|lunes|martes|miércoles|jueves|viernes|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
const HEADER =
  /^(?:servi[çc]os?|produtos?|productos?|services?|itens|items?|plano|planes?|pre[çc]os?|precios?|prices?|valor(?:es)?|mensalidades?|descri[çc][ãa]o|nome|cargo|fun[çc][ãa]o|dias?(?: da semana)?|d[íi]as?(?: de la semana)?|days?|hor[áa]rios?|hours?|prazos?(?: de entrega)?|plazos?|tempo|tiempo|time|dura[çc][ãa]o|duraci[óo]n|duration|tamanho|size|tama[ñn]o|quantidade|cantidad)(?:\s(?:por|per)\s\S{1,6})?(?:\s*\([^()]*\))?$/i;

const EMPTY = /^[\s–—-]*$/;
/** In place of a price. */
const NOT_FOR_SALE = /^n\.?\/?[ad]\.?$/i;
const CENTS = /^\d{1,4}[,.]\d{2}$/;
const WHOLE = /^\d{1,4}$/;
/** Headings of tables whose numbers with cents are prices. */
const PRICED = /card[áa]pio|pre[çc]os?|precios|prices|tarifas|tabela de|valores|\bmen[uú]\b|\bcarta\b/i;

interface Around {
  /** Last heading before the table. */
  heading: string;
  /** Sign of the currency that the page writes elsewhere. */
  currency: string | null;
  /** Sign of the currency of the page's language, for a table of bare sums. */
  local: string | null;
}

/** Lines of a table: the rows of a timetable by day, those of a price list as items, others as one statement each. */
export function readTable(rows: readonly Row[], around: Around): Line[] {
  const whole = OF_PRICES.test(around.heading) ? columnsOfSums(rows) : new Set<number>();
  const hasSums = whole.size > 0 || rows.filter(isPricedRow).length >= FEW_PRICES;
  const currency = around.currency ?? (hasSums ? around.local : null);
  const isPriced = currency !== null && (PRICED.test(around.heading) || rows.some(({ cells }) => PRICED.test(textOf(cells[0]))));
  const withSums = ({ cells, ...row }: Row): Row => ({
    ...row,
    cells: cells.map((cell, column) => withCurrency(cell, currency!, whole.has(column) ? SUM : CENTS)),
  });
  const priced = withSigns(isPriced ? rows.map(withSums) : rows);
  const lines: Line[] = [];
  const byDay = new Map<string, StatedDay['lessons']>();
  const meetings = meetingsOf(priced);
  if (meetings.length > 0) return meetings.map(dayOf);
  let headers: string[] = [];
  const named = namesOfColumns(priced);
  // Articles with their authors and readers, as a program lists them.
  const ofReaders = rows.find(({ cells }) => cells.length > 2 && cells.some((cell) => OF_READERS.test(textOf(cell))));
  if (ofReaders?.cells.every((cell) => textOf(cell).length < MAX_HEADER)) return [];
  for (const [at, { cells, isLayout }] of priced.entries()) {
    if (isLayout) {
      lines.push(...bare(cells.flat()));
      continue;
    }
    const texts = cells.map(textOf);
    if (at === named?.at || isHeader(texts, priced.slice(at + 1))) {
      headers = texts;
      // "Panelas | 1 pessoa | 2 pessoas", over the dishes of a menu.
      const isGroup = OF_DISHES.test(around.heading) && whole.size > 0 && texts[0] !== '' && !HEADER.test(texts[0]!);
      if (isGroup) lines.push({ text: texts[0]!, level: 5 });
      continue;
    }
    if (isTimes(cells) && headers.length > 0) {
      lines.push(timesOf(cells, headers));
      continue;
    }
    const isTimetable = headers.filter((text) => DAY_ALONE.test(text)).length > 1;
    if (!isTimetable) {
      lines.push(...(headsRows(texts, priced.slice(at + 1)) ? [{ text: texts.find(Boolean)!, level: 5 }] : readRow(cells, headers)));
      continue;
    }
    for (const [column, text] of texts.entries()) {
      const day = headers[column] ?? '';
      if (DAY_ALONE.test(day) && !EMPTY.test(text)) byDay.set(day, [...(byDay.get(day) ?? []), { time: texts[0]!, title: text }]);
    }
  }
  return [...lines, ...[...byDay].map(([day, lessons]) => dayOf({ day, lessons }))];
}

/** "R$ (unid.)", "Price (£)": the sign of a column of bare sums. */
const SIGN_OF_COLUMN = /^[^\d]{0,24}?(R\$|US\$|€|£|\$)[^\d]{0,12}$/;

/** Rows below names of columns that say the currency, with its sign at each sum. */
function withSigns(rows: readonly Row[]): Row[] {
  let signs: (string | undefined)[] = [];
  return rows.map((row) => {
    const found = row.isLayout || row.cells.length < 2 ? [] : row.cells.map((cell) => SIGN_OF_COLUMN.exec(textOf(cell))?.[1]);
    if (found.some(Boolean)) {
      signs = found;
      return row;
    }
    if (row.isLayout || row.cells.length !== signs.length) return row;
    return { ...row, cells: row.cells.map((cell, column) => (signs[column] ? withCurrency(cell, signs[column], SUM) : cell)) };
  });
}

const OF_READERS = /^(?:acessos|hits|lecturas|visitas)$/i;

/** The first of several rows alike, where it alone is in headings, in bold or on a ground: names of three columns or more. */
function namesOfColumns(rows: readonly Row[]): { at: number } | null {
  const at = rows.findIndex(({ cells, isLayout }) => !isLayout && cells.length > 2);
  const [first, ...below] = at < 0 ? [] : rows.slice(at);
  if (!first || below.length < 2 || !below.every(({ cells, isLayout }) => !isLayout && cells.length === first.cells.length)) return null;
  const isMarked = ({ cells, isOfHeads, isShaded }: Row) =>
    isOfHeads === true || isShaded === true || cells.every((cell) => cell.length === 0 || cell.every(({ isStrong }) => isStrong));
  const isNamed = first.cells.every(
    (cell) => textOf(cell).length < MAX_HEADER && !startsWithPrice(textOf(cell)) && !/\d/.test(textOf(cell)),
  );
  return isMarked(first) && isNamed && !below.some(isMarked) ? { at } : null;
}

/** "Domingo | 18h30 | Culto de celebração": rows of a day, a time and what takes place then, below names of columns or none. */
function meetingsOf(rows: readonly Row[]): StatedDay[] {
  const read = rows.map(({ cells, isLayout }) => (isLayout ? null : meetingIn(cells.map(textOf))));
  const below = read[0] === null ? read.slice(1) : read;
  const found = below.filter((one) => one !== null);
  const titles = new Set(found.flatMap(({ lessons }) => lessons.map(({ title }) => title)));
  return found.length === below.length && found.length >= MIN_MEETINGS && titles.size > 1 ? found : [];
}
const MIN_MEETINGS = 2;

function meetingIn(texts: readonly string[]): StatedDay | null {
  const filled = texts.filter((text) => !EMPTY.test(text));
  const day = filled.find((text) => DAY.test(text) && !CLOCK_OR_CLOSED.test(text) && text.length < MAX_HEADER);
  const time = filled.find((text) => AT_A_TIME.test(text));
  const others = filled.filter((text) => text !== day && text !== time);
  const isPlain = others.length > 0 && others.length < 3 && others.every((text) => text.length < SHORT && !startsWithPrice(text));
  if (!day || !time || !isPlain || others.some((text) => CLOCK_OR_CLOSED.test(text))) return null;
  return { day, lessons: [{ time, title: others.join(' – ') }] };
}
/** "9h", "19:30 às 21h". */
const AT_A_TIME =
  /^\d{1,2}(?:[:h.]\d{2}|\s?h(?:rs?|s)?)?(?:\s?[ap]m)?(?:\s?(?:às|as|a|to|até|-|–)\s?\d{1,2}(?:[:h.]\d{2}|\s?h(?:rs?|s)?)?(?:\s?[ap]m)?)?$/i;

const dayOf = (lessons: StatedDay): Line => ({
  text: `${lessons.day}: ${lessons.lessons.map(({ time, title }) => `${time} ${title}`).join(', ')}`,
  lessons,
});

/** Rows whose last cell is a bare sum; fewer of them may be anything. */
const FEW_PRICES = 3;
const isPricedRow = ({ cells }: Row): boolean => cells.length > 1 && CENTS.test(textOf(cells.at(-1)));

const textOf = (cell: Cell | undefined): string => (cell ?? []).map(({ text }) => text).join(' - ');

const withCurrency = (cell: Cell, currency: string, sum: RegExp): Cell => {
  const text = cell[0]?.text ?? '';
  if (cell.length !== 1 || !sum.test(text)) return cell;
  return [{ ...cell[0]!, text: currency === '€' ? `${text} €` : `${currency} ${text}` }];
};

const SUM = new RegExp(`${CENTS.source}|${WHOLE.source}`);
/** Headings of lists whose whole numbers are prices as well. */
const OF_PRICES = /card[áa]pio|pre[çc]os?|precios|prices|tarifas|valores|\bmen[uú]s?\b|\bcarta\b/i;
const OF_DISHES = /card[áa]pio|\bmen[uú]s?\b|\bcarta\b/i;
/** Columns that count something else. */
const OF_OTHERS =
  /^(?:k?cal\w*|m?l|k?g|cm|m[²2]?|km|min\w*|peso|weight|n[ºo°.]|qtde?\.?|qty|quant\w*|cant\w*|unid\w*|c[óo]d\w*|ref\.?|ano|año|year|idade|edad|age|por[çc]\w*|pe[çc]as|p[áa]g\w*|hor\w*|dias?|days?|d[íi]as)\b/i;

/** Columns behind the names of things that have a sum in every row, or a dash in its place. */
function columnsOfSums(rows: readonly Row[]): Set<number> {
  const [first, ...others] = rows.filter(({ isLayout }) => !isLayout).map(({ cells }) => cells.map(textOf));
  const isNamed = first?.every((text) => !SUM.test(text)) ?? false;
  const below = (isNamed ? others : [first ?? [], ...others]).filter((texts) => texts.filter((text) => !EMPTY.test(text)).length > 1);
  const width = Math.max(0, ...below.map(({ length }) => length));
  const columns = [...Array(width).keys()].slice(1);
  const isOfSums = (column: number) =>
    below.filter((texts) => SUM.test(texts[column] ?? '')).length > 1 &&
    below.every((texts) => SUM.test(texts[column] ?? '') || EMPTY.test(texts[column] ?? '')) &&
    !(isNamed && OF_OTHERS.test(first?.[column] ?? ''));
  return new Set(columns.filter(isOfSums));
}

/** "PIZZAS DOCES" across the table, above rows of several cells. */
function headsRows(texts: readonly string[], below: readonly Row[]): boolean {
  const filled = texts.filter((text) => !EMPTY.test(text));
  const isShort = filled.length === 1 && filled[0]!.length < MAX_HEADER && !/[.!?]$|\d{3}/.test(filled[0]!);
  return isShort && !startsWithPrice(filled[0]!) && below.some(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
}

/** Names of columns: short, without figures, above a price or as the days of a week. */
function isHeader(texts: readonly string[], below: readonly Row[]): boolean {
  const filled = texts.filter((text) => !EMPTY.test(text));
  if (filled.length < 2 || filled.some((text) => startsWithPrice(text) || isInsteadOfPrice(text) || text.length > MAX_HEADER)) return false;
  if (filled.filter((text) => DAY_ALONE.test(text)).length > 1 || filled.every((text) => HEADER.test(text))) return true;
  const next = below.find(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1);
  if (next && isTimes(next.cells) && filled.length > 2 && !filled.some((text) => /\d/.test(text))) return true;
  return next?.cells.some((cell, column) => startsWithPrice(textOf(cell)) && !EMPTY.test(texts[column] ?? '')) ?? false;
}

const CLOCK = /^\d{1,2}(?:[:h.]\d{2}|h)$/;

/** A row of a timetable: what goes, and at which times. */
function isTimes(cells: readonly Cell[]): boolean {
  const [name, ...others] = cells.map(textOf);
  const isTimed = others.some((text) => CLOCK.test(text)) && !others.some(startsWithPrice);
  return cells.length > 2 && /\p{L}{3}/u.test(name ?? '') && !DAY_ALONE.test(name!) && isTimed;
}

/** "Carapachay (Sale 06:40 · Vuelve 08:15 · Lunes a viernes)": times with their columns. */
function timesOf(cells: readonly Cell[], headers: readonly string[]): Line {
  const [name = '', ...others] = cells.map(textOf);
  const note = others
    .flatMap((text, at) => (EMPTY.test(text) ? [] : [CLOCK.test(text) ? `${headers[at + 1] ?? ''} ${text}`.trim() : text]))
    .join(' · ');
  return { text: `${name}: ${note}`, item: { name, note } };
}

/** "R$ 1.180", "10x R$ 129". */
const isSum = (text: string): boolean => startsWithPrice(text) || startsWithPrice(text.replace(/^\d{1,2} ?x (?:de )?(?=\D)/i, ''));

/** Lines of a row: its cells are parts of one statement where each is short, else texts of their own. */
function readRow(cells: readonly Cell[], headers: readonly string[]): Line[] {
  const filled = cells.filter((cell) => cell.length > 0);
  const hasSum = cells.some((cell) => cell.length === 1 && isSum(cell[0]!.text));
  // "Caminhonete: consulte", in a column of prices.
  const isInstead = (text: string, column: number) => hasSum && column > 0 && (headers[column] ?? '') !== '' && isInsteadOfPrice(text);
  const isPrice = (cell: Cell, column: number) => cell.length === 1 && (isSum(cell[0]!.text) || isInstead(cell[0]!.text, column));
  const prices = cells.flatMap((cell, column) =>
    isPrice(cell, column) && cell[0]!.text.length < SHORT ? [{ column, text: cell[0]!.text }] : [],
  );
  const others = cells.filter(
    (cell, column) =>
      cell.length > 0 && !isPrice(cell, column) && !EMPTY.test(textOf(cell)) && !(prices.length > 0 && NOT_FOR_SALE.test(textOf(cell))),
  );
  const isShort = filled.every((cell) => textOf(cell).length < SHORT && cell.every(({ level }) => level === undefined));
  const isOfSeveral = cells.some(
    (cell, column) => column > 0 && (EMPTY.test(textOf(cell)) || NOT_FOR_SALE.test(textOf(cell))) && (headers[column] ?? '') !== '',
  );
  if (prices.length > 0 && others.length > 0 && isShort) return [itemOf(others, prices, headers, isOfSeveral)];
  if (isOfColumns(filled, headers)) return [{ text: joined(filled.map(textOf)), item: columnsOf(filled.map(textOf)) }];
  if (filled.length < 2 || !isShort || filled.some((cell) => cell.length > 1)) return filled.flatMap(cardOf);
  const words = filled.map(textOf).filter((text) => !EMPTY.test(text));
  // "Peso | N/D", as a shop's program leaves it.
  if (words.length === 2 && /^N\/[AD]$/.test(words[1]!)) return [];
  if (words.length === 2 && isInsteadOfPrice(words[1]!)) return [{ text: joined(words), item: { name: words[0]!, price: words[1]! } }];
  // Cells that all lead to pages are a menu.
  if (filled.every((cell) => cell.every(({ isLink }) => isLink))) return [];
  if (isOfThings(headers) && words.length === 2 && !isHours(words.join(' ')))
    return [{ text: joined(words), item: { name: words[0]!, note: words[1]! } }];
  // "Phone answered | Monday to Friday, 8.30am - 6pm": whatever is open then, with its name.
  if (words.length === 2 && DAY.test(words[1]!) && !DAY.test(words[0]!)) return [{ text: `${words[0]}: ${words[1]}` }];
  // "Lunes a viernes | 9 a 13 y 16 a 20".
  if (words.length === 2 && DAYS_ALONE.test(words[0]!) && BARE_CLOCKS.test(words[1]!))
    return [{ text: `${words[0]} ${withHours(words[1]!)}` }];
  return [{ text: isHours(words.join(' ')) ? words.join(' ') : joined(words) }];
}

const OF_DAYS = `(?:(?:de |from )?(?:${DAY_NAMES}|feriados?|festivos|holidays?|[ea]|y|and|to|[,-–])\\s*)+`;
const DAYS_ALONE = new RegExp(`^${OF_DAYS}$`, 'iu');
const BARE_CLOCK = '\\d{1,2}(?:[.:]\\d{2})?';
const BARE_RANGE = `(?:de )?${BARE_CLOCK}\\s?(?:a|às|to|-|–|até|hasta)\\s?(?:las )?${BARE_CLOCK}`;
const BARE_CLOCKS = new RegExp(`^${BARE_RANGE}(?:\\s?(?:,|y|e|and|/)\\s?${BARE_RANGE})*$`, 'iu');
/** Beside the days of a week figures alone are hours. */
const withHours = (text: string): string =>
  text.replace(/\d{1,2}(?:[.:](\d{2}))?/g, (clock, minutes: string | undefined) => (minutes ? clock.replace('.', ':') : `${clock}h`));

/** "Berçário | 4 meses a 1 ano | Jussara": a thing with what each of several named columns says of it. */
const isOfColumns = (cells: readonly Cell[], headers: readonly string[]): boolean =>
  headers.length > 2 &&
  cells.length > 2 &&
  !OF_PEOPLE_OR_DAYS.test(headers[0]!) &&
  !DAY_ALONE.test(textOf(cells[0])) &&
  /\p{L}{3}/u.test(textOf(cells[0])) &&
  cells.every((cell) => cell.length === 1 && cell[0]!.text.length < SHORT * 3 && cell[0]!.level === undefined);
const columnsOf = ([name = '', ...others]: readonly string[]): StatedItem => ({
  name,
  note: others.filter((text) => !EMPTY.test(text)).join(' · '),
});

/** Named columns, whose rows are no people and no days. */
const OF_PEOPLE_OR_DAYS = /^(?:nome|name|nombre|cargo|fun[çc][ãa]o|role|dia|days?|d[íi]as?)$/i;
const isOfThings = (headers: readonly string[]): boolean => headers.length === 2 && !headers.some((head) => OF_PEOPLE_OR_DAYS.test(head));

/** "Preço por m²", "Mensalidade": the price of each row is for that. */
const UNIT = /(?:^|\s)((?:por|per|al?|o|el|la|each|cada)\s\S{1,12}|\/\s?\S{1,8})$/iu;
/** "Honorário mensal", "Monthly fee": how often the price of each row is due. */
const DUE: readonly (readonly [head: RegExp, unit: string])[] = [
  [/^mensalidades?$|(?:^|\s)mensa(?:l|is)$/i, 'por mês'],
  [/^mensualidad$|(?:^|\s)mensual(?:es)?$/i, 'al mes'],
  [/^monthly(?:\s|$)/i, 'per month'],
  [/(?:^|\s)(?:semanal|semanais)$/i, 'por semana'],
  [/^weekly(?:\s|$)/i, 'per week'],
  [/(?:^|\s)(?:anuidade|anual|anuais)$/i, 'por ano'],
  [/^(?:yearly|annual)(?:\s|$)/i, 'per year'],
];
/** Names of a column of prices that say no more than that. */
const OF_PRICE =
  /^(?:(?:o )?(?:pre[çc]os?|precios?|prices?|valor(?:es)?|custos?|costo?s?|coste|cost|taxas?|tarifas?|fees?|rates?|charge|investimento|inversi[óo]n|honor[áa]rios?|importe|total)(?: (?:unit[áa]rio|total|unit|por unidade|final|\d{4}))?)?[\s:.]*(?:\(?(?:em |in |en )?(?:R\$|US\$|€|£|\$|reais|euros?)[^)]*\)?)?$/iu;

/** A column that says of what kind each thing is. */
const OF_GROUPS = /^(?:categor(?:ia|ía|y)|tipo|type|grupo|group|secci[óo]n|se[çc][ãa]o|section|linha|l[íi]nea)$/i;
/** In a cell of its own before the sum. */
const FROM = /^(?:a partir de|desde|from)$/i;

/** The item of a row: its name, its prices each with its column where there are several, and what else stands in the row. */
function itemOf(
  others: readonly Cell[],
  prices: readonly { column: number; text: string }[],
  headers: readonly string[],
  isOfSeveral = false,
): Line {
  const [first = '', ...rest] = others.flat().map(({ text }) => text);
  // "Pães | Pão francês | R$ 0,80", below "Categoria".
  const group = OF_GROUPS.test(headers[0] ?? '') && rest.length > 0 ? first : undefined;
  const [name = '', ...words] = group ? rest : [first, ...rest];
  const from = words.find((text) => FROM.test(text));
  const notes = words.filter((text) => text !== from);
  const heads = prices.map(({ column }) => headers[column] ?? '');
  const unit = unitOf(heads[0] ?? '');
  // "À vista": under which of its ways of paying a price stands.
  const isNamed = heads[0] !== undefined && !unit && !HEADER.test(heads[0]) && !OF_PRICE.test(heads[0]);
  const price =
    prices.length === 1 && !isOfSeveral
      ? [isNamed ? heads[0] : '', from, prices[0]!.text, unit].filter(Boolean).join(' ')
      : prices.map(({ text }, at) => (heads[at] && !HEADER.test(heads[at]) ? `${heads[at]} ${text}` : text)).join(' · ');
  const isDay = DAY_ALONE.test(name) && notes.length > 0;
  const item: StatedItem = isDay ? { name: notes[0]!, note: [name, ...notes.slice(1)].join(', '), price } : { name, price };
  const isOfColumns = (prices.length > 1 || isOfSeveral) && heads.every((head) => head !== '' && !HEADER.test(head));
  if (!isDay && isOfColumns) item.columns = prices.map(({ text }, at) => ({ of: heads[at]!, price: text }));
  if (!isDay && notes.length > 0) item.note = notes.join(', ');
  if (group) item.group = group;
  return { text: `${item.name}${item.note ? ` (${item.note})` : ''}: ${price}`, item };
}

function unitOf(head: string): string {
  const said = UNIT.exec(head)?.[1] ?? '';
  return said ? said[0]!.toLowerCase() + said.slice(1) : (DUE.find(([words]) => words.test(head))?.[1] ?? '');
}

/** "Endereço:" and its text, or a name and what it is. */
const joined = ([first = '', ...rest]: readonly string[]): string =>
  rest.length === 0 ? first : `${first.replace(/:$/, '')}${/:$/.test(first) ? ': ' : ' - '}${rest.join(' - ')}`;

/** A cell with two short lines is a card: a name above a role. One that is bold heads what stands below it. */
function cardOf(cell: Cell): Line[] {
  const shown = cell.filter(({ isLink }) => !isLink);
  const [name, role, ...more] = shown;
  const heads = name?.isStrong && role && [role, ...more].every(({ level, isStrong }) => level === undefined && !isStrong);
  if (heads && name.level === undefined) return [{ text: name.text, level: STRONG_LEVEL }, ...bare([role, ...more])];
  const isCard = name && role && more.length === 0 && [name, role].every(({ text, level }) => level === undefined && text.length < 50);
  return isCard && !/\d/.test(name.text + role.text) ? [{ text: `${name.text} - ${role.text}` }] : bare(shown);
}

const bare = (cell: Cell): Line[] => cell.filter(({ isLink }) => !isLink).map(({ isLink: _, isStrong: __, ...line }) => line);
