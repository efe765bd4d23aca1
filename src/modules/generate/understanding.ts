import type { Brief, Clause, Found, Wishes } from '#composer/brief.ts';
import type { Fact, FactKind, FactOf } from '#site/schema.ts';

/** How a stretch of the owner's words is marked; `plain` became nothing. */
export type MarkKind = 'plain' | 'fact' | 'words' | 'wish' | 'doubt';
export interface Mark {
  text: string;
  kind: MarkKind;
  /** What it became: the id of a part of the reply. */
  to: string | null;
}

/** A value of the reply that can be changed in place. */
export interface Part {
  /** `name`, `trade`, `place`, or the id of a fact. */
  id: string;
  kind: FactKind | 'trade';
  value: string;
  /** Guessed rather than read: shown as such. */
  unsure: boolean;
}

export interface Offer {
  id: string;
  name: string;
  /** Null where none was told. */
  price: { id: string; text: string } | null;
}

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

/** What the screen between the sentence and the site shows of a brief. */
export interface Understanding {
  marks: Mark[];
  name: Part | null;
  trade: Part | null;
  place: Part | null;
  /** Ways to reach the owner, then when. */
  addresses: Part[];
  contacts: Part[];
  hours: Part[];
  offers: Offer[];
  /** Before a price that is typed as a bare number. */
  currency: string;
  lines: Line[];
  /** Facts of other kinds. */
  others: Part[];
  /** The owner's words of what was followed. */
  asked: string[];
  /** As they were read; `listWishes` tells them one by one. */
  wishes: Wishes;
  contradictions: string[];
  /** So short that the reply asks. */
  isThin: boolean;
  counts: { understood: number; doubts: number };
}

/** Below it a value is shown as a guess. */
const SURE = 0.5;
const CONTACTS: readonly FactKind[] = ['phone', 'email', 'handle', 'url'];
const SPOKEN: readonly FactKind[] = ['statement', 'quote'];
/** Shown elsewhere: in the reply, as a price of something, as a colour that was asked for. */
const ELSEWHERE: readonly FactKind[] = ['name', 'place', 'address', 'hours', 'offer', 'plan', 'color', ...CONTACTS, ...SPOKEN];
const THIN = 40;

/** The parts of the screen for a brief as it was read, before its owner corrects anything. */
export function understandingOf(brief: Brief): Understanding {
  const { business, facts } = brief;
  const of = (...kinds: FactKind[]) => facts.filter(({ norm }) => kinds.includes(norm.kind)).map(partOf);
  const priced = new Set(facts.flatMap(({ norm }) => ('price' in norm && norm.price ? [norm.price] : [])));
  const lines = linesOf(brief);
  const offers = offersOf(facts);
  const named = (id: Named): Part | null => {
    const found = business[id];
    return found && { id, kind: id, value: found.value, unsure: found.confidence < SURE };
  };
  const others = facts.filter(({ id, norm }) => !ELSEWHERE.includes(norm.kind) && !priced.has(id)).map(partOf);
  const asked = brief.clauses.filter(({ act, fate }) => act === 'wish' && fate === 'applied');
  const spoken = lines.filter(({ doubt }) => !doubt).length;
  return {
    marks: marksOf(brief),
    name: named('name'),
    trade: named('trade'),
    place: named('place'),
    addresses: of('address'),
    contacts: of(...CONTACTS),
    hours: of('hours'),
    offers,
    currency: symbolOf(brief),
    lines,
    others,
    asked: asked.map(({ text }) => tidy(text)),
    wishes: brief.wishes,
    contradictions: brief.contradictions.map(({ text }) => text),
    isThin: brief.prompt.trim().length < THIN && facts.length < 3,
    counts: {
      understood: facts.length - facts.filter(({ norm }) => SPOKEN.includes(norm.kind)).length + spoken + asked.length,
      doubts: lines.length - spoken,
    },
  };
}

const symbolOf = ({ locale, currency }: Brief): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')?.value ?? currency;

const partOf = ({ id, text, norm }: Fact): Part => ({ id, kind: norm.kind, value: text, unsure: false });

function offersOf(facts: readonly Fact[]): Offer[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return facts
    .filter((fact): fact is FactOf<'offer'> | FactOf<'plan'> => fact.norm.kind === 'offer' || fact.norm.kind === 'plan')
    .map(({ id, text, norm }) => {
      const price = norm.price ? byId.get(norm.price) : undefined;
      return { id, name: text, price: price ? { id: price.id, text: price.text } : null };
    });
}

/** The clauses that are, or may be, on the site as they were said. Ports (a price, a phone) in them are shown as such. */
function linesOf(brief: Brief): Line[] {
  const { clauses, facts } = brief;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return clauses.flatMap((clause): Line[] => {
    const at = clause.span[0];
    const says = NAMED.filter((id) => overlap(brief.business[id], clause) > 0);
    if (isOfferedLine(brief, clause)) return [{ at, text: tidy(clause.text), publish: false, says, doubt: doubtOf(clause) }];
    const spoken = clause.facts.map((id) => byId.get(id)).filter((fact) => fact && SPOKEN.includes(fact.norm.kind));
    if (clause.fate !== 'used' || spoken.length === 0) return [];
    return [{ at, text: spoken.map((fact) => tidy(fact!.text)).join(' '), publish: true, says, doubt: null }];
  });
}

