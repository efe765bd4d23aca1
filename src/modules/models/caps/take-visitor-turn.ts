import type { Context } from '#platform/context.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';

/**
 * Rate limit by address, so that one visitor cannot use up the cap shared by all. Outside a request there is no address, and only the
 * shared cap applies.
 * @throws AppError `too_many_requests`.
 */
export async function takeVisitorTurn(ctx: Context): Promise<void> {
  if (ctx.actor.kind !== 'anonymous') return;
  const headers = await requestHeaders();
  if (headers) await takeRate(ctx, 'ask_model', { headers });
}

async function requestHeaders(): Promise<{ get(name: string): string | null } | null> {
  const next = await import('next/headers');
  try {
    return await next.headers();
  } catch {
    return null;
  }
}
