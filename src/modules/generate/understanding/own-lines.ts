import type { Brief, Clause, Found } from '#composer/brief.ts';
import { barsPrices, tellsPrice } from '#composer/reading/bars-prices.ts';
import { holdsSensitive } from '#composer/reading/facts/contacts/sensitive.ts';
import { fold } from '#composer/reading/fold.ts';
import { sayingOf } from '#composer/writing/publishable.ts';
import type { FactKind } from '#site/schema.ts';

/** Parts of a business that a correction can name. */
export const NAMED = ['name', 'trade', 'place'] as const;
export type Named = (typeof NAMED)[number];

/** A line in the owner's own words; `at` identifies it in a correction. */
export interface Line {
  at: number;
  text: string;
  publish: boolean;
  /** Parts of the business named in it: if one is corrected, the line would contradict it. */
  says: Named[];
  /** It only introduces: the site says it as the name, the trade and the town, and not in these words. No tick is shown for it. */
  isIntroduction: boolean;
  /** Reason why it needs a tick. */
  doubt: 'joke' | 'question' | 'unsure' | null;
}

/** Facts that are purely the owner's words. */
export const SPOKEN: readonly FactKind[] = ['statement', 'quote'];

/** Clauses that are, or may be, quoted on the site. Values in them (a price, a phone) are shown as such. */
export function linesOf(brief: Brief): Line[] {
  const { clauses, facts, held } = brief;
  const byId = new Map([...facts, ...held].map((fact) => [fact.id, fact]));
  const isHeld = new Set(held.map(({ id }) => id));
  const { isOnPage, isInOnePlace } = sayingOf(brief);
  const listed = new Set<string>();
  const lines = clauses.flatMap((clause): Line[] => {
    const at = clause.span[0];
    const says = NAMED.filter((id) => overlap(brief.business[id], clause) > 0);
    const own = clause.facts.flatMap((id) => byId.get(id) ?? []).filter(({ norm }) => SPOKEN.includes(norm.kind));
    const spoken = own.filter(({ id, text }, n) => !listed.has(id) && !own.some((other, at) => at < n && other.text.includes(text)));
    for (const { id } of own) listed.add(id);
    // A sentence over several clauses is one line.
    if (own.length > 0 && spoken.length === 0) return [];
    const live = spoken.filter(({ id, text }) => !isHeld.has(id) && (says.length > 0 || isOnPage(text)));
    const left = spoken.filter((fact) => !isHeld.has(fact.id) && !live.includes(fact));
    const offered = spoken.length > 0 ? spoken.map(({ text }) => text).join(' ') : clause.text;
    if (live.length > 0) {
      const isIntroduction = introduces(brief, clause) || (says.length > 0 && !live.some(({ text }) => isInOnePlace(text)));
      return [{ at, text: live.map(({ text }) => tidy(text)).join(' '), publish: true, says, isIntroduction, doubt: null }];
    }
    const waits = { at, publish: false, says, isIntroduction: false };
    // A sentence that the page would not say by itself is said where its owner ticks it.
    if (left.length > 0) return [{ ...waits, text: left.map(({ text }) => tidy(text)).join(' '), doubt: 'unsure' }];
    return isOfferedLine(brief, clause) ? [{ ...waits, text: tidy(offered), doubt: doubtOf(clause) }] : [];
  });
  return lines.filter((line) => line.publish || !lines.some((other) => other !== line && holds(other, line)));
}

/** True when a line says all that an offered one says, so that its tick would change nothing. */
function holds(other: Line, { at, text }: Line): boolean {
  const [said, own] = [other.text, text].map(
    (words) =>
      ` ${
        fold(words)
          .match(/[\p{L}\p{N}]+/gu)
          ?.join(' ') ?? ''
      } `,
  ) as [string, string];
  return said.includes(own) && (other.publish || said !== own || other.at < at);
}

/** Min words of a clause without facts: a shorter one is a greeting or a sigh. */
const LEAST_WORDS = 3;

/** Clauses that no tick may publish: with numbers that name a person, passwords, or prices where the rules of the trade forbid them. */
const staysOff = (brief: Brief, { text }: Clause): boolean =>
  holdsSensitive(text) || (barsPrices(brief.industry.id, brief) && tellsPrice(text));

/** False for a clause that only describes the business, heads a list or has no content, or that may not be published: it needs no tick. */
function isOfferedLine(brief: Brief, clause: Clause): boolean {
  const isSaying = clause.facts.length > 0 || clause.text.trim().split(/\s+/).length >= LEAST_WORDS;
  return (
    clause.fate === 'offered' && isSaying && brief.prompt[clause.span[1]] !== ':' && !staysOff(brief, clause) && !introduces(brief, clause)
  );
}

/** "Jardinero en Murcia, Paco.": most of the clause is the name, the trade and the place. */
const introduces = ({ business }: Brief, clause: Clause): boolean =>
  NAMED.reduce((sum, id) => sum + overlap(business[id], clause), 0) >= (clause.span[1] - clause.span[0]) / 2;

/** Number of characters of a clause covered by a value. */
function overlap(found: Found | null, { span: [start, end] }: Clause): number {
  return found?.span ? Math.max(0, Math.min(found.span[1], end) - Math.max(found.span[0], start)) : 0;
}

/** Positions of ticked lines that name a part of the business. */
export const linesSaying = ({ lines }: { lines: readonly Line[] }, part: Named): number[] =>
  lines.flatMap(({ at, publish, says }) => (publish && says.includes(part) ? [at] : []));

const LAUGHTER = /\b(?:k{2,}|(?:rs){2,}|(?:ha|he|ja|je){2,}h?|lol|lmao|haha\w*)\b/i;
const doubtOf = ({ text }: Clause): Line['doubt'] => (LAUGHTER.test(text) ? 'joke' : /[?¿]/.test(text) ? 'question' : 'unsure');

/** A clause as a line of its own: without leading punctuation, starting with a capital. */
export function tidy(text: string): string {
  const bare = text.trim().replace(/^[,;:\-–—\s]+|[,;:\-–—\s]+$/g, '');
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
}
