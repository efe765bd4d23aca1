import { beforeAll, expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import { openCloud } from './world/cloud.ts';
import { openNames, openVercel, RECOMMENDED_ALIAS, Zone } from './world/names.ts';
import { makeClient } from './world/people.ts';
import { makeSite } from './world/work.ts';

const { dns } = await openNames();
const server = await openVercel(dns.zones);
const { admin } = await openCloud();
const { domainAnswer } = await import('../src/app/api/v1/_domain-answers.ts');
const { addDomain, checkDomain, requireDomain } = await import('#modules/domains/index.ts');

let owner: Context & { account: { id: string } };
let siteId: string;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
  siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
});

let clock = Date.now();
async function look(domainId: string) {
  // Longer than Vercel asks to be left alone while it is busy.
  clock += 600_000;
  await checkDomain({ ...owner, now: new Date(clock) }, { domainId });
  const domain = await requireDomain(owner, { domainId });
  return domainAnswer(domain).dns_records.map(({ host, type, expected }) => `${host} ${type} ${expected}`);
}

test('the records of a name at Vercel are those that Vercel asks for, and none before it has answered', async () => {
  const name = 'hospedada.example';
  const token = process.env.VERCEL_API_TOKEN!;
  server.claim(name, 'account');
  const { domainId } = await addDomain(owner, { siteId, domain: name });
  const { proof } = await requireDomain(owner, { domainId });
  server.keys.change(token, { busy: 20 });
  expect(await look(domainId)).toEqual([`_pm.${name} TXT ${proof}`]);
  server.keys.change(token, { busy: 0 });
  const wanted = [`${name} A 127.0.0.1`, `www.${name} CNAME ${RECOMMENDED_ALIAS}`, `_pm.${name} TXT ${proof}`];
  expect(await look(domainId)).toEqual(wanted);
  const records = wanted.map((line) => {
    const [host, type, value] = line.split(' ') as [string, string, string];
    return { name: host === name ? '@' : host.slice(0, -name.length - 1), type, value, ttl: 60 };
  });
  dns.forget();
  dns.zones.set(name, Zone.parse({ records }));
  await look(domainId);
  expect(await look(domainId)).toEqual([...wanted, expect.stringMatching(`^_vercel.${name} TXT .+`)]);
});
