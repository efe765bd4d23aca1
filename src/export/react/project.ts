/** From a document to a React project: a component per section, its texts as JSON, its styles as CSS. No file is read or written here. */

import { headOf } from '#site/render/head.ts';
import { contentOf, dataOf, sectionsOn, stylesOf } from '#site/render/page.ts';
import { viewOf } from '#site/render/view.ts';
import { type Environment, h, pagesOfSite, toHtml } from '#site/render.ts';
import type { Locale, Section, SiteDocument } from '#site/schema.ts';
import { jsxOf, type Workshop } from './component.ts';
import { componentName, literal } from './jsx.ts';
import { haveSameShape } from './same-shape.ts';
import { scaffold } from './scaffold.ts';
import { Strings } from './strings.ts';
import { type Element, isElement, type Node, treeMaker } from './tree.ts';

export interface ProjectFile {
  path: string;
  text: string;
}

/** A page in one language, as a tree. */
interface Sheet {
  locale: Locale;
  path: string;
  nodes: Node[];
  sections: Element[];
}

/** Sections are in the body or in `main`, and only they have a tone. */
const sectionsIn = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.attributes['data-tone'] === undefined ? (node.tag === 'main' ? sectionsIn(node.children) : []) : [node];
  });

/** Names in use: a page's own component, and globals. */
const TAKEN = new Set(['Page', 'Promise', 'Map']);

const nameOf = (path: string) => path.replace(/\.html$/, '');

/**
 * Text files of the project. Pictures and fonts go to `public/` under the paths that the environment gives.
 * The components render, element for element, the HTML of `renderSite` for the same document and environment.
 */
