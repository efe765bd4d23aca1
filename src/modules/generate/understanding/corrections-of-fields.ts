import type { Corrections } from '#composer/brief.ts';
import { amend } from './amend.ts';
import { linesSaying, NAMED } from './own-lines.ts';
import type { Part, Understanding } from './understanding.ts';
import { listWishes, withoutWish } from './wish-list.ts';

/** Corrections from the fields of a form without JavaScript: the differences from the reading. */
export function correctionsOfFields(read: Understanding, fields: Readonly<Record<string, string>>): Corrections {
  let corrections: Corrections = {};
  for (const to of NAMED) {
    const text = fields[to];
    if (text !== undefined && text !== (read[to]?.value ?? '')) {
      const lines = linesSaying(read, to);
      corrections = amend(corrections, { to, text, lines });
    }
  }
  const facts: Part[] = [...read.addresses, ...read.contacts, ...read.hours, ...read.others];
  for (const { id, value } of [...facts, ...read.offers.map(({ id, name }) => ({ id, value: name }))]) {
    corrections = amend(corrections, { to: 'fact', id, text: fields[id] ?? value, was: value });
  }
  for (const { id: of, price } of read.offers) {
    const was = price?.text ?? '';
    corrections = amend(corrections, { to: 'price', of, id: price?.id ?? null, text: fields[`price-${of}`] ?? was, was });
  }
  for (const { at, publish } of read.lines) {
    const ticked = fields[`line-${at}`];
    if (ticked && (ticked === 'on') !== publish && !corrections.lines?.some((line) => line.at === at))
      corrections = amend(corrections, { to: 'line', at, publish: !publish });
  }
  for (const kind of ['phone', 'hours', 'offer'] as const) {
    const text = fields[`add-${kind}`];
    if (text) corrections = amend(corrections, { to: 'add', kind, text });
  }
  for (const [index, wish] of listWishes(read.wishes).entries()) {
    if (fields[`wish-${index}`] !== 'off') continue;
    const wishes = withoutWish({ ...read.wishes, ...corrections.wishes }, wish);
    corrections = amend(corrections, { to: 'wishes', wishes });
  }
  return Object.fromEntries(Object.entries(corrections).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}
