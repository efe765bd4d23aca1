import type { FactOf } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Sheet } from '../sheet.ts';

type Offer = FactOf<'offer'>;

/** "Con cambio de piezas" behind "pulido y laca": the same with something more or less. */
const WITH = /^(?:con|com|with|sin|sem|without)(?!\p{L})/u;
/** "2,000" behind "1,000 compost worms", "50" behind "25 cartões": another number of the same. */
const NUMBER = /^(\d[\d.,]*)(?: (?:for|por))?$/u;
const NUMBERED = /^\d[\d.,]*(?= \p{L}{3})/u;
/** Max distance from the price of the one to the name of the other. */
const NEAR = 24;
const MAX_WORDS = 6;

const endOf = ({ facts }: Sheet, { norm, source }: Offer): number =>
  Math.max(source.span?.[1] ?? 0, facts.find(({ id }) => id === norm.price)?.source.span?.[1] ?? 0);

function nameAfter(before: string, said: string): string | undefined {
  if (WITH.test(fold(said)) && before.split(/\s+/).length <= MAX_WORDS && !WITH.test(fold(before))) return `${before} ${said}`;
  const number = NUMBER.exec(said)?.[1];
  return number && NUMBERED.test(before) ? before.replace(NUMBERED, number) : undefined;
}

/**
 * Completes names of a price list from the row before, which they are short for. Rows that only differ from the first are not short
 * for one another.
 * @param isNamed whether the words of a row name a thing.
 */
export function completeNames(sheet: Sheet, priced: readonly Offer[], isNamed: (offer: Offer) => boolean): void {
  let first: Offer | undefined;
  let last: Offer | undefined;
  for (const offer of priced.toSorted((one, other) => one.source.span![0] - other.source.span![0])) {
    const gap = last && sheet.folded.slice(endOf(sheet, last), offer.source.span![0]);
    const isNext = gap !== undefined && gap.length <= NEAR && !gap.includes('\n');
    if (isNamed(offer)) first = offer;
    else if (first && isNext && first.norm.group === offer.norm.group) {
      const name = nameAfter(first.text, offer.text);
      if (name) {
        offer.text = name;
        // Its words are found from the row that it is short for.
        offer.source = { ...offer.source, span: [first.source.span![0], offer.source.span![1]] };
      }
    }
    last = offer;
  }
}
