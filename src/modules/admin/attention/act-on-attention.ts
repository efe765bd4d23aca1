import { recordVisitAnswer, requireStaff } from '#modules/accounts/index.ts';
import { certificateWanted, lookWanted } from '#modules/domains/index.ts';
import { siteRequested } from '#modules/generate/index.ts';
import { publicationRequested } from '#modules/host/index.ts';
import { moveLead } from '#modules/measure/index.ts';
import { answerContactMessage } from '#modules/notifications/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { retryStripeEvent } from '../checks/retry-stripe-event.ts';
import type { AttentionRef } from '../input.ts';
import { ATTENTION_KINDS, type AttentionKindName } from './kinds.ts';
import { requireItem } from './mark-attention.ts';

interface Target {
  ref: string;
  clientId: string;
  siteId: string;
}

type DoneKind = { [K in AttentionKindName]: (typeof ATTENTION_KINDS)[K]['verb'] extends 'do' ? K : never }[AttentionKindName];

const lookAgain = (_: Context, { ref, clientId }: Target) => announce(lookWanted.create({ domainId: ref, clientId }));

/** Each is idempotent: repeated work resumes from its rows. None of them decides anything for a client. */
const ACTS: Record<DoneKind, (ctx: Context, target: Target) => Promise<unknown>> = {
  stripe_event: (ctx, { ref }) => retryStripeEvent(ctx, { eventId: ref }),
  generation_stuck: (_, { ref, clientId }) => announce(siteRequested.create({ generationId: ref, clientId })),
  publication_stuck: (_, { ref, clientId, siteId }) => announce(publicationRequested.create({ publicationId: ref, clientId, siteId })),
  domain_waiting: lookAgain,
  domain_astray: lookAgain,
  certificate_failing: (_, { ref, clientId }) => announce(certificateWanted.create({ domainId: ref, clientId })),
  visit_asked: (ctx, { ref }) => recordVisitAnswer(ctx, { visitId: ref }),
  contact_message: (ctx, { ref }) => answerContactMessage(ctx, { messageId: ref, isAnswered: true }),
  lead_unanswered: (ctx, { ref }) => moveLead(ctx, { leadId: ref, stage: 'talking' }),
};

const isDone = (kind: AttentionKindName): kind is DoneKind => ATTENTION_KINDS[kind].verb === 'do';

/** Does an item's action, for kinds that are handled from the list. For staff. */
export async function actOnAttention(ctx: Context, at: AttentionRef): Promise<void> {
  const staff = await requireStaff(ctx);
  if (!isDone(at.kind)) throw new AppError('invalid', 'attention_elsewhere');
  const found = await asSystem('the agency acts on what needs it', (tx) => requireItem(tx, staff, at, ctx.now), ctx);
  await ACTS[at.kind](ctx, { ref: at.ref, clientId: found.client_id ?? '', siteId: found.site_id ?? '' });
}

/** Undoes an action where possible: a lead or a message marked as answered is open again. For staff. */
export async function undoAttention(ctx: Context, { kind, ref }: AttentionRef): Promise<void> {
  await requireStaff(ctx);
  if (kind === 'lead_unanswered') await moveLead(ctx, { leadId: ref, stage: 'new' });
  else if (kind === 'contact_message') await answerContactMessage(ctx, { messageId: ref, isAnswered: false });
  else throw new AppError('invalid', 'attention_elsewhere');
}
