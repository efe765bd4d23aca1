import { fold } from './fold.ts';

const UNITS: Readonly<Record<string, string>> = {
  pt: 'zero um|uma dois|duas tres quatro cinco seis|meia sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove',
  es: 'cero un|uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
};
const TENS: Readonly<Record<string, string>> = {
  pt: 'vinte trinta quarenta cinquenta|cinqenta|cincoenta sessenta setenta oitenta noventa',
  es: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
};
const HUNDREDS: Readonly<Record<string, string>> = {
  pt: 'cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
  es: 'cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
};
/** "veintidós": one word in Spanish. */
const JOINED = 'veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve';

function valuesOf(language: 'pt' | 'es'): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  const add = (list: string, value: (n: number) => number) => {
    for (const [n, words] of list.split(' ').entries()) for (const word of words.split('|')) values.set(word, value(n));
  };
  add(UNITS[language] ?? '', (n) => n);
  add(TENS[language] ?? '', (n) => (n + 2) * 10);
  add(HUNDREDS[language] ?? '', (n) => (n + 1) * 100);
  if (language === 'es') add(JOINED, (n) => 21 + n);
  values.set('mil', 1000);
  return values;
}
const VALUES: Readonly<Record<string, ReadonlyMap<string, number>>> = { pt: valuesOf('pt'), es: valuesOf('es') };

/** Words that also mean something else, never counted as evidence of dictation. */
const COMMON = new Set(['um', 'uma', 'un', 'una', 'uno', 'meia', 'mil', 'dos']);
/** Min number words of a dictated message, which has more of them than digits. */
const LEAST = 6;
/** Min digits of a telephone read out figure by figure or in pairs. */
const LEAST_DIGITS = 8;
const MAX_DIGITS = 13;
/** Smaller numbers are figures only as times, prices or measures. */
const SMALL = 12;

const BEFORE =
  /(?:^|[^\p{L}])(?:as|das|ate as|ate|a las|las|hasta las|dia|numero|n|sala|casa|apto|km|custa|cobro|por|sai a|sai|fica|cuesta|sale|vale|(?:manha|manana|tarde|noite|noche) (?:e|es)?(?: de)?)\s$/u;
const BEHIND =
  /^\s(?:horas?|h|da (?:manha|tarde|noite|madrugada)|de la (?:manana|tarde|noche)|e meia|y media|reais|real|pesos|euros|soles|dolares|por cento|por ciento|quilos?|kilos?|metros?|minutos?|min|anos|anos|meses|dias|pessoas|personas)(?!\p{L})/u;
const FROM_TO = /^\s(?:as|a las|a|ao|ate|ate as|hasta las)\s/u;

interface Word {
  start: number;
  end: number;
  value: number;
}

/** A message dictated into a telephone, with its spoken numbers as figures: "das oito às dezenove" becomes "das 8 às 19". */
export function withFigures(text: string, language: string): string {
  const values = VALUES[language];
  if (!values) return text;
  const folded = fold(text);
  const words = [...folded.matchAll(/(?<!\p{L})\p{L}+(?!\p{L})/gu)].flatMap(({ index, 0: said }): Word[] => {
    const value = values.get(said);
    const isPercent = /(?<!\p{L})por $/u.test(folded.slice(0, index)) && /^c(?:ento|iento)$/.test(said);
    return value === undefined || isPercent ? [] : [{ start: index, end: index + said.length, value }];
  });
  const spoken = words.filter(({ start, end }) => !COMMON.has(folded.slice(start, end))).length;
  if (spoken < LEAST || spoken <= (text.match(/\d/g)?.length ?? 0)) return text;
  const and = language === 'es' ? 'y' : 'e';
  let read = '';
  let at = 0;
  for (const run of runsOf(folded, words, and)) {
    const [first, last] = [run[0] as Word, run.at(-1) as Word];
    read += text.slice(at, first.start) + (telephone(run) ?? inFigures(text, folded, run, and));
    at = last.end;
  }
  return read + text.slice(at);
}

