import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf, discountOf, partsOf, shareOf, spread } from './amounts.ts';
import { exact, rounded, toText } from './decimals.ts';
import { nextEnd, periodEnd } from './time.ts';

const unit = (unit_amount_decimal: string) => ({ id: 'p', object: 'price', billing_scheme: 'per_unit', unit_amount_decimal });
const tiered = (tiers_mode: string, tiers: object[]) => ({ id: 'p', object: 'price', billing_scheme: 'tiered', tiers_mode, tiers });
const at = (text: string) => Date.parse(text) / 1000;

describe('decimals', () => {
  test('keep twelve places, and their sign', () => {
    for (const text of ['0', '1', '-1', '0.1', '-0.000000000001', '123456789012345.123456789012']) expect(toText(exact(text))).toBe(text);
    expect(toText(exact('1.50'))).toBe('1.5');
    expect(exact(null)).toBe(0n);
  });

  test('halves go away from zero', () => {
    expect([rounded(5n, 2n), rounded(-5n, 2n), rounded(4n, 3n), rounded(-4n, 3n)]).toEqual([3, -3, 1, -1]);
  });
});

describe('amounts', () => {
  test('are exact where floating point is not', () => {
    expect(amountOf(unit('1.005'), '100')).toBe(101); // 100.5 cents
    expect(amountOf(unit('0.1'), '3')).toBe(0);
    expect(amountOf(unit('33.335'), '3')).toBe(100);
  });

  test('of graduated tiers are a part for each tier that is reached, and nothing is a part too', () => {
    const price = tiered('graduated', [
      { up_to: 100, unit_amount_decimal: '0' },
      { up_to: null, unit_amount_decimal: '10', flat_amount: 500 },
    ]);
    expect(partsOf(price, '125').map(({ tier, quantity, amount }) => [tier, quantity, amount])).toEqual([
      [1, '100', 0],
      [2, '25', 750],
    ]);
    expect(partsOf(price, '100')).toHaveLength(1);
    expect(partsOf(price, '0')).toMatchObject([{ tier: 1, quantity: '0', amount: 0 }]);
    expect(partsOf(price, '100.5').map(({ quantity }) => quantity)).toEqual(['100', '0.5']);
  });

  test('of volume tiers are the price of the tier that is reached, for all', () => {
    const price = tiered('volume', [
      { up_to: 10, unit_amount_decimal: '700' },
      { up_to: null, unit_amount_decimal: '600' },
    ]);
    expect([amountOf(price, '10'), amountOf(price, '11')]).toEqual([7_000, 6_600]);
  });

  test('spread over lines to the cent, whatever the weights', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (whole, each) => {
        const parts = spread(whole, each);
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(sum).toBe(each.some((weight) => weight > 0) ? whole : 0);
        expect(parts.every((part) => part >= 0)).toBe(true);
      }),
    );
  });

  test('what is left of a period and what is gone make the whole, but for a cent of rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 2_678_400 }), (amount, moment) => {
        const period = { start: 0, end: 2_678_400 };
        const left = shareOf(amount, period, moment);
        expect(left + shareOf(amount, period, period.end - moment) - amount).toBeLessThanOrEqual(1);
        expect(left).toBeLessThanOrEqual(amount);
      }),
    );
  });

  test('a coupon never takes more than there is', () => {
    expect(discountOf({ id: 'c', object: 'coupon', amount_off: 500 }, 300)).toBe(300);
    expect(discountOf({ id: 'c', object: 'coupon', percent_off: 12.5 }, 1_000)).toBe(125);
    expect(discountOf({ id: 'c', object: 'coupon', percent_off: 50 }, -100)).toBe(0);
  });
});

describe('periods', () => {
  test('keep the day of their anchor where the month has it', () => {
    const anchor = at('2027-01-31T09:30:00Z');
    const ends = [1, 2, 3, 13].map((n) => new Date(periodEnd(anchor, 'month', 1, n) * 1000).toISOString());
    expect(ends).toEqual(['2027-02-28T09:30:00.000Z', '2027-03-31T09:30:00.000Z', '2027-04-30T09:30:00.000Z', '2028-02-29T09:30:00.000Z']);
  });

  test('the next end is always later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), fc.integer({ min: 0, max: 100_000_000 }), (anchor, later) => {
        const monthly = { interval: 'month', interval_count: 1 };
        const end = nextEnd(anchor, monthly, anchor + later);
        expect(end).toBeGreaterThan(anchor + later);
        expect(end - anchor - later).toBeLessThanOrEqual(31 * 86_400);
      }),
      { numRuns: 30 },
    );
  });
});
