import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { formMessages } from './tables.ts';

/** Answers under the words that the visitor saw beside each field, in the order of the form. */
export const MessageFields = z.array(z.object({ label: z.string(), value: z.string() }));

export interface Message {
  id: string;
  receivedAt: Date;
  readAt: Date | null;
  fields: { label: string; value: string }[];
}

/** What visitors wrote through the forms of a site, newest first, 100 at most. */
export async function listMessages(ctx: Context, input: { siteId: string }): Promise<Message[]> {
  const account = requireAccount(ctx);
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ id: formMessages.id, receivedAt: formMessages.receivedAt, readAt: formMessages.readAt, fields: formMessages.fields })
      .from(formMessages)
      .where(and(eq(formMessages.siteId, input.siteId), eq(formMessages.clientId, account.id)))
      .orderBy(desc(formMessages.receivedAt))
      .limit(100),
  );
  return rows.map((row) => ({ ...row, fields: MessageFields.parse(row.fields) }));
}
