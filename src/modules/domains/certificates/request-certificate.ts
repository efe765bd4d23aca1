import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { certificateWanted, lookWanted } from '../events.ts';
import { ordersCertificates } from '../hosting/open-host.ts';
import type { DomainRef } from '../input.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { requireDomain } from '../read-domain.ts';
import { tryAgainSoon } from './try-again-soon.ts';

/**
 * Requests the certificate that a name lacks without our usual wait; the authority's own waits still apply. Does nothing if the name is not
 * proved or needs no certificate.
 */
export async function requestCertificate(ctx: Context, ref: DomainRef): Promise<void> {
  const { id: domainId, clientId, state } = await requireDomain(ctx, ref);
  if (!HOLDING.includes(state)) return;
  if (!ordersCertificates()) return announce(lookWanted.create({ domainId, clientId }));
  await asSystem('its owner wants a certificate now', (tx) => tryAgainSoon(tx, domainId, ctx.now), ctx);
  await announce(certificateWanted.create({ domainId, clientId }));
}
