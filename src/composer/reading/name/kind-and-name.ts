import type { Found } from '#composer/brief.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { findRegion, isTown } from '../gazetteer.ts';
import { isFrequent } from '../learned/kinds.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { STOP, segmentsOf } from './candidates.ts';
import { CAPITALS, isCommon } from './capitals.ts';

const CONFIDENCE = 0.65;
const WHOLE = new RegExp(`^${CAPITALS}$`, 'u');
const MAX_WORDS = 7;
/** A word of the trade in the name: long enough to be no chance meeting. */
const MIN_LETTERS = 5;
const LINK = /^(?:d[aeo]s?|del?|of|the|la|las|los|el|e|y|and|&|en|em|para)$/;
/** Heads of names that the lists of trades do not keep. */
const HEAD =
  /^(?:casa|studio|estudio|atelie|atelier|taller|tienda|casa|emporio|espaco|espacio|instituto|grupo|centro|nucleo|recanto|quinta|finca|rancho|fundicao|colectivo|coletivo|cooperativa|associacao|sociedade|oficina|fabrica|escola|escuela|academia)$/;

interface Word {
  word: string;
  start: number;
  end: number;
}

/**
 * "Tenho uma casa de ração aqui, Casa de Ração Bicho Solto, …", "curso de solda … Escola Arco Aberto, Sertãozinho-SP": a stretch between
 * marks, written as a name, that says its kind with words of its own; null when there are two.
 */
export function kindAndName(sheet: Sheet): Found | null {
  const found = segmentsOf(sheet.text.slice(0, MAX_READ)).filter(({ start, end }) => isKindAndName(sheet, start, end));
  const [first] = found;
  if (!first || found.some(({ start, end }) => fold(sheet.text.slice(start, end)) !== fold(sheet.text.slice(first.start, first.end))))
    return null;
  return { value: sheet.text.slice(first.start, first.end), span: [first.start, first.end], confidence: CONFIDENCE };
}
const MAX_READ = 1200;

function isKindAndName(sheet: Sheet, start: number, end: number): boolean {
  const { text, folded, language, country } = sheet;
  const said = text.slice(start, end);
  const words = said.split(/\s+/);
  if (words.length < 2 || words.length > MAX_WORDS || !WHOLE.test(said) || isTown(said, country) || findRegion(said)) return false;
  if (!/\p{Ll}/u.test(said) && !/\p{Ll}/u.test(text.slice(0, 200))) return false;
  if (sheet.open.slice(start, end).includes(TAKEN) || isCommon(words[0] as string)) return false;
  if (
    /\d|^\s*:/.test(said + text.slice(end, end + 2)) ||
    /^\s*(?:[-–—:]\s*)?(?:R\$|US\$|[$€£])?\s?\d{1,3}(?:[.,]\d{2})?(?!\d)/.test(text.slice(end, end + 8))
  )
    return false;
  const plain = words.map((word) => fold(word));
  const own = plain.filter((word) => !LINK.test(word) && !namesTrade(word, language) && !HEAD.test(word));
  if (own.length === 0 || namesTrade(plain.join(' '), language)) return false;
  const isHeaded = [1, 2, 3].some(
    (count) =>
      count < plain.length && (namesTrade(plain.slice(0, count).join(' '), language) || (count === 1 && HEAD.test(plain[0] as string))),
  );
  const opening = folded.slice(0, start);
  const repeated = plain.filter((word) => word.length >= MIN_LETTERS && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(opening));
  const isRepeated =
    repeated.length > 0 &&
    repeated.length < own.length + repeated.length &&
    isSaidSmall(text, start, repeated) &&
    isTraded(opening, language);
  return (isHeaded && isAside(text, start, end) && isPlaced(sheet, end)) || (isRepeated && isAside(text, start, end));
}

/** "academia de ESCALADA", "síndica profissional": said before in another way of writing, so that the name repeats the trade. */
const isSaidSmall = (text: string, start: number, words: readonly string[]): boolean =>
  words.some((word) => [...text.slice(0, start).matchAll(/\p{L}+/gu)].some(([one]) => fold(one) === word && !/^\p{Lu}\p{Ll}/u.test(one)));

const MINE =
  /(?<!\p{L})(?:tenho|temos|sou|somos|tengo|tenemos|soy|i have|i['’]?m|i am|i run|we run|we are|we['’]?re|i own|we own|abri|abrimos|minha|meu|nossa|nosso|mi|nuestr[oa]|my|our)(?!\p{L})/u;
