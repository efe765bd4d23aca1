import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { certifiedBy, type Hosted } from '#modules/domains/hosting/domain-host.ts';
import { vercel } from '#modules/domains/hosting/vercel.ts';
import { randomKey } from '../../local/dns/keys.ts';
import { openZones, Zone } from '../../local/dns/zones.ts';
import { PROJECT, RECOMMENDED_ALIAS, startVercel, TEAM } from '../../local/vercel/server.ts';

const token = randomKey(24);
const zones = openZones();
const server = await startVercel({ port: 0, zones, token });
setDefaultCACertificates([...getCACertificates('default'), server.visited.rootPem]);
afterAll(() => server.close());

const open = (baseUrl = server.url, key = token) =>
  vercel({ token: key, project: PROJECT, team: TEAM, baseUrl, tlsPort: server.visited.port });

let count = 0;
let name = '';
beforeEach(() => {
  name = `padaria${++count}.example`;
  zones.set(name, Zone.parse({ records: [] }));
});

const lead = (...more: [string, 'A' | 'TXT' | 'CNAME', string][]) =>
  zones.set(name, Zone.parse({ records: more.map(([label, type, value]) => ({ name: label, type, value, ttl: 60 })) }));
const right = () => lead(['@', 'A', '127.0.0.1'], ['www', 'CNAME', RECOMMENDED_ALIAS]);
const ask = async (host = open(), more: { attachable?: string[]; before?: Hosted | null } = {}) => {
  const hosts = [name, `www.${name}`];
  return (await host.ask({ name, hosts, attachable: hosts, before: null, at: new Date(), ...more }))!;
};

test('what owners are asked for is what it recommends first, and what it recommends after that is right too', async () => {
  const { target, names, isAway } = await ask(open(), { attachable: [] });
  expect(target).toEqual({
    ipv4: ['127.0.0.1'],
    alias: RECOMMENDED_ALIAS,
    accepted: { ipv4: ['127.0.0.1', '127.0.0.9'], aliases: [RECOMMENDED_ALIAS, 'cname.vercel-dns.com'] },
  });
  expect([isAway, names[name]?.state, server.hosts()]).toEqual([false, 'absent', []]);
});

test('what may be handed over is, once, and has its certificate when it leads there', async () => {
  expect((await ask()).names[name]).toEqual({ state: 'attached', challenge: null, certifiedUntil: null });
  right();
  const done = await ask();
  expect(certifiedBy(done, new Date())).toEqual([name, `www.${name}`]);
  expect(server.asked.filter((one) => one === `POST /v10/projects/${PROJECT}/domains`)).toHaveLength(2);
  for (const host of [name, `www.${name}`]) await open().release(host);
  await open().release(name);
  expect(server.hosts()).toEqual([]);
});

test('a name of another account needs the record that Vercel asks for, and no more than that', async () => {
  server.claim(name, 'account');
  const { challenge, state } = (await ask()).names[name]!;
  expect([state, challenge?.host]).toEqual(['unproved', `_vercel.${name}`]);
  lead(['_vercel', 'TXT', challenge!.value]);
  expect((await ask()).names[name]?.state).toBe('attached');
});

test('a name in another project is said to be there, and is taken when it is free', async () => {
  server.claim(name, 'project');
  expect((await ask()).names).toMatchObject({ [name]: { state: 'taken' }, [`www.${name}`]: { state: 'attached' } });
  server.unclaim(name);
  expect((await ask()).names[name]?.state).toBe('attached');
});

test('a redirect that somebody has set at the dashboard is taken away: our rows decide which host leads to which', async () => {
  await ask();
  server.redirect(`www.${name}`, name);
  await ask();
  await open().release(name);
  expect(server.hosts()).not.toContain(name);
});

test('an answer that does not come leaves what was known, and its own pause is kept', async () => {
  right();
  const before = await ask();
  server.keys.change(token, { busy: 1 });
  const busy = await ask(open(), { before });
  expect(busy).toMatchObject({ isAway: true, target: before.target, names: before.names });
  expect(new Date(busy.retryAt!).getTime() - Date.now()).toBeLessThan(4000);
  server.keys.change(token, { busy: 0 });
  for (const host of [open('http://127.0.0.1:9'), open(server.url, 'unknown-token')])
    expect(await ask(host, { before })).toMatchObject({ isAway: true, retryAt: null, names: before.names });
});

test('a token that may only read hands nothing over, and a request that the stand-in does not know fails', async () => {
  server.keys.change(token, { rights: 'read' });
  expect((await ask()).names[name]?.state).toBe('refused');
  server.keys.change(token, { rights: 'edit' });
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${server.url}/v9/projects/${PROJECT}/env?teamId=${TEAM}`, { headers })).status).toBe(404);
  const body = JSON.stringify({ name, surprise: true });
  expect((await fetch(`${server.url}/v10/projects/${PROJECT}/domains?teamId=${TEAM}`, { method: 'POST', headers, body })).status).toBe(500);
});
