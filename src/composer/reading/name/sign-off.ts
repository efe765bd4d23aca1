import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTownName } from '../gazetteer.ts';
import { isFirstName } from '../learned/kinds.ts';
import type { Tags } from '../learned/tags.ts';
import { isCommon } from './capitals.ts';

const SIGNED = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]+)?)[\s,:–—-]*$/u;
/** A contact person works with others. */
const ASKED_FOR =
  /(?<!\p{L})(?:com|con|with|fal[aeo]r?|falem?|trat[ae]r?|procur[ae]r?|cham[ae]r?|ask(?: for)?|call|ring|text|contat[oa]|contacto|contact|hablar|habla|pregunt\p{L}+|llam\p{L}+|para|pra|to|de|do|da|del|of|em|en|in|no|na|rua|av|calle|e|y|and|ou|or|o|a|el|la|seu|dona)\s$/u;
/** Endings of given names missing from the lists: "Genivaldo", "Edilson", "Rosicleide". */
const GIVEN = /^\p{L}{3,}(?:val|valdo|naldo|nildo|ilson|elson|ilton|erson|inei|iney|lene|ilene|cleide|neide|ilda|iane|elma|elmo)$/u;
const CONFIDENCE = 0.6;

/** By its word or by its position; a repaired brand ("geladeira Brastemp") is no person. */
const isPerson = (tags: Tags, start: number, end: number, name: string): boolean =>
  isFirstName(fold(name.split(' ')[0] as string)) ||
  GIVEN.test(fold(name)) ||
  tags.likeliest('P').some((person) => person.start < end && person.end > start);

/** "… visita 50 reais Genaro 81 98555-0100": the only capitalised words, right before the number, sign the message. */
export function signedName({ text, folded, facts, tags }: Sheet): Found | null {
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