/** Number words with nothing but spaces, commas or "and" between them. */
function runsOf(folded: string, words: readonly Word[], and: string): Word[][] {
  const joint = new RegExp(`^(?:,?\\s|\\s${and}\\s|-)$`);
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joint.test(folded.slice(last.end, word.start))) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** "sete cinco nove nove…", "setenta e cinco nove oito…": as it is dialled. */
function telephone(run: readonly Word[]): string | undefined {
  if (run.length < LEAST_DIGITS - 2 || run.some(({ value }) => value >= 1000)) return undefined;
  let digits = '';
  for (const [n, { value }] of run.entries()) {
    const before = run[n - 1]?.value ?? 0;
    const joins = (before >= 20 && before < 100 && before % 10 === 0 && value > 0 && value < 10) || (before === 100 && value < 100);
    digits = joins
      ? String(Number(digits.slice(-String(before).length)) + value)
          .padStart(2, '0')
          .replace(/^/, digits.slice(0, -String(before).length))
      : digits + value;
  }
  if (digits.length < LEAST_DIGITS || digits.length > MAX_DIGITS) return undefined;
  if (digits.length === 11) return `${digits.slice(0, 2)} ${digits.slice(2, 7)}-${digits.slice(7)}`;
  if (digits.length === 10) return `${digits.slice(0, 2)} ${digits.slice(2, 6)}-${digits.slice(6)}`;
  return digits;
}

/** The numbers of a run, each where its words allow no further one to be added. */
function inFigures(text: string, folded: string, whole: readonly Word[], and: string): string {
  const half = whole.length > 1 && folded.slice(whole.at(-1)?.start, whole.at(-1)?.end) === 'meia';
  const run = half ? whole.slice(0, -1) : whole;
  const numbers: { value: number; start: number; end: number; ends: number; cents?: number }[] = [];
  for (const word of run) {
    const last = numbers.at(-1);
    const isJoined = last && folded.slice(last.end, word.start) === ` ${and} `;
    const isNext = last && (isJoined || folded.slice(last.end, word.start) === ' ');
    const ends = word.value >= 1000 ? 1000 : word.value >= 100 ? 100 : word.value >= 20 && word.value % 10 === 0 ? 10 : 1;
    if (last && isNext && last.cents === undefined && word.value === 1000 && last.value < 1000)
      Object.assign(last, { value: last.value * 1000, end: word.end, ends: 1000 });
    else if (last && isNext && last.cents === undefined && word.value < last.ends && (isJoined || last.ends === 1000))
      Object.assign(last, { value: last.value + word.value, end: word.end, ends });
    // "oitenta e nove e noventa": the hundredths of a price, or the minutes of a time.
    else if (last && isJoined && last.cents === undefined && word.value >= 10 && word.value < 100)
      Object.assign(last, { cents: word.value, end: word.end });
    else if (last && isJoined && last.cents !== undefined && last.cents % 10 === 0 && word.value < 10)
      Object.assign(last, { cents: last.cents + word.value, end: word.end });
    else numbers.push({ value: word.value, start: word.start, end: word.end, ends });
  }
  let read = '';
  let at = run[0]?.start ?? 0;
  for (const { value, start, end, cents } of numbers) {
    const isTime = /(?:^|[^\p{L}])(?:as|das|a las|las|ate)\s$/u.test(folded.slice(Math.max(0, start - 8), start));
    const figures = cents === undefined ? String(value) : `${value}${isTime && value < 24 && cents < 60 ? ':' : ','}${cents}`;
    const isFigure = cents === undefined ? value > SMALL || isMeasured(folded, start, end) : value > 1 || isTime;
    read += text.slice(at, start) + (isFigure ? figures : text.slice(start, end));
    at = end;
  }
  return half ? `${read}:30` : read;
}

/** "às duas", "de oito às dez", "cinco reais" */
const isMeasured = (folded: string, start: number, end: number): boolean =>
  folded.slice(start, end) !== 'meia' &&
  (BEFORE.test(folded.slice(Math.max(0, start - 24), start)) ||
    BEHIND.test(folded.slice(end, end + 16)) ||
    (/(?:^|[^\p{L}])(?:de|d[ae]s|from|entre) $/u.test(folded.slice(Math.max(0, start - 8), start)) &&
      FROM_TO.test(folded.slice(end, end + 12))));
