import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { certificates } from '../tables.ts';
import { coveredHosts } from './covered-hosts.ts';

/** Hosts of a domain's current certificate; empty without one. */
export async function certifiedHosts(tx: Transaction, domainId: string): Promise<string[]> {
  const inPlace = and(eq(certificates.domainId, domainId), eq(certificates.state, 'issued'));
  const [row] = await tx.select({ names: certificates.names }).from(certificates).where(inPlace);
  return coveredHosts(row?.names ?? []);
}
