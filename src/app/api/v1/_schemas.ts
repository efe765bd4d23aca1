import { z } from 'zod';
import { decodeCursor, type Position } from '#platform/cursor.ts';

const Moment = z.iso.datetime().describe('UTC, ISO 8601');

/** `acc_…` as the API gives it; a plain UUID is understood too. */
export const UserId = z
  .string()
  .max(64)
  .meta({ description: 'An account: acc_… or its UUID', examples: ['acc_0csk0dw0000e0g000000000003'] });

export const CreateCustomer = z.strictObject({
  user_id: UserId.optional(),
  email: z.email('email').max(254, 'too_long').optional(),
  name: z.string().trim().min(1, 'required').max(120, 'too_long').optional(),
});

export const Customer = z.object({
  object: z.literal('customer'),
  id: z.string().meta({ description: "Stripe's id", examples: ['cus_NffrFeUfNV2Hib'] }),
  user_id: z.string(),
  email: z.string(),
  name: z.string().nullable(),
  created_at: Moment,
});

export const CreateSubscription = z.strictObject({
  user_id: UserId.optional(),
  plan: z.enum(['basic', 'pro', 'enterprise']),
  currency: z.enum(['BRL', 'USD']),
  promotion_code: z
    .string()
    .trim()
    .min(1, 'required')
    .max(100, 'too_long')
    .optional()
    .meta({ description: 'The words of a promotion code, as a customer types them', examples: ['NATAL20'] }),
});

export const Subscription = z.object({
  object: z.literal('subscription'),
  id: z
    .string()
    .nullable()
    .meta({ description: "Stripe's id; null until the first payment", examples: ['sub_1MowQVLkdIwHu7ixeRlqHVzs'] }),
  user_id: z.string(),
  status: z.enum(['incomplete', 'incomplete_expired', 'trialing', 'active', 'past_due', 'unpaid', 'canceled', 'paused']),
  plan: z.string(),
  currency: z.enum(['BRL', 'USD']),
  current_period_start: Moment.nullable(),
  current_period_end: Moment.nullable(),
  cancel_at: Moment.nullable(),
  trial_end: Moment.nullable(),
  ended_at: Moment.nullable(),
  created_at: Moment,
});

export const NewSubscription = Subscription.extend({
  checkout_url: z.url().nullable().meta({ description: 'Where the owner pays; null when nothing is to be paid now' }),
});

export const UsageLine = z.object({
  object: z.literal('usage'),
  meter: z.string().meta({ examples: ['page_generate'] }),
  used: z.number(),
  held: z.number().meta({ description: 'Reserved for work under way' }),
  limit: z.number().nullable().meta({ description: 'Null is unlimited' }),
  resets_at: Moment.nullable(),
});

export const Site = z.object({
  object: z.literal('site'),
  id: z.string().meta({ examples: ['site_0csk0dw0000e0g000000000003'] }),
  name: z.string(),
  slug: z.string(),
  status: z.enum(['draft', 'live', 'paused']),
  locale: z.string(),
  url: z.url().nullable().meta({ description: 'Where it is live' }),
  created_at: Moment,
  updated_at: Moment,
});

/** `limit` and `cursor` of a list that comes in pages. Other parameters are let be, as they always were. */
export const pageQuery = (list: string) =>
  z.object({
    limit: z.coerce.number('page_limit').int('page_limit').min(1, 'page_limit').max(100, 'page_limit').default(20),
    cursor: z
      .string()
      .max(300, 'cursor')
      .transform((text, check): Position => {
        const position = decodeCursor(list, text);
        if (!position) check.addIssue({ code: 'custom', message: 'cursor' });
        return position ?? z.NEVER;
      })
      .optional()
      .meta({ description: 'next_cursor of the page before, as it came' }),
  });

export const listOf = <S extends z.ZodType>(item: S) => z.object({ object: z.literal('list'), data: z.array(item), has_more: z.boolean() });

export const pageOf = <S extends z.ZodType>(item: S) =>
  listOf(item).extend({ next_cursor: z.string().nullable().meta({ description: 'For the next page; null on the last' }) });
