import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { certifiedBy, type Hosted } from '../hosting/domain-host.ts';
import { ordersCertificates } from '../hosting/open-host.ts';
import { certificates } from '../tables.ts';
import { coveredHosts } from './covered-hosts.ts';

/** Hosts of a domain's current certificate, ours or its host's; empty without one. */
export async function certifiedHosts(tx: Transaction, { id, hosted }: { id: string; hosted: unknown }): Promise<string[]> {
  if (!ordersCertificates()) return certifiedBy(hosted as Hosted | null, new Date());
  const inPlace = and(eq(certificates.domainId, id), eq(certificates.state, 'issued'));
  const [row] = await tx.select({ names: certificates.names }).from(certificates).where(inPlace);
  return coveredHosts(row?.names ?? []);
}
