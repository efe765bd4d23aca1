import { expect, test } from 'vitest';
import { storable } from './storable.ts';

test('what Postgres refuses is taken out, wherever it stands, and all else stays', () => {
  const cut = 'Padaria 🥖'.slice(0, -1);
  expect(storable({ title: cut, list: ['a\u0000b', 1, null], 'k\u0000': { deep: '🥖' } })).toEqual({
    title: 'Padaria \ufffd',
    list: ['ab', 1, null],
    k: { deep: '🥖' },
  });
});
