import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { formNote } from '../form-note.ts';
import { readmeOf } from '../readme.ts';

/** Pinned versions: a project from today builds the same in a year. */
export const VERSIONS = { react: '19.3.1', 'react-dom': '19.3.1', vite: '8.3.8' } as const;

const MAIN = `import { createRoot } from 'react-dom/client';
import { pages } from './pages.jsx';

// Only while you work on it: \`npm run build\` writes pages that need no script.
const name = document.querySelector('meta[name="page"]').content;
const { Page, t } = pages[name];
createRoot(document.body).render(<Page t={t} />);
`;

const RENDER = `import { renderToStaticMarkup } from 'react-dom/server';
import { pages } from './pages.jsx';

export const names = Object.keys(pages);

export function render(name) {
  const { Page, t } = pages[name];
  return renderToStaticMarkup(<Page t={t} />);
}
`;

const BUILD = `import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'vite';

// Every page as plain HTML in dist/: it opens from a disk and on any host.
await rm('dist', { recursive: true, force: true });
await build({ logLevel: 'warn', build: { ssr: 'src/render.jsx', outDir: '.build', emptyOutDir: true, copyPublicDir: false } });
const { names, render } = await import(new URL('./.build/render.js', import.meta.url));
await cp('public', 'dist', { recursive: true });
for (const name of names) {
  const frame = await readFile(name, 'utf8');
  const page = frame
    .replace(/<script type="module"[^>]*><\\/script>\\n<meta name="page"[^>]*>\\n/, '')
    .replace('<body data-tone="plain"></body>', () => \`<body data-tone="plain">\${render(name)}</body>\`);
  const path = join('dist', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, page);
}
await rm('.build', { recursive: true, force: true });
console.log(\`\${names.length} pages in dist/\`);
`;

/** Files that are the same for every project, except its name and its readme. */
export function scaffold(doc: SiteDocument, pages: number): { path: string; text: string }[] {
  const name = plainTextOf(doc, doc.site.name, doc.site.defaultLocale);
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const manifest = {
    name: slug || 'site',
    version: '1.0.0',
    private: true,
    type: 'module',
    scripts: { dev: 'vite', build: 'node build.mjs' },
    dependencies: { react: VERSIONS.react, 'react-dom': VERSIONS['react-dom'] },
    devDependencies: { vite: VERSIONS.vite },
    engines: { node: '>=22' },
  };
  return [
    { path: 'package.json', text: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: 'build.mjs', text: BUILD },
    { path: 'src/main.jsx', text: MAIN },
    { path: 'src/render.jsx', text: RENDER },
    { path: '.gitignore', text: 'node_modules/\ndist/\n.build/\n' },
    { path: 'README.md', text: readmeOf(doc.site.defaultLocale, { form: 'react', name, pages, notes: formNote(doc) }) },
  ];
}
