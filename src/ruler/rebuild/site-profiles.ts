import type { SitePage } from './site-page.ts';

const MAX_PROFILES = 3;

/** One of each network. */
export function profilesOf(pages: readonly SitePage[]): string[] {
  const urls = pages
    .flatMap(({ page }) => [...(page.profiles ?? []), ...(page.structured?.business.profiles ?? [])])
    .map((url) => new URL(url));
  const byHost = new Map(urls.reverse().map((url) => [url.host.replace(/^www\./, ''), url]));
  return [...byHost].slice(0, MAX_PROFILES).map(([host, { pathname }]) => {
    const user = pathname.replaceAll('/', '');
    return host === 'instagram.com' ? `Instagram @${user}` : `${host}/${user}`;
  });
}

const HANDLE = /^@[\w.]{3,30}$/;

/** Written without a link. */
export function handlesOf(pages: readonly SitePage[]): string[] {
  const linked = profilesOf(pages).join(' ').toLowerCase();
  const written = pages.flatMap(({ lines }) => lines.flatMap(({ text }) => (HANDLE.test(text) ? [text] : [])));
  return [...new Set(written)].filter((handle) => !linked.includes(handle.slice(1).toLowerCase())).slice(0, 1);
}
