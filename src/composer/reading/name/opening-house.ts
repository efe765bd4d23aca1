import type { Found } from '#composer/brief.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown, isTownName } from '../gazetteer.ts';
import { isFirstName, isLastName, isWord } from '../learned/kinds.ts';
import { KINDS_BEFORE, KINDS_BEHIND } from '../lexicon/kinds-in-names.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isCommon } from './capitals.ts';
import { isGivenName } from './given-names.ts';
import { isOnlyKind } from './only-kind.ts';

const CONFIDENCE = 0.85;
const CAPITAL = "\\p{Lu}(?:[\\p{L}'’-]|\\.(?=\\p{L}))*";
const WORD = `(?:${CAPITAL}|\\d+|&)`;
const LINK = '(?:d[aeo]s?|del?|e|y|and|of|the|la|las|los|el|em|en|on|at|in|no|na|para|n)';
/** The capitalised words that a message begins with, up to a mark or the next small word. */
const OPENS = new RegExp(`^\\s*(${CAPITAL}(?: (?:${LINK} ){0,2}${WORD})+)(?=[,.:(\\n]| [–—-] | (?:em|en|in|near|outside) )`, 'u');
const SMALL = new RegExp(`^${LINK}$`, 'u');
const AT_HOME = /^(?:home|casa|domicilio)$/;
/** "Kinesiología Dra. Inés Paz": the person goes on. */
const TITLE = /^(?:dra?|profa?|lic|ing|eng|arq|sra?|mr|mrs|ms|st|\p{L})$/u;
const MAX_WORDS = 6;
/** The words in which somebody says who they are. */
const PRESENTED =
  /(?<!\p{L})(?:(?:meu nome|mi nombre|my name)(?: (?:é|eh|es|is)|['’]s)|me (?:chamo|llamo)|(?:eu )?(?:sou|soy) (?:[oa]|el|la)?|i am|i['’]m|aqui (?:é|eh) (?:[oa])?)\s*$/iu;

/**
 * "Hill Yoga, Leeds, £12. My name is Priya Nair", "Arte | em Vidro em Joinville", "Estudio Lobo, tatuajes en Gijón": a message that begins
 * with a house. It comes before a person in it, and the whole of it before a part.
 */
export function openingHouse(sheet: Sheet, read: Found | null): Found | null {
  const value = withoutPlace(sheet, OPENS.exec(sheet.text)?.[1] ?? '');
  const words = value.split(' ').map(fold);
  const start = sheet.text.indexOf(value);
  const end = start + value.length;
  const isFit =
    words.length > 1 &&
    !TITLE.test(words.at(-1) as string) &&
    words.length <= MAX_WORDS &&
    /\p{Ll}/u.test(value) &&
    !isCommon(words[0] as string);
  if (!isFit || isTown(value, sheet.country) || namesTrade(fold(value), sheet.language) || sheet.open.slice(start, end).includes(TAKEN))
    return null;
  const house: Found = { value, span: [start, end], confidence: CONFIDENCE, stated: true };
  const isAhead = read ? isBetter(sheet, read, house, words) : isHouse(sheet, words) && hasOwnWords(sheet, words);
  return isAhead && !isOnlyKind(sheet, house) ? house : null;
}

/** Than a part of it, or than a person who is named later. */
function isBetter(sheet: Sheet, read: Found, { value, span }: Found, words: readonly string[]): boolean {
  const [from, to] = read.span ?? [0, 0];
  const [start, end] = span as [number, number];
  if (from === start && to < end) {
    const rest = fold(value.slice(to - start)).trim();
    const [, last = ''] = /^(?:em|on|at|na|no) (\S+)$/.exec(rest) ?? [];
    const isOfThings = last !== '' && isWord(last, sheet.language) && !AT_HOME.test(last);
    return isOfThings || (isKind(sheet, words.at(-1)) && sheet.language === 'en');
  }
  if (from < end || !isHouse(sheet, words)) return false;
  return PRESENTED.test(sheet.text.slice(Math.max(0, from - 24), from)) || (!read.stated && isPersonal(read.value));
}

const isPersonal = (name: string): boolean => {
  const [first = '', ...more] = fold(name).split(' ');
  return isGivenName(first) && more.length > 0 && more.length < 3;
};

const isKind = ({ language }: Sheet, word = ''): boolean => KINDS_BEFORE.has(word) || KINDS_BEHIND.has(word) || namesTrade(word, language);

/** Its kind stands where the language puts it: "Estudio Lobo", "Red Kite Swim School", "Physio on Main". */
const isHouse = (sheet: Sheet, words: readonly string[]): boolean =>
  sheet.language === 'en'
    ? isKind(sheet, words.at(-1)) || (isKind(sheet, words[0]) && /^(?:on|at|by|of)$/.test(words[1] ?? ''))
    : isKind(sheet, words[0]);

/** "Padaria Artesanal", "Emergency Plumber": a kind with words of every day is none; a house of its kind has more of them, or a person's. */
function hasOwnWords(sheet: Sheet, words: readonly string[]): boolean {
  const own = words.filter((word) => !SMALL.test(word) && !AT_HOME.test(word) && !isKind(sheet, word));
  const isOfEveryDay = own.every((word) => isWord(word, sheet.language) && !isLastName(word) && !isFirstName(word));
  const isSurelyHouse = sheet.language !== 'en' || KINDS_BEHIND.has(words.at(-1) as string) || /^(?:on|at|by|of)$/.test(words[1] ?? '');
  return own.length > 0 && (!isOfEveryDay || (isSurelyHouse && words.length > 2));
}

/** Up to the town that a preposition puts behind it, which may have one of its own; behind a bare kind there is nothing else. */
function withoutPlace(sheet: Sheet, value: string): string {
  const isPlace = (town: string) => isTown(town, sheet.country) || isTownName(town);
  const lead = [...value.matchAll(/ (?:em|en|in|near|at|de) (?=\p{Lu})/gu)].find(
    ({ index, 0: said }) => isPlace(value.slice(index + said.length)) || isKind(sheet, fold(value.slice(0, index))),
  );
  return lead ? value.slice(0, lead.index) : value;
}
