import type { Fact, FactNorm } from '#site/schema.ts';
import { fold } from '../fold.ts';
import { hash } from '../hash.ts';
import { fittedChains } from '../learned/model.ts';
import { type Chains, type Tags, tagsBy } from '../learned/tags.ts';
import { type Span, sentencesOf } from '../sentences.ts';

/** The prompt during extraction. Taken words are blanked for the next extractors, so nothing is read twice. */
export interface Sheet {
  text: string;
  folded: string;
  /** `folded` with the taken characters as `\ue000`; the same length. */
  open: string;
  /** The message as it was dictated, where `text` has marks of ours. */
  unmarked?: string;
  language: string;
  country: string;
  sentences: Span[];
  facts: Fact[];
  /** Words that are to stand on no page. */
  withheld: readonly Span[];
  seed: number;
  tags: Tags;
}

export const TAKEN = '\ue000';

export function newSheet(text: string, language: string, country: string, seed = 0, chains?: Chains): Sheet {
  const folded = fold(text);
  const tags = tagsBy(chains ?? fittedChains(), text, language);
  return { text, folded, open: folded, language, country, sentences: sentencesOf(text), facts: [], withheld: [], seed, tags };
}

/** Blanks [start, end) without making a fact of it. */
export function take(sheet: Sheet, start: number, end: number): void {
  if (end > start) sheet.open = sheet.open.slice(0, start) + TAKEN.repeat(end - start) + sheet.open.slice(end);
}

interface Options {
  must?: boolean;
  /** Set where the shown words differ from the written ones ("são paulo" → "São Paulo"). */
  text?: string;
  /** Leaves the words free for other readers. */
  share?: boolean;
}

/** Records the words at [start, end) as a fact and returns its id. */
export function record(sheet: Sheet, start: number, to: number, norm: FactNorm, options: Options = {}): string {
  const end = withBracket(sheet.text, start, to);
  const text = options.text ?? sheet.text.slice(start, end);
  let id = '';
  for (let salt = 0; !id || sheet.facts.some((fact) => fact.id === id); salt++) {
    const mixed = hash(`${sheet.seed}|${norm.kind}|${start}|${text}|${salt}`).toString(36) + hash(`${salt}|${text}`).toString(36);
    id = `fa_${mixed.padEnd(8, '0').slice(0, 8)}`;
  }
  sheet.facts.push({ id, text, norm, source: { from: 'prompt', span: [start, end] }, must: options.must ?? true, status: 'given' });
  if (!options.share) take(sheet, start, end);
  return id;
}

/** "9 a 14 (sábados cerrado)": an opened bracket is closed if it ends there. */
function withBracket(text: string, start: number, end: number): number {
  const opened = text.lastIndexOf('(', end - 1);
  return text[end] === ')' && opened >= start && !text.slice(opened, end).includes(')') ? end + 1 : end;
}

export const sentenceAt = (sheet: Sheet, at: number): Span =>
  sheet.sentences.find((span) => at >= span.start && at < span.end) ?? { start: at, end: at };

/** [start, end) without space, bullets, emoji and stray punctuation at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  const written = text.slice(start, end);
  const lead = LEADING.exec(written)?.[0].length ?? 0;
  const tail = TRAILING.exec(written.slice(lead))?.[0].length ?? 0;
  const from = start + lead;
  const to = Math.max(from, end - tail);
  const isOpen = (written.slice(lead, to - start).match(/["“”]/g)?.length ?? 0) % 2 === 1;
  // 'We don't do "just a quick look".': an opened quotation is closed.
  return { start: from, end: isOpen && /["”]/.test(text[to] ?? '') && to < end ? to + 1 : to };
}

const STRAY = '[\\s,;:،؛.\\-–—•*·"“”|…✓✔➤►▪◦○●→\\ufe0f\\u200d]|\\p{Extended_Pictographic}';
const LEADING = new RegExp(`^(?:${STRAY})+`, 'u');
const TRAILING = new RegExp(`(?:${STRAY})+$`, 'u');
