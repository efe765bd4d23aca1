import type { Refusal } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { press } from '#press/press.ts';
import { ownerMessage } from '#ruler/rebuild/owner-message.ts';
import type { OldLook } from '#ruler/rebuild/page-look.ts';
import type { Rebuilt } from '#ruler/rebuild/rebuilt.ts';
import type { SitePage } from '#ruler/rebuild/site-page.ts';
import { type JudgedFiles, judgeSite } from './judge-site.ts';

interface Old extends Omit<JudgedFiles, 'files'> {
  pages: readonly SitePage[];
  look: OldLook;
  cacheDir: string;
}

/**
 * Builds a site from the facts on the given pages, as it would be published, and grades it. `text` is a prompt its owner might have
 * written.
 */
export async function rebuildSite({ pages, look, cacheDir, ...where }: Old): Promise<{ text: string; rebuilt: Rebuilt } | Refusal> {
  const { text, facts, contradictions } = ownerMessage(pages, look.colors);
  const made = compose({ prompt: text });
  if (made.outcome === 'refuse') return made;
  const year = new Date(where.now).getUTCFullYear();
  const files = await press(made.document, { origin: where.origin, links: 'clean', year, cacheDir });
  return { text, rebuilt: { ...judgeSite({ files, ...where })!, facts, contradictions, look, paths: pathsOf(pages) } };
}

/** Addresses that differ only by their query are one path. */
function pathsOf(pages: readonly SitePage[]): Rebuilt['paths'] {
  const all = pages.map(({ url, page }) => ({
    path: new URL(url).pathname,
    title: (page.headings.find(({ level }) => level === 1)?.text || page.title || '').slice(0, 160),
  }));
  return all.filter(({ path }, at) => path !== '/' && all.findIndex((other) => other.path === path) === at);
}
