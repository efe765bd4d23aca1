import { Resend } from 'resend';
import { z } from 'zod';
import { stopAddress } from '#modules/measure/index.ts';
import type { Context } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';

interface SignedNews {
  body: string;
  /** As the sender names them: `svix-id`, `svix-timestamp`, `svix-signature`. */
  headers: { id: string; timestamp: string; signature: string };
}

const Addressed = z.object({ to: z.array(z.string().max(320)).max(100) });
/** Of all that a sender tells: somebody called a mail unwanted, or nobody reads mail at its address. */
const Unwanted = z.union([
  z.object({ type: z.enum(['email.complained', 'email.suppressed']), data: Addressed }),
  z.object({ type: z.literal('email.bounced'), data: Addressed.extend({ bounce: z.object({ type: z.literal('Permanent') }) }) }),
]);

/**
 * Hears what became of mails that were sent, and ends those to leads that are not wanted or go nowhere. SignedNews twice it changes nothing more.
 * @throws AppError `not_found` where no secret is agreed with the sender, `invalid` for what is not signed by it.
 */
export async function hearMailNews(ctx: Context, told: SignedNews): Promise<void> {
  const unwanted = Unwanted.safeParse(verified(told));
  if (!unwanted.success) return;
  for (const email of unwanted.data.data.to) await stopAddress(ctx, { email });
}

function verified({ body, headers }: SignedNews): unknown {
  const { RESEND_API_KEY = 'none', RESEND_WEBHOOK_SECRET: webhookSecret } = env();
  if (!webhookSecret) throw new AppError('not_found', 'not_yours');
  try {
    return new Resend(RESEND_API_KEY).webhooks.verify({ payload: body, headers, webhookSecret });
  } catch (error) {
    throw new AppError('invalid', 'request_malformed', {}, { cause: error });
  }
}
