import type { Span } from '../sentences.ts';
import { type Money, moneyIn } from './money.ts';
import { record, type Sheet, TAKEN, take, trimmed } from './sheet.ts';

const FREE =
  /(?<![\p{L}\d])(?:gratis|gratuit[oa]s?|sem custo|sem compromisso e sem custo|de graca|cortesia|sin costo|sin cargo|sin coste|free of charge|for free|no charge|free|مجانا|مجاني|مجانيه|مجانًا|بدون مقابل)(?![\p{L}\d-])/gu;
/** Amounts that are conditions, not prices of something sold: the sentence stays whole as a statement. */
const CONDITION =
  /\b(?:taxas? de entrega|taxa|frete|entrega\w*|delivery(?: fee| charge)?|envios?|shipping|pedido minimo|minimum(?: order)?|minimo|acima de|over|above|a partir d[eo]s? \S+ (?:em|de) compra\w*|mas de|compras? (?:de|acima|superiores)|compras? (?:mayores|superiores|arriba|minimas?|acima|a partir)|mayores a|superiores a|orders? (?:over|above|of)|doa[cnç]\w*|doe|doar|donat\w*|dona\w*|raised|arrecad\w+|recaud\w+|desconto|descuento|discount|off|cashback|salario|salary|deposit\w*|sinal|caucao|anticipo|seña|multa|parcel\w+|cuotas|em ate \d+x|\d+x de|apoia\w*|sponsor\w*|each year|por ano em)\b|توصيل|الحد الادنى|تبرع/;
const HEADING =
  /^(?:(?:o |nosso |our |the |el |nuestro |la |los |as |os )?(?:cardapio|menu|precos?|prices?|price list|precios?|tabela(?: de precos)?|valores|servicos(?: e precos)?|services(?: (?:and|&) prices)?|servicios|produtos|products|productos|lista de precos|lista de precios|carta|catalogo|rates|tarifas?|fees|ingressos|tickets|entradas|boletos|classes|aulas|clases|treatments|tratamientos|tratamentos|offer|offers|packages|pacotes|paquetes|plans|planos|planes|inscric\w+|inscripciones|registration|quartos|rooms|habitaciones|cortes|pricing|items|itens|opcoes|options|exemplos?|temos|tenemos|we have|we offer|we sell|vendemos|vendo|ofrecemos|oferecemos|inclui|includes?|قائمه الطعام|السعر|الاسعار|القائمه|خدماتنا|منتجاتنا|اسعارنا)\b|(?:قائمه|اسعار|خدمات|منتجات))/;
const LEAD =
  /^[\s)\]]*(?:(?:[•*–-]|\d{1,2}[.)])\s+)?(?:(?:but|mas|pero|e|and|y)\s+)?(?:(?:say|put|write|coloca|coloque|diz|diga|pon|poner)\s+(?:that|que)?\s*)?(?:(?:i|we|eu|nos)\s+\p{L}+\s+)?(?:.*?(?<![\p{L}\d])(?:vend(?:o|e|emos|endo)|tem|temos|tenho|ha|hay|tenemos|tengo|oferec(?:o|e|emos)|ofrec(?:o|e|emos)|fazemos|faco|faz|hacemos|hago|hace|cobr(?:o|a|amos)|trabalhamos com|sell(?:s|ing)?|sold|offering|we (?:offer|do|make|serve)|servimos|serving|have|has|charge|inclu\w+|con precios? como|como|such as|like|entre eles|نبيع|نقدم|لدينا|عندنا|تشمل|(?:prices?|precos?|precios?|servicos?|services?|servicios?|menu|cardapio|valores?|ingressos?|tickets?|الاسعار|اسعارنا)(?=\s*:))(?![\p{L}\d])\s*:?\s*)?(?:(?:e|y|and|or|ou|plus|mais|mas|also|tambem|tambien|then|com|con|with|o|a|os|as|el|la|los|las|un|una|um|uma|an?|the|our|nosso|nossa|nuestro|nuestra|por ex\.?)\s+)*/u;
