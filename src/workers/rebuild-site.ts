import type { Brief, Corrections, Refusal } from '#composer/brief.ts';
import { composeSite, understand } from '#composer/compose.ts';
import { correct } from '#composer/correct.ts';
import { press } from '#press/press.ts';
import { ownerMessage } from '#ruler/rebuild/owner-message.ts';
import type { OldLook } from '#ruler/rebuild/page-look.ts';
import type { Rebuilt } from '#ruler/rebuild/rebuilt.ts';
import type { SitePage } from '#ruler/rebuild/site-page.ts';
import { fromHex } from '#site/theme/oklch.ts';
import { type JudgedFiles, judgeSite } from './judge-site.ts';

interface Old extends Omit<JudgedFiles, 'files'> {
  pages: readonly SitePage[];
  look: OldLook;
  cacheDir: string;
}

export interface RebuiltSite {
  /** A prompt that its owner might have written. */
  text: string;
  /** What needs no guessing, because the old site says it. */
  corrections: Corrections;
  rebuilt: Rebuilt;
}

/** Builds a site from the facts on the given pages, as it would be published, and grades it. */
export async function rebuildSite({ pages, look, cacheDir, ...where }: Old): Promise<RebuiltSite | Refusal> {
  const { text, name, facts, contradictions } = ownerMessage(pages);
  const brief = understand({ prompt: text });
  if ('outcome' in brief) return brief;
  const corrections = correctionsOf(brief, name, look.colors);
  const { document } = composeSite(correct(brief, corrections), 0);
  const year = new Date(where.now).getUTCFullYear();
  const files = await press(document, { origin: where.origin, links: 'clean', year, cacheDir });
  return { text, corrections, rebuilt: { ...judgeSite({ files, ...where })!, facts, contradictions, look, paths: pathsOf(pages) } };
}

const MAX_LINES = 500;

/** The old site's name and colours; and its words, which are published there already. */
function correctionsOf({ clauses }: Brief, name: string | null, colors: readonly string[]): Corrections {
  const offered = clauses.filter(({ fate, text }) => fate === 'offered' && text.trim().split(/\s+/).length > 2);
  return {
    ...(name && { name: name.slice(0, 200) }),
    ...(colors.length > 0 && { wishes: { colors: colors.map((hex) => ({ value: fromHex(hex), exact: hex, words: hex })) } }),
    lines: offered.slice(0, MAX_LINES).map(({ span }) => ({ at: span[0], publish: true })),
  };
}

/** Addresses that differ only by their query are one path. */
function pathsOf(pages: readonly SitePage[]): Rebuilt['paths'] {
  const all = pages.map(({ url, page }) => ({
    path: new URL(url).pathname,
    title: (page.headings.find(({ level }) => level === 1)?.text || page.title || '').slice(0, 160),
  }));
  return all.filter(({ path }, at) => path !== '/' && all.findIndex((other) => other.path === path) === at);
}
