import { and, eq, sql } from 'drizzle-orm';
import { releaseUsage, reserveUsage } from '#modules/metering/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { rewriteRequested } from './events.ts';
import type { ProposeRewrite } from './input.ts';
import { type KeptRequest, lockProposal, ofAccount, type Proposal, planOf, viewOf } from './proposal.ts';
import { tokensOf } from './quote-rewrite.ts';
import { proposals } from './tables.ts';

/** Minutes that a proposal waits for its owner, and that its tokens stay reserved: the reservation outlives it. */
const OPEN_MINUTES = 60;
const HOLD_MINUTES = 120;

/**
 * Begins a proposal: tokens are reserved up to the quote and a job calls the model. Nothing is charged until changes are accepted.
 * @throws AppError `conflict` (`quote_changed`), `over_limit`, `unavailable` (`model_off`), `invalid` (`nothing_to_rewrite`).
 */
export async function proposeRewrite(ctx: Context, input: ProposeRewrite): Promise<Proposal> {
  const account = requireAccount(ctx);
  const { siteId, key, planId, maxTokens, target, wish, locale, sparesOwner } = input;
  const kept = await find(ctx, account.id, key);
  if (kept) return kept;
  if (!isModelConfigured()) throw new AppError('unavailable', 'model_off');
  const { document, revision } = await requireDraft(ctx, { siteId });
  const request: KeptRequest = { target, wish, locale, sparesOwner, reader: input.reader ?? locale };
  const work = tokensOf(document, { ...request, siteId });
  const proposal = await asActor(ctx, async (tx, inner) => {
    await tx.execute(sql`select app.site_writer('content.edit', ${siteId})`);
    return asSystem(
      'a proposal is made by the server',
      async (system, server) => {
        const spent = planId ? await takePlan(system, server, { planId, siteId, target, clientId: account.id }) : 0;
        const quoted = spent + work;
        if (quoted > maxTokens) throw new AppError('conflict', 'quote_changed');
        const id = newId(ctx.now.getTime());
        const hold = await reserveUsage(server, { meter: 'ai_token', quantity: quoted, key: `rewrite:${id}`, holdMinutes: HOLD_MINUTES });
        const expiresAt = new Date(ctx.now.getTime() + OPEN_MINUTES * 60_000);
        const row = { id, clientId: account.id, siteId, key, baseRevision: revision, request, quoted, tokens: spent, expiresAt };
        const [made] = await system
          .insert(proposals)
          .values({ ...row, reservationId: hold.id, createdAt: ctx.now })
          .returning();
        return viewOf(made!);
      },
      inner,
    );
  }).catch(async (error: unknown) => {
    // A concurrent request with the same key has created it.
    const made = await find(ctx, account.id, key);
    if (made) return made;
    throw error;
  });
  const about = { proposalId: proposal.id, clientId: account.id };
  await announce(rewriteRequested.create(about, { id: `rewrite.requested/${proposal.id}` }));
  return proposal;
}

async function find(ctx: Context, clientId: string, key: string): Promise<Proposal | null> {
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select()
      .from(proposals)
      .where(and(eq(proposals.clientId, clientId), eq(proposals.key, key))),
  );
  return row ? viewOf(row) : null;
}

/** Ends the plan from which sections were chosen: its tokens move to the new proposal, and are charged with that or not at all. */
async function takePlan(
  tx: Transaction,
  ctx: Context,
  { planId, siteId, target, clientId }: { planId: string; siteId: string; target: KeptRequest['target']; clientId: string },
): Promise<number> {
  const row = await lockProposal(tx, planId, clientId);
  const plan = row && row.siteId === siteId ? planOf(row) : null;
  if (!row || !plan) throw new AppError('not_found', 'proposal_not_found');
  if (row.state !== 'open') throw new AppError('conflict', 'proposal_closed');
  const planned = new Set(plan.map(({ section }) => section));
  if (target.of !== 'sections' || !target.sections.every((section) => planned.has(section))) throw new AppError('invalid', 'not_planned');
  if (row.reservationId) await releaseUsage(ctx, { reservationId: row.reservationId });
  await tx.update(proposals).set({ state: 'accepted', accepted: [], settledAt: ctx.now }).where(ofAccount(planId, clientId));
  return row.tokens;
}
