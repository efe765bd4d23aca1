import { eq } from 'drizzle-orm';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { contactMessages } from '../tables.ts';

/** Notes that somebody of the agency has answered a message, by the mail about it, or takes that back. For admins. */
export async function answerContactMessage(
  ctx: Context,
  { messageId, isAnswered }: { messageId: string; isAnswered: boolean },
): Promise<void> {
  await requireStaff(ctx, 'admin');
  await asSystem(
    'the agency acts on what needs it',
    (tx) =>
      tx
        .update(contactMessages)
        .set({ answeredAt: isAnswered ? ctx.now : null })
        .where(eq(contactMessages.id, messageId)),
    ctx,
  );
}
