import { generateSite, requestSite } from '#modules/generate/index.ts';
import { buildPublication, requestPublication, showPublication } from '#modules/host/index.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';

/** A site of a description: asked for and made, as the person and then the job do. */
export async function makeSite(ctx: Context, prompt: string, key: string = newId()): Promise<string> {
  const asked = await requestSite(ctx, { prompt, locale: 'pt-BR', seed: 0, key });
  if (asked.outcome === 'refuse') throw new Error(asked.message);
  const made = await generateSite(ctx, asked);
  if (!made) throw new Error('no site was made');
  return made.siteId;
}

/** Publishes a draft: asked for, built and shown. Gives the release that visitors see. */
export async function publishNow(ctx: Context, siteId: string): Promise<string> {
  const asked = await requestPublication(ctx, { siteId });
  const shown = await showPublication(ctx, { ...asked, built: await buildPublication(ctx, asked) });
  if (!shown) throw new Error('nothing was published');
  return shown.releaseId;
}
