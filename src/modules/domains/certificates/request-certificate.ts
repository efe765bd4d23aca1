import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { certificateWanted } from '../events.ts';
import type { DomainRef } from '../input.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { requireDomain } from '../read-domain.ts';
import { tryAgainSoon } from './try-again-soon.ts';

/**
 * Asks for the certificate that a name lacks, now rather than after the usual wait; the authority's own waits stay. Nothing is asked
 * for where the name is not proved or has what it needs.
 */
export async function requestCertificate(ctx: Context, ref: DomainRef): Promise<void> {
  const { id: domainId, clientId, state } = await requireDomain(ctx, ref);
  if (!HOLDING.includes(state)) return;
  await asSystem('its owner wants a certificate now', (tx) => tryAgainSoon(tx, domainId, ctx.now), ctx);
  await announce(certificateWanted.create({ domainId, clientId }));
}
