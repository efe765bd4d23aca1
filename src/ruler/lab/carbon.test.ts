import { expect, test } from 'vitest';
import { gramsPerVisit } from './carbon.ts';

test('a median page of 2.3 MB costs a third of a gram, as the published model has it', () => {
  expect(gramsPerVisit(1_000_000_000)).toBeCloseTo(148.2, 1);
  expect(gramsPerVisit(2_300_000)).toBeCloseTo(0.341, 3);
});
