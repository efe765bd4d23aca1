import { fold } from '../fold.ts';
import { isFrequent } from '../learned/kinds.ts';
import { rightWord } from './right-word.ts';
import { isSpeltLanguage, type SpeltLanguage } from './sounds.ts';
import { exactLetters, exactStretches, namesIn } from './where-words-stay.ts';

/** A misspelt word of a message, and the word that was meant. */
interface Misspelling {
  start: number;
  end: number;
  right: string;
}

const WORD = /\p{L}+/gu;
/** Part of a longer word, a number or an address. */
const JOINED_BEFORE = /[\p{L}\p{N}'’\-@#._/]$/u;
const JOINED_AFTER = /^(?:[\p{N}'’\-@_/]|\.\p{L})/u;
const STARTS = /(?:^|[.!?:\n])[^\p{L}\p{N}]*$/u;
/** Share of capitals in a message that shouts. */
const SHOUTED = 0.6;
const MIN_LETTERS = 3;
const MAX_LETTERS = 24;
const MAX_MISSPELT = 250;
/** In a message that shouts, short words may be acronyms and brands. */
const MIN_LETTERS_SHOUTED = 6;

/** "24 oras": words that exist, and are others in these places. */
const IN_PLACE: Readonly<Record<SpeltLanguage, readonly (readonly [RegExp, string])[]>> = {
  pt: [
    [
      /(?<=(?<!\p{L})(?:fur[oa]r?|limp[oa]r?|cav[oa]r?|perfur[oa]r?|limpesa de|limpeza de|bomba (?:de|do)|agua (?:de|do)|água (?:de|do)) )poso(s?)(?!\p{L})|(?<!\p{L})poso(s?)(?= (?:artes\p{L}+|semi\p{L}*|tubular\p{L}*|limp\p{L}+|velho|veio|seco|fundo)(?!\p{L}))/giu,
      'poço$1$2',
    ],
    [
      /(?<=(?<!\p{L})(?:lav[oa]r?|pass[oa]r?|costur[oa]r?|consert[oa]r?|conserto de|ajuste de|m[aá]quina de lavar|vend[oe]r?|as|das|de) )ropa(s?)(?!\p{L})/giu,
      'roupa$1',
    ],
    [/(?<=\d )anus(?!\p{L})/gu, 'anos'],
    [/(?<=(?<!\p{L})(?:na|uma|meia|por|cada) )ora(?!\p{L})/gu, 'hora'],
    [/(?<=\d ?)ora(s?)(?!\p{L})/giu, 'hora$1'],
    [/(?<!\p{L})[sc]esta(?=[- ]fei?ra)/gu, 'sexta'],
    [
      /(?<=(?:segunda|terça|terca|quarta|quinta) (?:a|à|ate|até|e) |toda )sesta(?!\p{L})|(?<!\p{L})sesta(?= (?:das|às|as|até|ate|e s[áa]bado) )/gu,
      'sexta',
    ],
  ],
  es: [
    [/(?<=(?<!\p{L})(?:una|media|por|cada) )ora(?!\p{L})/gu, 'hora'],
    [/(?<=\d ?)ora(s?)(?!\p{L})/giu, 'hora$1'],
    [/(?<!\p{L}|(?<!\p{L})(?:de|el|la|una?|al) )asta(?!\p{L})/gu, 'hasta'],
  ],
  en: [],
};

/** A message with its misspelt words put right. */
export interface Respelt {
  text: string;
  /** The misspelt words, as they were written, and the right ones. */
  words: ReadonlyMap<string, string>;
  /** A quotation from the message as it was written, in the spelling of `text`. */
  quoted(quote: string): string;
}

/** A message with its misspelt words put right where that is certain; names, quotations, addresses and `kept` words keep their letters. */
export function respelt(text: string, language: string, kept: ReadonlySet<string> = new Set()): Respelt {
  if (!isSpeltLanguage(language)) return { text, words: new Map(), quoted: (quote) => quote };
  const inPlace = (said: string) => IN_PLACE[language].reduce((out, [from, to]) => out.replace(from, to), said);
  const read = inPlace(text);
  const found = misspellingsIn(read, language).filter(({ start, end }) => !kept.has(read.slice(start, end).toLowerCase()));
  const words = new Map(found.map(({ start, end, right }) => [read.slice(start, end), right]));
  return {
    text: found.reduceRight((out, { start, end, right }) => out.slice(0, start) + right + out.slice(end), read),
    words,
    quoted: (quote) => inPlace(quote).replace(WORD, (said) => words.get(said) ?? said),
  };
}

function misspellingsIn(text: string, language: SpeltLanguage): Misspelling[] {
  const candidates = candidatesIn(text, language);
  if (candidates.length === 0) return [];
  const isNamed = namesIn(text, language);
  return candidates.slice(0, MAX_MISSPELT).filter(({ start, end }) => !isNamed(start, end));
}

function candidatesIn(text: string, language: SpeltLanguage): Misspelling[] {
  const isShouted = (text.match(/\p{Lu}/gu)?.length ?? 0) > SHOUTED * (text.match(/\p{L}/gu)?.length ?? 0);
  const found = [...text.matchAll(WORD)].flatMap(({ index: start, 0: said }) => {
    const end = start + said.length;
    const min = isShouted ? MIN_LETTERS_SHOUTED : MIN_LETTERS;
    if (said.length < min || said.length > MAX_LETTERS || !isFree(text, start, end, isShouted)) return [];
    const right = rightFor(said.toLowerCase(), language);
    return right ? [{ start, end, right: casedAs(said, right) }] : [];
  });
  if (found.length === 0) return [];
  const exact = exactStretches(text);
  const letters = exactLetters(text);
  const names = namesWritten(text);
  return found.filter(({ start, end }) => {
    const word = fold(text.slice(start, end));
    return !letters.includes(word) && !(names.has(word) && !isShouted) && !exact.some((span) => start < span.end && span.start < end);
  });
}

const OTHERS = { pt: ['es', 'en'], es: ['pt', 'en'], en: ['es', 'pt'] } as const satisfies Record<SpeltLanguage, readonly string[]>;

const known = new Map<string, string | undefined>();
const MAX_KNOWN = 20_000;

/** The right word for a misspelt one that is none of another language. */
function rightFor(word: string, language: SpeltLanguage): string | undefined {
  const at = `${language} ${word}`;
  if (known.has(at)) return known.get(at);
  const isForeign = OTHERS[language].some((other) => isFrequent(fold(word), other));
  const soft = language === 'pt' ? word.replace(/ç(?=[eiéêí])/g, 'c') : word;
  const right = isForeign ? undefined : (rightWord(soft, language) ?? (soft === word ? undefined : soft));
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(at, right);
  return right;
}

/** Whether a word may be misspelt where it stands: alone, and without a capital of its own. */
function isFree(text: string, start: number, end: number, isShouted: boolean): boolean {
  if (JOINED_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || JOINED_AFTER.test(text.slice(end, end + 2))) return false;
  const said = text.slice(start, end);
  if (isShouted || said === said.toLowerCase()) return true;
  const isFirst = /^\p{Lu}\p{Ll}+$/u.test(said) && STARTS.test(text.slice(Math.max(0, start - 12), start));
  return isFirst && /^ \p{Ll}/u.test(text.slice(end, end + 2));
}

/** Folded words that stand with a capital inside a sentence. */
const namesWritten = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}\p{L}+/gu)].map(([said]) => fold(said)));

const casedAs = (said: string, right: string): string =>
  said === said.toUpperCase() ? right.toUpperCase() : /^\p{Lu}/u.test(said) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
