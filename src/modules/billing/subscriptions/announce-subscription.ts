import { announce } from '#platform/jobs.ts';
import { subscriptionChanged } from '../events.ts';
import type { SyncedSubscription } from './sync-subscription.ts';

/** Announces each new state of a subscription once; idempotent. */
export async function announceSubscription(subscriptionId: string, { clientId, revision }: SyncedSubscription): Promise<void> {
  await announce(subscriptionChanged.create({ clientId }, { id: `billing/subscription.changed/${subscriptionId}/${revision}` }));
}
