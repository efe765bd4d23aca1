import { priceOf } from '#site/operations/price.ts';
import { type Fact, FactId } from '#site/schema.ts';
import type { Brief, Clause, Corrections, Found, Notice } from './brief.ts';
import { followOutline } from './follow-outline.ts';
import { type Added, factsOf, normAnew, own } from './own-facts.ts';
import { barsPrices } from './reading/bars-prices.ts';
import { topicOf } from './reading/facts/statements/topics.ts';
import { isProse } from './reading/fates.ts';
import { fold } from './reading/fold.ts';
import { INDUSTRIES, type IndustryId } from './reading/industries.ts';
import { missingNotices } from './reading/missing.ts';
import { refusedKinds } from './reading/private/refused-values.ts';
import { respell } from './reading/respelt.ts';
import { familyOf } from './reading/trade/family.ts';
import { noted } from './reading/unsaid-note.ts';
import { withPublishableFacts } from './writing/told.ts';

/** Applies the owner's corrections to a brief. Pure: the same corrections give the same facts with the same ids. */
export function correct(brief: Brief, corrections: Corrections): Brief {
  const corrected: Brief = {
    ...brief,
    business: { ...brief.business },
    facts: [...brief.facts],
    held: [...brief.held],
    clauses: [...brief.clauses],
  };
  if (corrections.outline) followOutline(corrected, corrections.outline);
  for (const { id, text } of corrections.facts ?? []) reword(corrected, id, text);
  dropRestated(corrected, brief, corrections.facts ?? []);
  spellAnew(corrected, brief, corrections);
  for (const { at, publish } of corrections.lines ?? []) tick(corrected, at, publish);
  for (const [n, added] of (corrections.added ?? []).entries()) add(corrected, added, n);
  if (corrections.name !== undefined) rename(corrected, corrections.name);
  if (corrections.place !== undefined) replace(corrected, corrections.place);
  if (corrections.trade !== undefined) corrected.business.trade = given(corrections.trade);
  const { trade } = corrected.business;
  const family =
    corrections.family ??
    (corrections.trade === undefined ? undefined : trade ? familyOf(trade.value, brief.locale.slice(0, 2)) : 'unknown');
  if (family !== undefined) become(corrected, family);
  if (corrections.wishes) corrected.wishes = { ...corrected.wishes, ...corrections.wishes };
  if (barsPrices(corrected.industry.id, corrected)) corrected.wishes = { ...corrected.wishes, showPrices: false };
  const kept = corrected.notices.filter(({ code }) => !RECOMPUTED_NOTICES.includes(code));
  const unsure = corrected.notices.filter(
    ({ code }) => code === 'not-sure-of-business' && !trade && corrected.business.family === 'unknown',
  );
  const { archetype, id } = corrected.industry;
  const { showPrices } = corrected.wishes;
  const asked = { archetype, industry: id, showPrices, locale: brief.locale, refused: refusedKinds(brief) };
  corrected.notices = [...kept, ...unsure, ...missingNotices(corrected.facts, asked)];
  return corrected;
}

/** Notices that are recomputed after corrections. */
const RECOMPUTED_NOTICES: readonly Notice['code'][] = ['working-title', 'missing-facts', 'not-sure-of-business'];

const given = (value: string | null): Found | null => (value === null ? null : { value, span: null, confidence: 1 });

function become(brief: Brief, family: IndustryId | 'unknown'): void {
  const { id, archetype, pageType } = INDUSTRIES[family === 'unknown' ? 'neutral' : family];
  brief.business.family = family;
  brief.business.familyConfidence = family === 'unknown' ? 0 : 1;
  brief.industry = { id, archetype, confidence: brief.business.familyConfidence };
  // Articles of an outline are its sections: they wait for no first post.
  brief.pageType = brief.outline && pageType === 'blog' ? 'business' : pageType;
}

function rename(brief: Brief, name: string | null): void {
  brief.facts = brief.facts.filter(({ norm }) => norm.kind !== 'name');
  brief.business.name = given(name);
  if (name !== null) brief.facts.unshift(own(name, { kind: 'name' }));
}

