import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { formMessages } from '../tables.ts';

/** Answers with the field labels that the visitor saw, in form order. */
export const MessageFields = z.array(z.object({ label: z.string(), value: z.string() }));

export interface Message {
  id: string;
  receivedAt: Date;
  readAt: Date | null;
  fields: { label: string; value: string }[];
}

/** Messages sent through a site's forms, newest first, 100 at most. */
export async function listMessages(ctx: Context, input: { siteId: string }): Promise<Message[]> {
  requireAccount(ctx);
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ id: formMessages.id, receivedAt: formMessages.receivedAt, readAt: formMessages.readAt, fields: formMessages.fields })
      .from(formMessages)
      .where(eq(formMessages.siteId, input.siteId))
      .orderBy(desc(formMessages.receivedAt))
      .limit(100),
  );
  return rows.map((row) => ({ ...row, fields: MessageFields.parse(row.fields) }));
}

/** One message with its site; null when deleted or another account's. */
export async function getMessage(
  ctx: Context,
  { messageId }: { messageId: string },
): Promise<(Pick<Message, 'id' | 'fields'> & { siteId: string; slug: string }) | null> {
  requireAccount(ctx);
  const own = eq(formMessages.id, messageId);
  const [row] = await asActor(ctx, (tx) =>
    tx.select({ siteId: formMessages.siteId, fields: formMessages.fields }).from(formMessages).where(own),
  );
  if (!row) return null;
  const { slug } = await requireSite(ctx, row);
  return { id: messageId, siteId: row.siteId, slug, fields: MessageFields.parse(row.fields) };
}
