import { jobContext } from '#platform/context.ts';
import type { SiteFile } from '#press/site-file.ts';
import type { TemplateId } from '#templates/templates.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { PRESS_CACHE } from './preview-site.ts';

type Files = Promise<ReadonlyMap<string, SiteFile>>;
/** One entry per template and language. */
const made = new Map<string, Files>();

/** A template's files with its placeholders visible. The same for everyone, so made once per process. */
export function previewTemplate(template: TemplateId, locale: string, year: number): Files {
  const key = `${template} ${locale} ${year}`;
  const known = made.get(key);
  if (known) return known;
  const input = { template, locale, links: 'file', year, cacheDir: PRESS_CACHE } as const;
  // Runs for no account in particular: the result is shared by all.
  const files = runInWorker(jobContext('template previews'), 'pressTemplate', input).then(
    (all) => new Map(all.map((file) => [file.path, file])),
  );
  files.catch(() => made.delete(key));
  made.set(key, files);
  return files;
}
