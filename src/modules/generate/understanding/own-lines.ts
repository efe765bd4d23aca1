import type { Brief, Clause, Found } from '#composer/brief.ts';
import type { FactKind } from '#site/schema.ts';

/** The parts of a business that a correction names. */
export const NAMED = ['name', 'trade', 'place'] as const;
export type Named = (typeof NAMED)[number];

/** A line in the owner's own words; `at` addresses it in a correction. */
export interface Line {
  at: number;
  text: string;
  publish: boolean;
  /** What of the business it names: corrected, it would say otherwise. */
  says: Named[];
  /** Why it waits for a tick. */
  doubt: 'joke' | 'question' | 'unsure' | null;
}

/** Facts that are the owner's words and nothing else. */
export const SPOKEN: readonly FactKind[] = ['statement', 'quote'];

/** The clauses that are, or may be, on the site as they were said. Ports (a price, a phone) in them are shown as such. */
export function linesOf(brief: Brief): Line[] {
  const { clauses, facts, held } = brief;
  const byId = new Map([...facts, ...held].map((fact) => [fact.id, fact]));
  const isHeld = new Set(held.map(({ id }) => id));
  return clauses.flatMap((clause): Line[] => {
    const at = clause.span[0];
    const says = NAMED.filter((id) => overlap(brief.business[id], clause) > 0);
    const spoken = clause.facts.flatMap((id) => byId.get(id) ?? []).filter(({ norm }) => SPOKEN.includes(norm.kind));
    const live = spoken.filter(({ id }) => !isHeld.has(id));
    const offered = spoken.length > 0 ? spoken.map(({ text }) => text).join(' ') : clause.text;
    if (live.length > 0) return [{ at, text: live.map(({ text }) => tidy(text)).join(' '), publish: true, says, doubt: null }];
    return isOfferedLine(brief, clause) ? [{ at, text: tidy(offered), publish: false, says, doubt: doubtOf(clause) }] : [];
  });
}

/** Fewer, and nothing read in them, are a greeting or a sigh. */
const LEAST_WORDS = 3;

/** A clause that says no more than what the business is needs no tick, and neither does one that says nothing. */
export function isOfferedLine({ business }: Brief, clause: Clause): boolean {
  const [start, end] = clause.span;
  const isSaying = clause.facts.length > 0 || clause.text.trim().split(/\s+/).length >= LEAST_WORDS;
  return clause.fate === 'offered' && isSaying && NAMED.reduce((sum, id) => sum + overlap(business[id], clause), 0) < (end - start) / 2;
}

/** Characters of a clause in which something was read. */
function overlap(found: Found | null, { span: [start, end] }: Clause): number {
  return found?.span ? Math.max(0, Math.min(found.span[1], end) - Math.max(found.span[0], start)) : 0;
}

/** Where the ticked lines are that name a part of the business. */
export const linesSaying = ({ lines }: { lines: readonly Line[] }, part: Named): number[] =>
  lines.flatMap(({ at, publish, says }) => (publish && says.includes(part) ? [at] : []));

const LAUGHTER = /\b(?:k{2,}|(?:rs){2,}|(?:ha|he|ja|je){2,}h?|lol|lmao|haha\w*)\b/i;
const doubtOf = ({ text }: Clause): Line['doubt'] => (LAUGHTER.test(text) ? 'joke' : /[?¿]/.test(text) ? 'question' : 'unsure');

/** A clause as a line of its own: without what led into it, a capital first. */
export function tidy(text: string): string {
  const bare = text.trim().replace(/^[,;:\-–—\s]+|[,;:\-–—\s]+$/g, '');
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
}
