import type { TermName } from '#composer/copy/plain-shape.ts';
import { isBlank } from './blank.ts';
import { isGoodLead, isRule } from './good-lead.ts';
import { asTitle, fill, rowOf } from './language.ts';
import type { Setting } from './setting.ts';
import { termOf } from './term-names.ts';
import { dangles, FRAGMENT, INTRODUCES, REACHES, refuses, sinceYear } from './told.ts';

export interface Headline {
  text: string;
  by: 'fact' | 'composer';
  /** Facts in the headline, so that the sentence under it adds others. */
  says: { name?: true; trade?: true; place?: true; year?: true; offers?: true };
  /** Ids of the facts that it uses. */
  facts: string[];
  score: number;
}

/** Amounts in words, and conditions. */
const CONDITIONS =
  /(?<!\p{L})(?:real|reais|pesos?|euros?|quid|pounds?|d[oó]lares|consultar|consulta|depende|m[íi]nim[oa]s?|m[áa]xim[oa]s?|minimum|maximum|up to|at[ée] \d+|hasta \d+|eu sou|sou (?:o|a|um|uma)|i am|i['’]m|soy|me chamo|my name|whats\w*|zap|tel)(?!\p{L})/iu;

/** Whether a sentence of the owner's works alone in large letters. */
const isLine = (text: string): boolean =>
  text.length >= 14 &&
  text.length <= 60 &&
  text.trim().split(/\s+/).length >= 3 &&
  !/[?;:@()|+/%!]|https?:|R\$|[$€£]|\d{4,}[- ]?\d{4}|\bok\b/i.test(text) &&
  (text.match(/,/g)?.length ?? 0) <= 2 &&
  !/[.]\s/.test(text) &&
  !CONDITIONS.test(text) &&
  !REACHES.test(text) &&
  !dangles(text) &&
  !refuses(text) &&
  !INTRODUCES.test(text) &&
  isGoodLead(text);

/** Max length of the owner's first sentence when the business has no name. */
const MAX_LENGTH = 72;

/** The same where only a working title would be left. */
const MAX_LAST_LENGTH = 110;

const MAX_ROW = 56;
/** Families whose products describe the business; a sharpener's scissors do not. */
const MAKERS = new Set<string>(['retail', 'creative']);
/** "Gibão, perneira e sela": a few names, short enough to take in at once. */
function row(setting: Setting): { text: string; facts: string[] } | undefined {
  const offers = setting.shelf.stated('offer').filter(({ norm }) => !norm.extra);
  if (offers.length < 2 || offers.length > 4 || !MAKERS.has(setting.brief.industry.archetype)) return undefined;
  const names = offers.map(({ text }) => text.trim());
  if (names.some((name) => name.length > 24 || /[\d:()/]/.test(name) || name.split(/\s+/).length > 3)) return undefined;
  const inside = names.map((name, at) => (at > 0 && /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name));
  const text = asTitle(rowOf(setting.plain, inside));
  return text.length <= MAX_ROW ? { text, facts: offers.map(({ id }) => id) } : undefined;
}

/** Terms that may open a site; the others are conditions. */
const PROUD = new Set<TermName>(['guarantee', 'trial', 'urgent', 'lead-time', 'awards']);
const SPEAKING = ['story', 'service', 'audience', 'guarantee', 'trial', 'other', 'since', 'delivery'] as const;

/** Imperatives to a guest, which are no name of a business. */
const ORDERS =
  /^(?:confirm\p{L}*|lig(?:ue|ar)|cham(?:e|ar)|lla(?:me|mar)|pag(?:ue|ar)|call|text|ring|rsvp|chegu?e\p{L}*|traga|tra[ée]|bring|reserv(?:e|ar))(?!\p{L})/iu;

/** "… hidro veredas montes claros 38 99912 4471" */
const NUMBER_LAST = /[\s,:–-]+\(?\+?\d[\d ().-]{6,}\.?$/u;

/** When neither name nor trade is known: the first sentence about it, or its beginning; else the first item on offer. */
export function ownLine({ shelf, place }: Pick<Setting, 'shelf' | 'place'>): Headline[] {
  const fits = (text: string, most = MAX_LENGTH) =>
    text.length >= 8 &&
    text.length <= most &&
    !/^(?:\d|r\$)/i.test(text) &&
    ![FRAGMENT, CONDITIONS, REACHES, ORDERS].some((sign) => sign.test(text)) &&
    !dangles(text) &&
    !refuses(text) &&
    !isRule(text);
  const says = (text: string): Headline['says'] => ({ trade: true, ...(place && text.includes(place) ? { place: true } : {}) });
  for (const fact of shelf.by('statement')) {
    const [head = ''] = fact.text.split(/,\s|;\s|\s[–—-]\s/);
    const line = [fact.text, fact.text.replace(NUMBER_LAST, ''), INTRODUCES.test(head) ? '' : head].find(
      (text) => fits(text) && !termOf({ ...fact, text }),
    );
    if (line) return [{ text: asTitle(line), by: 'fact', says: says(line), facts: line === fact.text ? [fact.id] : [], score: 5 }];
  }
  const [long] = shelf.by('statement').filter((fact) => fits(fact.text, MAX_LAST_LENGTH));
  if (long) return [{ text: asTitle(long.text), by: 'fact', says: says(long.text), facts: [long.id], score: 4.8 }];
  const [offer] = [...shelf.stated('offer'), ...shelf.stated('plan')].filter(({ text }) => fits(text));
  return offer ? [{ text: asTitle(offer.text), by: 'fact', says: { offers: true }, facts: [], score: 4.8 }] : [];
}

/**
 * Candidates for the site's headline, best first. A good line could not be used by a neighbour of the same trade and town: a sentence
 * of the owner's with a number in it, the year of foundation, the name; the bare trade and town come last.
 */
export function headlines(setting: Setting): Headline[] {
  const { shelf, plain, slots, calling, named, name, isFirst } = setting;
  const list: Headline[] = [];
  if (isBlank(setting.brief))
    return [{ text: plain.blank.headline, by: 'composer', says: { trade: true, place: true }, facts: [], score: 9 }];
  if (isFirst)
    for (const fact of shelf.said(...SPEAKING)) {
      const term = termOf(fact);
      // "Goiânia, desde 1994" contains neither the name nor the trade.
      if (!isLine(fact.text) || (fact.norm.topic === 'since' && fact.text.length < 28) || (term && !PROUD.has(term))) continue;
      const counts = /\d/.test(fact.text) && fact.norm.topic !== 'since';
      const stated = ['story', 'since'].includes(fact.norm.topic);
      const score = (counts && stated ? 4.9 : 4.5) - (term ? 1.5 : 0) - (fact.text.length > 44 ? 0.5 : 0);
      list.push({ text: asTitle(fact.text), by: 'fact', says: fact.norm.topic === 'since' ? { year: true } : {}, facts: [fact.id], score });
    }
  const since = sinceYear(setting);
  const dated = since && calling && calling.length <= 36 ? fill(plain.since, { ...slots, year: since.year }) : null;
  // "Cantina desde 1987" fits any cantina; the name is unique.
  if (dated && (!named || setting.brief.business.trade?.value.includes(' ')))
    list.push({ text: asTitle(dated), by: 'composer', says: { trade: true, year: true }, facts: [], score: 7 });
  if (named) list.push({ text: name, by: 'fact', says: { name: true }, facts: [], score: 9 });
  const things = isFirst ? row(setting) : undefined;
  if (things) list.push({ text: things.text, by: 'fact', says: { offers: true }, facts: [], score: 5.5 });
  if (!named) list.push({ text: name, by: 'composer', says: { trade: true, place: true }, facts: [], score: calling ? 6 : 1 });
  if (isFirst && !named && !calling) list.push(...ownLine(setting));
  return list.sort((one, other) => other.score - one.score);
}

/** Max difference in score from the best headline for use in another structure of the site. */
const NEAR = 3.1;
export function headlineFor(setting: Setting): Headline {
  const all = headlines(setting);
  const best = all[0] ?? { text: setting.name, by: 'composer' as const, says: {}, facts: [], score: 0 };
  const near = all.filter(({ score }) => score >= best.score - NEAR && score >= 5);
  return near.length > 0 ? near[setting.variant % Math.min(3, near.length)]! : best;
}
