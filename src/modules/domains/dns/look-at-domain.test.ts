import { afterAll, beforeEach, expect, test } from 'vitest';
import { evidence } from '../../../../tests/samples/domains/evidence.ts';
import { startDns, type Zone } from '../../../../tests/world/names.ts';
import { diagnose } from '../doctor/diagnose.ts';
import type { Evidence } from '../doctor/evidence.ts';
import { askServer } from './ask-server.ts';
import type { DnsNetwork } from './find-nameservers.ts';
import { lookAtDomain } from './look-at-domain.ts';

const ALIAS = 'c.sites.example';
const OURS = '127.0.0.1';
const OLD = '191.6.208.10';
const PROOF = 'pm-7f3k-92qa-x4te';

const dns = await startDns({ port: 0, hosts: { [ALIAS]: OURS } });
afterAll(() => dns.close());
const network: DnsNetwork = {
  resolvers: [
    { name: 'Cloudflare', endpoint: { host: '127.0.0.1', port: dns.resolverPorts[0] } },
    { name: 'Google', endpoint: { host: '127.0.0.1', port: dns.resolverPorts[1] } },
  ],
  port: dns.authorityPort,
  asksPrivate: true,
};

const lines = (...records: [string, 'A' | 'AAAA' | 'CNAME' | 'TXT' | 'MX' | 'CAA', string, number?][]) =>
  records.map(([name, type, value, ttl = 300]) => ({ name, type, value, ttl }));
const RIGHT = lines(['@', 'A', OURS], ['www', 'CNAME', ALIAS], ['_pm', 'TXT', PROOF]);

const noFaults = { origin: 'none', cloudflare: 'none', google: 'none', dnssec: 'none' } as const;
function zone(records = RIGHT, faults: Partial<Zone['faults']> = {}): void {
  dns.zones.set('padaria.example', {
    provider: 'registro_br',
    records,
    faults: { ...noFaults, ...faults },
    registration: { status: ['active'], expiresAt: null },
  });
}

async function look(more: Partial<Evidence> = {}, name = 'padaria.example') {
  const seen = await lookAtDomain(network, { name, apex: 'padaria.example', wantsWww: name === 'padaria.example', proof: PROOF });
  const { address, www, proof, caa, wwwCaa, ...rest } = seen;
  const target = { ipv4: [OURS], ipv6: [], alias: ALIAS, issuer: 'letsencrypt.org' };
  const made = { ...evidence(), target, name, isApex: name === 'padaria.example', ...rest, address, www, proof, caa, wwwCaa, ...more };
  const { headline, others } = diagnose(made);
  return { seen, headline, codes: [headline.code, ...others.map(({ code }) => code)] };
}

beforeEach(() => {
  dns.zones.remove('padaria.example');
  dns.forget();
});

test('what is right is seen at both servers and both resolvers', async () => {
  zone();
  const { seen, codes } = await look();
  expect(codes).toEqual(['issuing']);
  expect(seen.delegation).toEqual({
    parent: 'there',
    servers: [
      { host: 'a.sec.dns.br', state: 'ok' },
      { host: 'b.sec.dns.br', state: 'ok' },
    ],
  });
  expect(seen.address.origin.map(({ saw }) => saw)).toEqual(
    Array(2).fill({ saw: 'records', records: [{ type: 'A', value: OURS }], ttl: 300 }),
  );
  expect(seen.address.resolvers.map(({ server, saw }) => [server, saw.saw])).toEqual([
    ['Cloudflare', 'records'],
    ['Google', 'records'],
  ]);
});

test('a name that nobody has is told apart from one without records', async () => {
  expect((await look({ registration: { known: 'not_registered' } })).headline.code).toBe('not_registered');
  zone([]);
  expect((await look()).codes).toEqual(['no_address', 'proof_missing', 'www_missing']);
});

test('resolvers are not asked for what is not there yet, and so know it at once when it is', async () => {
  zone([]);
  const before = await look();
  expect(before.seen.address.resolvers.every(({ saw }) => saw.saw === 'unasked')).toBe(true);
  zone();
  expect((await look()).codes).toEqual(['issuing']);
});

test('who has the old address in memory still has it, and for how long is known', async () => {
  zone(lines(['@', 'A', OLD, 1200], ['www', 'CNAME', ALIAS], ['_pm', 'TXT', PROOF]));
  expect((await look()).headline).toMatchObject({ code: 'address_elsewhere', params: { seen: OLD } });
  zone();
  const { codes, seen } = await look();
  expect(codes).toEqual(['issuing', 'resolvers_old']);
  const [first] = seen.address.resolvers;
  if (first?.saw.saw !== 'records') throw new Error('the first resolver saw nothing');
  expect(first.saw.records).toEqual([{ type: 'A', value: OLD }]);
  expect(first.saw.ttl).toBeGreaterThan(1190);
});

test.each([
  ['timeout', 'nameservers_silent'],
  ['refused', 'nameservers_lame'],
  ['servfail', 'origin_failing'],
  ['malformed', 'origin_failing'],
  ['split', 'split_origin'],
] as const)(
  'servers with the fault %s: %s',
  async (origin, code) => {
    zone(lines(['@', 'A', OLD], ['_pm', 'TXT', PROOF]));
    zone(RIGHT, { origin });
    expect((await look()).headline.code).toBe(code);
  },
  30_000,
);

