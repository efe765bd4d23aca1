import { HELPERS, JOINERS, LANGUAGES, NUMBER_WORDS } from './number-words.ts';

export type Unit = 'money' | 'years' | 'percent' | 'people' | 'clock' | 'minute' | 'day' | 'week' | 'month' | 'stars' | 'measure';

/** A number with all its possible readings ("1.400" may be 1.4) and its unit. */
export interface Quantity {
  values: number[];
  unit: Unit | null;
  start: number;
  end: number;
}

const UNITS: readonly [Unit, RegExp][] = [
  [
    'money',
    /^(?:reais|real|conto|contos|pila|pilas|euros?|€|£|₹|₪|pesos?|dolares|dollars?|pounds?|quid|soles|lucas|bolivares|usd|brl|mxn|جنيه|ريال|درهم|دراهم|دينار|شيكل|دولار|ليره)(?!\p{L})/u,
  ],
  ['years', /^(?:anos?|anios?|years?|yrs?|decadas?|decades?|سنه|سنين|سنوات|عام|عاما|اعوام)(?!\p{L})/u],
  ['percent', /^(?:%|por cento|per ?cent|por ciento|بالميه|بالمئه|في المئه)/u],
  [
    'people',
    /^(?:pessoas?|clientes?|alun[oa]s?|people|customers?|clients?|students?|patients?|pacientes?|personas?|familias?|families|عميل|زبون|زبائن|عملاء|شخص|طالب|عائله)(?!\p{L})/u,
  ],
  ['stars', /^(?:estrelas?|stars?|estrellas?|نجوم|نجمه)(?!\p{L})/u],
  ['minute', /^(?:min|mins|minutos?|minutes?|دقيقه|دقائق|دقايق)(?!\p{L})/u],
  ['clock', /^(?:h|hs|hr|hrs|hours?|horas?|am|pm|a\.m\.|p\.m\.|o'clock|ساعه|ساعات|صباحا|مساء|الصبح|بليل)(?!\p{L})|^:\d\d/u],
  ['day', /^(?:dias?|days?|يوم|ايام)(?!\p{L})/u],
  ['week', /^(?:semanas?|weeks?|wks?|اسبوع|اسابيع)(?!\p{L})/u],
  ['month', /^(?:meses|mes|months?|شهر|شهور|اشهر)(?!\p{L})/u],
  [
    'measure',
    /^(?:kg|kgs|kilos?|quilos?|g|gramas|ml|l|lt|litros?|litres?|liters?|cm|mm|m|mts|metros?|met(?:er|re)s?|km|kms|miles?|m2|m3|كم|كيلو|متر|لتر)(?!\p{L})/u,
  ],
];

/** Arabic duals: "سنتين" is two years. */
const DUALS: ReadonlyMap<string, Unit> = new Map([
  ['سنتين', 'years'],
  ['عامين', 'years'],
  ['يومين', 'day'],
  ['ساعتين', 'clock'],
  ['اسبوعين', 'week'],
  ['شهرين', 'month'],
]);

const TOKEN = /\d+(?:[.,]\d+)*|[\p{L}]+/gu;

const ofDigits = (digits: string): number[] => {
  const whole = Number(digits.replace(/[.,]/g, ''));
  const parts = digits.split(/[.,]/);
  if (parts.length === 1) return [whole];
  const decimal = Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`);
  return parts.at(-1)!.length === 3 ? [whole, decimal] : [decimal];
};

function wordValue(word: string, languages: readonly string[]): number | undefined {
  for (const language of languages) {
    const words = NUMBER_WORDS[language as keyof typeof NUMBER_WORDS];
    const found = words?.get(word) ?? (language === 'ar' ? words?.get(word.replace(/^(?:و|ب|ل)?(?:ال)?/, '')) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Piece {
  value: number[];
  word: boolean;
  arabic: boolean;
  start: number;
  end: number;
}

/** "mil e oitocentos" is one number, "dois, três" are two: a part must be smaller than what it adds to, or multiply it. */
function joined(pieces: readonly Piece[]): number[] {
  if (pieces.length === 1) return pieces[0]!.value;
  let total = 0;
  let current = 0;
  for (const piece of pieces) {
    const [value = 0] = piece.value;
    if (piece.word && value >= 1000) {
      total += Math.max(1, current) * value;
      current = 0;
    } else if (piece.word && value === 100 && current > 0 && current < 100) current *= 100;
    else current += value;
  }
  return [total + current];
}

function goesOn(pieces: readonly Piece[], next: Piece): boolean {
  const [value = 0] = next.value;
  const [last = 0] = pieces.at(-1)!.value;
  const multiplies = next.word && (value === 1000 || value === 1_000_000 || (value === 100 && last < 10));
  if (multiplies) return last < value;
  // "خمسة عشر": the Arabic teens.
  if (next.word && value === 10 && next.arabic && last < 10) return true;
  return (
    next.word &&
    pieces.at(-1)!.word &&
    ((last >= 1000 && value < 1000) || (last >= 100 && value < 100) || (last >= 20 && last < 100 && value < 10))
  );
}

/**
 * The numbers of a folded text, in digits and in words.
 * @param languages whose number words count. All for evidence texts, where parts of a number count too.
 */
export function quantitiesIn(folded: string, languages: readonly string[] = LANGUAGES): Quantity[] {
  const parted = languages === LANGUAGES;
  const found: Quantity[] = [];
  let open: Piece[] = [];
  const close = () => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last) {
      const parts = parted ? open.flatMap(({ value }) => value) : [];
      found.push({ values: [...joined(open), ...parts], unit: unitAt(folded, first.start, last.end), start: first.start, end: last.end });
    }
    open = [];
  };
  for (const match of folded.matchAll(TOKEN)) {
    const [token] = match;
    if (open.length > 0 && JOINERS.has(token)) continue;
    const start = match.index;
    const end = start + token.length;
    const isDigit = /^\d/.test(token);
    const value = isDigit ? undefined : (wordValue(token, languages) ?? (open.length > 0 ? HELPERS.get(token) : undefined));
    if (!isDigit && value === undefined) {
      close();
      const dual = DUALS.get(token.replace(/^(?:و|ب|ل)/, ''));
      if (dual) found.push({ values: [2], unit: dual, start, end });
      continue;
    }
    const piece: Piece = {
      value: isDigit ? ofDigits(token) : [value!],
      word: !isDigit,
      arabic: /\p{Script=Arabic}/u.test(token),
      start,
      end,
    };
    const previous = open.at(-1);
    const isNear = previous && /^[\s-]*(?:(?:e|y|and|و)\s+)?$/u.test(folded.slice(previous.end, start));
    if (previous && isNear && goesOn(open, piece)) open.push(piece);
    else {
      close();
      // "um" and "one" alone are articles.
      if (isDigit || !HELPERS.has(token)) open = [piece];
    }
  }
  close();
  return found;
}

const SIGN_BEFORE = /(?:r\$|us\$|u\$s|\$|€|£|₹|₪|rs\.?|ars|mxn|usd|eur)\s?$/u;

function unitAt(folded: string, start: number, end: number): Unit | null {
  if (SIGN_BEFORE.test(folded.slice(Math.max(0, start - 5), start))) return 'money';
  const after = folded.slice(end, end + 24).replace(/^(?:\s|-|\+|de\s|of\s)+/u, '');
  return UNITS.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
}
