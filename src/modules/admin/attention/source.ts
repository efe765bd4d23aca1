import type { SQL } from 'drizzle-orm';
import type { AttentionKindName } from './kinds.ts';

/**
 * Source of the items of one kind: a query with exactly these columns, which must not scan more rows than it returns. client_id uuid (null
 * without a client), site_id uuid, ref text (unique in the kind), due_at timestamptz (when it becomes urgent), facts jsonb (values for the
 * texts; never an address or confidential text).
 */
export interface AttentionSource {
  kind: AttentionKindName;
  rows: (now: SQL) => SQL;
}
