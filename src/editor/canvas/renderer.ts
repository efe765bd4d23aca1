import type { Environment } from '#site/render.ts';
import type { Asset, SiteDocument } from '#site/schema.ts';

export type RenderCanvas = (document: SiteDocument, page: string, locale: string) => string;

/** How the preview stands in the editor: fonts are the canvas's own affair, photos come from where they are stored. */
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

/** Pages in a folder of their own climb out of it first; here every address is from the root. */
export const fromRoot = (html: string, siteId: string): string =>
  html.replaceAll(new RegExp(`(?:\\.\\./)+${photoFolder(siteId)}`, 'g'), photoFolder(siteId));

/** The renderer with its icons and drawings comes after the editor is on the screen: the server has drawn the first page. */
export async function loadRenderer(siteId: string, year: number): Promise<RenderCanvas> {
  const { renderPage } = await import('#site/render.ts');
  const environment = previewEnvironment(siteId, year);
  return (document, page, locale) => fromRoot(renderPage(document, page, locale, environment), siteId);
}
