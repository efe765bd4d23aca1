import { jobContext } from '#platform/context.ts';
import type { SiteFile } from '#press/site-file.ts';
import type { TemplateId } from '#templates/templates.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { PRESS_CACHE } from './preview-site.ts';
import { recentFiles } from './recent-files.ts';

/** One entry per template and language. */
const made = recentFiles(Number.POSITIVE_INFINITY);

/** A template's files with its placeholders visible. The same for everyone, so made once per process. */
export function previewTemplate(template: TemplateId, locale: string, year: number): Promise<ReadonlyMap<string, SiteFile>> {
  const input = { template, locale, links: 'file', year, cacheDir: PRESS_CACHE } as const;
  // Runs for no account in particular: the result is shared by all.
  return made(`${template} ${locale} ${year}`, () => runInWorker(jobContext('template previews'), 'pressTemplate', input));
}
