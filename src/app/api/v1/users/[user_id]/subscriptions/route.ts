import { listSubscriptionPage } from '#modules/billing/index.ts';
import { ownUserId, pageAnswer, requireOwnUser, subscriptionAnswer } from '../../../_answers.ts';
import { handler } from '../../../_door.ts';
import { listUserSubscriptions } from '../../../_operations.ts';

export const GET = handler(listUserSubscriptions, async (ctx, { params, query: { limit, cursor } }) => {
  requireOwnUser(ctx, params.user_id);
  const { rows, next } = await listSubscriptionPage(ctx, { limit, after: cursor });
  const path = listUserSubscriptions.path.replace('{user_id}', ownUserId(ctx));
  const data = rows.map((subscription) => subscriptionAnswer(ctx, subscription));
  return pageAnswer('subscriptions', path, limit, data, next);
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../../_nothing-here.ts';
