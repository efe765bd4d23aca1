import { expect, test } from 'vitest';
import type { Plan } from '../plans.ts';
import { planDifference } from './plan-difference.ts';

const basic = {
  key: 'basic',
  position: 2,
  priceBrlCents: 29700,
  priceUsdCents: 2900,
  sites: 50,
  projects: 3,
  domains: 5,
  teamMembers: 3,
  ticketsPerMonth: 15,
  storageGb: 5,
  pageGenerate: 100,
  bandwidthGb: 100,
  slaHours: 24,
  aiToken: 2_000_000,
  containerHours: 37_200,
  monitoring: 'basic',
  campaigns: [],
  aiInsights: 'none',
  whiteLabel: false,
} satisfies Plan;

test('only what differs is told, with the direction', () => {
  const other: Plan = { ...basic, key: 'pro', sites: 500, storageGb: 2 };
  expect(planDifference(basic, other).map(({ row, from, to, gain }) => [row.id, from, to, gain])).toEqual([
    ['sites', 50, 500, true],
    ['storage', 5, 2, false],
  ]);
});

test('no limit is more than any number', () => {
  expect(planDifference(basic, { ...basic, pageGenerate: null })).toMatchObject([{ to: null, gain: true }]);
  expect(planDifference({ ...basic, pageGenerate: null }, basic)).toMatchObject([{ from: null, gain: false }]);
});
