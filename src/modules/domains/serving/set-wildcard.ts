import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { findHeldZone } from '../certificates/by-dns/held-zone.ts';
import { requestCertificate } from '../certificates/request-certificate.ts';
import type { DomainRef } from '../input.ts';
import { requireDomain } from '../read-domain.ts';
import { domains } from '../tables.ts';

/**
 * Has the certificate of a name cover every host below it, or no longer. It is then proved by the DNS, through the token for its zone.
 * @throws AppError `not_found` without such a token.
 */
export async function setWildcard(ctx: Context, { domainId, wildcard }: DomainRef & { wildcard: boolean }): Promise<void> {
  const { id, clientId, name, ...before } = await requireDomain(ctx, { domainId });
  if (before.wildcard === wildcard) return;
  await asActor(ctx, async (tx) => {
    if (wildcard && !(await findHeldZone(tx, clientId, name))) throw new AppError('not_found', 'dns_zone_not_found');
    await tx.update(domains).set({ wildcard }).where(eq(domains.id, id));
  });
  if (wildcard) await requestCertificate(ctx, { domainId });
}
