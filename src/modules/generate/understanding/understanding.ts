import type { Brief, Clause, Wishes } from '#composer/brief.ts';
import { barsPrices } from '#composer/reading/bars-prices.ts';
import { fold } from '#composer/reading/fold.ts';
import { COURTESY } from '#composer/reading/lexicon/evidence.ts';
import type { KeptKind } from '#composer/reading/lexicon/keep-off.ts';
import { asksToKeepOff, isRefusal } from '#composer/reading/private/asks-to-keep-off.ts';
import { refusedKinds } from '#composer/reading/private/refused-values.ts';
import { ownerVoice } from '#composer/writing/owner-voice.ts';
import type { Fact, FactKind, FactOf } from '#site/schema.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Line, linesOf, type Named, SPOKEN, tidy } from './own-lines.ts';

/** A value of the reply that can be edited in place. */
export interface Part {
  /** `name`, `trade`, `place`, or the id of a fact. */
  id: string;
  kind: FactKind | 'trade';
  value: string;
  /** Guessed rather than read, and shown as such. */
  unsure: boolean;
}

export interface Offer {
  id: string;
  name: string;
  /** Null if none was given. */
  price: { id: string; text: string } | null;
}

/** Content of the review page for a brief. */
export interface Understanding {
  marks: Mark[];
  name: Part | null;
  trade: Part | null;
  place: Part | null;
  /** Addresses, contacts, then opening hours. */
  addresses: Part[];
  contacts: Part[];
  hours: Part[];
  offers: Offer[];
  /** Symbol before a price typed as a bare number. */
  currency: string;
  lines: Line[];
  /** Facts of other kinds. */
  others: Part[];
  /** The owner's words for wishes that were met, and for those that no site of ours can meet yet. */
  asked: string[];
  unmet: string[];
  /** The owner's words for what is not to be published. */
  withheld: string[];
  /** Kinds that the owner asked not to show: nobody asks for these. */
  refused: KeptKind[];
  /** Wishes as read; `listWishes` lists them one by one. */
  wishes: Wishes;
  /** The rules of the trade keep prices off the site. */
  pricesBarred: boolean;
  contradictions: string[];
  /** The prompt is so short that the reply asks questions. */
  isThin: boolean;
  counts: { understood: number; doubts: number };
}

/** Confidence below which a value is shown as a guess. */
const SURE = 0.5;
const CONTACTS: readonly FactKind[] = ['phone', 'email', 'handle', 'url'];
/** Kinds shown elsewhere: in the reply, as a price, or as a colour wish. */
const ELSEWHERE: readonly FactKind[] = ['name', 'place', 'address', 'hours', 'offer', 'plan', 'color', ...CONTACTS, ...SPOKEN];
const THIN = 40;

/** Content of the review page for a brief as read, before any corrections. */
export function understandingOf(brief: Brief): Understanding {
  const { business, facts } = brief;
  const of = (...kinds: FactKind[]) => facts.filter(({ norm }) => kinds.includes(norm.kind)).map(partOf);
  const priced = new Set(facts.flatMap(({ norm }) => ('price' in norm && norm.price ? [norm.price] : [])));
  const lines = linesOf(brief);
  const barred = barsPrices(brief.industry.id, brief);
  const offers = offersOf(facts);
  const { nameOf, townOf } = ownerVoice(brief);
  // A name that is shouted is shown as the site will have it.
  const shown = { name: nameOf, trade: (text: string) => text, place: townOf };
  const named = (id: Named): Part | null => {
    const found = business[id];
    const value = (id === 'place' ? wholePlace(brief) : undefined) ?? (found && shown[id](found.value));
    return found && { id, kind: id, value: value ?? found.value, unsure: found.confidence < SURE };
  };
  const others = facts.filter(({ id, norm }) => !ELSEWHERE.includes(norm.kind) && !priced.has(id)).map(partOf);
  const wishes = brief.clauses.filter(({ act, text }) => act === 'wish' && !COURTESY.test(fold(text)));
  const wished = (followed: boolean) => wishes.filter(({ fate }) => (fate === 'applied') === followed);
  const asked = wished(true);
  const withheld = withheldOf(brief);
  const isWithheld = ({ span: [at] }: Clause) => withheld.some(([start, end]) => at >= start && at < end);
  const spoken = lines.filter(({ doubt }) => !doubt).length;
  return {
    marks: marksOf(brief, lines),
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
    // A single word is shown as its wish: a colour, a section. "Site" is no wish.
    asked: asked.map(({ text }) => tidy(text)).filter((text) => /\s/.test(text)),
    unmet: wished(false)
      .filter((clause) => !isWithheld(clause))
      .map(({ text }) => tidy(text)),
    withheld: [...new Set(withheld.map(([start, end]) => tidy(brief.prompt.slice(start, end))))].filter(Boolean),
    refused: [...refusedKinds(brief)],
    // A rule is no wish: it cannot be dismissed, and nobody asked for it.
    wishes: barred ? { ...brief.wishes, showPrices: true } : brief.wishes,
    pricesBarred: barred,
    contradictions: brief.contradictions.map(({ text }) => text),
    isThin: brief.prompt.trim().length < THIN && facts.length < 3,
    counts: {
      understood: facts.length - facts.filter(({ norm }) => SPOKEN.includes(norm.kind)).length + spoken + asked.length,
      doubts: lines.length - spoken,
    },
  };
}

/** Spans of what is kept off the site as it was asked: a wish by itself, anything else to the end of its sentence. */
function withheldOf({ clauses, prompt }: Brief): [start: number, end: number][] {
  const asking = clauses.filter(({ act, fate, text }) => fate === 'kept' && (act === 'wish' ? isRefusal(text) : asksToKeepOff(text)));
  const spans = asking.map(({ act, span: [start, end] }): [number, number] => {
    if (act === 'wish') return [start, end];
    const said = prompt.slice(start).split(/(?<=[.!?;])\s|\n/)[0] ?? '';
    // "…, é só pra você tirar dúvida, | não publique": an order alone says nothing of what it keeps off.
    const before =
      said.trim().split(/\s+/).length > MIN_ORDER
        ? 0
        : (
            prompt
              .slice(0, start)
              .split(/(?<=[.!?;])\s|\n/)
              .at(-1) ?? ''
          ).length;
    return [start - before, start + said.length];
  });
  return spans.filter(
    ([start, end], n) => !spans.some(([from, to], at) => at !== n && from <= start && end <= to && (at < n || from < start || end < to)),
  );
}
const MIN_ORDER = 3;

/** A district with the town named beside it: for "no Cambuí em Campinas", "Cambuí" alone would be incomplete. */
function wholePlace({ business: { place }, facts }: Brief): string | undefined {
  const norm = facts.find(({ text, norm: { kind } }) => kind === 'place' && text === place?.value)?.norm;
  if (norm?.kind !== 'place' || !norm.district || !norm.city) return undefined;
  const [said, town] = [place!.value, norm.city];
  return said.includes(town) ? undefined : `${said}, ${town}`;
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
