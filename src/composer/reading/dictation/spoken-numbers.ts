import { fold } from '../fold.ts';
import { isUnmarked } from './run-on.ts';
import { englishFigures, englishNumbers } from './spoken-english.ts';

/** Words for numbers by language, folded; a dictated message has few figures and many of these. */
const WORDS: Record<'pt' | 'es', readonly string[]> = {
  pt: [
    'zero|um uma|dois duas|tres|quatro|cinco|seis meia|sete|oito|nove|dez|onze|doze|treze|quatorze catorze|quinze|dezesseis|dezessete|dezoito|dezenove',
    'vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa',
    'cem cento|duzentos duzentas|trezentos trezentas|quatrocentos quatrocentas|quinhentos quinhentas|seiscentos seiscentas|setecentos setecentas|oitocentos oitocentas|novecentos novecentas',
  ],
  es: [
    'cero|un uno una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve',
    'veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
    'cien ciento|doscientos doscientas|trescientos trescientas|cuatrocientos cuatrocientas|quinientos quinientas|seiscientos seiscientas|setecientos setecientas|ochocientos ochocientas|novecientos novecientas',
  ],
};
const TWENTIES = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

function valuesOf(language: 'pt' | 'es'): ReadonlyMap<string, number> {
  const values = new Map<string, number>([['mil', 1000]]);
  for (const [row, words] of WORDS[language].entries())
    for (const [n, forms] of words.split('|').entries())
      for (const form of forms.split(' ')) values.set(form, row === 0 ? n : row === 1 ? (n + 2) * 10 : (n + 1) * 100);
  if (language === 'es') for (const [n, unit] of TWENTIES.entries()) values.set(`veinti${unit}`, 21 + n);
  return values;
}
const VALUES = { pt: valuesOf('pt'), es: valuesOf('es') };

/** Min number words of a dictated message; with fewer they are left as the owner wrote them. */
const MIN_NUMBER_WORDS = 6;
/** A number in figures; a telephone counts as one, since machines that take dictation write it so. */
const IN_FIGURES = /\d+(?:[ -]\d{2,})*/g;
const PHONE = { least: 8, most: 13, parts: 4 } as const;
/** "uma", "seis" and "meia" have other meanings: alone they are left. */
const AMBIGUOUS_ALONE = /^(?:um|uma|un|uno|una|meia|mil|dos|doce|once)$/;
/** "de diez a | dos": the end of hours. */
const FROM_HOUR =
  /(?<!\p{L})(?:de|desde|das) (?:las? )?(?:siete|ocho|nueve|diez|once|doce|sete|oito|nove|dez|onze) (?:y media |e meia )?(?:a|hasta|às|as|até) (?:las? |as )?$/iu;
const MAX_FROM = 40;
/** "Três Corações", "rua sete de setembro": names and dates in words. */
const NAMES = /^\p{Lu}/u;
const BEFORE_NAME =
  /^ (?:\p{Lu}|de (?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)(?!\p{L}))/u;
/** "os dois", "las dos": both. */
const BOTH = /(?:^|\s)(?:os|as|nos|nas|los|las|ambos|entre os|nós)\s$/u;

interface Word {
  start: number;
  end: number;
  said: string;
  value: number;
}

/** A number and the words it is made of. */
interface Said {
  written: string;
  value: number;
  first: Word;
  last: Word;
  /** Without "e" between its words. */
  isDigits: boolean;
}

/**
 * Writes the numbers of a dictated message in figures: "duzentos e trinta e nove e noventa" as "239,90", a telephone told digit by digit in
 * one piece. A message that is typed keeps its words.
 */
export function inFigures(text: string, language: string): string {
  if (language === 'en') return englishFigures(text);
  if (language !== 'pt' && language !== 'es') return text;
  const numbers = wordsOf(text, language).filter(({ value, said }) => value >= 0 && !AMBIGUOUS_ALONE.test(said));
  const isDictated = numbers.length >= MIN_NUMBER_WORDS && numbers.length > (text.match(IN_FIGURES)?.length ?? 0) * 2;
  if (isDictated) return figuresFor(text, language);
  // Dictated in part: "é trinta e cinco" beside "sai por 45".
  return isUnmarked(text) && !/\bmil\b/iu.test(text) ? withFigures(text, language, 2) : text;
}

/** A text with its numbers in figures, whether or not it was dictated; as it is in a language whose numbers are not known. */
export function figuresFor(text: string, language: string): string {
  if (language === 'en') return englishNumbers(text);
  return language === 'pt' || language === 'es' ? withFigures(text, language) : text;
}

function withFigures(text: string, language: 'pt' | 'es', minWords = 1): string {
  let written = '';
  let at = 0;
  for (const run of runsOf(text, wordsOf(text, language)).filter(({ length }) => length >= minWords))
    for (const { start, end, figures } of figuresOf(text, run)) {
      written += text.slice(at, start) + figures;
      at = end;
    }
  // "um metro e 20"
  return (written + text.slice(at))
    .replace(/(?<!\p{L})(?:um|un) metro [ey] (\d{2})(?!\d)/giu, '1,$1 m')
    .replace(/(\d,\d{2} m) por (\d,\d{2})(?! ?m|\d)/g, '$1 por $2 m');
}

const wordsOf = (text: string, language: 'pt' | 'es'): Word[] =>
  [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    said: fold(said),
    // "vinte por cento" is no hundred.
    value: /(?<!\p{L})por $/iu.test(text.slice(0, index)) && HUNDRED.test(said) ? -1 : (VALUES[language].get(fold(said)) ?? -1),
  }));
