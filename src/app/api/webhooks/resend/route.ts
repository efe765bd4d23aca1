import { receiveMailEvent } from '#modules/notifications/index.ts';
import { webhookContext } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { readBytes } from '#platform/request/request-body.ts';

/** Mail events are a few kilobytes. */
const MAX_BYTES = 64 * 1024;

/** Webhook of our mail provider. 200 acknowledges the event; anything else makes it retry. */
export async function POST(request: Request): Promise<Response> {
  const header = (name: string): string => request.headers.get(name) ?? '';
  try {
    const body = new TextDecoder().decode(await readBytes(request, MAX_BYTES));
    const headers = { id: header('svix-id'), timestamp: header('svix-timestamp'), signature: header('svix-signature') };
    await receiveMailEvent(webhookContext('resend'), { body, headers });
    return new Response(null, { status: 200 });
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    if (isAppError(error, 'invalid')) return new Response(null, { status: 400 });
    throw error;
  }
}