export function reactProject(document: SiteDocument, environment: Environment): ProjectFile[] {
  const { site, pages } = pagesOfSite(document, environment);
  const shown: Section[] = [];
  const files: ProjectFile[] = [];
  const sheetsByPage = new Map<string, Sheet[]>();
  for (const { page, locale, path } of pages) {
    const { h: tree, nodesOf } = treeMaker();
    const view = viewOf(site, page, locale, environment, tree);
    const nodes = nodesOf(contentOf(view));
    shown.push(...sectionsOn(view));
    sheetsByPage.set(page.id, [...(sheetsByPage.get(page.id) ?? []), { locale, path, nodes, sections: sectionsIn(nodes) }]);
    files.push({ path, text: pageFile(toHtml(headOf(viewOf(site, page, locale, environment, h))) + dataOf(view), view, path) });
  }
  const strings = new Strings(site.doc.strings);
  const components = new Components(strings);
  const sheets = [...sheetsByPage.values()];
  for (const ofPage of sheets) files.push(...components.pageSources(ofPage));
  files.push(...components.files);
  for (const [locale, table] of Object.entries(strings.tables)) files.push({ path: `src/strings/${locale}.json`, text: json(table) });
  files.push({ path: 'src/pages.jsx', text: registrySource(sheets.flat()) });
  const top = viewOf(site, site.home ?? pages[0]!.page, site.doc.site.defaultLocale, environment, h);
  files.push({ path: 'public/site.css', text: `${stylesOf({ ...top, root: '' }, shown)}\n` });
  files.push(...scaffold(site.doc, pages.length));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The components of a project, and its drawings. */
class Components {
  readonly #strings: Strings;
  readonly #drawings = new Map<string, string>();
  readonly #sources = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(strings: Strings) {
    this.#strings = strings;
  }

  get files(): ProjectFile[] {
    const sections = [...this.#sources].map(([name, source]) => ({ path: `src/sections/${name}.jsx`, text: sectionSource(name, source) }));
    return [...sections, { path: 'src/drawings.json', text: json(Object.fromEntries(this.#drawings)) }];
  }

  /** A page in all its languages: a file for each, which uses the components of its sections. */
  pageSources(sheets: readonly Sheet[]): ProjectFile[] {
    const names = this.#namesOf(sheets);
    return sheets.map((sheet) => {
      const shop: Workshop = { strings: this.#strings, drawings: this.#drawings, componentFor: (element) => names.get(element) };
      const lines = jsxOf(new Map([[sheet.locale, sheet.nodes]]), 'page', shop, 3);
      const used = [...new Set(sheet.sections.map((section) => names.get(section)!))];
      const up = '../'.repeat(sheet.path.split('/').length);
      const imports = used.map((name) => `import { ${name} } from '${up}sections/${name}.jsx';`);
      return { path: `src/pages/${nameOf(sheet.path)}.jsx`, text: pageSource(imports, lines, up) };
    });
  }

  /** A section of the same shape in all languages is one component. */
  #namesOf(sheets: readonly Sheet[]): Map<Element, string> {
    const names = new Map<Element, string>();
    const shop: Workshop = { strings: this.#strings, drawings: this.#drawings, componentFor: () => undefined };
    const hasSameCount = new Set(sheets.map(({ sections }) => sections.length)).size === 1;
    const isShared = (at: number) => hasSameCount && haveSameShape(sheets.map(({ sections }) => [sections[at]!]));
    const page = nameOf(sheets[0]!.path);
    for (const sheet of sheets)
      for (const [at, section] of sheet.sections.entries()) {
        if (names.has(section)) continue;
        const together = isShared(at) ? sheets : [sheet];
        const place = String(section.attributes.id ?? 'section');
        const variants = new Map(together.map((one) => [one.locale, [one.sections[at]!] as Node[]]));
        const lines = jsxOf(variants, place, shop);
        const wish = componentName(page === 'index' ? place : `${page}-${place}`, 'Section');
        const name = this.#keep(wish, lines.join('\n'));
        for (const one of together) names.set(one.sections[at]!, name);
      }
    return names;
  }

  /** Adds a component once; the same source under another name is the same component. */
  #keep(wish: string, source: string): string {
    const known = this.#names.get(source);
    if (known) return known;
    let name = TAKEN.has(wish) ? `${wish}Section` : wish;
    for (let n = 2; this.#sources.has(name); n++) name = `${wish}${n}`;
    this.#sources.set(name, source);
    this.#names.set(source, name);
    return name;
  }
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** HTML frame of a page: its head, and the root for its component. */
function pageFile(head: string, { locale, dir, root }: { locale: Locale; dir: string; root: string }, path: string): string {
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>${head}<link rel="stylesheet" href="${root}site.css">
<script type="module" src="/src/main.jsx"></script>
<meta name="page" content="${path.replace(/["&<>]/g, '')}">
</head>
<body data-tone="plain"></body>
</html>
`.toWellFormed();
}

const drawingsImport = (source: string, path: string) =>
  source.includes('drawings[') ? `import drawings from '${path}drawings.json';\n` : '';

const sectionSource = (name: string, source: string): string =>
  `${drawingsImport(source, '../')}${drawingsImport(source, '') && '\n'}export function ${name}({ t }) {\n  return (\n${source}\n  );\n}\n`;

function pageSource(imports: string[], lines: string[], up: string): string {
  const source = lines.join('\n');
  return `${drawingsImport(source, up)}${imports.join('\n')}\n\nexport default function Page({ t }) {\n  return (\n    <>\n${source}\n    </>\n  );\n}\n`;
}

/** Registry of the component and strings for each page file. */
function registrySource(pages: readonly { path: string; locale: Locale }[]): string {
  const locales = [...new Set(pages.map(({ locale }) => locale))];
  const table = (locale: Locale) => `strings${locales.indexOf(locale) + 1}`;
  return [
    ...pages.map(({ path }, i) => `import Page${i + 1} from ${literal(`./pages/${nameOf(path)}.jsx`)};`),
    ...locales.map((locale) => `import ${table(locale)} from './strings/${locale}.json';`),
    '',
    'export const pages = {',
    ...pages.map(({ path, locale }, i) => `  ${literal(path)}: { Page: Page${i + 1}, t: ${table(locale)} },`),
    '};',
    '',
  ].join('\n');
}
