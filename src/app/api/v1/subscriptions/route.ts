import { subscribe } from '#modules/billing/index.ts';
import { Answer } from '#platform/route.ts';
import { requireOwnUser, subscriptionAnswer } from '../_answers.ts';
import { handler } from '../_door.ts';
import { createSubscription } from '../_operations.ts';

export const POST = handler(createSubscription, async (ctx, { body: { user_id, promotion_code: promotionCode, ...wish }, key }) => {
  requireOwnUser(ctx, user_id);
  const { checkoutUrl, ...subscription } = await subscribe(ctx, { ...wish, promotionCode, key });
  return new Answer(201, { ...subscriptionAnswer(ctx, subscription), checkout_url: checkoutUrl });
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
