import type { Brief, Corrections, Refusal } from '#composer/brief.ts';
import { composeSite, understand } from '#composer/compose.ts';
import { correct } from '#composer/correct.ts';
import { familyOfSite } from '#composer/family-of-site.ts';
import type { IndustryId } from '#composer/reading/industries.ts';
import { press, type SiteFile } from '#press/press.ts';
import { ownerMessage } from '#ruler/rebuild/owner-message.ts';
import type { OldLook } from '#ruler/rebuild/page-look.ts';
import type { Rebuilt } from '#ruler/rebuild/rebuilt.ts';
import type { OwnerMessage, SitePage } from '#ruler/rebuild/site-page.ts';
import { withLook } from '#ruler/rebuild/with-look.ts';
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
  /** Values that the old site says outright. */
  corrections: Corrections;
  rebuilt: Rebuilt;
}

/** Builds a site from the facts on the given pages, as it would be published, and grades it. */
export async function rebuildSite({ pages, look, cacheDir, ...where }: Old): Promise<RebuiltSite | Refusal> {
  const { text, name, place, stated, facts, contradictions } = ownerMessage(pages, new Date(where.now).getUTCFullYear());
  const brief = understand({ prompt: text });
  if ('outcome' in brief) return brief;
  // A site names its trade at its top; a message that is read as prose may name it anywhere.
  const { headline, lead } = stated;
  const family = familyOfSite([name, pages[0]?.page.title, headline, lead], brief.locale.slice(0, 2));
  const corrections = correctionsOf({ name, place, stated: withLook(stated, look), family, colors: look.colors });
  const files = await pressBrief(correct(brief, corrections), { ...where, cacheDir });
  return { text, corrections, rebuilt: { ...judgeSite({ files, ...where })!, facts, contradictions, look, paths: pathsOf(pages) } };
}

type Where = Pick<Old, 'origin' | 'now' | 'cacheDir'>;

/** The files of a rebuilt site, made once more from its words. */
export async function pressDraft({
  prompt,
  corrections,
  ...where
}: Where & { prompt: string; corrections: Corrections }): Promise<SiteFile[]> {
  const brief = understand({ prompt });
  return 'outcome' in brief ? [] : pressBrief(correct(brief, corrections), where);
}

function pressBrief(brief: Brief, { origin, now, cacheDir }: Where): Promise<SiteFile[]> {
  return press(composeSite(brief, 0).document, { origin, links: 'clean', year: new Date(now).getUTCFullYear(), cacheDir });
}

interface Known extends Pick<OwnerMessage, 'name' | 'place' | 'stated'> {
  family: IndustryId | undefined;
  colors: readonly string[];
}

/** The old site's name and colours, and its content with the structure that it has there: what a page lists is not read anew from prose. */
function correctionsOf({ name, place, stated, family, colors }: Known): Corrections {
  return {
    ...(name && { name: name.slice(0, 200) }),
    ...(place && { place: place.slice(0, 200) }),
    ...(family && { family }),
    ...(colors.length > 0 && { wishes: { colors: colors.map((hex) => ({ value: fromHex(hex), exact: hex, words: hex })) } }),
    outline: stated,
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
