import { describe, expect, test } from 'vitest';
import { FLOORS } from './floors.ts';
import { type Half, measure, measureModel } from './measure.ts';
import { type Score, sum } from './score.ts';

const READERS: Record<string, (half: Half) => Score> = {
  rules: (half) => sum(measure(half).map(({ score }) => score)),
  'a model by the default prompt': (half) => sum(measureModel(half).model.map(({ score }) => score)),
};

describe.each(Object.entries(READERS))('prompts of strangers, read by %s', (_, totalOf) => {
  const totals = { open: totalOf('open'), sealed: totalOf('sealed') };
  test.each(FLOORS)('%s: %s of %s', (half, part, whole, least, most) => {
    const share = totals[half][part] / totals[half][whole];
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});
