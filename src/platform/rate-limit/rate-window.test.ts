import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryRates } from './rate-memory.ts';
import { type RateWindow, slideWindow } from './rate-window.ts';

const run = (limit: number, window: number, times: number[]) => {
  const rates = new MemoryRates();
  return times.map((time) => rates.take('a', limit, window, time).allowed);
};

test('as many as the limit pass, and one more does not', () => {
  expect(run(3, 1000, [0, 1, 2, 3])).toEqual([true, true, true, false]);
});

test('in the next window the one before counts by the share that is left of it', () => {
  // 10 in the previous window; halfway through this one, 5 of them count and 5 more are allowed.
  const full = Array(10).fill(999);
  expect(run(10, 1000, [...full, ...Array(6).fill(1500)]).slice(10)).toEqual([true, true, true, true, true, false]);
});

test('a window that was silent leaves nothing behind', () => {
  expect(run(1, 1000, [500, 2000, 2001])).toEqual([true, true, false]);
});

test('subjects are counted apart', () => {
  const rates = new MemoryRates();
  expect(['a', 'b', 'a'].map((who) => rates.take(who, 1, 1000, 5).allowed)).toEqual([true, true, false]);
});

test('a clock that goes back finds the window that is there', () => {
  expect(run(2, 1000, [5000, 1000, 1000, 4999])).toEqual([true, true, false, false]);
});

const Asks = fc.record({
  limit: fc.integer({ min: 1, max: 12 }),
  window: fc.integer({ min: 1, max: 5000 }),
  gaps: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 12_000 })), { maxLength: 60 }),
});

test('no stretch of one window holds more than twice the limit, and no window more than the limit', () => {
  fc.assert(
    fc.property(Asks, ({ limit, window, gaps }) => {
      let now = 1_700_000_000_000;
      const rates = new MemoryRates();
      const passed: number[] = [];
      for (const gap of gaps) {
        now += gap;
        if (rates.take('a', limit, window, now).allowed) passed.push(now);
      }
      for (const from of passed) {
        expect(passed.filter((time) => Math.floor(time / window) === Math.floor(from / window)).length).toBeLessThanOrEqual(limit);
        expect(passed.filter((time) => time >= from && time < from + window).length).toBeLessThanOrEqual(2 * limit);
      }
    }),
  );
});

test('a refusal states when the next one is allowed: not before, and then it is', () => {
  fc.assert(
    fc.property(Asks, ({ limit, window, gaps }) => {
      let now = 1_700_000_000_000;
      let kept: RateWindow | undefined;
      for (const gap of gaps) {
        now += gap;
        const { next, decision } = slideWindow(kept, limit, window, now);
        kept = next;
        expect(decision.remaining).toBeGreaterThanOrEqual(0);
        if (decision.allowed) continue;
        expect(decision.retryAt).toBeGreaterThan(now);
        expect(slideWindow(kept, limit, window, decision.retryAt).decision.allowed).toBe(true);
        expect(slideWindow(kept, limit, window, decision.retryAt - 2).decision.allowed).toBe(false);
      }
    }),
  );
});

test('a flood of addresses makes the longest silent one forgotten, never the one that floods', () => {
  const rates = new MemoryRates();
  rates.take('first', 1, 60_000, 0);
  for (let i = 0; i < 50_000; i++) rates.take(`other ${i}`, 1, 60_000, 1);
  expect(rates.take('other 49999', 1, 60_000, 2).allowed).toBe(false);
  expect(rates.take('first', 1, 60_000, 2).allowed).toBe(true);
});
