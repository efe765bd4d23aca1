import { listSubscriptions } from '#modules/billing/index.ts';
import { listAnswer, requireOwnUser, subscriptionAnswer } from '../../../_answers.ts';
import { handler } from '../../../_door.ts';
import { listUserSubscriptions } from '../../../_operations.ts';

export const GET = handler(listUserSubscriptions, async (ctx, { params }) => {
  requireOwnUser(ctx, params.user_id);
  const subscriptions = await listSubscriptions(ctx);
  return listAnswer(subscriptions.map((subscription) => subscriptionAnswer(ctx, subscription)));
});
