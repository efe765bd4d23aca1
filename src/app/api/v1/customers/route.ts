import { ensureCustomer } from '#modules/billing/index.ts';
import { Answer } from '#platform/route.ts';
import { ownUserId, requireOwnUser } from '../_answers.ts';
import { handler } from '../_door.ts';
import { createCustomer } from '../_operations.ts';

export const POST = handler(createCustomer, async (ctx, { body: { user_id, ...wish }, key }) => {
  requireOwnUser(ctx, user_id);
  const { id, email, name, createdAt, created } = await ensureCustomer(ctx, { ...wish, key });
  const customer = { object: 'customer', id, user_id: ownUserId(ctx), email, name, created_at: createdAt.toISOString() };
  return new Answer(created ? 201 : 200, customer);
});

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT } from '../_nothing-here.ts';
