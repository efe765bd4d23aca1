import { fold } from '../fold.ts';
import { fittedChains } from '../learned/model.ts';
import { tagsBy } from '../learned/tags.ts';
import type { Span } from '../sentences.ts';

const QUOTED = /"[^"\n]{1,400}"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|(?<!\p{L})['‘][^'’\n]{3,400}['’](?!\p{L})/gu;
/** Hosts, addresses of mail, handles, paths and files. */
const EXACT = /[@#/_\\]|\p{L}\.\p{L}{2}/u;

/** Words before a name that is told, a person who is addressed, a street; and the name. */
const NAMED =
  /(?<!\p{L})((?:nome|name|nombre|chamad[oa]|chama|chamo|llama|llamo|yama|yamo|called|named|marca|brand|dona|seu|sr|sra|tia|tio|dr|dra|mestre|don|do[nñ]a|mr|mrs|miss|uncle|aunt|rua|travessa|avenida|av|bairro|calle|colonia|barrio|street|st|road)\.?(?: (?:e|é|eh|is|es|de|da|do|of|foi|vai ser|fica|se|:))*[:\s]+)((?:\p{L}+ ?){1,2})/giu;

/** Stretches of a message whose letters are exact. */
export function exactStretches(text: string): Span[] {
  const spansOf = (pattern: RegExp): Span[] =>
    [...text.matchAll(pattern)].map(({ index, 0: said }) => ({ start: index, end: index + said.length }));
  const named = [...text.matchAll(NAMED)].map(({ index, 0: said, 1: lead = '' }) => ({
    start: index + lead.length,
    end: index + said.length,
  }));
  const exact = spansOf(/\S+/gu).filter(({ start, end }) => EXACT.test(text.slice(start, end)));
  return [...spansOf(QUOTED), ...exact, ...named];
}

/** The letters of hosts, addresses and handles of a message. */
export const exactLetters = (text: string): string =>
  (text.match(/\S+/gu) ?? [])
    .filter((said) => EXACT.test(said))
    .map((said) => fold(said).replace(/[^\p{L}\p{N}]/gu, ''))
    .join(' ');

/** Max chance that a misspelt word is part of a name: of a house, a person, a town, which many words look like after "in". */
const MAX_CHANCES = { N: 0.35, P: 0.35, C: 0.8 } as const;
const KINDS = Object.keys(MAX_CHANCES) as (keyof typeof MAX_CHANCES)[];

/** Whether the words at a place are likely part of the name of a house, a person or a town. */
export function namesIn(text: string, language: string): (start: number, end: number) => boolean {
  const tags = tagsBy(fittedChains(), text, language);
  return (start, end) => KINDS.some((kind) => tags.inside(kind, start, end) > MAX_CHANCES[kind]);
}
