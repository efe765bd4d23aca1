import { press, type SiteFile } from '#press/press.ts';
import { withSamplesShown } from '#site/samples.ts';
import { fillTemplate } from '#templates/fill-template.ts';
import { TEMPLATES, type TemplateId } from '#templates/templates.ts';
import { PRESS_CACHE } from './preview-site.ts';

type Files = Promise<ReadonlyMap<string, SiteFile>>;
/** At most one entry a template and language. */
const made = new Map<string, Files>();

/** A template as files, with what holds a place in view. The same for everyone, so made once per process. */
export function previewTemplate(template: TemplateId, locale: string, year: number): Files {
  const key = `${template} ${locale} ${year}`;
  const known = made.get(key);
  if (known) return known;
  const document = withSamplesShown(fillTemplate(TEMPLATES[template], locale));
  const files = press(document, { links: 'file', year, cacheDir: PRESS_CACHE }).then(
    (all) => new Map(all.map((file) => [file.path, file])),
  );
  files.catch(() => made.delete(key));
  made.set(key, files);
  return files;
}
