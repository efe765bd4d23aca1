import { expect, test } from 'vitest';
import type { Plan } from '../../catalogue/plans.ts';
import { planDifference, soldRows } from './plan-difference.ts';

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

const rows = soldRows({ models: true });

test('only differences are listed, with their direction', () => {
  const other: Plan = { ...basic, key: 'pro', sites: 500, storageGb: 2 };
  expect(planDifference(rows, basic, other).map(({ row, from, to, gain }) => [row.id, from, to, gain])).toEqual([
    ['sites', 50, 500, true],
    ['storage_gb', 5, 2, false],
  ]);
});

test('no limit is more than any number', () => {
  expect(planDifference(rows, basic, { ...basic, pageGenerate: null })).toMatchObject([{ to: null, gain: true }]);
  expect(planDifference(rows, { ...basic, pageGenerate: null }, basic)).toMatchObject([{ from: null, gain: false }]);
});

test('nothing is sold that cannot be used: no projects, and tokens only where a model writes', () => {
  expect(soldRows({ models: true }).map(({ id }) => id)).toEqual([
    'page_generate',
    'sites',
    'team_members',
    'container_hours',
    'ai_token',
    'storage_gb',
    'bandwidth',
  ]);
  expect(soldRows({ models: false }).map(({ id }) => id)).toEqual([
    'page_generate',
    'sites',
    'team_members',
    'container_hours',
    'storage_gb',
    'bandwidth',
  ]);
});
