import { formNote } from '#export/form-note.ts';
import { bestFile, DOCUMENT_FILE, portableJson, uploadsOf } from '#export/portable.ts';
import { reactProject } from '#export/react/project.ts';
import { readmeName, readmeOf } from '#export/readme.ts';
import { type ArchiveFile, zipStream } from '#export/zip.ts';
import { AppError } from '#platform/errors.ts';
import type { ReadPhoto } from '#press/photos.ts';
import { prepare, type SiteFile } from '#press/press.ts';
import { drawMissingPhotos } from '#site/photos/draw-missing-photos.ts';
import { isPhoto } from '#site/photos/is-photo.ts';
import { type Environment, renderSite } from '#site/render.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';

/** Total size of all files before compression. */
const MAX_BYTES = 200 * 1024 * 1024;

export interface ArchiveOptions {
  form: 'static' | 'react';
  year: number;
  /** Redirects from old paths. */
  moved?: readonly { from: string; to: string }[];
  cacheDir?: string;
  photo: ReadPhoto;
}

/**
 * The site as an archive, in pieces: static pages that open from a disk or a React project, with the document and its photos for a later
 * import. The same document gives the same bytes.
 * @throws AppError `invalid`, reason `export_too_big`.
 */
export async function archiveSite(
  document: SiteDocument,
  { form, year, cacheDir, photo, moved = [] }: ArchiveOptions,
): Promise<Uint8Array[]> {
  const { environment, files } = await prepare(document, { links: 'file', year, photo, ...(cacheDir && { cacheDir }) });
  const photos = await Promise.all(
    uploadsOf(document)
      .filter(isPhoto)
      .map(async (asset): Promise<ArchiveFile> => {
        const { name, path } = bestFile(asset);
        return { path, body: await photo(name) };
      }),
  );
  const content = [
    ...(form === 'react' ? projectOf(document, environment, files) : pagesOf(document, environment, files)),
    ...redirectsOf(form, moved),
    { path: DOCUMENT_FILE, body: portableJson(drawMissingPhotos(document, isPhoto)) },
    ...photos,
  ];
  const bytes = content.reduce((sum, { body }) => sum + body.length, 0);
  if (bytes > MAX_BYTES) throw new AppError('invalid', 'export_too_big', { limitMb: MAX_BYTES / 1024 / 1024 });
  const pieces: Uint8Array[] = [];
  for await (const piece of zipStream(content)) pieces.push(piece);
  return pieces;
}

/** Redirects in the format that static hosts read. */
function redirectsOf(form: ArchiveOptions['form'], moved: readonly { from: string; to: string }[]): ArchiveFile[] {
  if (moved.length === 0) return [];
  const body = moved.map(({ from, to }) => `${encodeURI(from)} ${encodeURI(to)} 308\n`).join('');
  return [{ path: form === 'react' ? 'public/_redirects' : '_redirects', body }];
}

function projectOf(document: SiteDocument, environment: Environment, files: readonly SiteFile[]): ArchiveFile[] {
  const project = reactProject(document, environment).map(({ path, text }) => ({ path, body: text }));
  // Feeds and robots.txt are files beside the pages.
  const beside = renderSite(document, environment).filter(({ type }) => type !== 'text/html');
  const still = [...beside.map(({ path, text }) => ({ path, body: text })), ...files];
  return [...project, ...still.map(({ path, body }) => ({ path: `public/${path}`, body }))];
}

function pagesOf(document: SiteDocument, environment: Environment, files: readonly SiteFile[]): ArchiveFile[] {
  const pages = renderSite(document, environment);
  const { defaultLocale, name } = document.site;
  const readme = readmeOf(defaultLocale, {
    form: 'static',
    name: plainTextOf(document, name, defaultLocale),
    pages: pages.filter(({ type }) => type === 'text/html').length,
    notes: formNote(document),
  });
  return [...pages.map(({ path, text }) => ({ path, body: text })), ...files, { path: readmeName(defaultLocale), body: readme }];
}
