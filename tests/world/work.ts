import { generateSite, requestSite } from '#modules/generate/index.ts';
import { buildPublication, requestPublication, showPublication } from '#modules/host/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import type { Transaction } from '#site/changes/change.ts';
import { tick } from '#site/changes/clock.ts';

/** Makes a site from a description: the person's request, then the job. */
export async function makeSite(ctx: Context, prompt: string, key: string = newId()): Promise<string> {
  const asked = await requestSite(ctx, { prompt, locale: 'pt-BR', seed: 0, key });
  if (asked.outcome === 'refuse') throw new Error(asked.message);
  const made = await generateSite(ctx, asked);
  if (!made) throw new Error('no site was made');
  return made.siteId;
}

/** Publishes a draft: request, build and release. Returns the live release. */
export async function publishNow(ctx: Context, siteId: string): Promise<string> {
  const asked = await requestPublication(ctx, { siteId });
  const shown = await showPublication(ctx, { ...asked, built: await buildPublication(ctx, asked) });
  if (!shown) throw new Error('nothing was published');
  return shown.releaseId;
}

/** This many changes of the site's main text, each on top of the one before, as an editor would send them. */
export async function edits(ctx: Context, siteId: string, count: number, words = 'Pão quente às'): Promise<Transaction[]> {
  const { document } = await requireDraft(ctx, { siteId });
  const locale = document.site.defaultLocale;
  const key = Object.values(document.sections).find(({ kind }) => kind === 'hero')?.slots.title;
  if (!key) throw new Error('the site has no main text');
  let clock = tick(undefined, Date.now(), 'tab1');
  return Array.from({ length: count }, (): Transaction => {
    clock = tick(clock, 0, 'tab1');
    const changes = [
      { t: 'string' as const, locale, key, value: `${words} ${newId()}`, before: null },
      { t: 'meta' as const, key, value: { by: 'owner' as const }, before: document.stringMeta[key] ?? null },
    ];
    return { id: newId(), at: clock, actor: 'tab1', intent: { name: 'set-text' }, changes };
  });
}
