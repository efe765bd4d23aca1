import { Resend } from 'resend';
import { z } from 'zod';
import { recordReply, stopAddress } from '#modules/measure/index.ts';
import type { Context } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';

interface SignedEvent {
  body: string;
  /** Headers of the mail provider: `svix-id`, `svix-timestamp`, `svix-signature`. */
  headers: { id: string; timestamp: string; signature: string };
}

const Addressed = z.object({ to: z.array(z.string().max(320)).max(100) });
/** The events that matter here: a complaint, or a permanent bounce. */
const Unwanted = z.union([
  z.object({ type: z.enum(['email.complained', 'email.suppressed']), data: Addressed }),
  z.object({ type: z.literal('email.bounced'), data: Addressed.extend({ bounce: z.object({ type: z.literal('Permanent') }) }) }),
]);

/** A mail to an address that the provider receives for us. The sender may come with a name: `Rita <rita@example.com>`. */
const Received = z.object({ type: z.literal('email.received'), data: z.object({ from: z.string().max(1000) }) });
const ADDRESS = /([^\s<>"]{1,64}@[^\s<>"]{3,190})>?\s*$/;

/**
 * Handles the mail provider's webhook: unsubscribes leads after a complaint or a bounce, and ends advice to those who answer. Idempotent.
 * @throws AppError `not_found` when no secret is configured, `invalid` for a wrong signature.
 */
export async function receiveMailEvent(ctx: Context, signed: SignedEvent): Promise<void> {
  const event = verified(signed);
  const received = Received.safeParse(event);
  const sender = received.success ? ADDRESS.exec(received.data.data.from)?.[1] : undefined;
  if (sender) return recordReply(ctx, { email: sender });
  const unwanted = Unwanted.safeParse(event);
  if (!unwanted.success) return;
  for (const email of unwanted.data.data.to) await stopAddress(ctx, { email });
}

function verified({ body, headers }: SignedEvent): unknown {
  const { RESEND_API_KEY = 'none', RESEND_WEBHOOK_SECRET: webhookSecret } = env();
  if (!webhookSecret) throw new AppError('not_found', 'not_yours');
  try {
    return new Resend(RESEND_API_KEY).webhooks.verify({ payload: body, headers, webhookSecret });
  } catch (error) {
    throw new AppError('invalid', 'request_malformed', {}, { cause: error });
  }
}
