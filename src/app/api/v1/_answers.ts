import type { z } from 'zod';
import type { Proposal as ProposalView } from '#modules/assistant/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { encodeCursor, type Position } from '#platform/database/cursor.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import { encodeId } from '#platform/ids.ts';
import { Answer } from '#platform/route.ts';
import { idIn } from './_id-in.ts';
import type { Proposal, Subscription } from './_schemas.ts';

export const moment = (date: Date | null): string | null => date?.toISOString() ?? null;

/** The account's id in the API. */
export const ownUserId = (ctx: Context): string => encodeId('account', requireAccount(ctx).id);

/** Callers reach only their own account: any other is not found, whether it exists or not. */
export function requireOwnUser(ctx: Context, userId: string | undefined): void {
  if (userId !== undefined && idIn('account', userId) !== requireAccount(ctx).id) throw new AppError('not_found', 'user_not_found');
}

interface SubscriptionView {
  id: string | null;
  status: z.infer<typeof Subscription>['status'];
  plan: string;
  currency: 'BRL' | 'USD';
  currentPeriodStart: Date | null;
  currentPeriodEnd: Date | null;
  cancelAt: Date | null;
  trialEnd: Date | null;
  endedAt: Date | null;
  createdAt: Date;
}

export function subscriptionAnswer(ctx: Context, view: SubscriptionView): z.infer<typeof Subscription> {
  return {
    object: 'subscription',
    id: view.id,
    user_id: ownUserId(ctx),
    status: view.status,
    plan: view.plan,
    currency: view.currency,
    current_period_start: moment(view.currentPeriodStart),
    current_period_end: moment(view.currentPeriodEnd),
    cancel_at: moment(view.cancelAt),
    trial_end: moment(view.trialEnd),
    ended_at: moment(view.endedAt),
    created_at: view.createdAt.toISOString(),
  };
}

/** One page of a list, with the cursor of the next in its body and as a Link header. */
export function pageAnswer<T>(
  list: string,
  path: string,
  limit: number,
  data: T[],
  next: Position | null,
  more: Record<string, string> = {},
): Answer {
  const cursor = next && encodeCursor(list, next);
  const there = cursor && `${env().APP_URL}${path}?${new URLSearchParams({ ...more, limit: String(limit), cursor })}`;
  return new Answer(
    200,
    { object: 'list', data, has_more: cursor !== null, next_cursor: cursor },
    there ? { Link: `<${there}>; rel="next"` } : {},
  );
}

export const listAnswer = <T>(data: T[]) => ({ object: 'list' as const, data, has_more: false });

export const proposalAnswer = (view: ProposalView): z.infer<typeof Proposal> => ({
  object: 'proposal',
  id: encodeId('proposal', view.id),
  site_id: encodeId('site', view.siteId),
  status: view.state,
  changes: view.changes,
  question: view.question,
  tokens: { used: view.tokens, quoted: view.quoted },
  reason: view.error,
  expires_at: view.expiresAt.toISOString(),
});
