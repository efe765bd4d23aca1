import { fold } from '../fold.ts';
import { fittedPauses } from '../learned/model.ts';
import { pauseChances, wordsOf } from '../learned/pauses.ts';
import { isGivenName } from '../name/given-names.ts';
import type { Span } from '../sentences.ts';
import type { Mark } from './between-prices.ts';
import { CORRECTS } from './price-signs.ts';
import { wordsIn } from './run-on.ts';
import { amountsIn, type SpokenAmount, spoken } from './spoken-amounts.ts';

/** Least chance of a pause at which a mark is set. */
const MIN_PAUSE = 0.36;
/** Least chance of a pause within a thing of a list and its price. */
const MIN_IN_LIST = 0.9;
const MAX_THING = 45;
/** Least share of a full stop in a pause. */
const MIN_STOP = 0.5;
/** Chance below which the end of a price is moved to a likely place behind it, and below which it is none if there is no such place. */
const NO_PAUSE = 0.1;
const NEVER = 0.05;
const MIN_LIKELY = 0.3;
const BEGINS_THING = /^ (?:(?:[oa]s?|el|l[ao]s?|the) |\d)/iu;
/** Letters to another price of the same list. */
const NEAR = 80;

/** A place between two words, and the chance that there is a pause, or the end of a thought. */
export interface Place {
  at: number;
  pause: number;
  stop: number;
}

/** The places between the words of a text that lack a mark, as the chain fitted to messages with theirs sees them. */
export function placesIn(text: string, language: string): Place[] {
  const words = wordsOf(text, language);
  const chances = pauseChances(fittedPauses(), words, language);
  return words.slice(0, -1).flatMap(({ end }, n): Place[] => {
    const [none = 1, , stop = 0] = chances[n] ?? [];
    const between = text.slice(end, words[n + 1]?.start);
    return /^[^\S\n]+$/u.test(between) && !isBound(text, end) ? [{ at: end, pause: 1 - none, stop }] : [];
  });
}

/** "lote minimo 40 | femea": so many of what follows. */
const SO_MANY = /(?<!\p{L})(?:(?:minim|maxim)[oa]s?|pelo menos|al menos|at least|up to|ate|hasta|cabem?|caben) (?:de |of )?\d+$/u;

/** "rua | Santos Dumont", "COREN Paraná | 98431": the words before are nothing without those behind. */
const LEADS_ON =
  /(?<!\p{L})(?:rua|avenida|av|travessa|alameda|praca|rodovia|calle|carrera|dona|seu|dra?|professora?|doutora?|numero|(?:cre[amf]|crm|crmv|cro|crp|crn|oab|coren|creci|crefito|crc)(?: d[aeo])?(?: \p{L}+){0,3})$/u;
/** "a Rosemeire | Kuroda": a given name, and a family's with its capital. */
const isOfName = (text: string, at: number): boolean => {
  const [, given = ''] = /(?<!\p{L})(\p{Lu}\p{Ll}+)$/u.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
  return given !== '' && isGivenName(fold(given)) && /^ \p{Lu}\p{Ll}/u.test(text.slice(at));
};
const leadsOn = (text: string, at: number): boolean => {
  const before = LEADS_ON.exec(fold(text.slice(Math.max(0, at - 40), at)))?.[0] ?? '';
  return before !== '' && /^ (?:\p{Lu}|\d)/u.test(text.slice(at));
};

/** Within a telephone number, between a least number and its things, and before what puts the words before it right, there is no mark. */
const isBound = (text: string, at: number): boolean =>
  isOfName(text, at) ||
  leadsOn(text, at) ||
  (SO_MANY.test(fold(text.slice(Math.max(0, at - 30), at))) && /^ \p{L}{3}/u.test(text.slice(at))) ||
  (/\d$/u.test(text.slice(0, at)) && /^\s\d/u.test(text.slice(at))) ||
  CORRECTS.test(fold(text.slice(at, at + 30)));

/** The marks that a stretch most likely had, those of its prices among them. */
export function marksIn(text: string, { start, end }: Span, places: readonly Place[], ofPrices: readonly Mark[]): Mark[] {
  const amounts = amountsIn(spoken(text), { start, end });
  const isOfAmount = (at: number) => amounts.some((amount) => at > amount.start && at < amount.whole);
  const own = places.filter(({ at }) => at > start && at < end && !isOfAmount(at));
  const things = thingsOf(amounts);
  const minOf = ({ at }: Place) => (things.some((thing) => at > thing.start && at < thing.end) ? MIN_IN_LIST : MIN_PAUSE);
  const chosen = new Map(
    own.filter((place) => place.pause >= minOf(place)).map((place): [number, Mark] => [place.at, markAt(text, place)]),
  );
  for (const [n, mark] of ofPrices.entries()) {
    if (isBound(text, mark.at)) continue;
    const next = ofPrices[n + 1]?.at ?? Number.POSITIVE_INFINITY;
    const price = mark.at + text.slice(mark.at, Math.min(next, end)).search(/\d|$/u);
    const ruled = own.find(({ at }) => at === mark.at);
    const likely = own.find(({ at, pause }) => at > mark.at && at < price && pause >= MIN_LIKELY);
    if (!ruled || ruled.pause >= NO_PAUSE || (!likely && (ruled.pause >= NEVER || BEGINS_THING.test(text.slice(mark.at))))) {
      if (!chosen.has(mark.at) || next - mark.at < NEAR) chosen.set(mark.at, mark);
    } else if (likely && !chosen.has(likely.at)) chosen.set(likely.at, { at: likely.at, sign: '.' });
  }
  return withoutSingles(
    text,
    [...chosen.values()].sort((one, other) => one.at - other.at),
    own,
  );
}

/** Of two marks around a single word, one of them a full stop, the likelier stays. */
function withoutSingles(text: string, marks: readonly Mark[], places: readonly Place[]): Mark[] {
  const chance = (mark: Mark) => places.find(({ at }) => at === mark.at)?.pause ?? 1;
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (!last || (mark.sign !== '.' && last.sign !== '.') || wordsIn(text.slice(last.at, mark.at)) > 1) kept.push(mark);
    else if (chance(mark) > chance(last)) kept[kept.length - 1] = mark;
  }
  return kept;
}

/** The things of a list, each between the price before it and its own. */
function thingsOf(amounts: readonly SpokenAmount[]): Span[] {
  return amounts
    .slice(1)
    .map(({ start }, n) => ({ start: amounts[n]?.whole ?? start, end: start }))
    .filter((thing) => thing.end - thing.start <= MAX_THING);
}

const markAt = (text: string, { at, pause, stop }: Place): Mark => ({
  at,
  sign: stop >= MIN_STOP * pause && !GOES_ON_WITH.test(text.slice(at)) ? '.' : ',',
});
/** "é 85, que é a que mais vende" */
const GOES_ON_WITH = /^ (?:que|q|which|who|where|onde|donde)(?!\p{L})/iu;
