import '../../../../tests/world/heard-events.ts';
import { spawn } from 'node:child_process';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames, openOwnZone } from '../../../../tests/world/names.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { makeSite } from '../../../../tests/world/work.ts';

const names = await openNames();
const { ca } = names;
const own = await openOwnZone(names);
const { admin } = await openCloud();
const domains = await import('../index.ts');

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.';
const HOUR = 3_600_000;
let owner: Context & { account: { id: string } };
let siteId: string;
let count = 0;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'enterprise' });
  siteId = await makeSite(owner, PROMPT);
});
beforeEach(() => {
  ca.expireProofs();
});

/** Runs the job in a process of its own and ends it with kill -9 when the authority has done this, before it can hear of it. */
async function killAt(path: RegExp, ...given: string[]): Promise<NodeJS.Signals | null> {
  const flags = ['--conditions=react-server', '--import', './src/cli/resolve-next.ts', 'tests/world/issue-once.ts'];
  const child = spawn(process.execPath, [...flags, ...given], { stdio: ['ignore', 'ignore', 'inherit'], env: process.env });
  ca.watch.answered = (answered) => {
    if (path.test(answered)) child.kill('SIGKILL');
  };
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, by) => resolve(by)));
  ca.watch.answered = null;
  return signal;
}

/** A name that is proved and points here: all that it lacks is a certificate. */
async function ready() {
  const name = `killed${++count}.example`;
  const { domainId } = await domains.addDomain(owner, { siteId, domain: name });
  names.point(name, (await domains.requireDomain(owner, { domainId })).proof);
  await domains.checkDomain({ ...owner, now: new Date(Date.now() - 60_000) }, { domainId });
  return { name, domainId };
}
const ordersFor = (host: string) => [...ca.store.orders.values()].filter((order) => order.names.includes(host)).map(({ status }) => status);
const issuedFor = (host: string) => [...ca.store.issued.values()].filter((one) => one.names.includes(host)).length;

const STEPS = {
  'an account': /^\/new-account$/,
  'an order': /^\/new-order$/,
  'a challenge': /^\/chall\//,
  'a signature': /\/finalize$/,
  'a certificate': /^\/cert\//,
};

test.each(Object.entries(STEPS))(
  'killed after it was given %s, the job issues once and leaks no order',
  { timeout: 60_000 },
  async (_, path) => {
    await admin.query('delete from app.acme_accounts');
    const { name, domainId } = await ready();
    expect(await killAt(path, owner.account.id, domainId)).toBe('SIGKILL');
    const ctx = jobContext('issue-certificate', owner.account.id);
    const order = await domains.openOrder(ctx, { domainId });
    await domains.proveNames(ctx, order!);
    await domains.collectCertificate(ctx, order!);
    const { rows } = await admin.query('select state from certificates where domain_id = $1', [domainId]);
    expect([rows, ordersFor(name), issuedFor(name)]).toEqual([[{ state: 'issued' }], ['valid'], 1]);
    expect(await domains.requireDomain(owner, { domainId })).toMatchObject({ state: 'live' });
  },
);

test('killed while an answer is in the zone of our own sites, it issues once and leaves nothing there', { timeout: 60_000 }, async () => {
  const [orders, issued] = [ordersFor('*.localhost').length, issuedFor('*.localhost')];
  expect(await killAt(STEPS['a challenge'])).toBe('SIGKILL');
  expect(own.ownZone().some(({ type }) => type === 'TXT')).toBe(true);
  const ctx = (ms = 0) => jobContext('renew-own-certificate', null, new Date(Date.now() + ms));
  expect(await domains.openOwnOrder(ctx())).toBe(true);
  await domains.proveOwnNames(ctx());
  await domains.collectOwnCertificate(ctx());
  await domains.removeLeftAnswers(ctx(2 * HOUR));
  const { rows } = await admin.query('select state from app.own_certificates');
  expect([rows, ordersFor('*.localhost').length - orders, issuedFor('*.localhost') - issued]).toEqual([[{ state: 'issued' }], 1, 1]);
  expect(own.ownZone().some(({ type }) => type === 'TXT')).toBe(false);
});
