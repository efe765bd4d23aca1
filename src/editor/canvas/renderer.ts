import type { Environment } from '#site/render.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';

export type RenderCanvas = (document: SiteDocument, page: string, locale: string) => string;

/** Render environment of the preview: the canvas provides the fonts, photos come from storage. */
export const previewEnvironment = (siteId: string, year: number): Environment => ({
  mode: 'preview',
  links: 'clean',
  fonts: [],
  year,
  photo: (asset: Asset, width: number, format: string) =>
    asset.source.from === 'upload' ? `${photoFolder(siteId)}${asset.source.sha256}/${width}.${format}` : '',
  formAction: () => '#main',
});

const photoFolder = (siteId: string) => `/sites/${siteId}/edit/photo/`;

/** Pages in subfolders use paths relative to their folder; in the canvas every path is from the root. */
export const fromRoot = (html: string, siteId: string): string =>
  html.replaceAll(new RegExp(`(?:\\.\\./)+${photoFolder(siteId)}`, 'g'), photoFolder(siteId));

/** Loads the renderer with its icons and drawings after the editor is on the screen: the server has rendered the first page. */
export async function loadRenderer(siteId: string, year: number): Promise<RenderCanvas> {
  const { renderPage } = await import('#site/render.ts');
  const environment = previewEnvironment(siteId, year);
  return (document, page, locale) => fromRoot(renderPage(document, page, locale, environment), siteId);
}