const TAIL =
  /(?:\s|^)(?:(?:que )?(?:custam?|costs?|cuestan?|valem?|valen?|sai|saem|sale|salen|fica|ficam|sao|son|is|are|e|es|esta|estao|por|por apenas|a|as|at|des|for|de|del|da|do|so|somente|apenas|only|just|solo|no valor de|valor|preco|price|precio|priced at|goes for|desde|from|starting at|a partir de|cada|um|uma|una|each|بسعر|سعره|سعرها|بـ|ب|مقابل|فقط|من|يبدا|تبدا|يبدا من))+\s*$/;

interface Item {
  name: Span;
  note?: string;
  price?: Money;
  extra: boolean;
  free?: Span;
}

/** A measure, a time or a condition: nothing that is sold. */
const NOT_SOLD =
  /^(?:stay\b.*|(?:e |y |and )?(?:sai|saem|fica|ficam|custa|custam|cuesta|cuestan|sale|salen|costs?|runs?|is|e|es)|(?:for|por|para|per|em|in|until|ate|hasta|a|to|over|under|desde|from)\s\d.*|\d{1,4} (?:modulos|modules|paginas|pages|aulas|lessons|lecciones|sesiones|sessoes|sessions)|(?:an? |um?a? |una? |cada |each |per |por )?(?:hours?|hora|horas|days?|dias?|nights?|noite|noche|month|mes|person|pessoa|persona|unidade|unidad|unit|\d+ ?(?:min|mins|minutes|minutos|h|hs|hrs|horas?|hours?|kg|g|ml|cm|km|un)|fee|taxa|valor|preco|price|precio|total|only|cada|each)|\d{1,2}(?::\d{2}|h)\b.*|\d{2} a \d{1,2}:.*)$/;

/** "under 16 $15", "menores de 12 años": who pays how much. */
const AGE =
  /^(?:(?:kids |children |adults |criancas |ninos )?(?:under|over|ate|hasta|menores de|maiores de|mayores de) \d{1,2}(?:s| anos| years)?|\d{1,2} (?:and|e|y) (?:under|over))$/;

/** Dishes, products and services with their prices, from lists and from running sentences; free ones too. */
export function readOffers(sheet: Sheet, food = false): void {
  // On a menu "Entradas" are starters, elsewhere tickets.
  const isPlain = (title: string) => HEADING.test(title) && !(food && /^(?:las |as |los |os )?entrad(?:as|inhas)$/.test(title));
  let group: { text: string; line: number } | undefined;
  let lineNo = 0;
  for (const [index, sentence] of sheet.sentences.entries()) {
    const newLine = index > 0 && /\n/.test(sheet.text.slice(sheet.sentences[index - 1]?.end ?? 0, sentence.start));
    const gap = newLine && /\n\s*\n/.test(sheet.text.slice(sheet.sentences[index - 1]?.end ?? 0, sentence.start));
    if (newLine) lineNo++;
    const folded = sheet.folded.slice(sentence.start, sentence.end);
    const moneys = moneyIn(sheet, sentence.start, sentence.end);
    if (moneys.length === 0) {
      const title = /^([^:.!?]{2,40}):?$/.exec(sheet.text.slice(sentence.start, sentence.end).trim())?.[1];
      const next = sheet.sentences[index + 1];
      const heads =
        title &&
        !title.includes('|') &&
        title.split(/\s+/).length <= 4 &&
        next &&
        moneyIn(sheet, next.start, next.end).length > 0 &&
        newLine !== false &&
        /\n/.test(sheet.text.slice(sentence.end, next.start));
      if (heads && (sheet.text[sentence.end - 1] === ':' || sheet.text[sentence.end] === ':' || /^[\p{Lu}]/u.test(title))) {
        group = isPlain(folded.trim()) ? undefined : { text: title.trim(), line: lineNo };
        if (group || isPlain(folded.trim())) take(sheet, sentence.start, sentence.end);
      } else if (gap) group = undefined;
    } else if (gap && group && group.line < lineNo - 1) group = undefined;
    const items = itemsOf(sheet, sentence, moneys);
    readLonePrices(sheet, sentence, moneys, items);
    const inline = inlineGroups(sheet, sentence, items);
    for (const [n, item] of items.entries()) {
      const price = item.price
        ? record(sheet, item.price.span.start, item.price.span.end, item.price.norm)
        : item.free && record(sheet, item.free.start, item.free.end, { kind: 'price', amount: '0', currency: currencyHere(sheet) });
      const label = inline[n] ?? group?.text;
      record(sheet, item.name.start, item.name.end, {
        kind: 'offer',
        ...(price ? { price } : {}),
        ...(item.note ? { note: item.note } : {}),
        ...(label ? { group: label } : {}),
        ...(item.extra ? { extra: true } : {}),
        ...(item.free ? { free: true } : {}),
      });
      if (item.price) take(sheet, item.price.span.start, item.price.span.end);
    }
  }
}

