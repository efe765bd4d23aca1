import { randomBytes } from 'node:crypto';
import type { Evidence, Reading, Saw, ServerSaw } from '../doctor/evidence.ts';
import { valuesOf } from '../doctor/judge-point.ts';
import type { Endpoint } from './ask-server.ts';
import { checkDnssec, type Delegated, type DnsNetwork, findNameservers } from './find-nameservers.ts';
import { see, seeAddresses } from './read-reply.ts';

const PROOF_LABEL = '_pm';

export interface Wanted {
  name: string;
  apex: string;
  wantsWww: boolean;
  /** Expected text of the proof. */
  proof: string;
  /** The name that the proof stands below, if it is not this one. */
  proofName?: string | null;
}

/** The host of a proof. */
export const proofHostOf = ({ name, proofName }: Pick<Wanted, 'name' | 'proofName'>): string => `${PROOF_LABEL}.${proofName ?? name}`;

/** DNS data of a domain. */
export type Observed = Pick<Evidence, 'delegation' | 'dnssec' | 'address' | 'www' | 'caa' | 'wwwCaa' | 'mail' | 'byWildcard' | 'proof'>;

const UNASKED: Saw = { saw: 'unasked' };

type Look = (server: Endpoint, recursive: boolean) => Promise<Saw>;

/**
 * Runs all queries that the doctor needs: the zone's own servers first, then public resolvers. A resolver is not asked for a record that
 * does not exist yet: it would cache the negative answer for hours.
 */
export async function lookAtDomain(network: DnsNetwork, wanted: Wanted): Promise<Observed> {
  const { name, apex, wantsWww, proof } = wanted;
  const [delegated, dnssec] = await Promise.all([findNameservers(network, apex), checkDnssec(network, apex)]);
  const addresses =
    (host: string): Look =>
    (server, recursive) =>
      seeAddresses(server, { name: host, recursive });
  const texts =
    (host: string): Look =>
    (server, recursive) =>
      see(server, { name: host, type: 'TXT', recursive }, false);
  const proofHost = proofHostOf(wanted);
  const first = delegated.servers[0]?.endpoint;
  const once = async (look: (server: Endpoint) => Promise<Saw>): Promise<Saw> => (first ? look(first) : UNASKED);
  const caaOf = async (host: string) => (first ? nearestCaa(first, { name: host, apex }, network) : { host, saw: UNASKED });
  const [address, www, proved, doubled, atName, mail, caa, wwwCaa, byWildcard] = await Promise.all([
    readingOf(network, delegated, name, addresses(name)),
    wantsWww ? readingOf(network, delegated, `www.${name}`, addresses(`www.${name}`)) : null,
    readingOf(network, delegated, proofHost, texts(proofHost)),
    once((server) => texts(`${proofHost}.${apex}`)(server, false)),
    once((server) => texts(name)(server, false)),
    once((server) => see(server, { name, type: 'MX' }, false)),
    caaOf(name),
    wantsWww ? caaOf(`www.${name}`) : null,
    name !== apex && first ? answersAnything(first, apex) : false,
  ]);
  const valuesIn = (saw: Saw): string[] => (saw.saw === 'records' ? saw.records.map(({ value }) => value) : []);
  const { delegation } = delegated;
  const proofReading = { ...proved, expected: proof, atDoubledName: valuesIn(doubled), atName: valuesIn(atName) };
  return { delegation, dnssec, address, www, proof: proofReading, caa, wwwCaa, mail, byWildcard };
}

async function readingOf(network: DnsNetwork, { servers, delegation }: Delegated, host: string, look: Look): Promise<Reading> {
  const origin: ServerSaw[] = await Promise.all(
    servers.map(async ({ host: server, endpoint }) => ({ server, saw: await look(endpoint, false) })),
  );
  if (origin.length === 0) {
    const saw: Saw =
      delegation.parent === 'no_name'
        ? { saw: 'nothing', because: 'no_name' }
        : delegation.servers.length > 0
          ? { saw: 'failure', because: 'timeout' }
          : { saw: 'unasked' };
    origin.push({ server: delegation.servers[0]?.host ?? '', saw });
  }
  const isThere = origin.some(({ saw }) => saw.saw === 'records');
  const resolvers: ServerSaw[] = await Promise.all(
    network.resolvers.map(async ({ name: server, endpoint }) => ({
      server,
      saw: isThere ? await look(endpoint, true) : ({ saw: 'unasked' } as const),
    })),
  );
  return { host, origin, resolvers };
}

const aliasIn = (saw: Saw): string | undefined => valuesOf(saw, 'CNAME').at(-1);

/** CAA records at a host or at the target of its alias; an authoritative server knows only aliases within its zone. */
async function caaAt(server: Endpoint, host: string, { resolvers }: DnsNetwork): Promise<Evidence['caa']> {
  const saw = await see(server, { name: host, type: 'CAA' });
  const alias = aliasIn(saw);
  if (!alias) return { host, saw };
  if (valuesOf(saw, 'CAA').length > 0) return { host: alias, saw: withoutAliases(saw) };
  const [resolver] = resolvers;
  const beyond = resolver ? await see(resolver.endpoint, { name: alias, type: 'CAA', recursive: true }) : UNASKED;
  return { host: aliasIn(beyond) ?? alias, saw: withoutAliases(beyond) };
}

/** An alias is no CAA record itself. */
function withoutAliases(saw: Saw): Saw {
  if (saw.saw !== 'records') return saw;
  const records = saw.records.filter(({ type }) => type === 'CAA');
  return records.length > 0 ? { ...saw, records } : { saw: 'nothing', because: 'no_record' };
}

/** The relevant CAA records are the nearest ones above a name; nothing is looked up above the target of an alias (RFC 8659, 3). */
async function nearestCaa(server: Endpoint, { name, apex }: { name: string; apex: string }, network: DnsNetwork): Promise<Evidence['caa']> {
  const labels = name.split('.');
  const depth = labels.length - apex.split('.').length;
  for (let at = 0; at <= depth; at++) {
    const found = await caaAt(server, labels.slice(at).join('.'), network);
    if (found.saw.saw !== 'nothing') return found;
  }
  return { host: name, saw: { saw: 'nothing', because: 'no_record' } };
}

/** Detects a wildcard: a random name is answered too. */
async function answersAnything(server: Endpoint, apex: string): Promise<boolean> {
  const saw = await seeAddresses(server, { name: `pm-${randomBytes(6).toString('hex')}.${apex}` });
  return saw.saw === 'records';
}
