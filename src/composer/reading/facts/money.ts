import type { FactNorm } from '#site/schema.ts';
import type { Span } from '../sentences.ts';
import { type Sheet, TAKEN } from './sheet.ts';

type Price = Extract<FactNorm, { kind: 'price' }>;

/** An amount in the prompt. `span` is what is shown, with its period ("65 €/mes"); `whole` takes in "a partir de" before and "por mês" after it. */
export interface Money {
  span: Span;
  whole: Span;
  norm: Price;
}

const AMOUNT = '\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)';
const BEFORE = 'r\\$|us\\$|u\\$[sd]|mx\\$|ar\\$|a\\$|c\\$|nz\\$|s/\\.?|rs|usd|eur|gbp|brl|mxn|aed|sar|egp|qar|kwd|omr|bhd|jod|dhs?|[$€£₹₪]';
const AFTER =
  '₪|שקלים|שקל|ש"ח|nis|ils|reais|real|contos|pesos(?: mexicanos| argentinos| chilenos| colombianos)?|mxn|m\\.n\\.|usd|dolares|dollars?|bucks|euros?|eur|€(?!\\d)|pounds?|quid|£(?!\\d)|gbp|brl|aed|dirhams?|sar|riyals?|egp|qar|kwd|soles|دراهم|درهما|درهمًا|درهم|د\\.ا|د\\.إ|ريالات|ريالا|ريالًا|ريال|ر\\.س|جنيهات|جنيها|جنيهًا|جنيه|دنانير|دينارا|دينار|د\\.ك|ليره|دولارات|دولارا|دولار|يورو';

const PER: readonly (readonly [NonNullable<Price['per']>, string])[] = [
  [
    'month',
    '(?:per |/ ?)user(?: ?/ ?| per | a )mo(?:nth)?\\b|por usuario ?(?:/ ?mes|al mes|por mes)\\b|/ ?mo(?:nth)?\\b|/ ?m[eê]s\\b|por mes\\b|ao mes\\b|al mes\\b|a month\\b|per month\\b|p/m\\b|pcm\\b|mensa(?:l|is)\\b|mensual(?:es)?\\b|monthly\\b|/ ?mensual|شهريا|في الشهر|بالشهر',
  ],
  ['year', '/ ?(?:yr|year|ano|año|anual)\\b|por an[o]\\b|ao ano\\b|al ano\\b|a year\\b|per year\\b|annually\\b|yearly\\b|سنويا|في السنه'],
  ['week', '/ ?(?:wk|week|semana)\\b|por semana\\b|a la semana\\b|a week\\b|per week\\b|weekly\\b|اسبوعيا'],
  [
    'night',
    '/ ?(?:noite|night|noche)\\b|por noite\\b|a noite\\b|a night\\b|per night\\b|la noche\\b|por noche\\b|a diaria\\b|لليله|الليله',
  ],
  ['day', '/ ?(?:dia|day)\\b|por dia\\b|ao dia\\b|al dia\\b|a day\\b|per day\\b|لليوم|يوميا'],
  ['hour', '/ ?(?:h|hr|hora|hour)\\b|por hora\\b|a hora\\b|la hora\\b|an hour\\b|per hour\\b|hourly\\b|للساعه|بالساعه'],
  [
    'person',
    '/ ?(?:pessoa|person|persona|pp|pax)\\b|por pessoa\\b|por persona\\b|per person\\b|a head\\b|pp\\b|cada pessoa\\b|each person\\b|للشخص',
  ],
  ['kg', '/ ?kg\\b|o kg\\b|o quilo\\b|el kilo\\b|por kilo\\b|por kg\\b|a kilo\\b|per kg\\b|per kilo\\b|للكيلو'],
  ['class', '/ ?(?:aula|class|clase)\\b|por aula\\b|por clase\\b|a class\\b|per class\\b|cada aula\\b|la clase\\b|للحصه'],
  ['unit', '/ ?(?:un|unid(?:ade)?|unidad|unit|each|ea)\\b|cada(?: um| uma| una| uno)?\\b|a unidade\\b|la unidad\\b|each\\b|للقطعه|للحبه'],
];
const PER_ANY = PER.map(([, words]) => words).join('|');
const FROM =
  '(?:a partir d[eo]s?|desde|starting (?:at|from)|starts? (?:at|from)|from|as low as|apartir de|ab|تبدا من|ابتداء من|من)\\s*(?:los\\s|las\\s|just\\s|only\\s)?$';

