import '../../../../tests/world/heard-events.ts';
import { Agent, get } from 'node:https';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { freePort, Server } from '../../../../tests/world/servers.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';

const [sitesPort, tlsPort] = [await freePort(), await freePort()];
const names = await openNames({ sitesPort });
const { admin } = await openCloud();
const domains = await import('../index.ts');

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const ports = { SITES_PORT: String(sitesPort), TLS_PORT: String(tlsPort) };
const edge = new Server(['src/edge/main.ts'], ports, `http://127.0.0.1:${sitesPort}/`);
const BAKERY = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const FLORIST = 'Site da minha floricultura, a Flor do Largo, em Olinda. Buquê R$ 45,00.';
const VISITORS = 4;
const MOVES = 6;

let owner: Context & { account: { id: string } };
let [bakery, florist] = ['', ''];
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  [bakery, florist] = [await makeSite(owner, BAKERY), await makeSite(owner, FLORIST)];
  for (const siteId of [bakery, florist]) await publishNow(owner, siteId);
  await edge.start();
});
afterAll(() => edge.kill());

/** A visit of the name over TLS. */
const visit = (servername: string, agent: Agent) =>
  new Promise<{ status: number; shop: string | undefined }>((resolve, reject) => {
    const headers = { host: servername, 'user-agent': 'Mozilla/5.0 Firefox' };
    get({ host: '127.0.0.1', port: tlsPort, servername, ca: names.ca.rootPem, headers, agent }, (response) => {
      let html = '';
      response.setEncoding('utf8').on('data', (chunk) => (html += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, shop: /Pão da Vila|Flor do Largo/.exec(html)?.[0] }));
    }).on('error', reject);
  });

test('a name moves from site to site while people visit it, and no visit fails', async () => {
  const name = 'largo.example';
  const { domainId } = await domains.addDomain(owner, { siteId: bakery, domain: name });
  names.point(name, (await domains.requireDomain(owner, { domainId })).proof);
  await domains.checkDomain({ ...owner, now: new Date(Date.now() - 60_000) }, { domainId });
  const ctx = jobContext('issue-certificate', owner.account.id);
  const order = (await domains.openOrder(ctx, { domainId }))!;
  await domains.proveNames(ctx, order);
  await domains.collectCertificate(ctx, order);
  await domains.checkDomain(owner, { domainId });
  const agent = new Agent({ keepAlive: true, maxSockets: VISITORS });
  await expect.poll(() => visit(name, agent), { timeout: 10_000 }).toEqual({ status: 200, shop: 'Pão da Vila' });

  let isOver = false;
  const seen: string[] = [];
  const visitors = Array.from({ length: VISITORS }, async () => {
    while (!isOver) {
      const { status, shop } = await visit(name, agent);
      seen.push(`${status} ${shop}`);
    }
  });
  for (let move = 0; move < MOVES; move++) {
    const siteId = move % 2 ? bakery : florist;
    await domains.moveDomain(owner, { domainId, siteId });
    const shop = move % 2 ? 'Pão da Vila' : 'Flor do Largo';
    await expect.poll(() => visit(name, agent), { timeout: 10_000, interval: 20 }).toEqual({ status: 200, shop });
  }
  isOver = true;
  await Promise.all(visitors);
  agent.destroy();
  expect(seen.length).toBeGreaterThan(MOVES * VISITORS);
  expect(new Set(seen)).toEqual(new Set(['200 Pão da Vila', '200 Flor do Largo']));
});
