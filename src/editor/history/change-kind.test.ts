import { expect, it } from 'vitest';
import { kindsOf } from './change-kind.ts';

it('names what an entry is about once, the most frequent first', () => {
  expect(kindsOf({ 'set-tone': 1, 'set-text': 2, 'wear-look': 2, 'confirm-texts': 4 })).toEqual(['texts', 'look']);
  expect(kindsOf({})).toEqual([]);
});