/** Fewer, and nothing read in them, are a greeting or a sigh. */
const LEAST_WORDS = 3;

/** A clause that says no more than what the business is needs no tick, and neither does one that says nothing. */
function isOfferedLine({ business }: Brief, clause: Clause): boolean {
  const [start, end] = clause.span;
  const isSaying = clause.facts.length > 0 || clause.text.trim().split(/\s+/).length >= LEAST_WORDS;
  return clause.fate === 'offered' && isSaying && NAMED.reduce((sum, id) => sum + overlap(business[id], clause), 0) < (end - start) / 2;
}

/** Characters of a clause in which something was read. */
function overlap(found: Found | null, { span: [start, end] }: Clause): number {
  return found?.span ? Math.max(0, Math.min(found.span[1], end) - Math.max(found.span[0], start)) : 0;
}

/** Where the ticked lines are that name a part of the business. */
export const linesSaying = ({ lines }: Understanding, part: Named): number[] =>
  lines.flatMap(({ at, publish, says }) => (publish && says.includes(part) ? [at] : []));

const LAUGHTER = /\b(?:k{2,}|(?:rs){2,}|(?:ha|he|ja|je){2,}h?|lol|lmao|haha\w*)\b/i;
const doubtOf = ({ text }: Clause): Line['doubt'] => (LAUGHTER.test(text) ? 'joke' : /[?¿]/.test(text) ? 'question' : 'unsure');

/** A clause as a line of its own: without what led into it, a capital first. */
function tidy(text: string): string {
  const bare = text.trim().replace(/^[,;:\-–—\s]+|[,;:\-–—\s]+$/g, '');
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1);
}

interface Stretch {
  start: number;
  end: number;
  kind: MarkKind;
  to: string | null;
}

/** The prompt from beginning to end in stretches of one kind each. What is said more exactly wins: a fact over its clause. */
function marksOf(brief: Brief): Mark[] {
  const { prompt } = brief;
  const stretches = [...clauseStretches(brief), ...factStretches(brief)];
  const edges = [...new Set([0, prompt.length, ...stretches.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= prompt.length)
    .sort((a, b) => a - b);
  const marks: Mark[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const until = edges[index + 1]!;
    const top = stretches.findLast(({ start, end }) => start <= from && end >= until);
    const [kind, to] = top ? [top.kind, top.to] : (['plain', null] as const);
    const last = marks.at(-1);
    if (last && last.kind === kind && last.to === to) last.text += prompt.slice(from, until);
    else marks.push({ text: prompt.slice(from, until), kind, to });
  }
  return marks.filter(({ text }) => text !== '');
}

function clauseStretches(brief: Brief): Stretch[] {
  const { clauses, prompt } = brief;
  return clauses.flatMap((clause): Stretch[] => {
    const {
      span: [start, end],
      act,
    } = clause;
    const kind = isOfferedLine(brief, clause) ? 'doubt' : act === 'wish' ? 'wish' : null;
    if (!kind) return [];
    const to = kind === 'wish' ? 'wishes' : `line-${start}`;
    return [{ ...inked(prompt, start, end), kind, to }];
  });
}

/** Long ones first, so that a name within a sentence lies on top of it. */
function factStretches({ business, clauses, facts, prompt }: Brief): Stretch[] {
  const line = new Map(clauses.flatMap(({ span, facts: held }) => held.map((id) => [id, `line-${span[0]}`] as const)));
  const priceOf = new Map(facts.flatMap(({ id, norm }) => ('price' in norm && norm.price ? [[norm.price, id] as const] : [])));
  const ofFacts = facts.flatMap(({ id, norm, source: { span } }): Stretch[] => {
    if (!span || norm.kind === 'name' || norm.kind === 'place') return [];
    const spoken = SPOKEN.includes(norm.kind);
    const to = spoken ? (line.get(id) ?? null) : norm.kind === 'color' ? 'wishes' : (priceOf.get(id) ?? id);
    return [{ ...inked(prompt, ...span), kind: spoken ? 'words' : 'fact', to }];
  });
  const ofBusiness = NAMED.flatMap((to): Stretch[] => {
    const span = business[to]?.span;
    return span ? [{ ...inked(prompt, ...span), kind: 'fact', to }] : [];
  });
  const length = ({ start, end }: Stretch) => end - start;
  return [...ofFacts, ...ofBusiness].sort((a, b) => length(b) - length(a));
}

/** A span without the blanks and the stop around it: a line is drawn under words. */
function inked(prompt: string, start: number, end: number): { start: number; end: number } {
  const text = prompt.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const body = text.trim().replace(/[.,;]+$/, '');
  return { start: start + lead, end: start + lead + body.length };
}
