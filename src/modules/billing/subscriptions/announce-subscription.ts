import { announce } from '#platform/jobs.ts';
import { subscriptionChanged } from '../events.ts';
import type { SyncedSubscription } from './sync-subscription.ts';

/** Tells once of each state that a subscription has come to; saying it again is harmless. */
export async function announceSubscription(subscriptionId: string, { clientId, revision }: SyncedSubscription): Promise<void> {
  await announce(subscriptionChanged.create({ clientId }, { id: `billing/subscription.changed/${subscriptionId}/${revision}` }));
}
