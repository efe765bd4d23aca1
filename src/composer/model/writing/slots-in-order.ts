import { type Item, type Section, type StringKey, shapeOf } from '#site/schema.ts';

/** Texts of an item in the order of its kind's slots: rows keep no order of keys, and a question must not depend on it. */
export const slotsInOrder = ({ kind }: Section, { slots }: Item): [slot: keyof Item['slots'], key: StringKey][] =>
  (Object.keys(shapeOf(kind).items?.slots ?? {}) as (keyof Item['slots'])[]).flatMap((slot) => {
    const key = slots[slot];
    return key === undefined ? [] : [[slot, key]];
  });
