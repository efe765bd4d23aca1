import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DiffPart, wordDiff } from './word-diff.ts';

const without = (parts: DiffPart[], how: DiffPart['how']) =>
  parts
    .filter((part) => part.how !== how)
    .map(({ text }) => text)
    .join('');

it('gives back both texts, whatever they are', () => {
  const words = fc
    .array(fc.constantFrom('pão', 'quente', ' ', ',', 'toda', 'manhã', '\n', 'é', 'R$ 3,50'), { maxLength: 40 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ maxLength: 60 })), fc.oneof(words, fc.string({ maxLength: 60 })), (before, after) => {
      const parts = wordDiff(before, after);
      expect([without(parts, 'ins'), without(parts, 'del')]).toEqual([before, after]);
      expect(parts.every(({ text }) => text !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('marks the words that change and no more', () => {
  expect(wordDiff('Pão quente toda manhã', 'Pão fresco toda manhã')).toEqual([
    { how: 'same', text: 'Pão ' },
    { how: 'del', text: 'quente' },
    { how: 'ins', text: 'fresco' },
    { how: 'same', text: ' toda manhã' },
  ]);
});

it('shows phrases as phrases', () => {
  const parts = wordDiff('Venha nos ver hoje', 'Passe para conversar hoje');
  expect(parts.filter(({ how }) => how !== 'same').map(({ text }) => text)).toEqual(['Venha nos ver', 'Passe para conversar']);
});

it('answers at once for the longest texts', () => {
  const long = 'palavra outra '.repeat(1400);
  const began = performance.now();
  expect(wordDiff(long, `${long} fim`).length).toBeGreaterThan(0);
  expect(performance.now() - began).toBeLessThan(500);
});
