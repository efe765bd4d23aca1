import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeId, encodeId, ID_PREFIXES, type IdKind, isUuid, newId } from './ids.ts';

const kinds = Object.keys(ID_PREFIXES) as IdKind[];

test('ids are version 7, name their millisecond and sort in the order of making', () => {
  const now = Date.UTC(2031, 4, 1);
  const ids = Array.from({ length: 20_000 }, () => newId(now));
  expect(ids.every(isUuid)).toBe(true);
  expect(ids.every((id) => id[14] === '7' && /[89ab]/.test(id[19]!))).toBe(true);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Number.parseInt(ids[0]!.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
});

test('a clock that goes back does not break the order', () => {
  const first = newId(Date.UTC(2032, 0, 1));
  expect(newId(Date.UTC(2020, 0, 1)) > first).toBe(true);
});

test('an id leaves with its prefix and comes back the same', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.constantFrom(...kinds), (uuid, kind) => {
      const text = encodeId(kind, uuid);
      expect(text).toMatch(new RegExp(`^${ID_PREFIXES[kind]}_[0-9a-z]{26}$`));
      expect(decodeId(kind, text)).toBe(uuid);
    }),
  );
});

test('prefixed ids sort as their uuids do', () => {
  fc.assert(fc.property(fc.uuid(), fc.uuid(), (a, b) => encodeId('site', a) < encodeId('site', b) === a < b));
});

test('what is not an id of that kind is null, never an error', () => {
  const site = encodeId('site', newId());
  expect(decodeId('generation', site)).toBeNull();
  expect(decodeId('site', site.toUpperCase())).toBeNull();
  expect(decodeId('site', `${site}0`)).toBeNull();
  expect(decodeId('site', `site_${'z'.repeat(26)}`)).toBeNull();
  expect(decodeId('site', `site_${"' or 1=1 --".padEnd(26, ' ')}`)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => decodeId('site', text) === null || isUuid(decodeId('site', text))));
  expect(() => encodeId('site', 'nonsense')).toThrow(RangeError);
});
