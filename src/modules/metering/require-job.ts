import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';

/** For what goes over every client's rows. Throws `forbidden` for anyone but a job. */
export function requireJob(ctx: Context): void {
  if (ctx.actor.kind !== 'job') throw new AppError('forbidden', 'not_yours');
}
