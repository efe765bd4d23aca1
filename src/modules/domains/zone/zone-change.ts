import { createHash } from 'node:crypto';
import { compareRecords, isSame, sameAnswer, type ZoneRecord } from './zone-record.ts';

/** Records to remove and to add in one step. */
export interface ZoneChange {
  remove: ZoneRecord[];
  add: ZoneRecord[];
}

export const isNothing = ({ remove, add }: ZoneChange): boolean => remove.length + add.length === 0;

/**
 * Fits a change to the zone: existing records are not added, and records of one name and type get one TTL, because resolvers allow no other
 * (RFC 2181, 5.2).
 */
export function fitChange(records: readonly ZoneRecord[], { remove, add }: ZoneChange): ZoneChange {
  const gone = [...remove];
  const coming = [...add];
  for (const one of add)
    for (const kept of records) {
      const isOfSet = kept.name === one.name && kept.type === one.type && kept.ttl !== one.ttl && !kept.locked && !kept.alias && !one.alias;
      if (!isOfSet || gone.some((each) => isSame(each, kept))) continue;
      gone.push(kept);
      if (!coming.some((each) => sameAnswer(each, kept))) coming.push({ ...kept, ttl: one.ttl });
    }
  const isKept = (one: ZoneRecord) => coming.some((each) => isSame(each, one));
  const isThere = (one: ZoneRecord) => records.some((each) => isSame(each, one));
  return {
    remove: gone.filter((one) => !isKept(one)).sort(compareRecords),
    add: coming.filter((one) => !isThere(one)).sort(compareRecords),
  };
}

/** The zone after a change. */
export const changed = (records: readonly ZoneRecord[], { remove, add }: ZoneChange): ZoneRecord[] => [
  ...records.filter((one) => !remove.some((gone) => isSame(gone, one))),
  ...add.filter((one) => !records.some((there) => isSame(there, one))),
];

/** The part of a started change that is not applied yet. */
export const remainsOf = (records: readonly ZoneRecord[], { remove, add }: ZoneChange): ZoneChange => ({
  remove: remove.filter((one) => records.some((there) => isSame(there, one))),
  add: add.filter((one) => !records.some((there) => isSame(there, one))),
});

export const reversed = ({ remove, add }: ZoneChange): ZoneChange => ({ remove: add, add: remove });

/** One line of the diff shown to a person. */
export interface ChangeLine {
  kind: 'add' | 'change' | 'remove';
  before: ZoneRecord | null;
  after: ZoneRecord | null;
}

/** A change as a diff: a removal and its replacement share a line. */
export function linesOf({ remove, add }: ZoneChange): ChangeLine[] {
  const left = [...remove];
  const take = (fits: (one: ZoneRecord) => boolean): ZoneRecord | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const pairs = add.map((after) => ({
    after,
    before: take((one) => one.name === after.name && one.type === after.type && one.value === after.value),
  }));
  const lines = pairs.map(({ after, before }): ChangeLine => {
    const stood = before ?? take((one) => one.name === after.name && one.type === after.type);
    return { kind: stood ? 'change' : 'add', before: stood, after };
  });
  return [...lines, ...left.map((before): ChangeLine => ({ kind: 'remove', before, after: null }))];
}

/** Verifies that the applied change is the one that was shown. */
export const fingerprintOf = ({ remove, add }: ZoneChange): string => {
  const bare = (all: ZoneRecord[]) =>
    all
      .toSorted(compareRecords)
      .map(({ name, type, ttl, value, proxied, alias }) => [name, type, ttl, value, proxied ?? false, alias?.zoneId ?? '']);
  return createHash('sha256')
    .update(JSON.stringify([bare(remove), bare(add)]))
    .digest('base64url');
};
