import { judge } from '../../src/composer/reading/acts/judge.ts';
import { readContacts } from '../../src/composer/reading/contacts.ts';
import { countryOf } from '../../src/composer/reading/country.ts';
import { takeSensitive } from '../../src/composer/reading/facts/contacts/sensitive.ts';
import { newSheet } from '../../src/composer/reading/facts/sheet.ts';
import type { Chains } from '../../src/composer/reading/learned/tags.ts';
import { agree, type Candidate, type Hashed, hashed, sameness } from '../../src/composer/reading/likeliest.ts';
import { namedIn } from '../../src/composer/reading/name/read-name.ts';
import { tradeCandidates } from '../../src/composer/reading/trade/signs.ts';
import type { Marked } from './corpus.ts';

export const CHOICES = ['name', 'trade'] as const;
export type Choice = (typeof CHOICES)[number];

/** Candidates of a message with their labels; empty when there is nothing to choose. */
export interface Task {
  text: string;
  language: string;
  wanted: string[];
  candidates: (Hashed & { isRight: boolean })[];
}

const TAGS = { name: 'N', trade: 'T' } as const;

export function candidatesFor(choice: Choice, { text, spans, language: tongue }: Marked, language: string, chains: Chains): Task {
  const sheet = newSheet(text, language, countryOf(text, language), 0, chains);
  takeSensitive(sheet);
  const judged = judge(sheet);
  readContacts(sheet);
  const marks = spans.filter(({ tag }) => tag === TAGS[choice]);
  const wanted = marks.map(({ start, end }) => text.slice(start, end));
  const name = spans.find(({ tag }) => tag === 'N');
  const found: Candidate[] =
    choice === 'name' ? namedIn(sheet, judged) : tradeCandidates(sheet, judged, name ? [name.start, name.end] : null);
  const exact = new Set(wanted.map(sameness));
  const isExact = found.some(({ start, end }) => exact.has(sameness(text.slice(start, end))));
  const candidates = found.map((candidate) => {
    const said = text.slice(candidate.start, candidate.end);
    // If no candidate matches the marked span exactly, a near match counts as right.
    const isRight = exact.has(sameness(said)) || (choice === 'trade' && !isExact && wanted.some((one) => agree(one, said)));
    return { ...hashed(candidate), isRight };
  });
  return { text, language: tongue, wanted, candidates };
}
