import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '#platform/errors.ts';
import { AskFailure, askServer, type Endpoint } from '../../dns/ask-server.ts';
import { endpointOf, findNameservers } from '../../dns/find-nameservers.ts';
import { recordOf } from '../../dns/read-reply.ts';
import { dnsNetwork } from '../../hosting/network.ts';
import type { ProviderZone } from '../../zone/dns-provider.ts';
import type { DnsAnswer } from './publish-answers.ts';

/** Milliseconds between two looks, and until the job tries again later. */
const PAUSE_MS = 500;
const LIMIT_MS = 20_000;

/**
 * Waits until every server of a zone gives the answers: the authority may ask any of them, and a refusal counts against the name.
 * @throws AppError `unavailable` if some server still lacks one.
 */
export async function awaitAnswers({ name, servers }: ProviderZone, answers: readonly DnsAnswer[], limitMs = LIMIT_MS): Promise<void> {
  const endpoints = await serversOf(name, servers);
  const end = performance.now() + limitMs;
  for (;;) {
    const has = await Promise.all(endpoints.map((server) => givesAll(server, answers)));
    if (has.length > 0 && has.every(Boolean)) return;
    if (performance.now() > end) throw new AppError('unavailable', 'dns_not_spread', { name });
    await sleep(PAUSE_MS);
  }
}

/** Those that the registry delegates to; where it names none, the provider's own. */
async function serversOf(name: string, known: readonly string[]): Promise<Endpoint[]> {
  const network = dnsNetwork();
  const { servers } = await findNameservers(network, name);
  if (servers.length > 0) return servers.map(({ endpoint }) => endpoint);
  const found = await Promise.all(known.map((host) => endpointOf(network, host)));
  return found.filter((endpoint) => typeof endpoint !== 'string');
}

async function givesAll(server: Endpoint, answers: readonly DnsAnswer[]): Promise<boolean> {
  const gives = await Promise.all(
    answers.map(async ({ host, answer }) => {
      const { answers: records } = await askServer(server, { name: host, type: 'TXT' });
      return records.some((record) => recordOf(record)?.value === answer);
    }),
  ).catch((error: unknown) => {
    if (error instanceof AskFailure) return [false];
    throw error;
  });
  return gives.every(Boolean);
}
