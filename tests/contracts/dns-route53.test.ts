import { afterAll, expect, test } from 'vitest';
import { route53 } from '#modules/domains/zone/providers/route53.ts';
import { randomKey } from '../../local/dns/keys.ts';
import { Zone } from '../../local/dns/zones.ts';
import { startRoute53 } from '../../local/route53/server.ts';
import { ENVIRONMENT } from '../world/environment.ts';
import { describeProvider, zones } from './dns-contract.ts';

Object.assign(process.env, ENVIRONMENT);
const server = await startRoute53({ port: 0, zones });
process.env.ROUTE53_BASE_URL = server.url;
afterAll(() => server.close());

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const open = (rights = {}) => {
  const [key, secret] = [`AKIA${randomKey(16, CAPITALS)}`, `${randomKey(38)}+/`];
  server.keys.issue(key, rights, secret);
  return { provider: route53({ accessKeyId: key, secretAccessKey: secret }), key };
};
const stranger = () => route53({ accessKeyId: `AKIA${randomKey(16, CAPITALS)}`, secretAccessKey: randomKey(40) });

describeProvider({ name: 'route53', open, keys: server.keys, stranger, own: 3 });

test('a wrong secret is refused by its signature', async () => {
  const { key } = open();
  const wrong = route53({ accessKeyId: key, secretAccessKey: randomKey(40) });
  await expect(wrong.listZones()).rejects.toMatchObject({ trouble: 'token_refused' });
});

test('an alias of its own is taken away and comes back as it was', async () => {
  const alias = { zoneId: 'Z2FDTNDATAQYW2', evaluates: false };
  zones.set(
    'padaria.example',
    Zone.parse({ provider: 'route53', records: [{ name: '@', type: 'A', ttl: 300, value: 'd1.cloudfront.net', alias }] }),
  );
  const { provider } = open();
  const zone = (await provider.listZones())[0]!;
  const held = (await provider.listRecords(zone)).find(({ type }) => type === 'A')!;
  expect(held).toEqual({ name: 'padaria.example', type: 'A', ttl: null, value: 'd1.cloudfront.net', alias });
  const ours = { name: 'padaria.example', type: 'A', ttl: 300, value: '127.0.0.1' };
  await provider.change(zone, { remove: [held], add: [ours] });
  expect(zones.find('padaria.example')![1].records).toEqual([{ name: '@', type: 'A', ttl: 300, value: '127.0.0.1' }]);
  await provider.change(zone, { remove: [ours], add: [held] });
  expect((await provider.listRecords(zone)).find(({ type }) => type === 'A')).toEqual(held);
});
