import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { SECURITY_KINDS } from '../tables.ts';

/** Milliseconds after which a mail would come as a surprise. */
const OLDEST = 3 * 86_400_000;

const SecurityEvent = z.object({
  id: z.uuid(),
  /** Of one of both. */
  personId: z.uuid().nullable(),
  clientId: z.uuid().nullable(),
  kind: z.enum(SECURITY_KINDS),
  detail: z.record(z.string(), z.unknown()),
  at: z.coerce.date().transform((at) => at.toISOString()),
});
export type SecurityEvent = z.infer<typeof SecurityEvent>;

/** What people should hear of and were promised no mail about yet: of the job's account, of its person, or of all. For jobs alone. */
export async function listUnmailedSecurity(ctx: Context): Promise<SecurityEvent[]> {
  requireJob(ctx);
  const since = new Date(ctx.now.getTime() - OLDEST).toISOString();
  const { rows } = await asSystem(
    'people hear of what changed',
    (tx) =>
      tx.execute(
        sql`select id, person_id as "personId", client_id as "clientId", kind, detail, at from app.unmailed_security(${since}::timestamptz, ${ctx.account?.id ?? null}::uuid)`,
      ),
    ctx,
  );
  return z.array(SecurityEvent).parse(rows);
}
