import { type Item, type Section, type StringKey, shapeOf } from '#site/schema.ts';

/** The texts of an item in the order in which its kind names them: rows keep no order of keys, and a question must not depend on it. */
export const slotsInOrder = ({ kind }: Section, { slots }: Item): [slot: keyof Item['slots'], key: StringKey][] =>
  (Object.keys(shapeOf(kind).items?.slots ?? {}) as (keyof Item['slots'])[]).flatMap((slot) => {
    const key = slots[slot];
    return key === undefined ? [] : [[slot, key]];
  });
