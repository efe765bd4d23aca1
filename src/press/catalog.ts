/** The component catalogue: every kind of section in every layout, tone and scheme, as static pages for designers and developers. */
import { CATALOG_THEME, catalogDocument } from '#site/catalog/catalog.ts';
import { type Environment, renderPage } from '#site/render.ts';
import { kindNames, type Section, type SiteDocument, shapeOf, Tone } from '#site/schema.ts';
import { folderOf, type Look, layoutPage, overviewPage, type Shelf } from './catalog-pages.ts';
import { fontsFor } from './fonts.ts';
import type { SiteFile } from './site-file.ts';

const LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) => Tone.options.map((tone) => ({ tone, scheme })));
const SHELVES: readonly Shelf[] = kindNames.map((kind) => ({ kind, layouts: shapeOf(kind).layouts }));

/** Kinds that carry the page's main heading. */
const LEADING_KINDS = new Set(['hero', 'legal', 'not-found', 'post-body']);
const OVERLAYS = new Set(['header', 'quick-contact', 'announcement', 'cookie-notice']);

const html = (path: string, text: string): SiteFile => ({ path, type: 'text/html', body: Buffer.from(text), immutable: false });

/** A document whose home page is one section, preceded by a hidden hero where the section must not take the main heading. */
function alone(doc: SiteDocument, section: Section): { document: SiteDocument; home: string; unseen: string } {
  const home = Object.values(doc.pages).find((page) => page.type === 'home')!.id;
  const sections = Object.values(doc.sections);
  const hero = sections.find(({ kind, layout }) => kind === 'hero' && layout === 'split-art')!;
  const shown = LEADING_KINDS.has(section.kind) ? [section] : [{ ...hero, order: '0' }, section];
  return {
    document: { ...doc, sections: Object.fromEntries(shown.map((one) => [one.id, { ...one, page: home }])) },
    home,
    unseen: shown.length > 1 && !OVERLAYS.has(section.kind) ? `<style>#${hero.alias}{display:none}</style>` : '',
  };
}

/** The catalogue's pages in one look: an overview, a page per layout, and the pages they frame. */
async function pagesIn(look: Look, cacheDir: string | undefined): Promise<SiteFile[]> {
  const theme = { ...CATALOG_THEME, color: { ...CATALOG_THEME.color, polarity: look.scheme } };
  const doc = catalogDocument({ theme, tone: Tone.parse(look.tone) });
  const text = [
    ...Object.values(doc.strings).flatMap((texts) => Object.values(texts)),
    ...Object.values(doc.facts).map((fact) => fact.text),
  ];
  const fonts = await fontsFor(theme, text.join(' '), cacheDir);
  const environment: Environment = {
    mode: 'publish',
    links: 'file',
    year: 2026,
    fonts: fonts.map(({ file }) => ({ ...file, href: `../../${file.href}` })),
    photo: (asset, width, format) => `${asset.id}-${width}.${format}`,
    formAction: () => '',
  };
  const folder = folderOf(look);
  const framed = SHELVES.flatMap(({ kind, layouts }) =>
    layouts.flatMap((layout) => {
      const section = Object.values(doc.sections).find((one) => one.kind === kind && one.layout === layout);
      if (!section) return [];
      const { document, home, unseen } = alone(doc, section);
      const page = renderPage(document, home, doc.site.defaultLocale, environment).replace('</head>', `${unseen}</head>`);
      return [
        html(`${folder}/page/${kind}.${layout}.html`, page),
        html(`${folder}/${kind}.${layout}.html`, layoutPage(SHELVES, LOOKS, look, kind, layout)),
      ];
    }),
  );
  const assets = fonts.map(({ file, body }): SiteFile => ({ path: file.href, type: 'font/woff2', body, immutable: true }));
  return [html(`${folder}/index.html`, overviewPage(SHELVES, LOOKS, look)), ...framed, ...assets];
}

const remembered = new Map<string, Promise<SiteFile[]>>();

/** A catalogue file by path, or null. A folder resolves to its `index.html`, the root to the first look. */
export async function catalogFile(path: string, cacheDir?: string): Promise<SiteFile | null> {
  const look = LOOKS.find((one) => path.startsWith(`${folderOf(one)}/`)) ?? LOOKS[0]!;
  const made = remembered.get(folderOf(look)) ?? pagesIn(look, cacheDir);
  remembered.set(folderOf(look), made);
  return (await made).find((file) => file.path === path) ?? null;
}

/** Path of the catalogue's first page. */
export const CATALOG_START = `${folderOf(LOOKS[0]!)}/index.html`;

/** All files of the catalogue; the root redirects to the first look. */
export async function catalogFiles(cacheDir?: string): Promise<SiteFile[]> {
  const looks = await Promise.all(LOOKS.map((look) => pagesIn(look, cacheDir)));
  const start = html('index.html', `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${CATALOG_START}">\n`);
  return [...new Map([start, ...looks.flat()].map((file) => [file.path, file])).values()];
}
