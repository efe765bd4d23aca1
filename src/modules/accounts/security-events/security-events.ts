import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { SECURITY_KINDS } from '../tables.ts';

/** Max age in milliseconds; a later mail would be confusing. */
const OLDEST = 3 * 86_400_000;

const SecurityEvent = z.object({
  id: z.uuid(),
  /** Null for an event of an account, whose `clientId` is set instead. */
  personId: z.uuid().nullable(),
  clientId: z.uuid().nullable(),
  kind: z.enum(SECURITY_KINDS),
  detail: z.record(z.string(), z.unknown()),
  at: z.coerce.date().transform((at) => at.toISOString()),
});
export type SecurityEvent = z.infer<typeof SecurityEvent>;

/** Events not yet mailed: of the job's account, of its person, or of all. For jobs only. */
export async function listUnmailedSecurity(ctx: Context): Promise<SecurityEvent[]> {
  requireJob(ctx);
  const since = new Date(ctx.now.getTime() - OLDEST).toISOString();
  const { rows } = await asSystem(
    'people are notified of changes to their accounts',
    (tx) =>
      tx.execute(
        sql`select id, person_id as "personId", client_id as "clientId", kind, detail, at from app.unmailed_security(${since}::timestamptz, ${ctx.account?.id ?? null}::uuid)`,
      ),
    ctx,
  );
  return z.array(SecurityEvent).parse(rows);
}