function replace(brief: Brief, place: string | null): void {
  brief.facts = brief.facts.filter(({ norm }) => norm.kind !== 'place');
  brief.business.place = given(place);
  if (place !== null) brief.facts.push(own(place, { kind: 'place', city: place, country: brief.country }));
}

/**
 * Rewords a fact; its norm is parsed again, and a wording that does not parse as the same kind changes nothing. Of a price it is kept all
 * the same: "sob consulta", "50 a 70" stand with the item.
 */
function reword(brief: Brief, id: string, text: string | null): void {
  const at = brief.facts.findIndex((fact) => fact.id === id);
  const fact = brief.facts[at];
  if (!fact) return;
  if (text === null) {
    brief.facts.splice(at, 1);
    brief.facts = brief.facts.map((one) => without(one, id));
    const parts = partsOf(fact).filter((part) => !brief.facts.some((one) => partsOf(one).includes(part)));
    brief.facts = brief.facts.filter((one) => !parts.includes(one.id));
    if (fact.norm.kind === 'name') brief.business.name = null;
    return;
  }
  const norm = noted(normAnew(brief, fact.norm, text), text);
  if (!norm && fact.norm.kind === 'price') {
    brief.facts.splice(at, 1);
    brief.facts = brief.facts.map((one) => ('price' in one.norm && one.norm.price === id ? withInstead(without(one, id), text) : one));
    return;
  }
  if (norm) brief.facts[at] = { ...fact, text, norm, source: { from: 'owner' }, status: 'confirmed' };
  if (fact.norm.kind === 'name') brief.business.name = given(text);
}

/** The owner's sentences follow a value that was only spelled another way. */
function spellAnew(corrected: Brief, brief: Brief, { name, trade, place, facts = [] }: Corrections): void {
  const { business } = brief;
  const named = [
    [business.name?.value, name],
    [business.trade?.value, trade],
    [business.place?.value, place],
  ] as const;
  const pairs = [...named, ...facts.map(({ id, text }) => [brief.facts.find((fact) => fact.id === id)?.text, text] as const)];
  const anew = (fact: Fact): Fact => {
    if (!isProse(fact)) return fact;
    const text = pairs.reduce((said, [was, now]) => (was && now ? respell(said, was, now) : said), fact.text);
    return text === fact.text ? fact : { ...fact, text };
  };
  corrected.facts = corrected.facts.map(anew);
  corrected.held = corrected.held.map(anew);
}

/** Drops the sentence that stated a reworded fact and nothing else: with the old words gone from the facts it would be shown again. */
function dropRestated(corrected: Brief, brief: Brief, reworded: NonNullable<Corrections['facts']>): void {
  const kept = new Set(corrected.facts.map(({ id }) => id));
  const parts = brief.facts.flatMap((fact) => (kept.has(fact.id) ? [] : partsOf(fact)));
  const changed = new Set([...reworded.map(({ id }) => id), ...parts.filter((id) => !kept.has(id))]);
  const spans = brief.facts.flatMap(({ id, source: { span } }) => (span && changed.has(id) ? [span] : []));
  if (spans.length === 0) return;
  corrected.corrected = spans;
  const shown = new Set(withPublishableFacts(brief).facts.map(({ id }) => id));
  corrected.facts = corrected.facts.filter(
    ({ id, norm, source: { span } }) =>
      norm.kind !== 'statement' || shown.has(id) || !span || !spans.some(([start, end]) => start < span[1] && end > span[0]),
  );
}

/** Facts that belong to a fact: its price, its registration. */
const partsOf = ({ norm }: Fact): string[] => [
  ...('price' in norm && norm.price ? [norm.price] : []),
  ...('registry' in norm && norm.registry ? [norm.registry] : []),
];

/** Removes references to a fact that is gone. */
function without(fact: Fact, id: string): Fact {
  const { norm } = fact;
  if ('price' in norm && norm.price === id) return { ...fact, norm: { ...norm, price: undefined } };
  if ('registry' in norm && norm.registry === id) return { ...fact, norm: { ...norm, registry: undefined } };
  return fact;
}

