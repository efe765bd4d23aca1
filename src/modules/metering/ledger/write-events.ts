import { sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type { Meter } from '../meters.ts';

export interface NewEvent {
  clientId: string;
  siteId: string | null;
  meter: Meter;
  quantity: number;
  occurredAt: Date;
  sourceKey: string;
  properties: Record<string, unknown>;
}

/** Adds events to the ledger in one statement; returns the keys of the new ones. */
export async function writeEvents(tx: Transaction, events: readonly NewEvent[], now: Date): Promise<string[]> {
  if (events.length === 0) return [];
  const rows = events.map((event) => ({
    id: newId(now.getTime()),
    client_id: event.clientId,
    site_id: event.siteId,
    meter: event.meter,
    quantity: event.quantity,
    occurred_at: event.occurredAt,
    source_key: event.sourceKey,
    properties: event.properties,
  }));
  const written = await tx.execute<{ key: string }>(
    sql`select key from app.record_usage(${JSON.stringify(rows)}::jsonb, ${now.toISOString()}::timestamptz) as key`,
  );
  return written.rows.map(({ key }) => key);
}