/** After the amount: "R$ 690 a partir de", "Rs 800 onwards". */
const FROM_AFTER =
  /^,?\s?(?:a partir d[eo]|para cima|pra cima|em diante|em diante|onwards|upwards|and up|from(?=\s*(?:[,.;\n]|$))|en adelante|para arriba|وطالع|فما فوق)(?![\p{L}])/u;
/** Per what, and with what on top, where the grammar has no word of its own for it. */
const TERMS =
  /^,?\s?(?:(?:\+|mais|mas|plus|ex|exc\.?|excl\.?)\s?(?:vat|iva|gst|tax|impuestos?|imposto|frete|envio)|(?:por|per|x|each|cada|an?|o|el|la|al|\/)\s?(?:metro|metre|meter|mt|m2|m²|foot|feet|ft|inch|page|pagina|lauda|litro|litre|liter|head|window|par|pair|flat|word|palavra|palabra|rueda|roda|pieza|peca|nino|crianca|alumno|aluno|pop|bottle|garrafa|botella|caixa|caja|saco|duzia|docena|dozen|partida|visita|sesion|sessao|session|couple|casal|pareja|cabeca|mile|milha|load|trip|viagem|viaje|m)(?![\p{L}\d])|c\/u|cu(?![\p{L}])|للمتر|للطن|للقطعه|للريشه|للماده)/u;

const MONEY = new RegExp(
  `(?:(?<![\\p{L}\\d$])(?:${BEFORE})\\s?(?:${AMOUNT})(?:\\s?k\\b)?(?:\\s?(?:mxn|usd|cop|clp|ars|brl|aud|cad|m\\.n\\.|pesos)(?![\\p{L}]))?|(?<![\\p{L}\\d.,])(?:${AMOUNT})\\s?(?:${AFTER})(?![\\p{L}]))`,
  'gu',
);

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['BRL', /r\$|reais|\breal\b|contos|brl/],
  ['MXN', /mxn|mx\$|m\.n\.|mexicanos/],
  ['AUD', /aud|^a\$/],
  ['CAD', /cad|c\$/],
  ['NZD', /nz\$/],
  ['ARS', /\bars\b|ar\$|argentinos/],
  ['CLP', /clp|chilenos/],
  ['COP', /cop|colombianos/],
  ['USD', /us\$|u\$[sd]|usd|dolar|dollar|bucks|دولار/],
  ['EUR', /€|eur|يورو/],
  ['GBP', /£|gbp|pound|quid/],
  ['AED', /aed|dh|دره|دراهم|د\.ا|د\.إ/],
  ['SAR', /sar|riyal|ر\.س/],
  ['EGP', /egp|جنيه/],
  ['QAR', /qar/],
  ['KWD', /kwd|د\.ك/],
  ['PEN', /s\/|soles/],
  ['INR', /₹|^rs/],
  ['ILS', /₪|שקל|ש"ח|nis|ils/],
];

