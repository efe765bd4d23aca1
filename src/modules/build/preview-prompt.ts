import type { PromptRef } from '#modules/generate/index.ts';
import type { Context } from '#platform/context.ts';
import type { SiteFile } from '#press/site-file.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { PRESS_CACHE } from './preview-site.ts';
import { recentFiles } from './recent-files.ts';

const recent = recentFiles(20);

/** Files of the site that a visitor's words make, before there is an account to keep it. @throws AppError `prompt_gone`. */
export function previewPrompt(ctx: Context, ref: PromptRef): Promise<ReadonlyMap<string, SiteFile>> {
  return recent(`${ref.prompt} ${ref.of}`, async () => {
    // Not for the server of published sites, which has no forms of Next and no composer.
    const { listNeighbors, requirePreviewed } = await import('#modules/generate/index.ts');
    const load = async () => {
      const words = await requirePreviewed(ctx, ref);
      return { ...words, seed: 0, links: 'file', year: ctx.now.getUTCFullYear(), cacheDir: PRESS_CACHE } as const;
    };
    return runInWorker(ctx, 'pressWords', load, { calls: { listNeighbors: (where) => listNeighbors(ctx, where) } });
  });
}
