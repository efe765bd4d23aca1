import { getMessage } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the mail with a visitor's form message to the owner of the site. Null when the message was deleted. */
export async function mailFormMessage(ctx: Context, { messageId }: { messageId: string }): Promise<{ mailId: string } | null> {
  const message = await getMessage(ctx, { messageId });
  if (!message) return null;
  const { siteId, slug, fields } = message;
  return requestMail(ctx, { kind: 'form-message', key: `form-message/${messageId}`, data: { siteId, slug, answers: fields } });
}
