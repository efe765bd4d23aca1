import type { Corrections } from '#composer/brief.ts';
import { respell } from '#composer/reading/respelt.ts';
import type { Understanding } from './understanding.ts';

/** Spells the owner's sentences as they have corrected the values in them. */
export function spellingOf(read: Understanding, { name, trade, place, facts = [] }: Corrections): (sentence: string) => string {
  const values = new Map(
    [...read.addresses, ...read.contacts, ...read.hours, ...read.others].map(({ id, value }): [string, string] => [id, value]),
  );
  for (const offer of read.offers) values.set(offer.id, offer.name);
  const pairs = [
    [read.name?.value, name],
    [read.trade?.value, trade],
    [read.place?.value, place],
    ...facts.map(({ id, text }) => [values.get(id), text]),
  ];
  return (sentence) => pairs.reduce((said, [was, now]) => (was && now ? respell(said, was, now) : said), sentence);
}
