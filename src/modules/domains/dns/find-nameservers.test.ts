import packet, { type Answer } from 'dns-packet';
import { afterEach, expect, test } from 'vitest';
import { evidence } from '../../../../tests/samples/domains/evidence.ts';
import { closeScriptedServers, startScriptedServer } from '../../../../tests/world/scripted-dns.ts';
import { diagnose, eventsOf } from '../doctor/diagnose.ts';
import { type DnsNetwork, findNameservers } from './find-nameservers.ts';
import { lookAtDomain } from './look-at-domain.ts';

afterEach(closeScriptedServers);

const APEX = 'padaria.example';
const NS = ['ns1.padaria.example', 'ns2.padaria.example'];
const delegation = NS.map((data): Answer => ({ name: APEX, type: 'NS', ttl: 60, data }));
const address = (name: string, type: 'A' | 'AAAA', data: string): Answer => ({ name, type, ttl: 60, data });

/** A network in which the registry answers, and the nameservers' own names resolve as given here. */
async function world(hostAnswers: (name: string, type: string) => { rcode?: number; answers?: Answer[] }) {
  const port = await startScriptedServer(({ name, type }) => {
    if (name === 'example' && type === 'NS') return { answers: [{ name, type: 'NS', ttl: 60, data: 'tld.example' }] };
    if (name === 'tld.example') return type === 'A' ? { answers: [address(name, 'A', '127.0.0.1')] } : {};
    if (name === APEX && type === 'NS') return { answers: delegation };
    if (name === APEX && type === 'SOA') return { flags: packet.AUTHORITATIVE_ANSWER };
    return hostAnswers(name, type);
  });
  const network: DnsNetwork = { resolvers: [{ name: 'One', endpoint: { host: '127.0.0.1', port } }], port, asksPrivate: true };
  const found = await findNameservers(network, APEX);
  const seen = await lookAtDomain(network, { name: APEX, apex: APEX, wantsWww: true, proof: 'pm-7f3k-92qa-x4te' });
  const made = { ...evidence(), ...seen };
  return { states: found.delegation.servers.map(({ state }) => state), code: diagnose(made).headline.code, events: eventsOf(made) };
}

test('nameservers whose names a resolver fails to look up could not be asked, and nobody is blamed', async () => {
  const found = await world(() => ({ rcode: 2 }));
  expect(found).toEqual({ states: ['unasked', 'unasked'], code: 'could_not_ask', events: [] });
});

test('nameservers with IPv6 alone that do not answer us could not be asked', async () => {
  const found = await world((name, type) => (type === 'AAAA' && NS.includes(name) ? { answers: [address(name, 'AAAA', '::1')] } : {}));
  expect(found).toMatchObject({ states: ['unasked', 'unasked'], code: 'could_not_ask' });
});

test('nameservers whose names nobody has are the owner’s to correct', async () => {
  expect(await world(() => ({ rcode: 3 }))).toMatchObject({ states: ['unknown_host', 'unknown_host'], code: 'nameservers_unknown' });
  expect(await world(() => ({}))).toMatchObject({ code: 'nameservers_unknown' });
});

test('one nameserver that could not be looked up beside a good one is no finding', async () => {
  const found = await world((name, type) => {
    if (name === NS[0] && type === 'A') return { answers: [address(name, 'A', '127.0.0.1')] };
    return name === NS[1] ? { rcode: 2 } : {};
  });
  expect(found).toMatchObject({ states: ['ok', 'unasked'], code: 'no_address' });
});
