import { requireProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { LeadHere } from '../input.ts';
import { type Applied, applyChange } from './apply-change.ts';
import { planFor, readZone } from './read-zone.ts';

/** Points a name here through its provider, exactly as shown. @throws AppError `dns_changed` if the zone has changed since. */
export async function leadHere(ctx: Context, input: LeadHere): Promise<Applied> {
  await requireProof(ctx);
  const zone = await readZone(ctx, input);
  const plan = planFor(zone);
  if (plan.fingerprint !== input.fingerprint) {
    // Already done, by this same click or by hand.
    if (plan.change.remove.length + plan.change.add.length === 0) return { changeId: null };
    throw new AppError('conflict', 'dns_changed');
  }
  return applyChange(ctx, zone, plan, { kind: 'lead_here', confirmed: input.confirmed });
}