/** "…, o e-book Horta em Casa, R$ 29,90": an amount beside the business's own name is the price of what it sells. */
function readLonePrices(sheet: Sheet, sentence: Span, moneys: Money[], items: Item[]): void {
  if (items.length > 0 || moneys.length !== 1) return;
  const [money] = moneys;
  const said = sheet.open.slice(sentence.start, sentence.end);
  if (!money || CONDITION.test(sheet.folded.slice(Math.max(sentence.start, money.span.start - 40), money.span.start)) || WITHIN.test(said))
    return;
  const name = sheet.facts.find(({ norm }) => norm.kind === 'name')?.source.span;
  const near = name && name[0] >= sentence.start && name[1] <= money.span.start;
  const measured =
    /\d+ (?:modulos|modules|paginas|pages|aulas|lessons|lecciones|clases|sesiones|sessoes|sessions|horas|hours)\s*,\s*$/.test(
      sheet.open.slice(sentence.start, money.span.start),
    );
  if (!near && !measured) return;
  record(sheet, money.span.start, money.span.end, money.norm);
  take(sheet, money.span.start, money.span.end);
}
/** Amounts that speak of something else than a price. */
const WITHIN = /\b(?:faturamento|revenue|investimento|meta|raised|goal of|objetivo|orcamento de|budget)\b/;

const currencyHere = (sheet: Sheet): string => {
  for (const fact of sheet.facts) if (fact.norm.kind === 'price') return fact.norm.currency;
  return sheet.country === 'BR' ? 'BRL' : sheet.country === 'MX' ? 'MXN' : 'USD';
};

function itemsOf(sheet: Sheet, sentence: Span, moneys: Money[]): Item[] {
  const items: Item[] = [];
  // "Donate $25 feeds a family" sells nothing.
  if (/^(?:donate|donat\w+|doe|doacao|doacoes|doar|dona|donaciones)\b/.test(sheet.open.slice(sentence.start, sentence.end))) return items;
  let floor = sentence.start;
  const priceFirst = namesFollow(sheet, sentence, moneys);
  if (!priceFirst && wordsOnBothSides(sheet, sentence, moneys)) return items;
  // "Hake, brown butter £22; Beef shin £24": where semicolons part the dishes, commas do not.
  const signs = moneys.some((money) => sheet.text[money.span.end] === ';') ? [';', '؛', '•', '|', '\n', TAKEN] : CUTS;
  for (const [n, money] of moneys.entries()) {
    const ceiling = moneys[n + 1]?.span.start ?? sentence.end;
    const last = n === moneys.length - 1;
    const named = priceFirst ? undefined : itemBefore(sheet, floor, money, signs);
    // With its name before it, "a page" in "$4.75 a page" is a measure.
    if (named && money.measure && money.measure <= ceiling) money.span.end = money.measure;
    const item = (priceFirst ? itemAfter(sheet, money, ceiling, last) : undefined) ?? named ?? itemAfter(sheet, money, ceiling, last);
    const note = item && noteAfter(sheet, Math.max(money.span.end, item.name.end), ceiling);
    if (
      item &&
      !CONDITION.test(sheet.folded.slice(Math.max(floor, item.name.start - 1), item.name.end)) &&
      !CONDITION.test(betweenWords(sheet, floor, money))
    ) {
      items.push(note && !item.note ? { ...item, note: note.text } : item);
    }
    floor = Math.max(money.span.end, item?.name.end ?? 0, note?.end ?? 0);
  }
  return [...items, ...freeItems(sheet, sentence, moneys.length > 0, items)];
}

