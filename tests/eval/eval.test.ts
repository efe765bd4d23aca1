import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';
import { type Count, sum } from './score.ts';

/** What the rules alone reach on prompts of strangers, a little under what was measured; only ever raised. */
const FLOORS: readonly [half: 'open' | 'sealed', part: Count, whole: Count, least: number, most: number][] = [
  ['open', 'nameRight', 'prompts', 0.7, 1],
  ['open', 'nameWrong', 'prompts', 0, 0.03],
  ['open', 'familyWrong', 'prompts', 0, 0.04],
  ['open', 'tradeRight', 'prompts', 0.58, 1],
  ['open', 'portsFound', 'ports', 0.82, 1],
  ['open', 'prosePublished', 'prose', 0.6, 1],
  ['open', 'leaked', 'clauses', 0, 0.01],
  ['open', 'accounted', 'letters', 0.995, 1],
  ['open', 'colorsHonoured', 'colors', 0.86, 1],
  ['sealed', 'nameRight', 'prompts', 0.56, 1],
  ['sealed', 'nameWrong', 'prompts', 0, 0.035],
  ['sealed', 'familyWrong', 'prompts', 0, 0.04],
  ['sealed', 'tradeRight', 'prompts', 0.54, 1],
  ['sealed', 'portsFound', 'ports', 0.8, 1],
  ['sealed', 'prosePublished', 'prose', 0.62, 1],
  ['sealed', 'leaked', 'clauses', 0, 0.022],
  ['sealed', 'accounted', 'letters', 0.995, 1],
  ['sealed', 'colorsHonoured', 'colors', 0.8, 1],
];

describe('prompts of strangers', () => {
  const totals = { open: sum(measure('open').map(({ score }) => score)), sealed: sum(measure('sealed').map(({ score }) => score)) };
  test.each(FLOORS)('%s: %s of %s', (half, part, whole, least, most) => {
    const share = totals[half][part] / totals[half][whole];
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});
