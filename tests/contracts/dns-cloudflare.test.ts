import { afterAll, expect, test } from 'vitest';
import { cloudflare } from '#modules/domains/zone/providers/cloudflare.ts';
import { startCloudflare } from '../../local/cloudflare/server.ts';
import { randomKey } from '../../local/dns/keys.ts';
import { ENVIRONMENT } from '../world/environment.ts';
import { describeProvider, holdZone, zones } from './dns-contract.ts';

Object.assign(process.env, ENVIRONMENT);
const server = await startCloudflare({ port: 0, zones });
process.env.CLOUDFLARE_BASE_URL = server.url;
afterAll(() => server.close());

const open = (rights = {}) => {
  const key = randomKey(40);
  server.keys.issue(key, rights);
  return { provider: cloudflare({ token: key }), key };
};

describeProvider({ name: 'cloudflare', open, keys: server.keys, stranger: () => cloudflare({ token: randomKey(40) }), own: 0 });

test('what is passed on through its network, and a TTL that it chooses, are kept through a change and its undoing', async () => {
  holdZone('cloudflare', []);
  const { provider } = open();
  const zone = (await provider.listZones())[0]!;
  const proxied = { name: 'padaria.example', type: 'A', ttl: null, value: '191.6.208.10', proxied: true as const, comment: 'da agência' };
  const plain = { ...proxied, proxied: undefined, value: '127.0.0.1', ttl: 300 };
  await provider.change(zone, { remove: [], add: [proxied] });
  expect(await provider.listRecords(zone)).toEqual([proxied]);
  await provider.change(zone, { remove: [proxied], add: [plain] });
  await provider.change(zone, { remove: [plain], add: [proxied] });
  expect(await provider.listRecords(zone)).toEqual([proxied]);
});

test('a path that it does not know fails, and so does a request that is not one of ours', async () => {
  const key = randomKey(40);
  server.keys.issue(key);
  const ask = (path: string, headers = {}) => fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${key}`, ...headers } });
  expect((await ask('/accounts')).status).toBe(404);
  expect((await ask('/zones', { authorization: 'Basic x' })).status).toBe(400);
  expect((await ask('/zones?per_page=500')).status).toBe(400);
});