/** "Tickets £120 early bird, £180 regular": a heading, then each amount with the name of what it buys behind it. */
function namesFollow(sheet: Sheet, sentence: Span, moneys: Money[]): boolean {
  const first = moneys[0];
  if (!first || moneys.length < 2) return false;
  const head = sheet.open.slice(sentence.start, first.span.start).replace(/[\s:–-]+$/, '');
  if (head && !(HEADING.test(head) && head.split(/\s+/).length <= 3)) return false;
  return moneys.every((money, n) =>
    /^\s+(?:for |para |por |o |a |the |el |la )*\p{L}[^,;\n]{1,50}(?:[,;\n]\s*(?:(?:e|y|and|or|ou|o)\s+)?|\s(?:e|y|and|&)\s+|[.]?$)$/u.test(
      sheet.open.slice(money.span.end, moneys[n + 1]?.span.start ?? sentence.end),
    ),
  );
}

/** "Mobile notary $25 trip fee, $10 per signature": nobody can say which words a figure belongs to; the sentence stays whole. */
const wordsOnBothSides = (sheet: Sheet, sentence: Span, moneys: Money[]): boolean =>
  moneys.some((money, n) => {
    const next = moneys[n + 1];
    const floor = moneys[n - 1]?.span.end ?? sentence.start;
    return (
      next !== undefined &&
      /^\s(?!(?:for|per|por|para|each|cada)\s)\p{L}[^,;()\n]{2,40},\s*$/u.test(sheet.open.slice(money.span.end, next.span.start)) &&
      /^\s\p{L}/u.test(sheet.open.slice(next.span.end, next.span.end + 2)) &&
      /\p{L}\s*$/u.test(sheet.open.slice(floor, money.span.start))
    );
  });

/** What stands directly before the amount, where "acima de" or "taxa de entrega" would make it a condition. */
const betweenWords = (sheet: Sheet, floor: number, money: Money): string =>
  (
    sheet.folded
      .slice(floor, money.span.start)
      .split(/[,;•\n]/)
      .at(-1) ?? ''
  ).slice(-40);

