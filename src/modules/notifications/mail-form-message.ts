import { getMessage } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from './outbox/request-mail.ts';

/** Promises the owner of a site the mail with what a visitor wrote. Null when the message is gone. */
export async function mailFormMessage(ctx: Context, { messageId }: { messageId: string }): Promise<{ mailId: string } | null> {
  const message = await getMessage(ctx, { messageId });
  if (!message) return null;
  const { siteId, slug, fields } = message;
  return requestMail(ctx, { kind: 'form-message', key: `form-message/${messageId}`, data: { siteId, slug, answers: fields } });
}