/** "Rodízio: a partir de 50 por pessoa, fds 70": an item and its price as one; "Pizzas: calabresa 30" is a list. */
const NAME_AND_PRICE =
  /^(?<name>[^:\n]*\p{L}[^:\n]*):\s+(?<price>(?:(?:a partir de|desde|from)\s+)?(?:\p{Sc}|[A-Z]{1,3}\p{Sc})?\s?\d[^:\n]*)$/iu;

/** An item whose owner writes words where others have their price. */
const withInstead = (fact: Fact, instead: string): Fact =>
  fact.norm.kind === 'offer' ? { ...fact, norm: { ...fact.norm, instead } } : fact;

/** Puts a clause's content onto the site, or takes it off. Contacts, prices and the like are corrected as facts. */
function tick(brief: Brief, at: number, publish: boolean): void {
  const n = brief.clauses.findIndex(({ span }) => span[0] === at);
  const clause = brief.clauses[n];
  if (!clause) return;
  const within = ({ source: { span } }: Fact) => Boolean(span && span[0] < clause.span[1] && span[1] > clause.span[0]);
  if (!publish) {
    const prose = brief.facts.filter((fact) => within(fact) && isProse(fact));
    brief.facts = brief.facts.filter((fact) => !prose.includes(fact));
    brief.held.push(...prose);
    brief.clauses[n] = { ...clause, fate: 'kept' };
    return;
  }
  brief.facts = brief.facts.map((fact) => (within(fact) && isProse(fact) ? { ...fact, status: 'confirmed' } : fact));
  const isUsed = clause.fate === 'used' && clause.facts.length > 0;
  const waiting = brief.held.filter(within).map((fact): Fact => ({ ...fact, must: true, status: 'confirmed' }));
  brief.held = brief.held.filter((fact) => !within(fact));
  const stated =
    isUsed || waiting.length > 0 || brief.facts.some((fact) => within(fact) && isProse(fact)) ? waiting : [statementOf(clause)];
  brief.facts.push(...stated);
  brief.clauses[n] = {
    ...clause,
    act: 'fact',
    confidence: 1,
    fate: 'used',
    facts: [...new Set([...clause.facts, ...stated.map(({ id }) => id)])],
  };
}

function statementOf({ text, span }: Clause): Fact {
  const fact = own(text, { kind: 'statement', topic: topicOf(fold(text)) ?? 'other' });
  return { ...fact, source: { from: 'prompt', span } };
}

/** A price for an existing item becomes its price, and that of an item taken off goes with it; all else is added to the facts. */
function add(brief: Brief, added: Added, n: number): void {
  const { name, price: amount } = (added.kind === 'offer' && NAME_AND_PRICE.exec(added.text)?.groups) || {};
  if (name && amount) {
    const item = own(name, { kind: 'offer' });
    brief.facts.push(item);
    add(brief, { kind: 'price', text: amount, of: item.id }, n);
    return;
  }
  if (added.kind !== 'price' || !FactId.safeParse(added.of).success) {
    brief.facts.push(...factsOf(added, brief, n));
    return;
  }
  const at = brief.facts.findIndex(({ id }) => id === added.of);
  const priced = brief.facts[at];
  if (priced?.norm.kind !== 'offer' && priced?.norm.kind !== 'plan') return;
  const found = factsOf({ ...added, of: priced.text }, brief, n).find(({ norm }) => norm.kind === 'price');
  const bare = priceOf(added.text, brief.currency);
  // The words that follow the amount are a condition of it: "a partir de 50 por pessoa, fds 70".
  const price = found ? { ...found, text: added.text } : bare && { ...own(`${priced.id} ${added.text}`, bare), text: added.text };
  if (!price) {
    brief.facts[at] = withInstead(priced, added.text);
    return;
  }
  brief.facts[at] = { ...priced, norm: { ...priced.norm, price: price.id } };
  brief.facts.push(price);
}