/** Currency of everyday prices by country. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  BR: 'BRL',
  PT: 'EUR',
  ES: 'EUR',
  IE: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  DE: 'EUR',
  NL: 'EUR',
  GB: 'GBP',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PE: 'PEN',
  UY: 'UYU',
  EC: 'USD',
  BO: 'BOB',
  PY: 'PYG',
  VE: 'USD',
  CR: 'CRC',
  PA: 'USD',
  DO: 'DOP',
  GT: 'GTQ',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  JO: 'JOD',
  KW: 'KWD',
  QA: 'QAR',
  BH: 'BHD',
  OM: 'OMR',
  LB: 'USD',
  MA: 'MAD',
  TN: 'TND',
  DZ: 'DZD',
  IQ: 'IQD',
  SY: 'SYP',
  PS: 'ILS',
  IN: 'INR',
  ZA: 'ZAR',
  NG: 'NGN',
  KE: 'KES',
  SG: 'SGD',
  JP: 'JPY',
  IL: 'ILS',
};

function currencyOf(written: string, country: string): string {
  const known = CURRENCIES.find(([, sign]) => sign.test(written))?.[0];
  if (known) return known === 'AED' && country === 'MA' ? 'MAD' : known;
  if (/ريال/.test(written)) return country === 'QA' ? 'QAR' : country === 'OM' ? 'OMR' : 'SAR';
  if (/دينار|دنانير/.test(written)) return ['KW', 'BH', 'JO', 'TN', 'IQ', 'DZ'].includes(country) ? (CURRENCY_OF[country] ?? 'KWD') : 'KWD';
  const local = CURRENCY_OF[country] ?? 'USD';
  return local === 'EUR' || local === 'GBP' || local === 'BRL' || local === 'AED' || local === 'SAR' ? 'USD' : local;
}

/** "2.900,50" and "2,900.50" both to "2900.50": the last separator is decimal when one or two digits follow it. */
function decimalOf(written: string): string {
  const digits = written.replace(/[^\d.,]/g, '').replace(/[.,]+$/, '');
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimals ? digits.slice(0, decimals.index) : digits).replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return decimals ? `${whole || '0'}.${decimals[1]}` : whole || '0';
}

const UNIT =
  '(?:min|mins|minut\\w+|h|hs|hrs|horas?|hours?|kg|g|ml|l|lt|cm|mm|m|km|un|unid\\w*|pessoas?|people|personas|anos|years|dias|days|meses|months|semanas|weeks|x(?!-)|%|am|pm|lugares|fotos|aulas|sess\\w+|pedacos|fatias|sabores)';
const DECIMAL = new RegExp(`(?<=[\\p{L})] |[:=-] |\\.{2} ?)\\d{1,4}[.,]\\d{2}(?![\\d.,:/-]*\\d| ?${UNIT}(?![\\p{L}]))`, 'gu');
const RUN = new RegExp(
  `(?:(?<![\\p{L}\\d])\\p{L}[\\p{L} &'-]{2,40} \\d{1,4}(?! ?${UNIT}(?![\\p{L}]))[,;]? (?:e |y |and )?)+(?=\\p{L}[\\p{L} &'-]{2,40} (?:${AMOUNT}) ?(?:${AFTER})(?![\\p{L}]))`,
  'gu',
);
const LIST = new RegExp(
  `(?<![\\p{L}\\d])(?:\\p{L}[\\p{L}'-]{1,20}(?: [\\p{L}'/-]{1,20}){0,3} \\d{1,4}(?:[.,]\\d{2})?(?! ?(?:${UNIT}|dias?|days?|noches?|noites?|nights?|pax)(?![\\p{L}])|[-/:h\\d])(?:\\s?[,;.]\\s|\\s(?:e\\s|y\\s|and\\s)?|[.]?$)){3,}`,
  'gu',
);
/** Numbers of houses, rooms and days, not amounts. */
const AT_A_PLACE =
  /\b(?:rua|av|avenida|calle|carrera|cra|sala|loja|apto|bloco|andar|km|cep|cp|lote|quadra|dia|dias|ate|age|ages|idade|tel|fone|whats\w*|n|no|unit|suite|floor|road|street|bus|linha|de|a|as|at|from|to)\s\d/;
const LINE = /^[-•* ]*\p{L}[^\n\d]{2,44}[ .…:–-]+(\d{1,4})$/gmu;

