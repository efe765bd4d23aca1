import type { Span } from '../sentences.ts';
import { AMOUNT, SCALE } from './amounts.ts';
import { UNITS_OF_MONEY } from './currencies.ts';
import { FROM_WORDS } from './price-words.ts';
import { type Sheet, TAKEN } from './sheet.ts';

const UNIT =
  '(?:min|mins|minut\\w+|h|hs|hrs|horas?|hours?|kg|kgs|kilos?|g|gr|gramos|gramas|ml|l|lt|lts|litros?|liters?|litres?|cm|mm|m|mts?|metros?|km|un|unid\\w*|pcs|pecas|piezas|pessoas?|people|personas|anos|years?|yrs?|dias?|days?|meses|mes|months?|semanas?|weeks?|noches?|noites?|nights?|x(?!-)|%|am|pm|lugares|fotos|aulas|clases|sess\\w+|sesiones|pedacos|fatias|sabores|bairros?|cuotas|vezes|veces|times|cordas|cuerdas|alcobas|quartos|habitaciones|rooms|modulos|modules|paginas|pages|كجم|كغ|كيلو|متر|امتار|دقيقه|دقايق|ساعه|ساعات|غرف|غرفه|شخص|اشخاص|سنه|سنين|يوم|ايام|صفحه|طن|لتر|cabezas|cabecas|noches|sabores|\\p{L}*mente)';
