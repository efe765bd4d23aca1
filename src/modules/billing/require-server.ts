import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';

/** For work on every client's rows: a job, a webhook, or staff of the agency. Throws `forbidden` for anyone else. */
export function requireServer({ actor }: Context): void {
  const isOurs = actor.kind === 'job' || actor.kind === 'webhook' || (actor.kind === 'user' && actor.type !== 'client');
  if (!isOurs) throw new AppError('forbidden', 'not_yours');
}
