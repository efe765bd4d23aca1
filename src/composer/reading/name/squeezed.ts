import type { Found } from '#composer/brief.ts';
import type { ClauseReading } from '../acts/judge.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isWord } from '../learned/kinds.ts';
import type { Choice } from '../likeliest.ts';
import { namesTrade, speaksOfAny } from '../trade/lexicon.ts';

/** Mail providers shared by everybody. */
const CARRIERS =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|uol|bol|terra|ig|globo|icloud|me|proton|protonmail|aol|gmx|wixsite|blogspot|wordpress|linktr|wa|bit|instagram|facebook|google|youtube|ifood|calendly|forms|sympla|eventbrite)$/;
const LINK = /^(?:d[aeo]s?|del?|e|y|and|of|the|la|el|los|las|na|no)$/;
/** Ending of a handle that is not spoken. */
const TAIL = /(?:[._]?(?:oficial|official|br|brasil|adv|sp|rj|mg|pr|sc|rs|ba|pe|ce|go|df|es|pa)|\d+)$/;
const MAX_WORDS = 5;
const MAX_LENGTH = 32;
/** Confidence of a name that the owner did not write as one. */
const CONFIDENCE = 0.6;

/**
 * The name behind an owner's handle: the words it was made of ("Pousada Maré de Dentro" of "@maredentro"), else its own words if it can be
 * split ("@docesdamarina").
 */
export function squeezedName(sheet: Sheet, judged: readonly ClauseReading[], choices: readonly Choice[]): Found | null {
  // A business that writes in Arabic has an Arabic name.
  if (sheet.language === 'ar') return null;
  for (const { norm, text, source } of sheet.facts) {
    const label = labelOf(norm.kind, norm.kind === 'handle' ? norm.user : text);
    const span = source.span;
    if (!label || !span || isAnothers(sheet, judged, span[0])) continue;
    const letters = fold(label).replace(TAIL, '');
    // "tickets.example/pyleeds": a common word is nobody's name.
    const isEverybodys = norm.kind === 'url' && isWord(letters, sheet.language);
    const written = choices.find(
      (choice) => !isEverybodys && choice.share >= MIN_SHARE && !/[@/]|\.\p{L}/u.test(choice.value) && isMadeOf(letters, choice.value),
    );
    if (written) return { value: written.value, span: written.span, confidence: CONFIDENCE };
    const said = new Set(sheet.folded.replaceAll(fold(text), ' ').match(/\p{L}{3,}/gu));
    const words = partsOf(letters, (word) => isWord(word, sheet.language) || said.has(word));
    if (
      !words?.some(isOwn) ||
      !words.some((word) => LINK.test(word)) ||
      !words.some((word) => namesTrade(word) || speaksOfAny(word)) ||
      words.some((word) => ACCENTED.test(word))
    )
      continue;
    const value = words.map((word, n) => (n > 0 && LINK.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
    return { value, span: [span[0], span[1]], confidence: CONFIDENCE };
  }
  return null;
}

/** A word that is neither a trade's nor a link; a name needs one beside the trade, as in "doces da | marina". */
const isOwn = (word: string): boolean => !namesTrade(word) && !speaksOfAny(word) && !LINK.test(word);
/** Endings of words whose accent a handle has lost: "papelaco". */
const ACCENTED = /(?:ao|oes|aes|aco|cion|[ae]ncia|orio|[aeiou]lico|agico|ogico|onico)$/;

const MIN_SHARE = 0.03;
const SHORTEST_LABEL = 5;
/** True when the letters are those of the words, without linking words. */
function isMadeOf(letters: string, words: string): boolean {
  const bare = letters.replace(/[^a-z0-9]/g, '');
  const said = fold(words).match(/[a-z0-9]+|&/g) ?? [];
  const forms = ['', 'e', 'y', 'and'].map((and) => said.map((word) => (word === '&' ? and : word)).join(''));
  forms.push(said.filter((word) => !LINK.test(word) && word !== '&').join(''));
  return bare.length >= SHORTEST_LABEL && forms.some((form) => form.includes(bare));
}

const EXAMPLE =
  /(?<!\p{L})(?:like|similar|tipo|igual|parecid\w+|estilo|inspir\w+|como [oa]|como el|example|exemplo|ejemplo|copy|copia\w*|modelo|fot[oó]s? (?:por|by|d[aeo])|photos? by)(?!\p{L})[^.;\n]{0,40}$/u;
/** Mentioned as an example, or in an order to a machine. */
const isAnothers = (sheet: Sheet, judged: readonly ClauseReading[], at: number): boolean =>
  EXAMPLE.test(sheet.folded.slice(Math.max(0, at - 60), at)) ||
  judged.some(({ act, start, end }) => act === 'instruction' && at >= start && at < end);

/** The part of a handle or an address that could be a name. */
function labelOf(kind: string, text: string): string | undefined {
  if (kind === 'handle') return text;
  const host = /^(?:https?:\/\/)?(?:www\.)?([\w-]+)\./.exec(text.slice(text.indexOf('@') + 1).toLowerCase())?.[1];
  if ((kind !== 'email' && kind !== 'url') || !host) return undefined;
  if (!CARRIERS.test(host)) return host;
  return kind === 'email' ? text.slice(0, text.indexOf('@')) : undefined;
}

/** The fewest words that make up the letters; undefined if it cannot be split, or would be one word. */
function partsOf(label: string, isKnown: (word: string) => boolean): string[] | undefined {
  if (label.length > MAX_LENGTH || /[^a-z._-]/.test(label)) return undefined;
  const chunks = label.split(/[._-]+/).filter(Boolean);
  const words = chunks.flatMap((chunk) => fewest(chunk, isKnown) ?? besideTrade(chunk) ?? ['']);
  const isWhole = !words.includes('') && words.length > 1 && words.length <= MAX_WORDS && !LINK.test(words.at(-1) ?? '');
  return isWhole ? words : undefined;
}

/** "wrenpottery": a distinctive word before a trade. Not after one: the letters there may be the rest of its word. */
function besideTrade(letters: string): string[] | undefined {
  for (let at = SHORTEST_OWN; at <= letters.length - SHORTEST_TRADE; at++)
    if (namesTrade(letters.slice(at))) return [letters.slice(0, at), letters.slice(at)];
  return undefined;
}
const SHORTEST_TRADE = 5;
const SHORTEST_OWN = 3;

function fewest(letters: string, isKnown: (word: string) => boolean): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++)
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (!before || !(word.length > 2 ? isKnown(word) : start > 0 && LINK.test(word))) continue;
      if (!best[end] || before.length + 1 < (best[end] as string[]).length) best[end] = [...before, word];
    }
  return best[letters.length];
}
