import { and, eq, inArray, lt } from 'drizzle-orm';
import { type Context, jobContext, requireJob } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { dnsChanges } from '../tables.ts';
import { ProviderFailure } from './dns-provider.ts';
import { openProvider } from './open-provider.ts';
import { remainsOf, reversed, type ZoneChange } from './zone-change.ts';
import type { ZoneRecord } from './zone-record.ts';

type Row = typeof dnsChanges.$inferSelect;
export type ChangeState = Row['state'];

const OPEN = ['applying', 'undoing'] as const;
const MINUTE = 60_000;
/** Milliseconds, longer than any run of ours: the run is dead by then. */
const LOST_AFTER = MINUTE;
/** Milliseconds, longer than anybody waits for a provider to come back. */
const GIVEN_UP_AFTER = 24 * 60 * MINUTE;
const BATCH = 50;

export const changeOf = ({ removed, added }: Pick<Row, 'removed' | 'added'>): ZoneChange => ({
  remove: removed as ZoneRecord[],
  add: added as ZoneRecord[],
});

/** Stores the end of a change, unless another run did. */
export async function endChange(ctx: Context, changeId: string, state: ChangeState, problem: string | null = null): Promise<void> {
  const open = and(eq(dnsChanges.id, changeId), inArray(dnsChanges.state, OPEN));
  const set = { state, problem: problem?.slice(0, 400) ?? null, settledAt: new Date() };
  await asActor(ctx, (tx) => tx.update(dnsChanges).set(set).where(open));
}

/**
 * Finds out how an interrupted change ended. `read` only inspects the zone; `finish` applies the rest, which has no effect on a zone that
 * is already complete. Safe to run twice and concurrently.
 */
export async function settleChange(ctx: Context, { changeId, how }: { changeId: string; how: 'read' | 'finish' }): Promise<ChangeState> {
  const [row] = await asActor(ctx, (tx) => tx.select().from(dnsChanges).where(eq(dnsChanges.id, changeId)));
  if (!row || !OPEN.some((state) => state === row.state)) return row?.state ?? 'failed';
  const isUndo = row.state === 'undoing';
  const change = isUndo ? reversed(changeOf(row)) : changeOf(row);
  const zone = { id: row.zoneId, name: row.zoneName, servers: [] };
  const end = async (state: ChangeState, problem: string | null = null) => {
    await endChange(ctx, changeId, state, problem);
    return state;
  };
  if (!row.connectionId) return end(isUndo ? 'applied' : 'failed', 'the connection was removed before its end was seen');
  let problem: string | null = null;
  try {
    const provider = await openProvider(ctx, row.connectionId);
    if (how === 'finish')
      await provider.change(zone, change).catch((error: unknown) => {
        if (!(error instanceof ProviderFailure) || error.trouble === 'no_answer' || error.trouble === 'busy') throw error;
        problem = error.message;
      });
    const left = remainsOf(await provider.listRecords(zone), change);
    const isUntouched = left.remove.length === change.remove.length && left.add.length === change.add.length;
    if (left.remove.length + left.add.length === 0) return end(isUndo ? 'undone' : 'applied');
    if (isUntouched) return end(isUndo ? 'applied' : 'failed', problem);
    return end('partly', problem);
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    if (Date.now() - row.begunAt.getTime() > GIVEN_UP_AFTER) return end('partly', error.message);
    return row.state;
  }
}

/** Settles changes of killed runs in a zone, so that the next change starts from its real state. */
export async function settleZone(ctx: Context, zoneId: string): Promise<void> {
  const lost = and(
    eq(dnsChanges.zoneId, zoneId),
    inArray(dnsChanges.state, OPEN),
    lt(dnsChanges.begunAt, new Date(Date.now() - LOST_AFTER)),
  );
  const rows = await asActor(ctx, (tx) => tx.select({ id: dnsChanges.id }).from(dnsChanges).where(lost));
  for (const { id } of rows) await settleChange(ctx, { changeId: id, how: 'finish' });
}

/** Finishes changes whose runs were killed. For jobs alone. */
export async function settleLostChanges(ctx: Context): Promise<{ settled: number }> {
  requireJob(ctx);
  const lost = and(inArray(dnsChanges.state, OPEN), lt(dnsChanges.begunAt, new Date(ctx.now.getTime() - LOST_AFTER)));
  const rows = await asSystem(
    'a sweep finds changes that were cut',
    (tx) =>
      tx.select({ id: dnsChanges.id, clientId: dnsChanges.clientId }).from(dnsChanges).where(lost).orderBy(dnsChanges.begunAt).limit(BATCH),
    ctx,
  );
  let settled = 0;
  for (const { id, clientId } of rows)
    await settleChange(jobContext('settle-dns-changes', clientId), { changeId: id, how: 'finish' })
      .then(() => settled++)
      .catch((error: unknown) => log.error('dns.settle_failed', { changeId: id, error }));
  return { settled };
}
