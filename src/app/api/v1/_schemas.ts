import { z } from 'zod';
import { decodeCursor, type Position } from '#platform/database/cursor.ts';

const Moment = z.iso.datetime().describe('UTC, ISO 8601');

/** `acc_…` as the API shows it; a plain UUID is accepted too. */
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

/** `gen_…` as the API shows it; a plain UUID is accepted too. */
export const GenerationId = z
  .string()
  .max(64)
  .meta({ description: 'A generation: gen_… or its UUID', examples: ['gen_0csk0dw0000e0g000000000003'] });

export const GenerateSite = z.strictObject({
  project_id: z
    .string()
    .max(64)
    .optional()
    .meta({ description: 'A project of the account, proj_… or its UUID; the oldest where none is named' }),
  locale: z
    .string()
    .trim()
    .min(2, 'required')
    .max(20, 'too_long')
    .default('pt-BR')
    .meta({ description: 'Where the prompt does not say its language' }),
  prompt: z
    .string()
    .trim()
    .min(1, 'prompt_empty')
    .max(20_000, 'prompt_too_long')
    .meta({ description: 'What the owner says of their business, in their own words' }),
});

export const QueuedGeneration = z.object({
  object: z.literal('generation'),
  generation_id: z.string().meta({ examples: ['gen_0csk0dw0000e0g000000000003'] }),
  status: z.enum(['queued', 'running', 'done', 'refused', 'failed', 'cancelled']),
});

export const GenerationRequest = z.object({
  object: z.literal('request'),
  id: z.string(),
  status: z
    .enum(['queued', 'running', 'done', 'refused', 'failed', 'cancelled'])
    .meta({ description: 'done: its site is there and charged' }),
  stage: z
    .enum(['queued', 'reading', 'making', 'writing', 'done', 'refused', 'failed', 'cancelled'])
    .meta({ description: 'writing: the site is there, and a language model is writing into it' }),
  site_id: z.string().nullable(),
  project_id: z.string().nullable(),
  written_by: z.enum(['rules', 'model']),
  reason: z.string().nullable().meta({ description: 'Why there is no site, or why the model did not write, or not to the end' }),
  tokens: z.object({ input: z.int(), output: z.int() }).meta({ description: 'Covered by the generation: not charged beside it' }),
  prompts: z.array(z.string()).meta({ description: 'Versions of the questions that were asked', examples: [['outline@1']] }),
  cost: z.object({ meter: z.literal('page_generate'), quantity: z.literal(1), state: z.enum(['held', 'charged', 'refunded']) }),
  refund: z.boolean().meta({ description: 'Its unit was given back' }),
  retries: z.int(),
  created_at: Moment,
  finished_at: Moment.nullable().meta({ description: 'When the site was there' }),
  written_at: Moment.nullable(),
});

export const GenerationEvents = z.object({
  events: z.array(
    z.object({
      seq: z.int(),
      type: z.enum(['queued', 'read', 'composed', 'outline', 'section', 'critic', 'done', 'failed', 'refused', 'cancelled']),
      at: Moment,
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  is_final: z.boolean(),
});

/** `limit` and `cursor` of a paged list. Unknown parameters are ignored, for compatibility. */
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

export const ProposalId = z.string().max(64).meta({ description: 'A proposal: prop_… or its UUID' });

export const Rewrite = z.strictObject({
  site_id: z
    .string()
    .max(64)
    .meta({ examples: ['site_0csk0dw0000e0g000000000003'] }),
  node: z
    .string()
    .min(1, 'required')
    .max(120, 'too_long')
    .meta({
      description: 'What may change and nothing beside it: the id of a section (sc_…), of an item (it_…) or the key of one text',
      examples: ['sc_1a2b3c4d', 'hero.title'],
    }),
  instruction: z
    .string()
    .trim()
    .min(1, 'required')
    .max(500, 'too_long')
    .meta({
      description: "In the owner's words. What it states of the business counts as told by its owner.",
      examples: ['Diga que entregamos aos sábados'],
    }),
  locale: z.string().max(20).optional().meta({ description: "Language of the texts; the site's first one when left out" }),
  max_tokens: z.int().min(1).max(200_000).optional().meta({ description: 'Dearer work is refused before anything is asked' }),
});

const ProposedText = z.object({ key: z.string(), locale: z.string(), before: z.string().nullable(), after: z.string() });

export const Proposal = z.object({
  object: z.literal('proposal'),
  id: z.string(),
  site_id: z.string(),
  status: z.enum(['asking', 'open', 'accepted', 'rejected', 'expired', 'failed']),
  changes: z.array(ProposedText),
  question: z.string().nullable().meta({ description: 'Asked back where the instruction could not be understood' }),
  tokens: z.object({ used: z.int(), quoted: z.int().meta({ description: 'Never charged more; nothing before changes are accepted' }) }),
  reason: z.string().nullable().meta({ description: 'Why it failed' }),
  expires_at: Moment,
});

export const AcceptProposal = z.strictObject({
  keys: z
    .array(z.string().max(120))
    .min(1, 'required')
    .max(400)
    .optional()
    .meta({ description: 'Of the texts to take over; all when left out' }),
});

export const AcceptedProposal = z.object({
  object: z.literal('accepted_proposal'),
  id: z.string(),
  accepted: z.array(z.string()),
  skipped: z.array(z.string()).meta({ description: 'Their owner wrote them meanwhile; they stay' }),
  tokens_charged: z.int(),
});

export const ContinueGeneration = z.strictObject({
  generation_id: GenerationId,
  max_tokens: z.int().min(1).max(200_000).optional().meta({ description: 'Dearer work is refused before anything is asked' }),
});