const HUNDRED = /^ci?ento$/iu;

/** Number words with nothing but spaces or "e" between them. */
function runsOf(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const [n, word] of words.entries()) {
    if (word.value < 0) continue;
    const last = runs.at(-1)?.at(-1);
    const joint = last ? text.slice(last.end, word.start) : '';
    const isNext = last && (joint === ' ' || (/^ [ey] $/i.test(joint) && words[n - 1]?.value === -1));
    if (isNext) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

const isJoined = (text: string, one: Word, other: Word): boolean => text.slice(one.end, other.start) !== ' ';

function figuresOf(text: string, run: readonly Word[]): { start: number; end: number; figures: string }[] {
  const numbers = numbersOf(text, run);
  const digits = numbers.map(({ written }) => written).join('');
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (!first || !last) return [];
  const isPhone = numbers.length >= PHONE.parts && /^\d+$/.test(digits) && digits.length >= PHONE.least && digits.length <= PHONE.most;
  if (isPhone) return [{ start: first.first.start, end: last.last.end, figures: asPhone(digits) }];
  return numbers.flatMap((number) => {
    const { start } = number.first;
    const { end } = number.last;
    const isAlone =
      number.first === number.last &&
      AMBIGUOUS_ALONE.test(number.first.said) &&
      !FROM_HOUR.test(text.slice(Math.max(0, start - MAX_FROM), start));
    const isBoth = number.value === 2 && BOTH.test(text.slice(0, start).toLowerCase());
    // "oito e meio" is a mark, "duas e meia" an hour that the readers of hours know.
    const isHalf = /^ [ey] medi[ao]|^ e mei[ao]/i.test(text.slice(end));
    const isNamed = number.first === number.last && (NAMES.test(text.slice(start)) || BEFORE_NAME.test(text.slice(end)));
    if (isAlone || isBoth || isNamed || (isHalf && /^ e meio|^ y medio/i.test(text.slice(end)))) return [];
    const half = isHalf && number.value <= 24 ? (/^ [ey] (?:meia|media)/i.exec(text.slice(end))?.[0].length ?? 0) : 0;
    const cent = /^ (?:por cento|por ciento)(?!\p{L})/iu.exec(text.slice(end))?.[0].length ?? 0;
    return [{ start, end: end + half + cent, figures: `${number.written}${half > 0 ? 'h30' : ''}${cent > 0 ? '%' : ''}` }];
  });
}

/** "duzentos e trinta e nove | e noventa": whole numbers in order, with hundredths where one follows a full number. */
function numbersOf(text: string, run: readonly Word[]): Said[] {
  const found: Said[] = [];
  for (let n = 0; n < run.length; ) {
    const [whole, length] = wholeAt(text, run, n);
    const first = run[n] as Word;
    let last = run[n + length - 1] as Word;
    let written = String(whole);
    n += length;
    const next = run[n];
    const isFull = whole % 10 !== 0 || whole >= 1000;
    // "oitenta e nove e noventa"
    if (next && isJoined(text, last, next) && isFull && next.value >= 10 && next.value < 100) {
      const [cents, used] = wholeAt(text, run, n);
      if (cents < 100) {
        written += `,${String(cents).padStart(2, '0')}`;
        last = run[n + used - 1] as Word;
        n += used;
      }
    }
    found.push({ written, value: whole, first, last, isDigits: length === 1 });
  }
  return found;
}

/** The number that begins at a word, and of how many words. */
function wholeAt(text: string, run: readonly Word[], from: number): [value: number, length: number] {
  let total = 0;
  let part = run[from]?.value ?? 0;
  let room = roomOf(part);
  let n = from + 1;
  if (part === 1000) [total, part, room] = [1000, 0, 1000];
  for (; n < run.length; n++) {
    const word = run[n] as Word;
    const joined = isJoined(text, run[n - 1] as Word, word);
    // "motor quarenta e um bote menor": one boat more; in "oitenta e um nove nove" it ends the code of a town.
    const isFollowed = run[n + 1] !== undefined && !isJoined(text, word, run[n + 1] as Word);
    if (joined && !isFollowed && ONE.test(word.said) && ONE_THING.test(text.slice(word.end))) break;
    // "duas vezes por semana é cento e noventa e três vezes duzentos e quarenta"
    if (joined && part >= 100 && word.value < 10 && TIMES.test(text.slice(word.end))) break;
    if (word.value === 1000 && total === 0 && !joined) {
      total = part * 1000;
      part = 0;
      room = 1000;
    } else if (word.value > 0 && word.value < room && (joined || (part === 0 && total > 0) || (part >= 100 && part < 1000))) {
      part += word.value;
      room = roomOf(word.value);
    } else break;
  }
  return [total + part, n - from];
}

const TIMES = /^ (?:vezes|veces)(?!\p{L})/iu;
const ONE = /^(?:um|uma|un|una)$/;
const ONE_THING = /^ (?!(?:mil|real|por|e|y|e meia|cento|h|hora|dia|metro|quilo|kilo)(?!\p{L}))\p{L}{3,}(?<!s)(?!\p{L})/iu;

/** "cento" leaves room for tens, "vinte" for units, "nove" for nothing. */
const roomOf = (value: number): number => (value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0);

/** Brazilian numbers of ten and eleven digits as they are written; others in one piece. */
function asPhone(digits: string): string {
  if (digits.length !== 10 && digits.length !== 11) return digits;
  const body = digits.slice(2);
  return `${digits.slice(0, 2)} ${body.slice(0, -4)}-${body.slice(-4)}`;
}
