import type { Transaction } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { incidents } from '../tables.ts';

export type OpenIncident = Omit<typeof incidents.$inferInsert, 'id'>;

/** A site has one open at a time: opened again, it is the same one. */
export async function openIncident(tx: Transaction, incident: OpenIncident): Promise<void> {
  await tx
    .insert(incidents)
    .values({ id: newId(), ...incident })
    .onConflictDoNothing();
}
