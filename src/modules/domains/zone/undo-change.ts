import { and, eq, inArray } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { lookWanted } from '../events.ts';
import type { UndoChange } from '../input.ts';
import { dnsChanges } from '../tables.ts';
import { ProviderFailure } from './dns-provider.ts';
import { judgeChange } from './judge-change.ts';
import { asAppError, openProvider } from './open-provider.ts';
import { type ChangeState, changeOf, endChange, settleChange, settleZone } from './settle-change.ts';
import { remainsOf, reversed } from './zone-change.ts';

const UNDOABLE = ['applied', 'partly'] as const;

/**
 * Restores the previous records and removes the added ones. Nothing is undone if somebody else has changed them since.
 * @throws AppError `dns_undo_overtaken`.
 */
export async function undoChange(ctx: Context, { domainId, changeId }: UndoChange): Promise<void> {
  const account = requireAccount(ctx);
  const mine = and(eq(dnsChanges.id, changeId), eq(dnsChanges.domainId, domainId));
  const [row] = await asActor(ctx, (tx) => tx.select().from(dnsChanges).where(mine));
  if (!row) throw new AppError('not_found', 'dns_change_not_found');
  if (row.state === 'undone') return;
  if (!row.connectionId) throw new AppError('conflict', 'dns_connection_gone');
  const { connectionId } = row;
  await settleZone(ctx, row.zoneId);
  const zone = { id: row.zoneId, name: row.zoneName, servers: [] };
  try {
    const provider = await openProvider(ctx, connectionId);
    const records = await provider.listRecords(zone);
    const change = changeOf(row);
    const stands = remainsOf(records, change).add.length === 0;
    const back = remainsOf(records, reversed(change));
    const { refusals } = judgeChange({ zone: zone.name, records, change: back, served: [], isOurs: false });
    if ((row.state === 'applied' && !stands) || refusals.length > 0) throw new AppError('conflict', 'dns_undo_overtaken');
    await begin(ctx, changeId);
    await provider.change(zone, back);
    await endChange(ctx, changeId, 'undone');
  } catch (error) {
    await recover(ctx, { changeId, connectionId, state: row.state }, error);
  }
  await announce(lookWanted.create({ domainId, clientId: account.id }));
}

async function begin(ctx: Context, changeId: string): Promise<void> {
  const free = and(eq(dnsChanges.id, changeId), inArray(dnsChanges.state, UNDOABLE));
  const rows = await asActor(ctx, (tx) =>
    tx.update(dnsChanges).set({ state: 'undoing', begunAt: ctx.now, settledAt: null }).where(free).returning({ id: dnsChanges.id }),
  ).catch((error: unknown) => {
    throw isAppError(error, 'conflict') ? new AppError('conflict', 'dns_change_running') : error;
  });
  if (rows.length === 0) throw new AppError('conflict', 'dns_change_running');
}

interface Begun {
  changeId: string;
  connectionId: string;
  /** State before the undo. */
  state: ChangeState;
}

async function recover(ctx: Context, { changeId, connectionId, state }: Begun, error: unknown): Promise<void> {
  if (!(error instanceof ProviderFailure)) throw error;
  if (error.trouble === 'no_answer' && (await settleChange(ctx, { changeId, how: 'read' })) === 'undone') return;
  if (error.trouble !== 'no_answer') await endChange(ctx, changeId, state, error.message);
  throw await asAppError(ctx, connectionId, error);
}
