import { desc, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import type { DomainRef } from '../input.ts';
import { dnsChanges } from '../tables.ts';
import type { ChangeKind } from './apply-change.ts';
import { type ChangeState, changeOf } from './settle-change.ts';
import type { ZoneChange } from './zone-change.ts';

export interface PastZoneChange {
  id: string;
  kind: ChangeKind;
  state: ChangeState;
  change: ZoneChange;
  at: Date;
  /** True if its connection still exists. */
  canUndo: boolean;
}

const SHOWN = 20;

/** Changes made through us in the zone of a name, newest first. */
export async function listZoneChanges(ctx: Context, { domainId }: DomainRef): Promise<PastZoneChange[]> {
  requireAccount(ctx);
  const mine = eq(dnsChanges.domainId, domainId);
  const rows = await asActor(ctx, (tx) => tx.select().from(dnsChanges).where(mine).orderBy(desc(dnsChanges.createdAt)).limit(SHOWN));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    change: changeOf(row),
    at: row.createdAt,
    canUndo: row.connectionId !== null && (row.state === 'applied' || row.state === 'partly'),
  }));
}
