import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Refusal } from '#composer/brief.ts';
import type { PromptVersions } from '#composer/model/prompts.ts';
import { getUsage, reserveUsage } from '#modules/metering/index.ts';
import { choosePrompts } from '#modules/models/index.ts';
import { projectForNewSite, requireProject } from '#modules/projects/index.ts';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount, supportOf } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { siteRequested } from '../events.ts';
import type { GenerateSite } from '../input.ts';
import { checkPrompt } from '../prompts/check-prompt.ts';
import { generations } from '../tables.ts';
import { recordEvent } from './generation-events.ts';
import { ENDED } from './generation-progress.ts';

/** The reading that the owner was shown and confirmed. */
export type Shown = { by: 'rules' } | { by: 'model'; reading: unknown; promptId: string | null };

export type Requested = { outcome: 'queued'; generationId: string } | Refusal;

/**
 * Queues a generation and reserves its unit, or refuses before anything is stored. The same key returns the same generation; a failed one
 * is restarted. Without a reading that was shown, the job reads the prompt.
 * @throws AppError `over_limit`, `role_may_not`.
 */
export async function requestSite(ctx: Context, input: GenerateSite & { shown?: Shown; analysisId?: string | null }): Promise<Requested> {
  const { id: clientId } = requireAccount(ctx);
  // Checked here and not earlier: a visitor's prompt waits for whoever signs in.
  await requirePermission(ctx, 'site.create');
  if (supportOf(ctx)) throw new AppError('forbidden', 'not_during_visit');
  const projectId = await projectForNewSite(ctx, input.projectId && (await requireProject(ctx, { projectId: input.projectId })).id);
  const refusal = await checkPrompt(ctx, input);
  if (refusal) return refusal;
  const { id: idOf, status, queuedAt, clientId: owner, attempt } = generations;
  const columns = { id: idOf, clientId: owner, status, queuedAt, attempt };
  const generation = await asSystem(
    'a generation is written by the server',
    async (tx, inner) => {
      const waiting = { status: 'queued', stage: 'queued', queuedAt: ctx.now } as const;
      const id = newId();
      const versions = choosePrompts(id);
      const [made] = await tx
        .insert(generations)
        .values({
          id,
          clientId,
          prompt: input.prompt,
          corrections: input.corrections ?? null,
          locale: input.locale,
          seed: input.seed,
          analysisId: input.analysisId ?? null,
          idempotencyKey: input.key,
          projectId: projectId ?? null,
          promptVersions: versions,
          ...(input.shown && readingOf(input.shown, versions)),
          ...waiting,
        })
        .onConflictDoUpdate({
          target: [generations.clientId, generations.idempotencyKey],
          set: { ...waiting, attempt: sql`${generations.attempt} + 1`, error: null, finishedAt: null },
          setWhere: inArray(generations.status, ENDED),
        })
        .returning(columns);
      if (made) {
        await requireRoom(inner);
        // Reserved after the row is locked, as the job does: two orders of locking could deadlock.
        const hold = await reserveUsage(inner, { meter: 'page_generate', key: `generation:${input.key}` });
        await tx.update(generations).set({ reservationId: hold.id }).where(eq(generations.id, made.id));
        await recordEvent(tx, made, 'queued');
        return made;
      }
      const same = and(eq(generations.clientId, clientId), eq(generations.idempotencyKey, input.key));
      const [known] = await tx.select(columns).from(generations).where(same);
      return known!;
    },
    ctx,
  );
  if (generation.status === 'queued') {
    const id = `site.requested/${generation.id}/${generation.queuedAt.getTime()}`;
    await announce(siteRequested.create({ generationId: generation.id, clientId }, { id }));
  }
  return { outcome: 'queued', generationId: generation.id };
}

/** A reading keeps the prompt version that made it. */
function readingOf(shown: Shown, versions: PromptVersions): Partial<typeof generations.$inferInsert> {
  if (shown.by === 'rules') return { readBy: 'rules' };
  const { reading, promptId } = shown;
  const asked = promptId && { promptIds: [promptId], promptVersions: { ...versions, understand: promptId } };
  return { readBy: 'model', reading, ...asked };
}

/** Fails early if the account has no room for another site. The inserts enforce it anyway. */
async function requireRoom(ctx: Context): Promise<void> {
  const { used, limit } = (await getUsage(ctx)).sites;
  if (limit !== null && used >= limit) throw new AppError('over_limit', 'over_limit', { meter: 'sites', used, limit, resetsAt: null });
}
