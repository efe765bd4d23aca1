/** Builds a document into the files of a site: pages, subset fonts, icons, pictures. Node only; no database, no network. */

import { type Environment, type RenderedFile, renderSite } from '#site/render.ts';
import type { Form, SiteDocument } from '#site/schema.ts';
import { contentHash } from './cache.ts';
import { fontsFor } from './fonts.ts';
import { siteIcons } from './icons.ts';
import { ogImage } from './og-image.ts';
import { collectPhotos, type ReadPhoto } from './photos.ts';
import type { SiteFile } from './site-file.ts';

export type { SiteFile } from './site-file.ts';

export interface PressOptions {
  /** `https://…` of the live site, without a closing slash. */
  origin?: string;
  /** `file`: links end in .html and open from a disk. `clean`: for a server that finds the file. */
  links: 'file' | 'clean';
  /** For the copyright line. */
  year: number;
  /** Reads the site's uploaded pictures; they are left out without it. */
  photo?: ReadPhoto;
  /** Action URL of a form; null leaves the form out. Default: the form endpoint of our server of published sites. */
  formAction?: (form: Form) => string | null;
  /** Cache folder for expensive results (fonts, preview pictures). It may be shared and may be deleted. */
  cacheDir?: string;
}

/** Every character that a reader may see, with capitals for pages that use `text-transform: uppercase`. */
const readable = (files: readonly RenderedFile[]): string =>
  files
    .filter((file) => file.type === 'text/html')
    .map(({ text }) =>
      (/text-transform:uppercase/.test(text) ? text + text.toUpperCase() : text)
        .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
        .replace(/<svg[\s\S]*?<\/svg>/g, (svg) => (svg.match(/<text[^>]*>[^<]*/g) ?? []).join(' '))
        .replace(/<[^>]+>/g, ' '),
    )
    .join(' ');

const homeOf = (files: readonly RenderedFile[]): string => files.find(({ path }) => path === 'index.html')?.text ?? '';

const fixed = { immutable: false };
const kept = { immutable: true };

/**
 * Prepares the assets of a site and the environment in which its pages refer to them.
 * @throws when a font or an uploaded picture cannot be read.
 */
export async function prepare(document: SiteDocument, options: PressOptions): Promise<{ environment: Environment; files: SiteFile[] }> {
  const { cacheDir, links, origin, year } = options;
  const formAction = options.formAction ?? ((form) => `/_form/${form.id}`);
  const photos = await collectPhotos(document, options.photo);
  const base: Environment = { mode: 'publish', origin, links, year, formAction, photo: photos.pathOf, fonts: [] };
  const draft = renderSite(document, base);
  const [fonts, icons, og] = await Promise.all([
    fontsFor(document.theme, readable(draft), cacheDir),
    siteIcons(document, cacheDir),
    ogImage(document, homeOf(draft), cacheDir),
  ]);
  const ogPath = `assets/preview-${contentHash(og)}.png`;
  const environment: Environment = {
    ...base,
    fonts: fonts.map(({ file }) => file),
    ogImage: ogPath,
    icons: { svg: 'favicon.svg', png: 'apple-touch-icon.png' },
  };
  const files: SiteFile[] = [
    ...fonts.map(({ file, body }) => ({ path: file.href, type: 'font/woff2', body, ...kept })),
    ...photos.files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    { path: ogPath, type: 'image/png', body: og, ...kept },
    { path: 'favicon.svg', type: 'image/svg+xml', body: Buffer.from(icons.svg), ...fixed },
    { path: 'apple-touch-icon.png', type: 'image/png', body: icons.png, ...fixed },
  ];
  return { environment, files };
}

/**
 * All files of a site, in a fixed order; the same document and options give the same bytes.
 * @throws when a font or an uploaded picture cannot be read.
 */
export async function press(document: SiteDocument, options: PressOptions): Promise<SiteFile[]> {
  const { environment, files } = await prepare(document, options);
  const pages = renderSite(document, environment);
  return [...pages.map(({ path, type, text }) => ({ path, type, body: Buffer.from(text), ...fixed })), ...files];
}
