import type { Brief, Corrections, Refusal } from '#composer/brief.ts';
import { composeSite, understand } from '#composer/compose.ts';
import { correct } from '#composer/correct.ts';
import { familyOfSite } from '#composer/family-of-site.ts';
import { fold } from '#composer/reading/fold.ts';
import type { IndustryId } from '#composer/reading/industries.ts';
import { press, type SiteFile } from '#press/press.ts';
import { datedIn } from '#ruler/rebuild/dated-words.ts';
import { withoutFileNames } from '#ruler/rebuild/file-names.ts';
import { foreignPage } from '#ruler/rebuild/foreign-page.ts';
import { furtherLanguage, type ReadPage } from '#ruler/rebuild/further-language.ts';
import { type LeftBehind, leftBehind, ownLanguageOf } from '#ruler/rebuild/left-behind.ts';
import { ownerMessage } from '#ruler/rebuild/owner-message.ts';
import type { OldLook } from '#ruler/rebuild/page-look.ts';
import type { Rebuilt } from '#ruler/rebuild/rebuilt.ts';
import type { OwnerMessage, SitePage } from '#ruler/rebuild/site-page.ts';
import { withLook, withThings } from '#ruler/rebuild/with-look.ts';
import { fromHex } from '#site/theme/oklch.ts';
import { type JudgedFiles, judgeSite } from './judge-site.ts';

interface Old extends Omit<JudgedFiles, 'files'> {
  pages: readonly ReadPage[];
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
  const year = new Date(where.now).getUTCFullYear();
  const { text, name, place, stated, facts, contradictions } = ownerMessage(pages, year);
  const found = furtherLanguage(pages, stated, year);
  const second = found && { locale: found.locale, pairs: found.pairs };
  const brief = understand({ prompt: text });
  if ('outcome' in brief) return brief;
  const pictures = withThings(look.pictures, stated);
  const left = leftBehind(pages, look, found?.whole);
  const further = second && { further: second };
  const foreign = second ? null : foreignPage(pages, year);
  const whole: OwnerMessage['stated'] = {
    ...withLook(withoutFileNames(stated, look.documents ?? []), { ...look, pictures }),
    ...further,
    ...languageLeft(pages, left, foreign !== null),
    ...(foreign && { foreign }),
    ...toCheck(stated, left, year),
  };
  const corrections = correctionsOf({
    name,
    stated: whole,
    colors: look.colors,
    ...saidAtTop(pages, brief, { name, place, stated, facts }),
  });
  const files = await pressBrief(correct(brief, corrections), { ...where, links: 'clean', cacheDir });
  return {
    text,
    corrections,
    rebuilt: {
      ...judgeSite({ files, ...where })!,
      facts,
      contradictions,
      left,
      look: { ...look, pictures },
      paths: pathsOf(pages),
    },
  };
}

/** Pages in another language that did not come along whole, by their paths. */
function languageLeft(pages: readonly ReadPage[], left: readonly LeftBehind[], isBeside: boolean): Pick<OwnerMessage['stated'], 'left'> {
  const urls = left.filter(({ what }) => what === 'language').map(({ url }) => url);
  const language = urls.length > 0 ? ownLanguageOf(pages.filter(({ url }) => urls.includes(url))) : null;
  if (urls.length === 0) return {};
  const paths = urls.map((url) => new URL(url).pathname.slice(0, 300));
  return { left: { language: language ?? '', pages: paths, ...(isBeside && { beside: true as const }) } };
}

/** Sentences that time may have made false, and files that stay behind. */
function toCheck(stated: OwnerMessage['stated'], left: readonly LeftBehind[], year: number): Partial<OwnerMessage['stated']> {
  const dated = datedIn(stated, year);
  const documents = left.flatMap(({ what, text, url }) => (what === 'document' ? [{ text, url }] : []));
  return { ...(dated.length > 0 && { dated }), ...(documents.length > 0 && { documents }) };
}

interface Where extends Pick<Old, 'now' | 'cacheDir'> {
  /** Without it, addresses are those of files beside each other. */
  origin?: string;
  links: 'file' | 'clean';
}

/** The files of a rebuilt site, made once more from its words. */
export async function pressDraft({
  prompt,
  corrections,
  ...where
}: Where & { prompt: string; corrections: Corrections }): Promise<SiteFile[]> {
  const brief = understand({ prompt });
  return 'outcome' in brief ? [] : pressBrief(correct(brief, corrections), where);
}

function pressBrief(brief: Brief, { now, ...where }: Where): Promise<SiteFile[]> {
  return press(composeSite(brief, 0).document, { ...where, year: new Date(now).getUTCFullYear() });
}

/** A house that says of itself what it is. */
const SAYS_WHAT = /(?<!\p{L})(?:somos|sou|é uma?|é o|is an?|we are|we['’]re|i am|es una?|somos una?)(?!\p{L})/iu;

/**
 * Trade and town that a site states of itself: in its name, title, description, main heading and first line, and in its address. Its
 * other words name workplaces of the past, and towns where something was made.
 */
function saidAtTop(
  pages: readonly SitePage[],
  brief: Brief,
  { name, place, stated, facts }: Pick<OwnerMessage, 'name' | 'place' | 'stated' | 'facts'>,
): Pick<Known, 'family' | 'trade' | 'place'> {
  const home = pages[0]?.page;
  const first = (home?.headings ?? []).filter(({ level }) => level === 1).map(({ text }) => text);
  // More of them are the titles of posts.
  const main = first.slice(0, first.length > MAX_MAIN ? 1 : MAX_MAIN);
  const leads = (stated.lead ?? '').split(/(?<=[.!?])\s+/).filter((sentence) => SAYS_WHAT.test(sentence));
  const top = [name, home?.title, home?.description, ...main, stated.headline, ...leads].filter((text) => text != null);
  const family = familyOfSite(top, brief.locale.slice(0, 2)) ?? 'unknown';
  const isSaid = (value: string | undefined, texts: readonly string[]) =>
    value !== undefined && fold(texts.join('\n')).replace(TOWARDS, '').includes(fold(value));
  const addresses = facts.filter(({ kind }) => kind === 'address').map(({ text }) => text);
  const atTop = pages[0]?.lines.filter(({ text }) => IS_TOWN.test(text)).map(({ text }) => text) ?? [];
  const isPlaced = isSaid(brief.business.place?.value, [...addresses, ...top, ...atTop]);
  return {
    family,
    ...(!isSaid(brief.business.trade?.value, top) && { trade: null }),
    ...(place ? { place } : !isPlaced && { place: null }),
  };
}

const MAX_MAIN = 2;

/** "km 431, sentido Feira de Santana / Santo Estêvão": a road's direction is no town of its houses. */
const TOWARDS = /(?:sentido|direcao|direccion|towards) [^,/]+/g;

/** "Juazeiro do Norte - CE", with what else a bar at the top says. */
const IS_TOWN = /\p{Lu}\p{L}+(?: -|,|\/| ·) ?\p{Lu}{2}\b/u;

interface Known extends Pick<OwnerMessage, 'name' | 'stated'> {
  family: IndustryId | 'unknown';
  trade?: null;
  place?: string | null;
  colors: readonly string[];
}

/** The old site's name and colours, and its content with the structure that it has there: what a page lists is not read anew from prose. */
function correctionsOf({ name, place, trade, stated, family, colors }: Known): Corrections {
  return {
    ...(name && { name: name.slice(0, 200) }),
    ...(place !== undefined && { place: place === null ? null : place.slice(0, 200) }),
    ...(trade === null && { trade }),
    family,
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
