import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { line, openJobEngine } from '../../../../tests/world/job-engine.ts';
import { openNames } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { freePort, lockTable, Server } from '../../../../tests/world/servers.ts';
import { makeSite } from '../../../../tests/world/work.ts';

const names = await openNames();
const { ca } = names;
const { admin, adminUrl } = await openCloud();
const domains = await import('../index.ts');
const { jobs } = await import('#platform/jobs.ts');
/** Long enough for the app to be there again. */
const BACK_OFF = 4_000;
const engine = await openJobEngine(adminUrl, BACK_OFF);

vi.setConfig({ testTimeout: 60_000 });
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const MINUTE = 60_000;
const WANTED = 'domains/certificate.wanted';
const NEWS = 'domains/domain.news';
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
const app = new Server(['--import', './src/cli/resolve-next.ts', 'tests/world/issuing-app.ts', String(port)], {}, url);

let owner: Context & { account: { id: string } };
let siteId: string;
let count = 0;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
  await app.start();
  expect((await fetch(`${url}/api/inngest`, { method: 'PUT' })).status).toBe(200);
});
beforeEach(async () => {
  ca.expireProofs();
  line.before = line.after = ca.watch.answered = null;
  await app.start();
});

/** A name whose DNS is right and which nobody has looked at. */
async function bring() {
  const name = `app${++count}.example`;
  const { domainId } = await domains.addDomain(owner, { siteId, domain: name });
  names.point(name, (await domains.requireDomain(owner, { domainId })).proof);
  return { name, domainId };
}
/** Its owner asks the app; resolves to false if the app dies over it. */
const ask = (verb: 'look' | 'request', domainId: string) =>
  fetch(`${url}/${verb}`, { method: 'POST', body: JSON.stringify({ clientId: owner.account.id, domainId }) }).then(
    ({ ok }) => ok,
    () => false,
  );
/** A look may be taken again once the one that died is given up. */
const forgetLook = (domainId: string) =>
  admin.query(
    `update domains set looking_until = looking_until - interval '1 minute', looked_at = looked_at - interval '1 minute' where id = $1`,
    [domainId],
  );

async function expectIssuedOnce({ name, domainId }: { name: string; domainId: string }) {
  await vi.waitFor(async () => expect(await domains.requireDomain(owner, { domainId })).toMatchObject({ state: 'live' }), {
    timeout: 40_000,
    interval: 100,
  });
  await vi.waitFor(async () => expect((await engine.pool.query(`select 1 from inngest.runs where status = 'active'`)).rowCount).toBe(0), {
    timeout: 20_000,
    interval: 100,
  });
  const { rows } = await admin.query('select state from certificates where domain_id = $1', [domainId]);
  const orders = [...ca.store.orders.values()].filter((order) => order.names.includes(name)).map(({ status }) => status);
  const issued = [...ca.store.issued.values()].filter((one) => one.names.includes(name));
  expect([rows, orders, issued.length]).toEqual([[{ state: 'issued' }], ['valid'], 1]);
}

test('killed within the look that finds a name ready, the next look asks for its certificate', async () => {
  const brought = await bring();
  const held = await lockTable(admin, 'public.domain_history');
  const asked = ask('look', brought.domainId);
  await held.reached();
  expect(await app.kill()).toBe('SIGKILL');
  await held.release();
  expect(await asked).toBe(false);
  expect(await domains.requireDomain(owner, brought)).toMatchObject({ state: 'proving' });
  await app.start();
  await forgetLook(brought.domainId);
  expect(await ask('look', brought.domainId)).toBe(true);
  await expectIssuedOnce(brought);
});

test('killed before the engine receives the request, the sweep finds it', async () => {
  const brought = await bring();
  line.before = async (events) => {
    if (!events.includes(WANTED)) return true;
    await app.kill();
    return false;
  };
  expect(await ask('look', brought.domainId)).toBe(false);
  line.before = null;
  expect(await domains.requireDomain(owner, brought)).toMatchObject({ state: 'securing' });
  const due = await domains.findDueCertificates(jobContext('sweep'));
  expect(due).toEqual([{ domainId: brought.domainId, clientId: owner.account.id }]);
  await app.start();
  await jobs.send(due.map((data) => ({ name: WANTED, data })));
  await expectIssuedOnce(brought);
});

test('killed after the engine has received it, and asked again by an impatient owner, it issues once', async () => {
  const brought = await bring();
  line.after = async (events) => {
    if (!events.includes(WANTED)) return;
    line.after = null;
    await app.kill();
  };
  expect(await ask('look', brought.domainId)).toBe(false);
  await app.start();
  expect(await Promise.all([1, 2].map(() => ask('request', brought.domainId)))).toEqual([true, true]);
  await expectIssuedOnce(brought);
});

test('killed at every step of the job that the engine calls, it issues once and the news of it is found', async () => {
  const brought = await bring();
  await domains.checkDomain({ ...owner, now: new Date(Date.now() - MINUTE) }, brought);
  const killed: string[] = [];
  const die = async (at: string) => {
    killed.push(at);
    await app.kill();
    void app.start();
  };
  const steps = { challenge: /^\/chall\//, certificate: /^\/cert\// };
  ca.watch.answered = async (path) => {
    const step = Object.entries(steps).find(([at, each]) => each.test(path) && !killed.includes(at));
    if (step) await die(step[0]);
  };
  line.before = async (events) => {
    if (!events.includes(NEWS) || killed.includes('news')) return true;
    await die('news');
    return false;
  };
  await jobs.send({ name: WANTED, data: { domainId: brought.domainId, clientId: owner.account.id } });
  await expectIssuedOnce(brought);
  expect(killed).toEqual([...Object.keys(steps), 'news']);
  expect(await domains.findNews(jobContext('sweep'))).toContainEqual(
    expect.objectContaining({ domainId: brought.domainId, about: 'live' }),
  );
});
