import type { Brief, Wishes } from '#composer/brief.ts';
import type { Fact, FactKind, FactOf } from '#site/schema.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Line, linesOf, type Named, SPOKEN, tidy } from './own-lines.ts';

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
  /** The owner's words of what was followed, and of what no site of ours can do yet. */
  asked: string[];
  unmet: string[];
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
    const value = id === 'place' ? wholePlace(brief) : found?.value;
    return found && { id, kind: id, value: value ?? found.value, unsure: found.confidence < SURE };
  };
  const others = facts.filter(({ id, norm }) => !ELSEWHERE.includes(norm.kind) && !priced.has(id)).map(partOf);
  const wished = (followed: boolean) => brief.clauses.filter(({ act, fate }) => act === 'wish' && (fate === 'applied') === followed);
  const asked = wished(true);
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
    // A single word is shown as what it asks for: a colour, a section. "Site" asks for nothing.
    asked: asked.map(({ text }) => tidy(text)).filter((text) => /\s/.test(text)),
    unmet: wished(false).map(({ text }) => tidy(text)),
    wishes: brief.wishes,
    contradictions: brief.contradictions.map(({ text }) => text),
    isThin: brief.prompt.trim().length < THIN && facts.length < 3,
    counts: {
      understood: facts.length - facts.filter(({ norm }) => SPOKEN.includes(norm.kind)).length + spoken + asked.length,
      doubts: lines.length - spoken,
    },
  };
}

/** A district with the town that was named beside it: "Cambuí" of "no Cambuí em Campinas" is not all that was said. */
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
