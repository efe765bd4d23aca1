import { expect, test, vi } from 'vitest';
import { jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { openNames, openVercel, RECOMMENDED_ALIAS } from '../../../../tests/world/names.ts';
import { openRegistrar } from '../../../../tests/world/registrar.ts';
import { openStripe } from '../../../../tests/world/stripe.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const { dns } = await openNames();
const server = await openVercel(dns.zones);
await openRegistrar(dns.zones);
const { admin, adminUrl } = await openCloud();
const shop = await openStripe(adminUrl);
const { makeBuyer } = await import('../../../../tests/world/shop.ts');
const { makeSite, publishNow } = await import('../../../../tests/world/work.ts');
const { fulfilOrder, orderName } = await import('./index.ts');
const { checkDomain, requireDomain } = await import('../index.ts');

const CONTACT = {
  ...{ firstName: 'Ana', lastName: 'Souza', organization: '', taxId: '529.982.247-25', address: 'Rua do Sol, 12', city: 'Olinda' },
  ...{ region: 'PE', zip: '53020-140', country: 'BR' as const, phone: '(81) 99999-8888', email: 'ana@example.com' },
};

test('a name bought where Vercel serves points to Vercel, once Vercel has said where that is, and comes live there', async () => {
  const { ctx } = await makeBuyer({ admin, ...shop }, { card: 'pm_card_visa', tier: 'enterprise' });
  const siteId = await makeSite(ctx, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
  await publishNow(ctx, siteId);
  const name = 'padaria-na-vercel.example';
  const { orderId, domainId } = await orderName(ctx, { siteId, domain: name, years: 1, cents: 4510, autoRenew: true, ...CONTACT });
  const stateOf = async () => (await admin.query('select state from domain_orders where id = $1', [orderId])).rows[0].state;
  const token = process.env.VERCEL_API_TOKEN!;
  server.keys.change(token, { busy: 100 });
  await fulfilOrder(jobContext('test'), { orderId });
  expect(await stateOf()).toBe('registered');
  expect(dns.zones.find(name)![1].records).toEqual([]);
  server.keys.change(token, { busy: 0 });
  await fulfilOrder(jobContext('test'), { orderId });
  expect(await stateOf()).toBe('done');
  const held = dns.zones.find(name)![1].records.map(({ name: label, type, value }) => `${label} ${type} ${value}`);
  expect(held).toEqual(expect.arrayContaining(['@ A 127.0.0.1', `www CNAME ${RECOMMENDED_ALIAS}`]));
  for (const later of [5000, 10_000, 15_000]) await checkDomain({ ...ctx, now: new Date(Date.now() + later) }, { domainId });
  expect((await requireDomain(ctx, { domainId })).state).toBe('live');
  expect(server.hosts()).toEqual(expect.arrayContaining([name, `www.${name}`]));
});
