import type { SiteFile } from '#press/site-file.ts';
import { shownPhotos, undescribedPhotos } from '#site/photos/undescribed-photos.ts';
import { leftOut, samplesOf } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { contrastOfText } from '#site/theme.ts';
import { offeredLocales } from '#site/translation/offered-locales.ts';
import { countStates } from '#site/translation/state.ts';

/** A review finding for a site's files. `ok: false` deserves the owner's attention but never blocks publishing. */
export type Finding =
  | { check: 'links'; ok: boolean; count: number; broken: string[] }
  | { check: 'contrast'; ok: boolean; ratio: number }
  | { check: 'photos'; ok: boolean; count: number; silent: number }
  | { check: 'search'; ok: boolean; says: ('name' | 'address' | 'hours' | 'phone' | 'prices')[] }
  | { check: 'contact'; ok: boolean }
  | { check: 'places'; ok: false; count: number }
  /** Placeholder texts that were not replaced, by the names of their places. */
  | { check: 'unwritten'; ok: false; where: string[] }
  /** Further languages that are hidden from visitors until their texts exist. */
  | { check: 'languages'; ok: false; waiting: { locale: string; missing: number }[] }
  | { check: 'weight'; ok: boolean; bytes: number };

/** Max compressed bytes of a page without pictures and fonts. */
const MAX_PAGE_BYTES = 30 * 1024;

const LINK = /\b(?:href|src)="([^"#][^"]*|#[^"]+)"/g;
const isElsewhere = (target: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target);

/** Reviews a site's files (pressed with `links: 'file'`) as a careful person would before sharing the address. */
export function reviewSite(document: SiteDocument, files: ReadonlyMap<string, SiteFile>, pageBytes: number | null): Finding[] {
  const pages = [...files.values()].filter((file) => file.type.startsWith('text/html'));
  const texts = new Map(pages.map((page) => [page.path, Buffer.from(page.body).toString()]));
  const home = texts.get('index.html') ?? '';
  const findings: Finding[] = [linksOf(texts, files), contactOf(home), searchOf(home)];
  const ratio = contrastOfText(document.theme);
  findings.push({ check: 'contrast', ok: ratio >= 4.5, ratio });
  const photos = photosOf(document);
  if (photos.count + photos.silent > 0) findings.push(photos);
  if (pageBytes !== null) findings.push({ check: 'weight', ok: pageBytes <= MAX_PAGE_BYTES, bytes: pageBytes });
  const places = samplesOf(document).length;
  if (places > 0) findings.push({ check: 'places', ok: false, count: places });
  const where = unwrittenIn(document);
  if (where.length > 0) findings.push({ check: 'unwritten', ok: false, where });
  const waiting = waitingIn(document);
  if (waiting.length > 0) findings.push({ check: 'languages', ok: false, waiting });
  return findings;
}

function waitingIn(document: SiteDocument): { locale: string; missing: number }[] {
  const offered = offeredLocales(document);
  return document.site.locales
    .filter((locale) => !offered.includes(locale))
    .map((locale) => ({ locale, missing: countStates(document, locale).missing }));
}

/** Every internal link leads to an existing file and anchor. */
function linksOf(texts: ReadonlyMap<string, string>, files: ReadonlyMap<string, SiteFile>): Finding {
  const broken = new Set<string>();
  let count = 0;
  for (const [path, html] of texts) {
    for (const [, target = ''] of html.matchAll(LINK)) {
      if (isElsewhere(target)) continue;
      const to = new URL(target.replaceAll('&amp;', '&'), `file:///${path}`);
      const file = decodeURIComponent(to.pathname.slice(1)) || 'index.html';
      if (file.startsWith('_form/')) continue;
      count++;
      const page = texts.get(file);
      const anchor = decodeURIComponent(to.hash.slice(1));
      const isThere = files.has(file) && (!anchor || page === undefined || page.includes(` id="${anchor}"`));
      if (!isThere) broken.add(target);
    }
  }
  return { check: 'links', ok: broken.size === 0, count, broken: [...broken].slice(0, 5) };
}

function unwrittenIn(document: SiteDocument): string[] {
  const { defaultLocale } = document.site;
  const names = leftOut(document).map(({ page, section }) => {
    const title = section && document.sections[section]?.slots.title;
    return (title && plainTextOf(document, title, defaultLocale)) || plainTextOf(document, document.pages[page]!.label, defaultLocale);
  });
  return [...new Set(names)].slice(0, 5);
}

const contactOf = (html: string): Finding => ({
  check: 'contact',
  ok: /href="(?:https:\/\/wa\.me\/|tel:|mailto:)|<form\b/.test(html),
});

const SAYS = {
  name: /"name":/,
  address: /"streetAddress":/,
  hours: /"openingHoursSpecification":/,
  phone: /"telephone":/,
  prices: /"(?:price|minPrice|priceRange)":/,
} as const;

/** Data that search engines read directly. */
function searchOf(html: string): Finding {
  const data = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(([, json]) => json).join('\n');
  const says = (Object.keys(SAYS) as (keyof typeof SAYS)[]).filter((key) => SAYS[key].test(data));
  return { check: 'search', ok: says.includes('name'), says };
}

/** Photos that have a description, and those that need one. */
function photosOf(document: SiteDocument): Extract<Finding, { check: 'photos' }> {
  const silent = undescribedPhotos(document);
  const described = shownPhotos(document).filter((photo) => photo.alt !== null && !silent.includes(photo));
  return { check: 'photos', ok: silent.length === 0, count: described.length, silent: silent.length };
}
