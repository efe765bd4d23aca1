import { jobContext } from '#platform/context.ts';
import type { TemplateLook } from '#templates/template-looks.ts';
import { runInWorker } from '#workers/run-in-worker.ts';

/** At most one entry per language. */
const made = new Map<string, Promise<TemplateLook[]>>();

/** The looks of all templates in this language. The same for everyone, so computed once per process. */
export function listTemplateLooks(locale: string): Promise<TemplateLook[]> {
  const known = made.get(locale);
  if (known) return known;
  const looks = runInWorker(jobContext('template looks'), 'templateLooks', { locale });
  looks.catch(() => made.delete(locale));
  made.set(locale, looks);
  return looks;
}
