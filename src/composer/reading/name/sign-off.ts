import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTownName } from '../gazetteer.ts';
import type { Tags } from '../learned/tags.ts';
import { isCommon } from './capitals.ts';
import { isGivenName } from './given-names.ts';

const SIGNED = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]+)?)[\s,:–—-]*$/u;
/** A contact person works with others. */
const ASKED_FOR =
  /(?<!\p{L})(?:com|con|with|fal[aeo]r?|falem?|trat[ae]r?|procur[ae]r?|cham[ae]r?|ask(?: for)?|call|ring|text|contat[oa]|contacto|contact|hablar|habla|pregunt\p{L}+|llam\p{L}+|para|pra|to|de|do|da|del|of|em|en|in|no|na|rua|av|calle|e|y|and|ou|or|o|a|el|la|seu|dona)\s$/u;
/** Endings of given names missing from the lists: "Genivaldo", "Edilson", "Rosicleide". */
const GIVEN = /^\p{L}{3,}(?:val|valdo|naldo|nildo|ilson|elson|ilton|erson|inei|iney|lene|ilene|cleide|neide|ilda|iane|elma|elmo)$/u;
const CONFIDENCE = 0.6;

/** By its word or by its position; a repaired brand ("geladeira Brastemp") is no person. */
const isPerson = (tags: Tags, start: number, end: number, name: string): boolean =>
  isGivenName(fold(name.split(' ')[0] as string)) ||
  GIVEN.test(fold(name)) ||
  tags.likeliest('P').some((person) => person.start < end && person.end > start);

/** "… encomenda 90 dias. Zé Lino 32 99811-5046", "…, patio fresco. Rocío": a sentence of the person alone, at the end or before the number. */
const ALONE = /(?<=[.!?\n]\s{0,2})((?:\p{Lu}\p{Ll}[\p{L}'’-]*)(?: (?:d[aeo]s? |del? )?\p{Lu}\p{Ll}[\p{L}'’-]+){0,2})[\s.,:–—-]*$/u;
function signedAlone({ text, facts, tags }: Sheet): Found | null {
  const ends = [text.length, ...facts.filter(({ norm }) => norm.kind === 'phone').map(({ source }) => source.span?.[0] ?? 0)];
  const people = new Set(tags.likeliest('P').map(({ start, end }) => text.slice(start, end)));
  for (const end of ends) {
    const match = ALONE.exec(text.slice(0, end));
    const value = match?.[1];
    if (!match || !value || isTownName(value) || isCommon(value.split(' ')[0] ?? '')) continue;
    const isOnly = [...people].every((person) => person.includes(value) || value.includes(person));
    if (isOnly && isGivenName(fold(value.split(' ')[0] as string)))
      return { value, span: [match.index, match.index + value.length], confidence: CONFIDENCE };
  }
  return null;
}

/** "birth doula in Tucson, I'm Marisol": a message of a few words whose one person works alone. */
const I_AM =
  /(?<!\p{L})(?:I['’]?m|I am|[Ss]oy|[Ss]ou|[Mm]e llamo|[Mm]e chamo|[Mm]y name(?:['’]s| is)|[Mm]eu nome é|[Mm]i nombre es) (?:a |o |la |el )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=\s*(?:[.,!\n]|$))/u;
const FEW_WORDS = 20;
function ofFewWords({ text }: Sheet): Found | null {
  const match = text.split(/\s+/).length <= FEW_WORDS ? I_AM.exec(text) : null;
  const value = match?.[1];
  if (!match || !value || !isGivenName(fold(value.split(' ')[0] as string))) return null;
  const start = match.index + match[0].length - value.length;
  return { value, span: [start, start + value.length], confidence: CONFIDENCE };
}

/** "… visita 50 reais Genaro 81 98555-0100": the only capitalised words, right before the number, sign the message. */
export function signedName(sheet: Sheet): Found | null {
  return signedAlone(sheet) ?? ofFewWords(sheet) ?? signedBeforeNumber(sheet);
}

function signedBeforeNumber({ text, folded, facts, tags }: Sheet): Found | null {
  const [phone, ...more] = facts.filter(({ norm }) => norm.kind === 'phone');
  const at = phone?.source.span?.[0];
  if (at === undefined || more.length > 0) return null;
  const value = SIGNED.exec(text.slice(0, at))?.[1];
  if (!value) return null;
  const start = text.lastIndexOf(value, at);
  if (
    !isPerson(tags, start, start + value.length, value) ||
    isCommon(value.split(' ')[0] ?? '') ||
    isTownName(value) ||
    ASKED_FOR.test(folded.slice(0, start))
  )
    return null;
  // With no other capital but the first word's, this capital marks a name.
  const others = `${text.slice(1, start)} ${text.slice(at)}`;
  return /\p{Lu}/u.test(others) || start === 0 ? null : { value, span: [start, start + value.length], confidence: CONFIDENCE };
}
