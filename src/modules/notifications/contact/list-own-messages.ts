import { and, desc, eq } from 'drizzle-orm';
import { type Context, requireAccount, sessionOf } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { contactMessages } from '../tables.ts';

const MAX_SHOWN = 50;

export type OwnMessage = Pick<
  typeof contactMessages.$inferSelect,
  'id' | 'reference' | 'topic' | 'message' | 'createdAt' | 'dueAt' | 'answeredAt'
>;

/** The messages that the person sent us from this account, newest first, for as long as they are kept. */
export async function listOwnMessages(ctx: Context): Promise<OwnMessage[]> {
  const { id: accountId } = requireAccount(ctx);
  const person = sessionOf(ctx)?.personId;
  if (!person) return [];
  const { id, reference, topic, message, createdAt, dueAt, answeredAt, personId, clientId } = contactMessages;
  return asActor(ctx, (tx) =>
    tx
      .select({ id, reference, topic, message, createdAt, dueAt, answeredAt })
      .from(contactMessages)
      .where(and(eq(personId, person), eq(clientId, accountId)))
      .orderBy(desc(createdAt))
      .limit(MAX_SHOWN),
  );
}
