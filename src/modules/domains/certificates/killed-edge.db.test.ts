import '../../../../tests/world/heard-events.ts';
import { Agent, get } from 'node:https';
import type { PeerCertificate, TLSSocket } from 'node:tls';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { freePort, lockTable, Server } from '../../../../tests/world/servers.ts';
import { makeSite, publishNow } from '../../../../tests/world/work.ts';

const [sitesPort, tlsPort] = [await freePort(), await freePort()];
const names = await openNames({ sitesPort });
const { ca } = names;
const { admin } = await openCloud();
const domains = await import('../index.ts');

vi.setConfig({ testTimeout: 60_000 });
const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const MINUTE = 60_000;
const DAY = 86_400_000;
const ports = { SITES_PORT: String(sitesPort), TLS_PORT: String(tlsPort) };
const edge = new Server(['src/edge/main.ts'], ports, `http://127.0.0.1:${sitesPort}/`);

let owner: Context & { account: { id: string } };
let siteId: string;
let count = 0;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
  await publishNow(owner, siteId);
});
beforeEach(async () => {
  ca.expireProofs();
  await edge.start();
});

/** A name that is proved and points here: all that it lacks is a certificate. */
async function ready() {
  const name = `edge${++count}.example`;
  const { domainId } = await domains.addDomain(owner, { siteId, domain: name });
  names.point(name, (await domains.requireDomain(owner, { domainId })).proof);
  await domains.checkDomain({ ...owner, now: new Date(Date.now() - MINUTE) }, { domainId });
  return { name, domainId };
}

/** One run of the issuing job, this far from now. */
async function issue(domainId: string, ms = 0) {
  const ctx = jobContext('issue-certificate', owner.account.id, new Date(Date.now() + ms));
  const order = await domains.openOrder(ctx, { domainId });
  if (!order || (await domains.proveNames(ctx, order)) === 'ended') return 'ended';
  return domains.collectCertificate(ctx, order);
}

/** Calls back at the authority's next request of this path, and only then. */
function once(at: 'asked' | 'answered', path: RegExp, work: () => unknown) {
  ca.watch[at] = async (given) => {
    if (!path.test(given)) return;
    ca.watch[at] = null;
    await work();
  };
}

/** The serial number of the certificate with which a visitor is answered: by the site, or by the redirect to its first name. */
const visit = (servername: string) =>
  new Promise<string>((resolve, reject) => {
    const agent = new Agent({ keepAlive: false, maxCachedSessions: 0 });
    const headers = { host: servername, 'user-agent': 'Mozilla/5.0 Firefox' };
    const asked = get({ host: '127.0.0.1', port: tlsPort, servername, ca: ca.rootPem, headers, agent }, (response) => {
      const { serialNumber }: PeerCertificate = (response.socket as TLSSocket).getPeerCertificate();
      response.resume();
      if (![200, 308].includes(response.statusCode ?? 0)) reject(new Error(`answered ${response.statusCode}`));
      response.on('end', () => resolve(serialNumber.toLowerCase()));
    });
    asked.on('error', reject);
  });

const ordersFor = (host: string) => [...ca.store.orders.values()].filter((order) => order.names.includes(host)).map(({ status }) => status);
const issuedFor = (host: string) => [...ca.store.issued.values()].filter((one) => one.names.includes(host)).length;
async function rowsOf(domainId: string) {
  const { rows } = await admin.query<{ state: string; serial: string | null }>(
    'select state, serial from certificates where domain_id = $1 order by created_at',
    [domainId],
  );
  return rows;
}

test('killed before it has answered the authority, that order ends, and the next one issues once', async () => {
  const { name, domainId } = await ready();
  once('asked', /^\/chall\//, async () => {
    const held = await lockTable(admin, 'app.acme_challenges');
    // The authority now asks the server, which stops at this table.
    void held
      .reached()
      .then(() => edge.kill())
      .then((signal) => expect(signal).toBe('SIGKILL'))
      .finally(() => held.release());
  });
  expect(await issue(domainId)).toBe('ended');
  expect([ordersFor(name), issuedFor(name)]).toEqual([['invalid'], 0]);
  await edge.start();
  expect(await issue(domainId, 61 * MINUTE)).toBe('issued');
  const rows = await rowsOf(domainId);
  expect([rows.map(({ state }) => state), ordersFor(name), issuedFor(name)]).toEqual([['failed', 'issued'], ['invalid', 'valid'], 1]);
  expect(await visit(name)).toBe(rows[1]!.serial);
});

test('killed after the names are proved, the certificate is issued all the same, once, and served by the next one', async () => {
  const { name, domainId } = await ready();
  once('asked', /\/finalize$/, () => edge.kill());
  expect(await issue(domainId)).toBe('issued');
  expect([ordersFor(name), issuedFor(name)]).toEqual([['valid'], 1]);
  await expect(visit(name)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await edge.start();
  expect(await visit(name)).toBe((await rowsOf(domainId))[0]!.serial);
});

test.each([['before it is notified of'], ['while it loads']])(
  'killed %s a renewed certificate, it serves the new one next, issued once',
  async (moment) => {
    const { name, domainId } = await ready();
    expect(await issue(domainId)).toBe('issued');
    const [first] = await rowsOf(domainId);
    expect(await visit(name)).toBe(first!.serial);
    let loading: Promise<unknown> | null = null;
    once('answered', /^\/cert\//, async () => {
      if (moment === 'before it is notified of') return edge.kill();
      // The job has read its key; the server, which is notified of the renewal, stops at the keys.
      const held = await lockTable(admin, 'app.certificate_keys');
      loading = held
        .reached()
        .then(() => edge.kill())
        .finally(() => held.release());
    });
    expect(await issue(domainId, 75 * DAY)).toBe('issued');
    if (moment === 'while it loads') expect(await loading).toBe('SIGKILL');
    await edge.start();
    const rows = await rowsOf(domainId);
    expect([rows.map(({ state }) => state), ordersFor(name), issuedFor(name)]).toEqual([['replaced', 'issued'], ['valid', 'valid'], 2]);
    expect(await visit(name)).toBe(rows[1]!.serial);
  },
);
