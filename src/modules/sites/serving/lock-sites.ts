import { inArray } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { sites } from '../tables.ts';

/**
 * Locks sites before a transaction changes what they serve: always in the order of their ids, so that concurrent transactions do not
 * deadlock.
 */
export async function lockSites(tx: Transaction, siteIds: readonly string[]): Promise<void> {
  await tx
    .select({ id: sites.id })
    .from(sites)
    .where(inArray(sites.id, [...siteIds]))
    .orderBy(sites.id)
    .for('no key update');
}
