import type { Manifest } from '#modules/build/index.ts';

export type Found = { file: string; status: 200 | 404 } | { redirect: string } | null;

/** Finds the file for a path: clean URLs, one per page. */
export function findFile(files: Manifest['files'], pathname: string): Found {
  let path: string;
  try {
    path = decodeURIComponent(pathname).normalize('NFC').replace(/^\/+/, '');
  } catch {
    return notFound(files);
  }
  if (path === '') return files['index.html'] ? { file: 'index.html', status: 200 } : notFound(files);
  if (path.endsWith('/')) {
    const clean = path.replace(/\/+$/, '');
    return pageAt(files, clean) ? { redirect: `/${encodeURI(clean)}` } : notFound(files);
  }
  if (path.endsWith('.html') && files[path] && path !== '404.html') {
    return { redirect: `/${encodeURI(path.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, ''))}` };
  }
  if (Object.hasOwn(files, path) && path !== '404.html') return { file: path, status: 200 };
  const page = pageAt(files, path);
  return page ? { file: page, status: 200 } : notFound(files);
}

const pageAt = (files: Manifest['files'], path: string): string | null =>
  [`${path}.html`, `${path}/index.html`].find((candidate) => Object.hasOwn(files, candidate) && candidate !== '404.html') ?? null;

const notFound = (files: Manifest['files']): Found => (Object.hasOwn(files, '404.html') ? { file: '404.html', status: 404 } : null);
