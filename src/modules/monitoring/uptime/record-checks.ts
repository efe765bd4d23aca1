import { and, eq, inArray, lte } from 'drizzle-orm';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { uptimeChecks, uptimeWatches } from '../tables.ts';
import type { Cause } from './cause-of.ts';
import { closeIncident } from './close-incident.ts';
import type { DueSite } from './find-due-sites.ts';
import { openIncident } from './open-incident.ts';
import { afterCheck } from './watch-state.ts';

export interface Check extends DueSite {
  /** Null if the site answered correctly. */
  cause: Cause | null;
  status: number | null;
  ms: number;
}

/** Max sites per transaction: it locks their watches briefly. */
const BATCH_SIZE = 200;

/** Updates each watch by its check. A check is ignored if another run has already taken that turn. */
export async function recordChecks(ctx: Context, checks: readonly Check[]): Promise<void> {
  for (let start = 0; start < checks.length; start += BATCH_SIZE) {
    const batch = checks.slice(start, start + BATCH_SIZE);
    await asSystem('an uptime check is recorded', (tx) => recordBatch(tx, batch, ctx.now), ctx);
  }
}

async function recordBatch(tx: Transaction, batch: readonly Check[], at: Date): Promise<void> {
  const checks = new Map(batch.map((check) => [check.siteId, check]));
  const watches = await tx
    .select()
    .from(uptimeWatches)
    .where(and(inArray(uptimeWatches.siteId, [...checks.keys()]), lte(uptimeWatches.nextCheckAt, at)))
    .orderBy(uptimeWatches.siteId)
    .for('update');
  if (watches.length === 0) return;
  const noted = watches.map((watch) => ({ watch, check: checks.get(watch.siteId)! }));
  await tx
    .insert(uptimeChecks)
    .values(noted.map(({ watch, check: { siteId, cause, status, ms } }) => ({ siteId, clientId: watch.clientId, at, cause, status, ms })))
    .onConflictDoNothing();

  const steady: string[] = [];
  for (const { watch, check } of noted) {
    const { siteId, clientId } = watch;
    const { watch: next, ...turn } = afterCheck(watch, { at, failed: check.cause !== null });
    if (watch.state === 'ok' && next.state === 'ok') {
      steady.push(siteId);
      continue;
    }
    await tx.update(uptimeWatches).set(next).where(eq(uptimeWatches.siteId, siteId));
    if (turn.turn === 'closes') await closeIncident(tx, { siteId, endedAt: turn.ended, endedBy: 'answered' });
    if (turn.turn === 'opens') {
      const { url, status } = check;
      await openIncident(tx, { siteId, clientId, url, cause: check.cause!, status, startedAt: turn.began, confirmedAt: at });
    }
  }
  if (steady.length === 0) return;
  const { watch: calm } = afterCheck(noted.find(({ watch }) => watch.siteId === steady[0])!.watch, { at, failed: false });
  await tx.update(uptimeWatches).set({ checkedAt: at, nextCheckAt: calm.nextCheckAt }).where(inArray(uptimeWatches.siteId, steady));
}
