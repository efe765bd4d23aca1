import { createRequire } from 'node:module';
import { posix } from 'node:path';
import { transformSync } from '@swc/core';
import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { catalogDocument } from '#site/catalog/catalog.ts';
import { type Environment, renderSite } from '#site/render.ts';
import type { SiteDocument } from '#site/schema.ts';
import { type ProjectFile, reactProject } from './project.ts';
import { VERSIONS } from './scaffold.ts';

const ENVIRONMENT: Environment = {
  mode: 'publish',
  links: 'file',
  fonts: [{ role: 'text', family: 'Figtree', href: 'assets/figtree.woff2', weight: '400 700' }],
  year: 2026,
  photo: (asset, width, format) => `assets/${asset.id}-${width}.${format}`,
  formAction: (form) => `/_form/${form.id}`,
};
const COMPILE = {
  jsc: { parser: { syntax: 'ecmascript', jsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
  module: { type: 'commonjs' },
} as const;
const nodeRequire = createRequire(import.meta.url);

/** Runs the project's own code as a bundler would: its modules by path, packages from here. */
function load(files: readonly ProjectFile[], entry: string): Record<string, unknown> {
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  const modules = new Map<string, { exports: Record<string, unknown> }>();
  const run = (path: string): unknown => {
    const known = modules.get(path);
    if (known) return known.exports;
    const source = sources.get(path);
    if (source === undefined) throw new Error(`The project has no ${path}.`);
    const unit = { exports: {} as Record<string, unknown> };
    modules.set(path, unit);
    if (path.endsWith('.json')) unit.exports = { __esModule: true, default: JSON.parse(source) };
    else {
      const { code } = transformSync(source, { ...COMPILE, filename: path });
      const require = (name: string) => (name.startsWith('.') ? run(posix.join(posix.dirname(path), name)) : nodeRequire(name));
      new Function('module', 'exports', 'require', code)(unit, unit.exports, require);
    }
    return unit.exports;
  };
  return run(entry) as Record<string, unknown>;
}

const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITY[name]!);

/** Elements, attributes and texts; the order of attributes and the escaping of characters are ignored. */
const normal = (html: string): string[] =>
  (html.match(/<[^>]*>|[^<]+/g) ?? []).map((token) => {
    if (!token.startsWith('<')) return decoded(token);
    const [, name, rest] = /^<(\/?[\w-]+)([\s\S]*?)\/?>$/.exec(token)!;
    const attributes = [...rest!.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(
      ([, key, value]) => `${key!.toLowerCase()}=${decoded(value ?? '')}`,
    );
    return [name, ...attributes.sort()].join(' ');
  });

const bodyOf = (html: string) => /<body data-tone="plain">([\s\S]*)<\/body>/.exec(html)![1]!;

function compare(document: SiteDocument): { project: ProjectFile[]; pages: number } {
  const project = reactProject(document, ENVIRONMENT);
  const { render, names } = load(project, 'src/render.jsx') as { render: (name: string) => string; names: string[] };
  const pages = renderSite(document, ENVIRONMENT).filter((file) => file.type === 'text/html');
  expect(names.sort()).toEqual(pages.map(({ path }) => path).sort());
  for (const { path, text } of pages) expect(normal(render(path)), path).toEqual(normal(bodyOf(text)));
  return { project, pages: pages.length };
}

function composed(prompt: string, seed = 0): SiteDocument {
  const made = compose({ prompt, seed });
  if (made.outcome !== 'site') throw new Error(made.message);
  return made.document;
}

describe('the React project draws the HTML of the site', () => {
  it('for every layout of every kind', { timeout: 60_000 }, () => {
    const { project } = compare(catalogDocument());
    expect(project.filter(({ path }) => path.startsWith('src/sections/')).length).toBeGreaterThan(100);
  });

  it.each([
    [
      'a restaurant',
      'Cantina Dona Rosa em Curitiba. Lasanha R$ 48,00, nhoque R$ 42,50. Aberta de terça a domingo, 11h30 às 15h. WhatsApp (41) 99999-0142.',
    ],
    [
      'a law firm of several pages',
      'Menezes & Prado Advogados, em Recife. Direito do trabalho, direito de família e inventários. Várias páginas. Telefone (81) 3555-0123.',
    ],
    ['two languages', 'Pousada Mar Azul em Paraty, site em português e inglês. Diária R$ 350,00. WhatsApp (24) 99999-0111.'],
    ['a blog with posts and tags', 'Blog de viagens da Marina, textos sobre roteiros pelo Nordeste.'],
    ['right to left', 'مخبز الياسمين في دبي، خبز عربي 5 دراهم، مناقيش 12 درهم. هاتف +971 4 555 0123'],
    [
      'words with quotes, angles and braces',
      'Bakery called "Ann\'s <b>{Bread}</b>" in Leeds, white loaf £3.20, "tiger" roll £1.10. Phone 0113 496 0123.',
    ],
  ])('for %s', { timeout: 60_000 }, (_, prompt) => {
    for (const seed of [0, 3]) compare(composed(prompt, seed));
  });
});

describe('the React project', () => {
  const document = composed('Barbearia Navalha em Santos, corte R$ 45,00, barba R$ 35,00. Site em português e inglês.');
  const project = reactProject(document, ENVIRONMENT);
  const file = (path: string) => project.find((one) => one.path === path)?.text ?? '';

  it('holds the texts as JSON by language, under the keys of the document', () => {
    for (const locale of document.site.locales) {
      const table = JSON.parse(file(`src/strings/${locale}.json`)) as Record<string, string>;
      const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero')!;
      expect(table[hero.slots.title!]).toBe(document.strings[locale]![hero.slots.title!]);
    }
  });

  it('shares components between languages and pages', () => {
    const heroes = project.filter(({ path }) => /sections\/.*Hero/.test(path));
    expect(heroes).toHaveLength(1);
  });

  it('pins every version exactly, and React to the one that this was tested with', () => {
    const { dependencies, devDependencies } = JSON.parse(file('package.json')) as Record<string, Record<string, string>>;
    for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(nodeRequire('react/package.json').version).toBe(VERSIONS.react);
  });

  it('is the same for the same document', () => {
    expect(reactProject(document, ENVIRONMENT)).toEqual(project);
  });
});
