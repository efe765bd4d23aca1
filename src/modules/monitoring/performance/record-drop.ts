import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { performanceDrops } from '../tables.ts';
import type { PageOnDevice } from './devices.ts';
import { type Change, type DayMeasure, findDrop, isRecovered } from './drop.ts';

/** Opens a drop if a page got worse, and closes the open one once it recovered. At most one is open per page and device. */
export async function recordDrop(
  tx: Transaction,
  { siteId, clientId, path, device }: PageOnDevice & { siteId: string; clientId: string },
  rows: readonly DayMeasure[],
  at: Date,
): Promise<void> {
  const ofPage = and(eq(performanceDrops.siteId, siteId), eq(performanceDrops.path, path), eq(performanceDrops.device, device));
  const [open] = await tx
    .select()
    .from(performanceDrops)
    .where(and(ofPage, isNull(performanceDrops.endedAt)))
    .for('update');
  const now = rows.at(-1);
  if (open) {
    if (now && isRecovered(open.changes as Change[], now))
      await tx.update(performanceDrops).set({ endedAt: at }).where(eq(performanceDrops.id, open.id));
    return;
  }
  const drop = findDrop(rows);
  if (!drop) return;
  const { changes, releaseId } = drop;
  await tx
    .insert(performanceDrops)
    .values({ id: newId(at.getTime()), siteId, clientId, path, device, releaseId, changes, foundAt: at })
    .onConflictDoNothing();
}