const DECIMAL = new RegExp(`(?<=[\\p{L})] |[:=-] |\\.{2} ?)\\d{1,4}[.,]\\d{2}(?![\\d.,:/-]*\\d| ?${UNIT}(?![\\p{L}]))`, 'gu');
const RUN = new RegExp(
  `(?:(?<![\\p{L}\\d])\\p{L}[\\p{L} &'-]{2,40} \\d{1,4}(?! ?${UNIT}(?![\\p{L}]))[,;]? (?:e |y |and )?)+(?=\\p{L}[\\p{L} &'-]{2,40} (?:${AMOUNT}) ?(?:${UNITS_OF_MONEY})(?![\\p{L}]))`,
  'gu',
);
const LIST = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{L}[\\p{L}'-]{1,20}(?: [\\p{L}'/-]{1,20}){0,3} \\d{1,4}(?:[.,]\\d{2})?(?! ?${UNIT}(?![\\p{L}])|[-/:h\\d])(?:\\s?[,;.]\\s|\\s(?:e\\s|y\\s|and\\s)?|[.]?$)){3,}`,
  'gu',
);
/** Numbers of houses, rooms and days, not amounts. */
const AT_A_PLACE =
  /\b(?:rua|av|avenida|calle|carrera|cra|sala|loja|apto|bloco|andar|km|cep|cp|lote|quadra|dia|dias|ate|age|ages|idade|tel|fone|whats\w*|n|no|unit|suite|floor|road|street|bus|linha|de|a|as|at|from|to)\s\d/;
const LINE = /^[-•* ]*\p{L}[^\n\d]{2,44}[ .…:–-]+(\d{1,4})$/gmu;
/** "desde 2.900", "from 180 a metre", "desde 280 mil": a lowest price without its unit. */
const LOWEST = new RegExp(
  `(?<![\\p{L}])(?:${FROM_WORDS}) (\\d{1,3}(?:[.,]\\d{3})+(?![\\d.,]*\\d)|\\d{1,4}(?:[.,]\\d{1,2})?\\s?${SCALE}(?![\\p{L}\\d]| (?:pessoas|personas|people))|\\d{2,4}(?=\\s(?:a (?:met|m|hour|day|head|page|kilo)\\w*|per |por (?!cento)|cada|o m|el m|each)))`,
  'gu',
);
/** "mejillon 3,20 el kilo", "68 a cabeça", "180 a metre": the measure tells that it is an amount. */
const MEASURED =
  /(?<=\p{L}[\p{L}):]*[ :]{1,2})\d{1,4}(?:[.,]\d{1,2})?(?=\s(?:[oea]l? (?:kilo|quilo|kg|metro|cabeca)|por (?:kilo|quilo|kg|pessoa|persona|cabeza|cabeca|metro|hora)|per (?:hour|person|head|kilo|kg|met(?:er|re))|an hour|a (?:head|cabeca|met(?:er|re)|kilo)|cada(?: um| uma| uno| una)?(?! \d)|each|للكيلو|للمتر|للشخص)(?![\p{L}]))/gu;
const NO_PRICE_BEFORE =
  /(?:^|[^\p{L}])(?:ate|hasta|up to|de|das|as|a las|at|to|com|con|with|of|para|for|n|no|numero|dia|minimo|minimum)\s$/u;

/** "Saturday 10.30", "4.30 – 5.30 pm": a time with its dot. */
const isClock = (text: string, { index, 0: figure }: RegExpExecArray): boolean =>
  /^(?:[01]?\d|2[0-4])\.(?:00|15|30|45)$/.test(figure) &&
  (/(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|seg|ter|qua|qui|sex|sab|dom|lun|mar|mie|jue|vie)\p{L}*[^.\n]{0,24}$/u.test(
    text.slice(Math.max(0, index - 36), index),
  ) ||
    /^\s?(?:[-–]\s?\d{1,2}(?:[.:]\d{2})?\s?)?(?:[ap]\.?m\b|h\b|hs\b)/.test(text.slice(index + figure.length)));

const known = new WeakMap<Sheet, Span[]>();

/** Amounts without a sign: decimals in a list ("x-salada 18,00 x-bacon 22,00"), "corte 40 barba 30 … 60 reais", a column of figures. */
export function listedAmounts(sheet: Sheet, isPriced: (text: string) => boolean): Span[] {
  const before = known.get(sheet);
  if (before) return before;
  const spans: Span[] = [];
  const add = (start: number, length: number) => spans.push({ start, end: start + length });
  const decimals = [...sheet.folded.matchAll(DECIMAL)].filter((match) => !isClock(sheet.folded, match));
  if (decimals.length > 1) for (const match of decimals) add(match.index, match[0].length);
  for (const run of sheet.folded.matchAll(RUN)) {
    const figures = [...run[0].matchAll(/(?<=\p{L} )\d{1,4}/gu)];
    // "bono 5 sesiones 200 €" has one figure that is no price; two and more make a list.
    if (figures.length > 1) for (const match of figures) add(run.index + match.index, match[0].length);
  }
  // "mão 35 pé 40 alongamento 150", "Smash simples 22, smash duplo 29, X-bacon 34": three and more names with a figure each.
  for (const list of sheet.folded.matchAll(LIST)) {
    const figures = [...list[0].matchAll(/(?<=\p{L} )\d{1,4}(?:[.,]\d{2})?(?=\W|$)/gu)];
    const span = sheet.sentences.find(({ start, end }) => list.index >= start && list.index < end);
    if (
      figures.length > 2 &&
      !isPriced(sheet.folded.slice(span?.start ?? 0, span?.end)) &&
      !AT_A_PLACE.test(list[0]) &&
      sheet.country !== 'US'
    )
      for (const match of figures) add(list.index + match.index, match[0].length);
  }
  const lines = [...sheet.folded.matchAll(LINE)];
  if (lines.length > 2)
    for (const match of lines) {
      const length = match[1]?.length ?? 0;
      add(match.index + match[0].length - length, length);
    }
  for (const match of sheet.folded.matchAll(LOWEST)) {
    const length = match[1]?.length ?? 0;
    add(match.index + match[0].length - length, length);
  }
  for (const match of sheet.folded.matchAll(MEASURED))
    if (!NO_PRICE_BEFORE.test(sheet.folded.slice(Math.max(0, match.index - 12), match.index))) add(match.index, match[0].length);
  spans.sort((a, b) => a.start - b.start);
  const parted = spans.filter((span, n) => n === 0 || span.start >= (spans[n - 1] as Span).end);
  known.set(sheet, parted);
  return parted;
}

const FIGURE = new RegExp(
  `(?<![\\p{L}\\d.,/:#ºª+-])(?:\\d{1,3}(?:[.,]\\d{3})+|\\d{1,4}(?:[.,]\\d{2})?)(?![.,]?\\d|[:/%ªº°\\p{L}]|-\\d| ?${UNIT}(?![\\p{L}])| ?[x×]\\s?\\d)`,
  'gu',
);
/** What may stand between two prices of one list: a joint, then a name of one to seven words. */
const NAME = /^\s*(?:[,;/|•،؛]\s*|\.\s(?=\p{L})|\n+\s*[-•*]?\s*|[-–]\s+)?\p{L}[^.!?:;,،؛\n@]{1,60}$/u;
/** Words before a figure that make it something else than a price. */
const NO_PRICE =
  /(?:^|[^\p{L}])(?:de|do|da|del|d[ao]s|com|con|with|of|ate|hasta|until|till|a|as|aos|las|at|to|n|no|nº|numero|rua|av|calle|dia|dias|tel|fone|telefono|zap|whats\w*|wpp|wsp|cel|e|y|and|entre|between|sobre|over|under|em|en|in|since|sala|loja|local|piso|km|art|lei|cnpj|cpf|crm\w*|cep|x|há|ha|tem|tenho|tengo|have|em torno|from|للساعه|الساعه|من|رقم|ل|الي)\s*$/u;
const TALK =
  /(?<![\p{L}])(?:quero|quiero|want|site|pagina|website|desde que|since|aberto|abre|abrimos|open|anos|years|seg|segunda|lunes|mon|atendo|atendemos|moro|rua|tenho|temos|tengo|somos|gasto|gastei|paguei|pague|paid)(?![\p{L}])/u;

/**
 * Prices that follow one with a sign in the same list and leave the sign out: "rede solteiro 75 reais rede casal 120 rede de bebê 48".
 * A chain: each has a name of its own behind the price before it.
 */
export function chainedAmounts(sheet: Sheet, start: number, end: number, signed: readonly Span[]): Span[] {
  // Where signs lead ("US$ 45"), a figure among words belongs to the name: "Montaña 7 Colores".
  const leads = signed.some(
    (span) => !/^\d/.test(sheet.folded.slice(span.start, span.end)) && /\d$/.test(sheet.folded.slice(span.start, span.end)),
  );
  const spans: Span[] = [];
  let from: number | undefined;
  let next = 0;
  const figures = [...sheet.open.slice(start, end).matchAll(FIGURE)];
  for (const [n, match] of figures.entries()) {
    const at = start + match.index;
    const stop = at + match[0].length;
    for (let price = signed[next]; price && price.start <= at; price = signed[next]) {
      from = price.end;
      next++;
    }
    if (from === undefined || from > at) continue;
    const between = sheet.open.slice(from, at);
    if (between.trim().split(/\s+/).length > 7 || between.includes(TAKEN) || TALK.test(between) || /^(?:19|20)\d{2}$/.test(match[0])) {
      from = undefined;
      continue;
    }
    if (!NAME.test(between) || NO_PRICE.test(between)) continue;
    if (/^\s(?:sai|saem|fica|ficam|por|custa|vale|sale|cuesta)\s\S*\d/.test(sheet.open.slice(stop, stop + 16))) continue;
    const after = sheet.open.slice(stop, Math.min(end, stop + 60));
    const following = start + (figures[n + 1]?.index ?? Number.POSITIVE_INFINITY);
    const goesOn = [following, signed[next]?.start ?? Number.POSITIVE_INFINITY].some(
      (other) =>
        other < end && /^[^.!?\n]*$/.test(sheet.open.slice(stop, other)) && sheet.open.slice(stop, other).trim().split(/\s+/).length <= 7,
    );
    const closes =
      /^\s*(?:[.,;/|•،؛)\n]|$|\ue000)/.test(after) || /^\s(?:e|y|and|or|ou|de|das|و)\s?/.test(after) || /^\s[-–]\s/.test(after);
    if (!closes && leads) continue;
    if (!closes && !goesOn && !/[.,]\d{2}$/.test(match[0]) && Number(match[0]) < 15) continue;
    spans.push({ start: at, end: stop });
    from = stop;
  }
  return spans;
}
