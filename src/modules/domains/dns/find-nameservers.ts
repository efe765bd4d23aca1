import { isIP } from 'node:net';
import type { Answer } from 'dns-packet';
import type { Evidence } from '../doctor/evidence.ts';
import { isPrivate } from '../doctor/known-places.ts';
import { AskFailure, askServer, type Endpoint, type Reply } from './ask-server.ts';
import { ownerOf } from './read-reply.ts';

/** Servers to query and limits on them: in development everything is at 127.0.0.1, on other ports. */
export interface DnsNetwork {
  /** Independent public resolvers, by their common names. */
  resolvers: readonly { name: string; endpoint: Endpoint }[];
  /** Port of authoritative servers. */
  port: number;
  /** Whether private addresses may be queried: never in production, where strangers choose the servers. */
  asksPrivate: boolean;
}

export interface Delegated {
  delegation: Evidence['delegation'];
  /** Authoritative servers with the addresses that answered. */
  servers: { host: string; endpoint: Endpoint }[];
}

/** Max servers queried: two that agree are enough, and a zone may list thirteen. */
const MAX_SERVERS = 4;

/** Queries the resolvers in turn until one answers. */
export async function resolve(network: DnsNetwork, name: string, type: 'A' | 'AAAA' | 'NS' | 'SOA'): Promise<Reply | null> {
  for (const { endpoint } of network.resolvers) {
    const reply = await askServer(endpoint, { name, type, recursive: true }).catch(() => null);
    if (reply && (reply.rcode === 'NOERROR' || reply.rcode === 'NXDOMAIN')) return reply;
  }
  return null;
}

const addressesIn = (answers: Answer[], host?: string): string[] =>
  answers.flatMap((answer) =>
    (answer.type === 'A' || answer.type === 'AAAA') && (!host || ownerOf(answer) === host) ? [answer.data] : [],
  );

const KINDS = ['A', 'AAAA'] as const;

/** Address of a server: `nowhere` if its name has none, `unasked` if it cannot be resolved or no address may be queried. */
export async function endpointOf(network: DnsNetwork, host: string, glue: Answer[] = []): Promise<Endpoint | 'nowhere' | 'unasked'> {
  let found = addressesIn(glue, host);
  let isKnown = true;
  for (const kind of KINDS) {
    if (found.length > 0) break;
    const reply = await resolve(network, host, kind);
    if (reply) found = addressesIn(reply.answers);
    else isKnown = false;
  }
  // Many machines have no IPv6: such an address is used only if there is no other.
  const [address] = found.filter((each) => network.asksPrivate || !isPrivate(each)).sort((a, b) => isIP(a) - isIP(b));
  if (address) return { host: address, port: network.port };
  return isKnown && found.length === 0 ? 'nowhere' : 'unasked';
}

/** Validates a nameserver's name; an invalid one is not queried. */
function readHost(name: string): string[] {
  const host = name.toLowerCase().replace(/\.$/, '');
  return /^[a-z0-9._-]{1,253}$/.test(host) ? [host] : [];
}

const nameserversIn = (answers: Answer[], zone: string): string[] =>
  answers.flatMap((answer) => (answer.type === 'NS' && ownerOf(answer) === zone ? readHost(answer.data) : []));

/** Servers of the nearest zone above a name. Resolvers are fine for these, which change once in years. */
async function parentServers(network: DnsNetwork, name: string): Promise<Endpoint[]> {
  const labels = name.split('.');
  for (let at = 1; at < labels.length; at++) {
    const zone = labels.slice(at).join('.');
    const hosts = nameserversIn((await resolve(network, zone, 'NS'))?.answers ?? [], zone);
    const found = await Promise.all(hosts.slice(0, 2).map((host) => endpointOf(network, host)));
    const servers = found.filter((endpoint) => typeof endpoint !== 'string');
    if (servers.length > 0) return servers;
  }
  return [];
}

/**
 * Queries the registry's own servers for a domain's nameservers: no resolver's cache hides a delegation made a minute ago. Then checks that
 * each nameserver is authoritative.
 */
export async function findNameservers(network: DnsNetwork, apex: string): Promise<Delegated> {
  const nobody: Delegated = { delegation: { parent: 'unknown', servers: [] }, servers: [] };
  for (const parent of await parentServers(network, apex)) {
    const reply = await askServer(parent, { name: apex, type: 'NS' }).catch(() => null);
    if (!reply) continue;
    if (reply.rcode === 'NXDOMAIN') return { delegation: { parent: 'no_name', servers: [] }, servers: [] };
    const hosts = nameserversIn([...reply.answers, ...reply.authorities], apex);
    if (reply.rcode !== 'NOERROR') continue;
    if (hosts.length === 0) return { delegation: { parent: 'no_name', servers: [] }, servers: [] };
    const asked = await Promise.all(
      hosts
        .sort()
        .slice(0, MAX_SERVERS)
        .map((host) => askNameserver(network, apex, host, reply.additionals)),
    );
    return {
      delegation: { parent: 'there', servers: asked.map(({ host, state }) => ({ host, state })) },
      servers: asked.flatMap(({ host, state, endpoint }) => (state === 'ok' && endpoint ? [{ host, endpoint }] : [])),
    };
  }
  return nobody;
}

async function askNameserver(network: DnsNetwork, apex: string, host: string, glue: Answer[]) {
  const endpoint = await endpointOf(network, host, glue);
  if (endpoint === 'nowhere') return { host, endpoint: null, state: 'unknown_host' as const };
  if (endpoint === 'unasked') return { host, endpoint: null, state: 'unasked' as const };
  try {
    const { rcode, isAuthoritative } = await askServer(endpoint, { name: apex, type: 'SOA' });
    // SERVFAIL counts as authoritative: the later answers show its fault.
    const speaks = rcode === 'SERVFAIL' || (rcode === 'NOERROR' && isAuthoritative);
    return { host, endpoint, state: speaks ? ('ok' as const) : ('lame' as const) };
  } catch (error) {
    if (!(error instanceof AskFailure)) throw error;
    if (error.because === 'malformed') return { host, endpoint, state: 'ok' as const };
    // Over IPv6 the fault may be our own connection.
    return { host, endpoint, state: isIP(endpoint.host) === 6 ? ('unasked' as const) : ('silent' as const) };
  }
}

/** Detects a zone that fails DNSSEC: validating resolvers refuse it, and answer with validation off. */
export async function checkDnssec(network: DnsNetwork, apex: string): Promise<Evidence['dnssec']> {
  for (const { endpoint } of network.resolvers) {
    const question = { name: apex, type: 'SOA' as const, recursive: true };
    const reply = await askServer(endpoint, question).catch(() => null);
    if (!reply) continue;
    if (reply.rcode !== 'SERVFAIL') return reply.isValidated ? 'good' : 'off';
    const unchecked = await askServer(endpoint, { ...question, unchecked: true }).catch(() => null);
    return unchecked && unchecked.rcode !== 'SERVFAIL' ? 'broken' : 'unknown';
  }
  return 'unknown';
}