const isTraded = (opening: string, language: string): boolean =>
  MINE.test(opening) || namesTrade(opening.replace(/[^\p{L} ]/gu, '').trim(), language);

/** Between marks: a sentence start or a comma before it, a mark after it. */
const isAside = (text: string, start: number, end: number): boolean =>
  /(?:^|[.!?\n,:(—–-]\s*)$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^\s*(?:[.,;\n)(!]|[—–-]\s|$)/u.test(text.slice(end, end + 3));

/** Its town, its number or the end of its line after it. */
const isPlaced = ({ text, country }: Sheet, end: number): boolean => {
  const next = /^\s*[,—–(-]\s*(\p{Lu}[\p{L}'’ ]{2,40})/u.exec(text.slice(end, end + 48))?.[1]?.split(' ') ?? [];
  return next.some((_, n) => isTown(next.slice(0, n + 1).join(' '), country));
};

/** "meu guincho é guincho do Valdir", "es la panadería de Julia": the trade and the owner, said with "is". */
const OWNED =
  /(?<!\p{L})(?:e|eh|es|aqui e|chama|se chama|se llama) (?:o |a |la |el )?((?:\p{L}{3,} ){1,3})(d[ao]|del?|de la) (?:(?:seu|dona|don|doña|tio|tia|mestre) )?(?=\p{L})/gu;
const OWNER = /^\p{Lu}\p{Ll}[\p{L}'’-]+/u;

export function ownedBy(sheet: Sheet): Found | null {
  const { folded, text, language, country } = sheet;
  for (const { index, 0: whole, 1: trade = '' } of folded.slice(0, MAX_READ).matchAll(OWNED)) {
    const at = index + whole.length;
    const owner = OWNER.exec(text.slice(at, at + 30))?.[0] ?? '';
    const start = index + whole.indexOf(trade, /^\S+ (?:(?:o|a|la|el) )?/.exec(whole)?.[0].length ?? 0);
    const words = trade.trim().split(' ');
    const from = words.findIndex((_, n) => namesTrade(words.slice(n).join(' '), language));
    if (!owner || from !== 0 || isTown(owner, country) || findRegion(owner) || isFrequent(fold(owner), language)) continue;
    const value = text.slice(start, at + owner.length);
    return { value: value.charAt(0).toLocaleUpperCase() + value.slice(1), span: [start, at + owner.length], confidence: CONFIDENCE };
  }
  return null;
}

const PART_OF_TOWN = /^(?:zona|bairro|barrio|setor|centro|regiao|colonia|jardim|jd|norte|sul|sur|leste|oeste|north|south|east|west)$/;

/** "escola de samba unidos da vila marambaia, …": without capitals, after the trade that opens the message, up to the first mark. */
export function lowName(sheet: Sheet): Found | null {
  const opening = /^[^,.;:!?\n()"]{0,80}(?=,)/u.exec(sheet.folded)?.[0] ?? '';
  if (!opening || /\p{Lu}/u.test(sheet.text.slice(0, opening.length)) || isTown(opening, sheet.country)) return null;
  const words: Word[] = [...opening.matchAll(/\S+/g)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (let count = Math.min(3, words.length - 2); count >= 1; count--) {
    const head = words.slice(0, count).map(({ word }) => word);
    const isTrade =
      namesTrade(head.join(' '), sheet.language) ||
      (count === 3 && /^d[aeo]s?$|^del?$/.test(head[1] as string) && namesTrade(head[0] as string, sheet.language));
    const own = words.slice(count);
    if (!isTrade || own.length > MAX_WORDS || LINK.test(own[0]?.word ?? '') || own.some(({ word }) => STOP.test(word) && !LINK.test(word)))
      continue;
    const ownWords = own.filter(({ word }) => !LINK.test(word));
    const isTownName = (name: string): boolean => name.length > 3 && isTown(name, sheet.country);
    if (
      ownWords.length < 2 ||
      PART_OF_TOWN.test(own[0]!.word) ||
      ownWords.some(({ word }) => /\d/.test(word)) ||
      own.some((_, n) =>
        isTownName(
          own
            .slice(n)
            .map(({ word }) => word)
            .join(' '),
        ),
      )
    )
      return null;
    const [start, end] = [own[0]!.start, own.at(-1)!.end];
    return { value: sheet.text.slice(start, end), span: [start, end], confidence: CONFIDENCE };
  }
  return null;
}
