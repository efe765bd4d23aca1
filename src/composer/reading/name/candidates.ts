import type { Sheet } from '../facts/sheet.ts';
import { key } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import { isFrequent } from '../learned/kinds.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { CAPITALS, isCommon } from './capitals.ts';

/** Words that end a name in lower case, or in nothing but capitals. */
export const STOP =
  /^(?:em|no|na|nos|nas|in|en|at|que|q|qe|com|con|with|which|who|that|fica|located|para|pra|for|is|are|es|eh|selling|desde|since|aqui|aki|aca|here|on|quero|qro|queria|preciso|need|want|quiero|necesito|nesesito|faco|fazemos|vendo|vendemos|atendo|atendemos|trabalho|abre|aberto|open|sou|somos|soy|we|i|im|eu|a gente|its|it's|my|our|meu|minha|mi|nosso|nossa|tem|tenho|tengo|has|have|do|does|esta|ta|na rua|rua|calle|av|tel|fone|zap|whats|whatsapp|watsap|wsp|telefone|phone|insta|ne|viu|pq|porque|because|and i|e a|e o|foi|fue|was|mas|but|pero|hago|ago|em frente|near|por|by|from|fabrica|faz|vende|sells|makes|em toda|ele|ela|gente|isso|and|\d+|في|من|على|ب|مع|التي|الذي|وهو|وهي|عندي|عندنا|نبيع|نقدم|عايز|بدي|رقم|واتس)$/;

const NEXT_WORD = /\S+/g;
const SIGN = /(?<!\d(?=[,.:/]\d))[,.;:!?؟،؛()[\]{}"“”«»|/\n·•*<>=]| [-–—] |^[-–—] |\n/g;

/** Stretches between punctuation marks; the words of a name are within one of them. */
export function segmentsOf(text: string): Span[] {
  const segments: Span[] = [];
  let from = 0;
  const push = (end: number) => {
    const said = text.slice(from, end);
    const start = from + (/^[\s*•"'“«#>-]+/.exec(said)?.[0].length ?? 0);
    const stop = from + said.trimEnd().length;
    if (stop - start >= 2) segments.push({ start, end: stop });
  };
  for (const match of text.matchAll(SIGN)) {
    // "Dr. Ana", "Cia. do Pão", "N.S. da Luz": the period does not end them.
    if (
      match[0] === '.' &&
      /(?:^|[\s.])(?:\p{L}|dra?|sra?|prof|profa|cia|co|st|sta|eng|arq|mr|mrs|ms|smt|sri)$/iu.test(
        text.slice(Math.max(0, match.index - 6), match.index),
      )
    )
      continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(text.length);
  return segments;
}

/** "8.15pm Improver Adults": a row of a timetable. */
export const TIME = /^\d{1,2}(?:[.:h]\d{2})?\s?(?:[ap]\.?m|h|hs|hrs)(?!\p{L})/iu;

/** Every candidate stretch for the name, before scoring. */
export function candidatesOf(sheet: Sheet, cues: readonly number[]): Span[] {
  const { text, folded } = sheet;
  const head = text.slice(0, 6000);
  const found = new Map<string, Span>();
  const add = (start: number, end: number) => {
    const said = text.slice(start, end);
    const trimmed = said.replace(/[\s.,'’-]+$/u, '').replace(/\s(?:Dra?|Lic|Prof|Profa|Ing|Arq|Sra?|Mr|Mrs|Ms)$/, '');
    if (isOfHandle(text, start, end) || TIME.test(trimmed)) return;
    if (trimmed.length < 2 || trimmed.length > 70 || trimmed.split(/\s+/).length > 8 || !/[\p{L}]{2}/u.test(trimmed)) return;
    found.set(`${start}-${start + trimmed.length}`, { start, end: start + trimmed.length });
  };
  for (const segment of segmentsOf(head)) {
    const said = head.slice(segment.start, segment.end);
    const isLoud = !/\p{Ll}/u.test(said) && /\p{Lu}/u.test(said);
    const words = said.split(/\s+/);
    if (words.length <= 7) add(segment.start, segment.end);
    // In nothing but capitals, and in lower case, a name runs up to a word outside names.
    if (isLoud || !/\p{Lu}/u.test(said)) {
      addRun(sheet, segment.start, segment.end, add);
      addStretches(sheet, segment, add);
    }
    if (isLoud) continue;
    for (const run of said.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${CAPITALS}`, 'gu'))) {
      const start = segment.start + run.index;
      addParts(sheet, start, start + run[0].length, add);
      // "borracharia Nonato", "a lanchonete do Zé": the trade before the capital belongs to the name too.
      const before = folded.slice(segment.start, start).split(/\s+/).filter(Boolean);
      for (let n = 1; n <= Math.min(4, before.length); n++) {
        const lead = before.slice(-n);
        const noun = lead.filter((word) => !/^(?:d[aeo]s?|del?|la|el|of|the)$/.test(word));
        if (noun.length === 0 || !namesTrade(noun.join(' '), sheet.language) || /^(?:d[aeo]s?|del?|of)$/.test(lead[0] ?? '')) continue;
        const own = [...text.slice(segment.start, start).matchAll(NEXT_WORD)].at(-n);
        if (own) add(segment.start + own.index, start + run[0].length);
      }
    }
  }
  for (const at of cues) {
    const region = /^[^,.;:\n!?؟،()"]*/.exec(head.slice(at, at + 60))?.[0].length ?? 0;
    if (region > 0) addRun(sheet, at, at + region, add);
  }
  return [...found.values()];
}

/** True when it is inside a handle, a mail address or a host, unreliable for the spelling of a name. */
export const isOfHandle = (text: string, start: number, end: number): boolean =>
  /@$|@\S*$/.test(text.slice(Math.max(0, start - 40), start)) ||
  /^\S*@|^\.\p{Ll}{2}/u.test(text.slice(end, end + 40)) ||
  /\S@|@\S/.test(text.slice(start, end));

type Add = (start: number, end: number) => void;

/** True when the words at this position are a town's. */
export function isTownAt(sheet: Sheet, at: number, end: number): boolean {
  const words = [...sheet.text.slice(at, end).matchAll(NEXT_WORD)].slice(0, MAX_WORDS_OF_A_TOWN);
  return words.some((word) => {
    const said = sheet.text.slice(at, at + word.index + word[0].length);
    return said.length > 3 && isTown(said, sheet.country);
  });
}
const MAX_WORDS_OF_A_TOWN = 5;

/** A run of capitals, and the rest of it without words that often only touch it. */
function addParts(sheet: Sheet, start: number, end: number, add: Add): void {
  const said = sheet.text.slice(start, end);
  add(start, end);
  const words = [...said.matchAll(NEXT_WORD)];
  for (const [n, word] of words.entries()) {
    const at = start + word.index;
    if (n > 0 && /^(?:e|y|and|en|em|in|no|na|para|que|de|do|da|of|del)$/.test(word[0])) add(start, at);
    if (n > 0 && isCommon(words[n - 1]?.[0] ?? '')) add(at, end);
    if (n > 0 && isCommon(word[0])) add(start, at);
  }
}

/** Without capitals a name begins and ends at a frequent word, a trade, a town or a number. */
function addStretches(sheet: Sheet, { start, end }: Span, add: Add): void {
  const words = [...sheet.folded.slice(start, end).matchAll(NEXT_WORD)].map((match) => ({
    word: match[0],
    from: start + match.index,
    to: start + match.index + match[0].length,
  }));
  const joint = words.map(
    ({ word }) => isFrequent(word, sheet.language) || STOP.test(word) || namesTrade(word, sheet.language) || /^\d/.test(word),
  );
  for (const [n, { from }] of words.entries()) if (!joint[n] && isTownAt(sheet, from, end)) joint[n] = true;
  for (const [first, { from, word }] of words.entries()) {
    if (LINK.test(word) || (first > 0 && !joint[first - 1] && !joint[first])) continue;
    for (const [n, { to }] of words.slice(first, first + MAX_WORDS).entries()) {
      const next = first + n + 1;
      const isLast = next >= words.length || joint[next] || LINK.test((words[next] as { word: string }).word);
      if (!LINK.test((words[next - 1] as { word: string }).word) && (n < 2 || isLast)) add(from, to);
    }
  }
}
const LINK = /^(?:d[aeo]s?|del?|of|the|el|la|los|las|o|a|os|as|e|y|and|&)$/;
const MAX_WORDS = 6;

function addRun(sheet: Sheet, start: number, end: number, add: Add): void {
  const article = /^(?:(?:a|o|the|el|la|de|da|do|é|e|eh|is|es|:)\s+)+/i.exec(sheet.text.slice(start, end))?.[0].length ?? 0;
  let to = start + article;
  let words = 0;
  for (const word of sheet.text.slice(start + article, end).matchAll(NEXT_WORD)) {
    if (words > 0 && STOP.test(key(word[0]))) break;
    if (++words > 6) break;
    // "dona cida salgados campo grande ms": the name ends at the start of the town.
    if (words > 1 && isTownAt(sheet, start + article + word.index, end)) add(start + article, to);
    to = start + article + word.index + word[0].length;
  }
  if (words > 0) add(start + article, to);
}
