import { expect, test } from 'vitest';
import { readLighthouse } from './read-lighthouse.ts';

/** A report with only these scores of Lighthouse, from 0 to 1. */
const reportWith = (scores: Record<string, number | null>) =>
  ({
    audits: {},
    categories: Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, { score, auditRefs: [] }])),
    finalDisplayedUrl: 'https://loja.test/',
    lighthouseVersion: '13',
    environment: { hostUserAgent: '' },
  }) as unknown as Parameters<typeof readLighthouse>[0];

test('a load without a number for its speed is none, and other numbers that are missing are not nought', async () => {
  await expect(readLighthouse(reportWith({ performance: null, accessibility: 1 }), 0)).rejects.toThrow('NO_PERFORMANCE');
  const { scores } = await readLighthouse(reportWith({ performance: 0, accessibility: null, seo: 0.9 }), 0);
  expect(scores).toEqual({ performance: 0, accessibility: null, bestPractices: null, seo: 90 });
});