test('a resolver that does not answer has seen nothing wrong', async () => {
  zone(RIGHT, { google: 'timeout' });
  const { codes, seen } = await look();
  expect(codes).toEqual(['issuing']);
  expect(seen.address.resolvers.map(({ saw }) => saw.saw)).toEqual(['records', 'failure']);
}, 30_000);

test('signatures that do not validate are told apart from servers that fail', async () => {
  zone(RIGHT, { dnssec: 'broken' });
  expect((await look()).headline.code).toBe('dnssec_broken');
  zone(RIGHT, { dnssec: 'good' });
  expect((await look()).seen.dnssec).toBe('good');
});

test('a proof must stand at its own name: no alias and no wildcard of ours proves anything', async () => {
  zone(lines(['@', 'A', OURS], ['*', 'TXT', PROOF], ['_pm', 'CNAME', 'proof.padaria.example'], ['proof', 'TXT', PROOF]));
  expect((await look()).codes).toContain('proof_missing');
});

test('panels that add the name by themselves, quotes, CAA and mail are seen', async () => {
  zone(lines(['@', 'A', OURS], ['_pm.padaria.example', 'TXT', PROOF]));
  expect((await look()).codes).toContain('proof_doubled_name');
  zone([...lines(['@', 'A', OURS], ['_pm', 'TXT', `"${PROOF}"`])]);
  expect((await look()).codes).toContain('proof_quoted');
  zone([...RIGHT, ...lines(['@', 'CAA', '0 issue "digicert.com"'])]);
  expect((await look()).headline.code).toBe('caa_forbids');
  zone(lines(['loja', 'MX', '10 mx.padaria.example'], ['_pm.loja', 'TXT', PROOF]));
  expect((await look({}, 'loja.padaria.example')).codes).toEqual(['no_address', 'mail_at_risk']);
  zone(lines(['*', 'CNAME', ALIAS]));
  expect((await look({}, 'loja.padaria.example')).codes).toEqual(['wildcard_only', 'proof_missing']);
  // The proof record makes the name exist, so the wildcard no longer answers for it.
  zone(lines(['*', 'CNAME', ALIAS], ['_pm.loja', 'TXT', PROOF]));
  expect((await look({}, 'loja.padaria.example')).codes).toEqual(['no_address']);
});

test('who may issue for www is read at www itself, at what it is an alias of, and above it alone', async () => {
  const DIGI = '0 issue "digicert.com"';
  const OPEN = '0 issue "letsencrypt.org"';
  const [APEX, PROVED] = lines(['@', 'A', OURS], ['_pm', 'TXT', PROOF]);
  const said = async (...records: Parameters<typeof lines>) => {
    zone([APEX!, PROVED!, ...lines(...records)]);
    dns.forget();
    const { codes, seen } = await look();
    return [codes.filter((code) => code.includes('caa')), seen.wwwCaa?.host];
  };
  const www = 'www.padaria.example';
  expect(await said(['www', 'A', OURS], ['www', 'CAA', DIGI])).toEqual([['www_caa_forbids'], www]);
  // Its own record counts, whatever the parent has.
  expect(await said(['www', 'A', OURS], ['www', 'CAA', OPEN], ['@', 'CAA', DIGI])).toEqual([['caa_forbids'], www]);
  expect(await said(['www', 'CNAME', ALIAS], ['@', 'CAA', DIGI])).toEqual([['caa_forbids'], 'padaria.example']);
  expect(await said(['www', 'CNAME', ALIAS])).toEqual([[], www]);
  expect(await said(['www', 'CNAME', 'web.padaria.example'], ['web', 'A', OURS], ['web', 'CAA', DIGI])).toEqual([
    ['www_caa_forbids'],
    'web.padaria.example',
  ]);
  // Above the target of an alias no CAA is looked up.
  const other = (records: Zone['records']) =>
    dns.zones.set('other.example', {
      provider: 'godaddy',
      records,
      faults: noFaults,
      registration: { status: ['active'], expiresAt: null },
    });
  other(lines(['web', 'A', OURS], ['@', 'CAA', DIGI]));
  expect(await said(['www', 'CNAME', 'web.other.example'])).toEqual([[], www]);
  other(lines(['web', 'A', OURS], ['web', 'CAA', DIGI]));
  // The target of an alias to a foreign name counts, whatever the zone has.
  expect(await said(['www', 'CNAME', 'web.other.example'], ['@', 'CAA', OPEN])).toEqual([[], 'web.other.example']);
  dns.zones.remove('other.example');
});

test('what does not fit a datagram is asked for again over TCP, letter for letter', async () => {
  const many = Array.from({ length: 40 }, (_, at): [string, 'TXT', string] => ['@', 'TXT', `${'x'.repeat(60)}${at}`]);
  zone(lines(...many));
  const reply = await askServer({ host: '127.0.0.1', port: dns.authorityPort }, { name: 'padaria.example', type: 'TXT' });
  expect(reply.answers).toHaveLength(40);
});

test('a private address that a stranger names as their server is not asked', async () => {
  zone();
  const seen = await lookAtDomain(
    { ...network, asksPrivate: false },
    { name: 'padaria.example', apex: 'padaria.example', wantsWww: true, proof: PROOF },
  );
  expect(seen.delegation).toEqual({ parent: 'unknown', servers: [] });
  expect(seen.address.origin.every(({ saw }) => saw.saw === 'unasked' || saw.saw === 'failure')).toBe(true);
});
