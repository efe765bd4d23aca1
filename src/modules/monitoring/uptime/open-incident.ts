import type { Transaction } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { incidents } from '../tables.ts';

export type OpenIncident = Omit<typeof incidents.$inferInsert, 'id'>;

/** A site has at most one open incident: opening it again changes nothing. */
export async function openIncident(tx: Transaction, incident: OpenIncident): Promise<void> {
  await tx
    .insert(incidents)
    .values({ id: newId(), ...incident })
    .onConflictDoNothing();
}
