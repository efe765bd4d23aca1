import { describe, expect, test } from 'vitest';
import { shareOf, toldOnSites } from './told-totals.ts';

/** How much of what a kept answer tells stands on the pages, beside what it belongs to; a little under what was measured, only ever raised. */
const FLOORS: readonly [kind: RegExp, least: number][] = [
  [/^name$/, 1],
  [/^contact /, 1],
  [/^(?:address|landmark)$/, 0.98],
  [/^place$/, 0.99],
  [/^(?:item|plan|plan feature)$/, 0.99],
  [/^item note$/, 0.99],
  [/^price$/, 0.99],
  [/^price hidden$/, 1],
  [/^hours$/, 0.9],
  [/^class/, 0.95],
  [/^person/, 0.99],
  [/^question/, 1],
  [/^told (?:policy|payment|guarantee|delivery)$/, 0.95],
  [/^told (?:service|audience|capacity|since|story|trial|other)$/, 0.9],
  [/^rest$/, 0.41],
  [/^(?:aside|instruction)$/, 0.99],
  [/^section wished$/, 0.93],
  [/^section refused$/, 1],
  [/^page wished$/, 0.71],
  [/^language$/, 0.77],
];

describe('what a model reads in a message', () => {
  const all = toldOnSites();
  test.each(FLOORS)('reaches its pages: %s', (kind, least) => {
    expect(shareOf(all, (one) => kind.test(one))).toBeGreaterThanOrEqual(least);
  });
});
