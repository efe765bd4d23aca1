import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '#platform/context.ts';
import { LOCAL_REGISTRAR } from '../../local/dns/keys.ts';
import { startDns } from '../../local/dns/server.ts';
import { Zone } from '../../local/dns/zones.ts';
import { startRegistrar } from '../../local/registrar/server.ts';
import { ENVIRONMENT } from '../world/environment.ts';

const dns = await startDns({ port: 0 });
const server = await startRegistrar({ port: 0, zones: dns.zones });
Object.assign(process.env, ENVIRONMENT, {
  EMBEDDED_BACKEND: '1',
  RDAP_BASE_URL: `http://127.0.0.1:${dns.port}/rdap`,
  NAMECHEAP_API_USER: LOCAL_REGISTRAR.user,
  NAMECHEAP_API_KEY: LOCAL_REGISTRAR.key,
  NAMECHEAP_CLIENT_IP: LOCAL_REGISTRAR.clientIp,
  NAMECHEAP_BASE_URL: server.url,
});
afterAll(() => Promise.all([dns.close(), server.close()]));

const { namecheap } = await import('#modules/domains/registrar/namecheap.ts');
const { candidatesFor } = await import('#modules/domains/registrar/candidates.ts');
const { searchNames } = await import('#modules/domains/registrar/search-names.ts');

const open = (more: Partial<Parameters<typeof namecheap>[0]> = {}) => namecheap({ ...LOCAL_REGISTRAR, url: server.url, ...more });
beforeEach(() => server.keys.change(LOCAL_REGISTRAR.key, { busy: 0 }));

describe('Namecheap', () => {
  test('says what is free and what it costs with its fees, in the first year and after it', async () => {
    dns.zones.set('padaria.example', Zone.parse({ records: [] }));
    const offers = await open().offer(['padaria.com', 'padaria.example', 'padaria.coffee', 'ouro.com']);
    const usd = (cents: number) => ({ cents, currency: 'USD' });
    expect(Object.fromEntries(offers)).toEqual({
      'padaria.com': { isFree: true, isPremium: false, firstYear: usd(1018), renewal: usd(1518) },
      'padaria.example': { isFree: false, isPremium: false, firstYear: null, renewal: null },
      'padaria.coffee': { isFree: true, isPremium: false, firstYear: null, renewal: null },
      'ouro.com': { isFree: true, isPremium: true, firstYear: usd(1_300_000), renewal: usd(1_300_000) },
    });
  });

  test('is asked for the prices of an ending once a day', async () => {
    const registrar = open();
    const before = server.asked.length;
    await registrar.offer(['um.com']);
    await registrar.offer(['dois.com']);
    expect(server.asked.slice(before)).toEqual(['namecheap.domains.check', 'namecheap.users.getPricing', 'namecheap.domains.check']);
  });

  test.each([
    ['a wrong key', { key: 'another-key' }, /1011102/],
    ['an address that it does not allow', { clientIp: '203.0.113.9' }, /1011150/],
    ['nobody there', { url: 'http://127.0.0.1:9/xml.response' }, /did not answer/],
    ['a page that is no answer', { url: `http://127.0.0.1:${dns.port}/_dns` }, /./],
  ])('%s is a failure', async (_, more, says) => {
    await expect(open(more).offer(['padaria.com'])).rejects.toThrow(says);
  });
});

const ctx = { account: { id: '018f0000-0000-7000-8000-000000000001' } } as Context;
const search = async (wish: string) => Object.fromEntries((await searchNames(ctx, { wish })).map((one) => [one.name, one]));

describe('a search', () => {
  test('asks the registry of Brazil for its names and the registrar for the others', async () => {
    dns.zones.set('padariadaana.example', Zone.parse({ records: [] }));
    const found = await search('padariadaana.example');
    expect(Object.keys(found)).toEqual([
      'padariadaana.example',
      'padariadaana.com.br',
      'padariadaana.com',
      'padariadaana.net',
      'padariadaana.org',
      'padariadaana.app',
    ]);
    expect(found['padariadaana.example']).toMatchObject({ state: 'taken', seller: null });
    expect(found['padariadaana.com.br']).toMatchObject({ state: 'free', seller: 'registro_br', firstYear: null });
    expect(found['padariadaana.com']).toMatchObject({ state: 'free', seller: 'namecheap', firstYear: { cents: 1018 } });
  });

  test('still says what is free when the registrar does not answer, without prices', async () => {
    server.keys.change(LOCAL_REGISTRAR.key, { busy: 1 });
    expect((await search('Padaria do Zé'))['padariadoze.com']).toMatchObject({ state: 'free', seller: null, firstYear: null });
  });

  test('of what can be no name is refused', async () => {
    await expect(search('!!!')).rejects.toMatchObject({ reason: 'wish_without_name' });
  });
});

test.each([
  ['Padaria do Bairro', 'padariadobairro.com.br'],
  ['Pão & Cia', 'paoecia.com.br'],
  ['Ana e Filhos', 'anaefilhos.com.br'],
  ['https://www.Padaria.com.br/contato', 'padaria.com.br'],
  ['loja.padaria.com', 'padaria.com'],
  ['-', undefined],
  ['com.br', 'combr.com.br'],
  ['<script>alert(1)</script>', 'scriptalert1script.com.br'],
  ['a'.repeat(200), `${'a'.repeat(40)}.com.br`],
])('%s gives %s first', (wish, first) => {
  expect(candidatesFor(wish, { ours: ['app.example'], takesExample: false })[0]).toBe(first);
});
