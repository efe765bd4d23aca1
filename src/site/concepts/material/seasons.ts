import type { Material } from '../material.ts';
import { MONTH, monthIn } from './parse-dates.ts';

/** Something seasonal with its months, from 0. `wording` is the owner's wording. */
export interface Season {
  what: string;
  months: readonly number[];
  wording: string;
}

const NAMES = 12;
const ANY = new RegExp(String.raw`(?<![\p{L}])و?${MONTH}`, 'giu');
const THROUGH = /^\s*(?:a|até|ao|to|through|until|till|hasta|al|-|–|إلى|حتى)\s*$/iu;
const JOINED = /^\s*(?:,|،|e|y|and|&|و)?\s*$/iu;
const LEADING = /^(?:[\s,;:.،؛–-]|(?:e|y|and|و)\s)+/iu;
/** Words between a thing and its months: "morango de junho", "apples from September". */
const LINK = /\s*(?:\(|:|,|–|-)?\s*(?:de|do|em|entre|en|desde|from|in|between|of|durante|من|في)?\s*$/iu;
const WHAT = 30;

interface Named {
  month: number;
  from: number;
  to: number;
}

/** "March 2013": a month of one year is no season. */
const OF_YEAR = /^\s*(?:de |del |of |,\s*)?(?:19|20)\d\d(?!\d)/iu;

const namesIn = (text: string): Named[] =>
  [...text.matchAll(ANY)]
    .filter((found) => !OF_YEAR.test(text.slice(found.index + found[0].length)))
    .map((found) => ({ month: monthIn(found.slice(1), 0), from: found.index, to: found.index + found[0].length }));

/** Months from one to another, across the turn of the year if needed. */
const range = (from: number, to: number): number[] =>
  Array.from({ length: ((to - from + NAMES) % NAMES) + 1 }, (_, at) => (from + at) % NAMES);

/** The seasons that a sentence lists. */
function seasonsIn(text: string): Season[] {
  const names = namesIn(text);
  const seasons: Season[] = [];
  let at = 0;
  let end = 0;
  while (at < names.length) {
    const first = names[at]!;
    let last = first;
    const months = [first.month];
    for (let next = names[at + 1]; next; next = names[at + 1]) {
      const between = text.slice(last.to, next.from);
      if (THROUGH.test(between)) months.push(...range(last.month, next.month).slice(1));
      else if (JOINED.test(between)) months.push(next.month);
      else break;
      last = next;
      at++;
    }
    const before = text
      .slice(end, first.from)
      .split(/[.;:\n](?=\s)/u)
      .at(-1)!;
    const link = LINK.exec(before);
    const what = before.slice(0, link?.index).replace(LEADING, '').trim();
    if (/\p{L}{2}/u.test(what) && what.length <= WHAT && !/\d/.test(what)) {
      seasons.push({ what, months: [...new Set(months)], wording: text.slice(first.from, last.to) });
    }
    end = last.to;
    at++;
  }
  return seasons;
}

/** Seasonal things, from the sentence that lists the most. */
export function seasons({ facts }: Material): Season[] {
  const notes = facts('offer').flatMap(({ text, norm }) => (norm.note ? [`${text}: ${norm.note}`] : []));
  const lists = [...facts('statement').map(({ text }) => text), notes.join('; ')].map(seasonsIn);
  const [longest = []] = lists.toSorted((one, other) => other.length - one.length);
  return longest.filter(({ months }) => months.length < NAMES);
}
