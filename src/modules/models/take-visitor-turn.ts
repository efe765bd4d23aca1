import type { Context } from '#platform/context.ts';
import { takeRate } from '#platform/rate-limit.ts';

/**
 * One visitor must not use up what all of them share: counted by address. Outside a request there is none, and the
 * shared cap alone holds.
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
