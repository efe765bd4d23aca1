import type { SQL } from 'drizzle-orm';
import type { AttentionKindName } from './kinds.ts';

/**
 * Where the items of one kind come from: a query of exactly these columns, which reads no more rows than it gives.
 * client_id uuid (null for nobody's), site_id uuid, ref text (unique in the kind), due_at timestamptz (when it hurts), facts
 * jsonb (numbers and texts that the words are filled with; never an address or what somebody wrote in confidence).
 */
export interface AttentionSource {
  kind: AttentionKindName;
  rows: (now: SQL) => SQL;
}
