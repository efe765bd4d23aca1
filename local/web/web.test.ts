import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CollectError, type CollectStep, collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { readTypedAddress } from '#modules/measure/egress/web-address.ts';
import { judge } from '#ruler/rules/judge.ts';
import { pageReader } from '../../tests/world/page-reader.ts';
import { type LocalWebServer, startLocalWeb } from './server.ts';
import { LOCAL_SITES } from './sites.ts';

let web: LocalWebServer;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());

async function measure(host: string) {
  const steps: CollectStep[] = [];
  const tell = async (step: CollectStep) => void steps.push(step);
  const policy = egressPolicy({ localWeb: web });
  const evidence = await collectEvidence(readTypedAddress(host), { policy, guessed: true, userAgent: 'test', reader: pageReader, tell });
  return { steps, evidence, ...judge(evidence, Date.now()) };
}

describe('a report of a site with known faults names these and no others', () => {
  test.each(LOCAL_SITES.filter(({ refusal }) => !refusal))('$host', async ({ host, faults }) => {
    const { findings, steps } = await measure(host);
    expect(findings.map(({ code }) => code).sort()).toEqual([...faults].sort());
    expect(steps).toEqual(['answered', 'page', 'customer', 'links']);
  });

  test.each(LOCAL_SITES.filter(({ refusal }) => refusal))('$host has none, for a reason', async ({ host, refusal }) => {
    const reason = await measure(host).then(
      () => 'measured',
      (error: CollectError) => error.reason,
    );
    expect(reason).toBe(refusal);
  });

  test('a site without faults is an A+, and the old one is far from it', async () => {
    expect((await measure('clara.example')).score).toMatchObject({ grade: 'A+', total: 100 });
    const { score } = await measure('zattera.example');
    expect(['D', 'E', 'F']).toContain(score.grade);
  });
});
