import { inArray } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { sites } from '../tables.ts';

/**
 * Locks sites before what they show changes in one transaction: always in the order of their ids, so that two that change
 * the same ones in opposite directions wait for each other.
 */
export async function lockSites(tx: Transaction, siteIds: readonly string[]): Promise<void> {
  await tx
    .select({ id: sites.id })
    .from(sites)
    .where(inArray(sites.id, [...siteIds]))
    .orderBy(sites.id)
    .for('no key update');
}