/** Amounts without a sign: decimals in a list ("x-salada 18,00 x-bacon 22,00"), "corte 40 barba 30 … 60 reais", a column of figures. */
const known = new WeakMap<Sheet, Span[]>();
function bareAmounts(sheet: Sheet): Span[] {
  const before = known.get(sheet);
  if (before) return before;
  const spans: Span[] = [];
  const decimals = [...sheet.folded.matchAll(DECIMAL)];
  if (decimals.length > 1) for (const match of decimals) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const run of sheet.folded.matchAll(RUN)) {
    const figures = [...run[0].matchAll(/(?<=\p{L} )\d{1,4}/gu)];
    // "bono 5 sesiones 200 €" has one figure that is no price; two and more make a list.
    if (figures.length > 1)
      for (const match of figures) spans.push({ start: run.index + match.index, end: run.index + match.index + match[0].length });
  }
  // "mão 35 pé 40 alongamento 150", "Smash simples 22, smash duplo 29, X-bacon 34": three and more names with a figure each.
  for (const list of sheet.folded.matchAll(LIST)) {
    const figures = [...list[0].matchAll(/(?<=\p{L} )\d{1,4}(?:[.,]\d{2})?(?=\W|$)/gu)];
    const span = sheet.sentences.find(({ start, end }) => list.index >= start && list.index < end);
    const isPriced = new RegExp(MONEY.source, 'u').test(sheet.folded.slice(span?.start ?? 0, span?.end));
    if (figures.length > 2 && !isPriced && !AT_A_PLACE.test(list[0]) && sheet.country !== 'US')
      for (const match of figures) spans.push({ start: list.index + match.index, end: list.index + match.index + match[0].length });
  }
  const lines = [...sheet.folded.matchAll(LINE)];
  if (lines.length > 2)
    for (const match of lines)
      spans.push({ start: match.index + match[0].length - (match[1]?.length ?? 0), end: match.index + match[0].length });
  known.set(sheet, spans);
  return spans;
}

/** Amounts of money in [start, end) that nobody has taken yet, in order. */
export function moneyIn(sheet: Sheet, start: number, end: number): Money[] {
  const found: Money[] = [];
  for (const match of sheet.open.slice(start, end).matchAll(MONEY)) {
    const at = start + match.index;
    let to = at + match[0].trimEnd().length;
    // A vowel mark may close the Arabic word: "درهمًا".
    while (to < end && /[\u064b-\u0652\u0627]/.test(sheet.text[to] as string) && /[\u0600-\u06ff]/.test(sheet.text[to - 1] as string)) to++;
    const written = sheet.folded.slice(at, to);
    const per = new RegExp(`^\\s?(?:${PER_ANY})`).exec(sheet.open.slice(to, Math.min(end, to + 24)));
    const period = per ? PER.find(([, words]) => new RegExp(`^\\s?(?:${words})`).test(per[0]))?.[0] : undefined;
    const before = sheet.open.slice(Math.max(start, at - 26), at);
    const from = new RegExp(`(?<![\\p{L}])${FROM}`, 'u').exec(before);
    let stop = per ? to + per[0].length : to;
    const shownTo = stop;
    const rest = () => sheet.open.slice(stop, Math.min(end, stop + 26));
    const fromAfter = FROM_AFTER.exec(rest());
    if (fromAfter) stop += fromAfter[0].length;
    const terms = TERMS.exec(rest());
    if (terms) stop += terms[0].length;
    const termsSaid = terms ? sheet.text.slice(stop - terms[0].length, stop).replace(/^[,\s]+/, '') : undefined;
    found.push({
      span: { start: at, end: shownTo },
      whole: { start: from ? at - (before.length - from.index) : at, end: stop },
      norm: {
        kind: 'price',
        amount: decimalOf(written),
        currency: currencyOf(written, sheet.country),
        ...(from || fromAfter ? { from: true } : {}),
        ...(period ? { per: period } : {}),
        ...(termsSaid ? { terms: termsSaid } : {}),
      },
    });
  }
  for (const span of bareAmounts(sheet)) {
    if (
      span.start < start ||
      span.end > end ||
      sheet.open[span.start] === TAKEN ||
      found.some((money) => span.start < money.span.end && money.span.start < span.end)
    )
      continue;
    const currency = CURRENCY_OF[sheet.country] ?? 'USD';
    found.push({ span, whole: span, norm: { kind: 'price', amount: decimalOf(sheet.folded.slice(span.start, span.end)), currency } });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
