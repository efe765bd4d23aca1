import { and, eq } from 'drizzle-orm';
import { type PlannedSection, planQuestion, takePlan } from '#composer/model/rewrite/plan-question.ts';
import { rewriteQuestion } from '#composer/model/rewrite/rewrite-question.ts';
import { type RewriteChange, takeRewrite } from '#composer/model/rewrite/take-rewrite.ts';
import { askModel, choosePrompts } from '#modules/models/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import type { SiteDocument } from '#site/schema.ts';
import { failProposal } from './fail-proposal.ts';
import type { ProposalRef } from './input.ts';
import { type KeptRequest, lockProposal, ofAccount, requestOf } from './proposal.ts';
import { requestsOf } from './requests-of.ts';
import { proposals } from './tables.ts';

/** Sections requested concurrently. */
const CONCURRENCY = 3;
/** Milliseconds between checks for a cancellation, after which calls are aborted. */
const LOOK_EVERY = 500;

/** Calls the model and opens the proposal; one that was cancelled meanwhile stays as it is, and its calls end within a second. */
export async function writeProposal(ctx: Context, { proposalId }: ProposalRef): Promise<void> {
  const account = requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) => tx.select().from(proposals).where(ofAccount(proposalId, account.id)));
  if (row?.state !== 'asking') return;
  const cancelled = new AbortController();
  const look = setInterval(() => void isAsking(ctx, proposalId).then((asking) => asking || cancelled.abort(), ignore), LOOK_EVERY);
  try {
    const { document } = await requireDraft(ctx, row);
    const anew = await wasRejected(ctx, row);
    const written = await write({
      ctx,
      document,
      request: requestOf(row),
      options: { siteId: row.siteId, anew, signal: cancelled.signal },
    });
    const isEmpty = written.changes.length === 0 && !written.plan?.length && !written.question;
    if (isEmpty) await failProposal(ctx, { proposalId, reason: 'rewrite_unusable' });
    else await open(ctx, proposalId, written);
  } catch (error) {
    if (cancelled.signal.aborted) return;
    if (!isAppError(error)) throw error;
    // No retry by the job: a person is waiting, and can decide to try again.
    await failProposal(ctx, { proposalId, reason: error.reason });
  } finally {
    clearInterval(look);
  }
}

const ignore = () => {};

async function isAsking(ctx: Context, proposalId: string): Promise<boolean> {
  const [row] = await asActor(ctx, (tx) => tx.select({ state: proposals.state }).from(proposals).where(eq(proposals.id, proposalId)));
  return row?.state === 'asking';
}

/** Whether the owner has rejected the result of the very same request: the cached answer would not help. */
async function wasRejected(ctx: Context, { siteId, request }: typeof proposals.$inferSelect): Promise<boolean> {
  const same = and(eq(proposals.siteId, siteId), eq(proposals.state, 'rejected'), eq(proposals.request, request));
  const rows = await asActor(ctx, (tx) => tx.select({ id: proposals.id }).from(proposals).where(same).limit(1));
  return rows.length > 0;
}

interface Written {
  changes: RewriteChange[];
  plan: PlannedSection[] | null;
  question: string | null;
  /** The version used; null without a call. */
  promptId: string | null;
  tokens: number;
}

interface Work {
  ctx: Context;
  document: SiteDocument;
  request: KeptRequest;
  options: { siteId: string; anew: boolean; signal: AbortSignal };
}

async function write({ ctx, document, request, options }: Work): Promise<Written> {
  // By the site, like the quote: another version might cost more.
  const versions = choosePrompts(options.siteId);
  const nothing: Written = { changes: [], plan: null, question: null, promptId: null, tokens: 0 };
  if (request.target.of === 'page') {
    const planned = { ...request, page: request.target.page };
    const asked = planQuestion(document, planned, versions);
    if (!asked) return nothing;
    const { value, usage } = await askModel(ctx, asked.question, options);
    const tokens = usage.inputTokens + usage.outputTokens;
    return { changes: [], ...takePlan(document, planned, value), promptId: asked.question.promptId, tokens };
  }
  const written = nothing;
  const requests = requestsOf(request);
  for (let at = 0; at < requests.length; at += CONCURRENCY) {
    const some = requests.slice(at, at + CONCURRENCY).map(async (one) => {
      const asked = rewriteQuestion(document, one, versions);
      if (!asked) return null;
      const { value, usage } = await askModel(ctx, asked.question, options);
      const tokens = usage.inputTokens + usage.outputTokens;
      return { ...takeRewrite(document, one, value), promptId: asked.question.promptId, tokens };
    });
    for (const part of await Promise.all(some)) {
      if (!part) continue;
      const known = new Set(written.changes.map(({ key, locale }) => `${locale}/${key}`));
      written.changes.push(...part.changes.filter(({ key, locale }) => !known.has(`${locale}/${key}`)));
      written.question ??= part.question;
      written.promptId = part.promptId;
      written.tokens += part.tokens;
    }
  }
  return written;
}

async function open(ctx: Context, proposalId: string, { changes, plan, question, promptId, tokens }: Written): Promise<void> {
  const account = requireAccount(ctx);
  await asSystem(
    'a proposal is made by the server',
    async (tx) => {
      const row = await lockProposal(tx, proposalId, account.id);
      if (row?.state !== 'asking') return;
      // A provider that counts differently is our risk: the quote is what the owner agreed to.
      const used = Math.min(row.quoted, row.tokens + tokens);
      await tx
        .update(proposals)
        .set({ state: 'open', changes, plan, question: changes.length > 0 ? null : question, promptId, tokens: used })
        .where(ofAccount(proposalId, account.id));
    },
    ctx,
  );
}
