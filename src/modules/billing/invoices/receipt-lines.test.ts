import { expect, test } from 'vitest';
import { eventCost, receiptLines } from './receipt-lines.ts';

const september = { periodStart: new Date('2026-09-15T12:00:00Z'), periodEnd: new Date('2026-10-15T12:00:00Z') };
const line = { plan: null, meter: null, description: null, quantity: 1, isProration: false, unitCents: null, ...september } as const;

test('the steps of a price are one line of use: what was included, and what came on top', () => {
  const lines = receiptLines([
    { ...line, id: 'a', meter: 'page_generate', quantity: 100, amountCents: 0 },
    { ...line, id: 'b', meter: 'page_generate', quantity: 25, amountCents: 3750 },
  ]);
  expect(lines).toMatchObject([{ kind: 'usage', meter: 'page_generate', included: 100, extra: 25, amountCents: 3750, unitCents: 150 }]);
});

test('a price so small that the line is rounded to nothing is still no gift', () => {
  const [use] = receiptLines([{ ...line, id: 'a', meter: 'ai_token', quantity: 50, unitCents: 0.005, amountCents: 0 }]);
  expect(use).toMatchObject({ included: 0, extra: 50, unitCents: 0.005 });
});

test('two periods of one meter stay two lines', () => {
  const october = { periodStart: september.periodEnd, periodEnd: new Date('2026-11-15T12:00:00Z') };
  const lines = receiptLines([
    { ...line, id: 'a', meter: 'ai_token', quantity: 10, amountCents: 0 },
    { ...line, ...october, id: 'b', meter: 'ai_token', quantity: 20, amountCents: 0 },
  ]);
  expect(lines.map((one) => one.included)).toEqual([10, 20]);
});

test('the plan comes first, then what is given back, then use; nothing is lost from the sum', () => {
  const lines = receiptLines([
    { ...line, id: 'use', meter: 'storage_gb', quantity: 3, amountCents: 180 },
    { ...line, id: 'unused', plan: 'basic', amountCents: -14850, isProration: true },
    { ...line, id: 'plan', plan: 'pro', amountCents: 89700 },
    { ...line, id: 'odd', amountCents: 500 },
  ]);
  expect(lines.map((one) => one.kind)).toEqual(['plan', 'unused', 'usage', 'other']);
  expect(lines.reduce((sum, one) => sum + one.amountCents, 0)).toBe(75530);
});

test.each([
  [
    { before: 0, quantity: 1 },
    { included: 1, extra: 0, cents: 0 },
  ],
  [
    { before: 99, quantity: 1 },
    { included: 1, extra: 0, cents: 0 },
  ],
  [
    { before: 100, quantity: 1 },
    { included: 0, extra: 1, cents: 150 },
  ],
  [
    { before: 95, quantity: 10 },
    { included: 5, extra: 5, cents: 750 },
  ],
  [
    { before: 500, quantity: 0 },
    { included: 0, extra: 0, cents: 0 },
  ],
])('of 100 included at 1.50 the event %j costs %j', (event, cost) => {
  expect(eventCost(event, { included: 100, unitCents: 150 })).toEqual(cost);
});
