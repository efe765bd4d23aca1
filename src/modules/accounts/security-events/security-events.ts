import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Milliseconds after which a mail would come as a surprise. */
const OLDEST = 3 * 86_400_000;

const SecurityEvent = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  kind: z.enum([
    'password_changed',
    'email_changed',
    'api_key_created',
    'payment_method_changed',
    'plan_changed',
    'new_device',
    'signed_out_everywhere',
    'factor_added',
    'factor_removed',
    'recovery_code_used',
    'recovery_codes_renewed',
    'factor_reset_requested',
    'factor_reset_cancelled',
    'provider_linked',
    'deletion_requested',
    'deletion_cancelled',
    'member_joined',
    'member_left',
    'role_changed',
    'membership_ended',
    'ownership_offered',
    'ownership_moved',
  ]),
  detail: z.record(z.string(), z.unknown()),
  at: z.coerce.date().transform((at) => at.toISOString()),
});
export type SecurityEvent = z.infer<typeof SecurityEvent>;

/** What people should hear of and were promised no mail about yet: of the job's account, or of all. For jobs alone. */
export async function listUnmailedSecurity(ctx: Context): Promise<SecurityEvent[]> {
  requireJob(ctx);
  const since = new Date(ctx.now.getTime() - OLDEST).toISOString();
  const { rows } = await asSystem(
    'people hear of what changed',
    (tx) =>
      tx.execute(
        sql`select id, client_id as "clientId", kind, detail, at from app.unmailed_security(${since}::timestamptz, ${ctx.account?.id ?? null}::uuid)`,
      ),
    ctx,
  );
  return z.array(SecurityEvent).parse(rows);
}
