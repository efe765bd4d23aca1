import { type Context, requireAccount, sessionOf } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { lookWanted } from '../events.ts';
import { dnsChanges } from '../tables.ts';
import { ProviderFailure } from './dns-provider.ts';
import { asAppError, openProvider } from './open-provider.ts';
import type { Plan, ReadZone } from './read-zone.ts';
import { endChange, settleChange, settleZone } from './settle-change.ts';
import { isNothing } from './zone-change.ts';

export type ChangeKind = (typeof dnsChanges.$inferInsert)['kind'];

export interface Applied {
  /** Null if there was nothing to do. */
  changeId: string | null;
}

/**
 * Applies a plan completely or not at all. It is stored with the previous records before the request, so that a later run finishes an
 * aborted one.
 * @throws AppError with the first risk or refusal.
 */
export async function applyChange(
  ctx: Context,
  zone: ReadZone,
  plan: Plan,
  { kind, confirmed }: { kind: ChangeKind; confirmed: boolean | string },
): Promise<Applied> {
  const account = requireAccount(ctx);
  const { domain, connection } = zone;
  if (isNothing(plan.change)) return { changeId: null };
  refuseWhatBreaks(plan, confirmed);
  await settleZone(ctx, zone.zone.id);
  const changeId = newId();
  await asActor(ctx, (tx) =>
    tx.insert(dnsChanges).values({
      id: changeId,
      clientId: account.id,
      domainId: domain.id,
      connectionId: connection.id,
      zoneId: zone.zone.id,
      zoneName: zone.zone.name,
      kind,
      removed: plan.change.remove,
      added: plan.change.add,
      changedBy: sessionOf(ctx)?.personId ?? null,
      begunAt: ctx.now,
    }),
  ).catch((error: unknown) => {
    throw isAppError(error, 'conflict') ? new AppError('conflict', 'dns_change_running') : error;
  });
  await carryOut(ctx, zone, changeId, plan);
  await announce(lookWanted.create({ domainId: domain.id, clientId: account.id }));
  return { changeId };
}

/** Reports one risk at a time, so that nobody confirms a risk that they were not shown. */
function refuseWhatBreaks({ verdict }: Plan, confirmed: boolean | string): void {
  const [refusal] = verdict.refusals;
  if (refusal) throw new AppError('conflict', `dns_${refusal.code}`, { name: refusal.name, about: refusal.about });
  const said = typeof confirmed === 'string' ? confirmed.split(',') : [];
  const risk = verdict.risks.find(({ code }) => confirmed !== true && !said.includes(code));
  if (risk) throw new AppError('conflict', `dns_${risk.code}`, { name: risk.name, about: risk.about, confirm: true });
}

async function carryOut(ctx: Context, { connection, zone }: ReadZone, changeId: string, { change }: Plan): Promise<void> {
  try {
    const provider = await openProvider(ctx, connection.id);
    await provider.change(zone, change);
    await endChange(ctx, changeId, 'applied');
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    if (error.trouble !== 'no_answer') {
      await endChange(ctx, changeId, 'failed', error.message);
      throw await asAppError(ctx, connection.id, error);
    }
    // The change may still have been applied: the zone itself shows it.
    const state = await settleChange(ctx, { changeId, how: 'read' });
    if (state === 'applied') return;
    if (state === 'applying') throw new AppError('unavailable', 'dns_outcome_unknown');
    throw await asAppError(ctx, connection.id, error);
  }
}
