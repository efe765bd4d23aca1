import { and, eq } from 'drizzle-orm';
import type { Refusal } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { commitUsage, releaseUsage, reserveUsage } from '#modules/metering/index.ts';
import { createSite } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { GenerateSite } from './input.ts';
import { refusePrompt } from './refuse-prompt.ts';
import { generations } from './tables.ts';

export type Generated = { outcome: 'site'; siteId: string } | Refusal;

/**
 * From a description to a whole site in the account, or to a polite no. Refused before anything is stored; charged one
 * generation, in the same transaction that makes the site; a failure charges nothing. The same key again is the same site.
 */
export async function generateSite(ctx: Context, input: GenerateSite): Promise<Generated> {
  const account = requireAccount(ctx);
  const done = await findDone(ctx, account.id, input.key);
  if (done) return { outcome: 'site', siteId: done };

  const started = performance.now();
  const composed = compose({ prompt: input.prompt, seed: input.seed });
  if (composed.outcome === 'refuse') {
    await refusePrompt(ctx, input.prompt, composed);
    return composed;
  }
  const ms = Math.round(performance.now() - started);
  const { document, brief } = composed;
  const hold = await reserveUsage(ctx, { meter: 'page_generate', key: `generation:${input.key}` });
  try {
    const siteId = newId();
    await asActor(ctx, async (_, inner) => {
      await createSite(inner, { siteId, document });
      await asSystem(
        'a generation is written by the server',
        (tx) =>
          tx.insert(generations).values({
            clientId: account.id,
            siteId,
            prompt: input.prompt,
            locale: brief.locale,
            seed: input.seed,
            status: 'done',
            notices: brief.notices,
            facts: brief.facts.length,
            idempotencyKey: input.key,
            ms,
            finishedAt: new Date(),
          }),
        inner,
      );
      await commitUsage(inner, { reservationId: hold.id, siteId });
    });
    return { outcome: 'site', siteId };
  } catch (error) {
    // Someone else finished the same generation first: theirs is the site, and the charge.
    const first = isAppError(error, 'conflict') ? await findDone(ctx, account.id, input.key) : null;
    if (first) return { outcome: 'site', siteId: first };
    await releaseUsage(ctx, { reservationId: hold.id });
    throw error;
  }
}

async function findDone(ctx: Context, clientId: string, key: string): Promise<string | null> {
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({ siteId: generations.siteId })
      .from(generations)
      .where(and(eq(generations.clientId, clientId), eq(generations.idempotencyKey, key), eq(generations.status, 'done'))),
  );
  return row?.siteId ?? null;
}
