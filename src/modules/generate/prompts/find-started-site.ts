import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { generations } from '../tables.ts';
import { nameOfWords, siteKeyOfPrompt } from './pending-prompt.ts';

interface StartedSite {
  generationId: string;
  /** Identifies its prompt. */
  of: string;
}

/** The generation of this device's last prompt, if its answer never arrived: the page was reloaded or closed meanwhile. */
export async function findStartedSite(ctx: Context): Promise<StartedSite | null> {
  const key = ctx.account && (await siteKeyOfPrompt());
  if (!key) return null;
  const own = eq(generations.idempotencyKey, key);
  const [row] = await asActor(ctx, (tx) => tx.select({ id: generations.id, prompt: generations.prompt }).from(generations).where(own));
  return row ? { generationId: row.id, of: nameOfWords(row.prompt) } : null;
}
