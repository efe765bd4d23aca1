import { formNote } from '#export/form-note.ts';
import { bestFile, DOCUMENT_FILE, portableJson, uploadsOf } from '#export/portable.ts';
import { reactProject } from '#export/react/project.ts';
import { readmeName, readmeOf } from '#export/readme.ts';
import { type ArchiveFile, zipStream } from '#export/zip.ts';
import { requireDraft, requireSite } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { readObject } from '#platform/storage.ts';
import { prepare } from '#press/press.ts';
import { renderSite } from '#site/render.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import type { ExportSite } from './input.ts';
import { PRESS_CACHE } from './preview-site.ts';

/** Of all files before they are packed. */
const MOST_BYTES = 200 * 1024 * 1024;

export interface Archive {
  /** File name for the person's disk. */
  name: string;
  body: ReadableStream<Uint8Array>;
}

/**
 * The draft as an archive that is the owner's to keep: static files that open from a disk, or a React project. Both hold the
 * document and its photos, from which `importSite` makes the same site again. The same draft gives the same bytes.
 */
export async function exportSite(ctx: Context, input: ExportSite): Promise<Archive> {
  const site = await requireSite(ctx, input);
  const { document } = await requireDraft(ctx, input);
  const read = (path: string) => readObject('site-assets', path);
  const { environment, files } = await prepare(document, {
    links: 'file',
    year: ctx.now.getUTCFullYear(),
    photo: read,
    cacheDir: PRESS_CACHE,
  });
  const photos = await Promise.all(
    uploadsOf(document).map(async (asset): Promise<ArchiveFile> => {
      const { stored, path } = bestFile(asset);
      return { path, body: await read(stored) };
    }),
  );
  const content = [
    ...(input.form === 'react' ? projectOf(document) : pagesOf(document)),
    { path: DOCUMENT_FILE, body: portableJson(document) },
    ...photos,
  ];
  const bytes = content.reduce((sum, { body }) => sum + body.length, 0);
  if (bytes > MOST_BYTES) throw new AppError('invalid', 'export_too_big', { limitMb: MOST_BYTES / 1024 / 1024 });
  return { name: `${site.slug}${input.form === 'react' ? '-react' : ''}.zip`, body: zipStream(content) };

  function projectOf(doc: SiteDocument): ArchiveFile[] {
    const project = reactProject(doc, environment).map(({ path, text }) => ({ path, body: text }));
    // Feeds and the word to robots are files that the pages point to.
    const beside = renderSite(doc, environment).filter(({ type }) => type !== 'text/html');
    const still = [...beside.map(({ path, text }) => ({ path, body: text })), ...files];
    return [...project, ...still.map(({ path, body }) => ({ path: `public/${path}`, body }))];
  }
  function pagesOf(doc: SiteDocument): ArchiveFile[] {
    const pages = renderSite(doc, environment);
    const { defaultLocale, name } = doc.site;
    const readme = readmeOf(defaultLocale, {
      form: 'static',
      name: plainTextOf(doc, name, defaultLocale),
      pages: pages.filter(({ type }) => type === 'text/html').length,
      notes: formNote(doc),
    });
    return [...pages.map(({ path, text }) => ({ path, body: text })), ...files, { path: readmeName(defaultLocale), body: readme }];
  }
}