const CUTS = [',', ';', '،', '؛', '•', '|', '\n', TAKEN];
function itemBefore(sheet: Sheet, floor: number, money: Money, signs: readonly string[]): Item | undefined {
  const region = sheet.open.slice(floor, money.span.start);
  if (/^\W*$/u.test(region.replace(/[\p{L}\d]/gu, 'x')) && !/[\p{L}]/u.test(region)) return undefined;
  // Commas inside brackets part nothing.
  const flat = region.replace(/\([^)]*\)/g, (inside) => 'x'.repeat(inside.length));
  let cut = Math.max(
    ...signs.map((sign) =>
      flat
        .trimEnd()
        .replace(/[,،;:|]+$/, (m) => 'x'.repeat(m.length))
        .lastIndexOf(sign),
    ),
  );
  if (cut >= 0 && !/[\p{L}]/u.test(flat.slice(cut + 1))) return undefined;
  // "Pizza X: molho, queijo - R$ 40" keeps its list of ingredients.
  const colon = flat.lastIndexOf(':', flat.trimEnd().length - 2);
  const dash = flat.search(/\s[–—-]\s/);
  const described =
    floor === lineStart(sheet, floor) &&
    ((dash > 0 && cut > dash) || (colon > 0 && cut > colon && /[-–]\s*$/.test(flat) && !HEADING.test(flat.slice(0, colon).trim())));
  if (described) cut = -1;
  let from = floor + cut + 1;
  const conditionHead = cut < 0 ? region : '';
  if (CONDITION.test(conditionHead) && !/[-:]/.test(region)) return undefined;
  from += LEAD.exec(sheet.open.slice(from, money.span.start).replace(/^\s+/, (space) => space))?.[0].length ?? 0;
  while (from < money.span.start && /\s/.test(sheet.text[from] as string)) from++;
  if (/^و[\u0600-\u06ff]{3,}/.test(sheet.text.slice(from)) && cut >= 0) from++;
  // "… em Recife corte R$ 40": the place ends before the offer begins.
  const place = sheet.facts.find((fact) => fact.norm.kind === 'place')?.source.span;
  if (place && place[0] >= from && place[0] - from < 8 && place[1] < money.span.start) {
    from = place[1];
    while (from < money.span.start && /[\s,]/.test(sheet.text[from] as string)) from++;
  }
  if (!described) {
    const label = /^[^:]{1,40}:(?!\d)\s*/.exec(sheet.open.slice(from, money.span.start));
    if (label && /[\p{L}]/u.test(sheet.open.slice(from + label[0].length, money.span.start))) {
      from += label[0].length;
      const inner = /^[^:,]{1,24}:\s+(?=\p{L})/u.exec(sheet.open.slice(from, money.span.start));
      if (inner) from += inner[0].length;
    }
  }
  let to = money.span.start;
  const extra = /\+\s*$/.test(sheet.open.slice(from, to));
  to -= (/[\s:=…·•|+*(–—-]*$|\.{2,}\s*$/.exec(sheet.open.slice(from, to))?.[0] ?? '').length;
  for (let tail = TAIL.exec(sheet.open.slice(from, to)); tail && tail.index > 0; tail = TAIL.exec(sheet.open.slice(from, to)))
    to = from + tail.index;
  to -= (/[\s:=…·•|+*(–—-]*$|\.{2,}\s*$/.exec(sheet.open.slice(from, to))?.[0] ?? '').length;
  return withNote(sheet, from, to, { price: money, extra });
}

const lineStart = (sheet: Sheet, at: number): number => sheet.text.lastIndexOf('\n', at - 1) + 1;

/** Splits "Margherita (molho, queijo)" and "Margherita – molho, queijo" into name and note. */
function withNote(sheet: Sheet, start: number, end: number, rest: Omit<Item, 'name' | 'note'>): Item | undefined {
  const written = sheet.text.slice(start, end);
  const bracket = /^(.{2,}?)\s*\(([^()]{2,200})\)\s*$/s.exec(written);
  const dash = bracket ? null : /^(.{2,60}?)\s*(?:\s[–—-]\s|:\s)(.{3,200})$/s.exec(written);
  const split = bracket ?? dash;
  const name = trimmed(sheet.text, start, split ? start + (split[1]?.length ?? 0) : end);
  const words = sheet.text.slice(name.start, name.end).split(/\s+/).length;
  if (NOT_SOLD.test(sheet.folded.slice(name.start, name.end)) && !AGE.test(sheet.folded.slice(name.start, name.end))) return undefined;
  if (name.end - name.start < 2 || words > 10 || !/[\p{L}]/u.test(sheet.text.slice(name.start, name.end))) return undefined;
  const note = split?.[2]?.trim();
  return note ? { ...rest, name, note } : { ...rest, name };
}

/** "R$ 45 o corte", "£4.50 flat white", "$18 for a drop-in". */
function itemAfter(sheet: Sheet, money: Money, ceiling: number, last: boolean): Item | undefined {
  const region = sheet.open.slice(money.span.end, ceiling);
  const lead = /^\s*(?:(?:for|para|pelo|pela|por|o|a|os|as|el|la|the|an?|per|each|uma?|una?|de|لل|ل)\s+)*/.exec(region)?.[0].length ?? 0;
  const rest = region.slice(lead);
  const stop = rest.search(/[,;.\n•|()،]|\s(?:e|y|and|ou|or|com|with|mas|but|pero)\s|\ue000|\s[-–]\s/);
  const text = stop < 0 ? rest : rest.slice(0, stop);
  if (!last && stop < 0) return undefined;
  const start = money.span.end + lead;
  const name = trimmed(sheet.text, start, start + text.length);
  const words = sheet.text.slice(name.start, name.end).split(/\s+/).length;
  if (
    name.end - name.start < 3 ||
    NOT_SOLD.test(sheet.folded.slice(name.start, name.end)) ||
    words > 6 ||
    /^(?:e|y|and|off|de desconto|on|no|in|em|ate|until|up|if|se|when)\b/.test(sheet.folded.slice(name.start, name.end))
  )
    return undefined;
  return { name, price: money, extra: false };
}

/** A bracket or a dashed remark that follows the price: "R$ 40 (serve 2)". */
function noteAfter(sheet: Sheet, at: number, ceiling: number): { text: string; end: number } | undefined {
  const match = /^\s*(?:\(([^()]{2,160})\)|[–—-]\s+([^\n\ue000]{3,160}?)\s*$)/.exec(sheet.text.slice(at, ceiling));
  const text = (match?.[1] ?? match?.[2])?.trim();
  return match && text && !sheet.open.slice(at, at + match[0].length).includes(TAKEN) ? { text, end: at + match[0].length } : undefined;
}

/** "Bebidas: suco R$ 8, refri R$ 6; Sobremesas: pudim R$ 9": a label names the group of what follows it. */
function inlineGroups(sheet: Sheet, sentence: Span, items: Item[]): (string | undefined)[] {
  let current: string | undefined;
  let floor = sentence.start;
  return items.map((item) => {
    const label = /(?:^|[;:.•\n]\s*)([^:;,.\n\ue000]{2,32}):\s*$/.exec(sheet.open.slice(floor, item.name.start));
    if (label?.[1]) {
      const at = floor + (label.index ?? 0) + label[0].indexOf(label[1]);
      current = HEADING.test(label[1].trim()) || items.length < 2 ? undefined : sheet.text.slice(at, at + label[1].length).trim();
    }
    floor = item.price?.span.end ?? item.name.end;
    return current;
  });
}

const FREE_STATEMENT =
  /\b(?:trial|teste|prueba|entrega|frete|delivery|shipping|envio|envios|parking|estacionamento|estacionamiento|wi-?fi|entrada|entry|admission|gluten|cruelty|sugar|dairy|lactose|pet|smoke|range|duty|ingresso|days?|dias|feel|software|risk|download|retirada|plan|plano|cancel\w*)\b|توصيل|تجربه|دخول/;

/** "valoración sin costo" in a list of prices, "primeira aula grátis" on its own. */
function freeItems(sheet: Sheet, sentence: Span, listed: boolean, priced: Item[]): Item[] {
  const items: Item[] = [];
  for (const match of sheet.open.slice(sentence.start, sentence.end).matchAll(FREE)) {
    const at = sentence.start + match.index;
    if (priced.some((item) => at >= item.name.start && at < item.name.end)) continue;
    if (/\([^()]*$/.test(sheet.open.slice(sentence.start, at))) continue;
    const region = sheet.open.slice(sentence.start, at);
    const cut = Math.max(
      ...[',', ';', '،', ':', '\n', TAKEN].map((sign) => region.lastIndexOf(sign)),
      region.search(/\s(?:e|y|and)\s(?!.*\s(?:e|y|and)\s)/),
    );
    const from0 = sentence.start + cut + 1;
    const from =
      from0 +
      (LEAD.exec(sheet.open.slice(from0, at).replace(/^\s+/, ''))?.[0].length ?? 0) +
      (/^\s+/.exec(sheet.open.slice(from0, at))?.[0].length ?? 0);
    const particle = cut >= 0 && /^و[\u0600-\u06ff]{3,}/.test(sheet.text.slice(from)) ? 1 : 0;
    const to =
      from +
      sheet.open.slice(from, at).replace(/(?:\s(?:e|es|is|sao|son|totalmente|completamente|100%|completely|for|de))*\s*[:–-]?\s*$/, '')
        .length;
    const name = trimmed(sheet.text, from + particle, to);
    const written = sheet.folded.slice(name.start, name.end);
    const words = written.split(/\s+/).length;
    if (
      written.length >= 4 &&
      words <= 5 &&
      !FREE_STATEMENT.test(written) &&
      (listed ||
        /\b(?:aula|consulta|avaliac\w+|orcamento|visita|sessao|matricula|inscricao|enrol\w*|registration|class|consultation|quote|estimate|lesson|session|workshop|tour|clase|valoracion|cotizacion|presupuesto|sesion|cita|diagnostico|degustac\w+|tasting|evaluation|checkup)\b|استشاره|معاينه|حصه/.test(
          written,
        ))
    ) {
      items.push({ name, extra: false, free: { start: at, end: at + match[0].length } });
      continue;
    }
    const after = /^\s+((?:[\p{L}-]+\s?){1,3})(?=[.,;:!\n]|$| (?:for|with|and|in|at|on)\b)/u.exec(
      sheet.open.slice(at + match[0].length, sentence.end),
    );
    const thing = after?.[1]?.trim();
    if (
      match[0] === 'free' &&
      thing &&
      !FREE_STATEMENT.test(thing) &&
      !/^(?:of|for|to|from)\b/.test(thing) &&
      /\b(?:consultation|quote|quotes|estimates?|lesson|class|session|assessment|workshop|tour|tasting|evaluation|checkup|inspection|samples?)\b/.test(
        thing,
      )
    ) {
      items.push({ name: { start: at, end: at + match[0].length + (after?.[0].trimEnd().length ?? 0) }, extra: false });
    }
  }
  return items;
}
