import type { ForeignPage } from '#ruler/page/foreign-page.ts';
import { mainForm } from '#ruler/rebuild/main-form.ts';
import type { FoundPicture, OldLook, PageLook } from '#ruler/rebuild/page-look.ts';
import { type FetchLimits, fetchPublic } from '../egress/fetch-public.ts';
import type { EgressPolicy } from '../egress/policy.ts';
import { fetchPicture } from './fetch-picture.ts';
import { readLogo } from './read-logo.ts';

const SHEET: FetchLimits = { maxWireBytes: 512 * 1024, maxBytes: 1024 * 1024, maxMs: 3000, maxRedirects: 2 };
const MAX_SHEETS = 6;
const MAX_LOGO_TRIES = 4;
/** Candidates; the good ones among them are used. */
const MAX_PICTURES = 24;
/** Styles of drawings and scripts say nothing about a business. */
const LIBRARY = /font-?awesome|bootstrap-icons|fonts\.googleapis|animate|swiper|slick|owl\.|lightbox|fancybox|aos\.|dashicons|emoji/i;

/** Parses the looks of foreign pages and styles in isolation. */
export interface LookReader {
  readLooks: (pages: readonly ForeignPage[]) => Promise<PageLook[]>;
  readStyles: (styles: {
    sheets: { url: string; css: string }[];
    used: string[];
    themeColor: string | null;
    logo: string[];
  }) => Promise<{ colors: string[]; pictures: string[] }>;
}

interface Wish {
  policy: EgressPolicy;
  userAgent: string;
  reader: LookReader;
}

/** Colours, logo and pictures of a site, from the looks of its pages in their order. */
export async function collectLook(looks: readonly PageLook[], wish: Wish): Promise<OldLook> {
  const [home] = looks;
  if (!home) return { colors: [], logo: null, pictures: [] };
  const addresses = [...new Set(looks.flatMap(({ sheets }) => sheets))].filter((url) => !LIBRARY.test(url)).slice(0, MAX_SHEETS);
  const [sheets, logo] = await Promise.all([Promise.all(addresses.map((url) => fetchSheet(url, wish))), findLogo(looks, wish)]);
  const inPages = looks.map(({ css, pictures, logos }) => ({ url: [...pictures, ...logos][0]?.page ?? '', css }));
  const styles = await wish.reader.readStyles({
    sheets: [...sheets.flat(), ...inPages.filter(({ css }) => css !== '')],
    used: [...new Set(looks.flatMap(({ used }) => used))],
    themeColor: home.themeColor,
    logo: logo?.colors ?? [],
  });
  const [first, ...others] = looks.map(({ pictures }) => pictures);
  const behind = styles.pictures.map((url): FoundPicture => ({ url, alt: '', page: home.pictures[0]?.page ?? '' }));
  const pictures = onceEach([...first!, ...behind, ...others.flat()].filter(({ url }) => url !== logo?.picture.url));
  const action = looks.find((one) => one.action)?.action;
  const form = mainForm(looks.flatMap((one) => one.form ?? []));
  const newsletter = looks.find((one) => one.newsletter)?.newsletter;
  const documents = [...new Map(looks.flatMap((one) => (one.documents ?? []).map((each) => [each.url, each] as const))).values()];
  return {
    colors: styles.colors,
    logo: logo?.picture ?? null,
    pictures: pictures.slice(0, MAX_PICTURES),
    ...(action && { action }),
    ...(form && { form }),
    ...(newsletter && { newsletter }),
    ...(documents.length > 0 && { documents }),
  };
}

/** Each picture at its first place, with the words for it that only another page has. */
function onceEach(all: readonly FoundPicture[]): FoundPicture[] {
  const once = new Map<string, FoundPicture>();
  for (const picture of all) {
    const { alt, caption = picture.caption } = once.get(picture.url) ?? picture;
    once.set(picture.url, { ...(once.get(picture.url) ?? picture), alt: alt || picture.alt, ...(caption && { caption }) });
  }
  return [...once.values()];
}

async function fetchSheet(url: string, { policy, userAgent }: Wish): Promise<{ url: string; css: string }[]> {
  const answer = await fetchPublic(policy, new URL(url), { limits: SHEET, userAgent }).catch(() => null);
  if (answer?.status !== 200 || /html/i.test(answer.headers['content-type'] ?? '')) return [];
  return [{ url: answer.url, css: answer.body.bytes.toString() }];
}

/** The first candidate that is a picture of a decent size, those of all pages before a second choice of one. */
async function findLogo(looks: readonly PageLook[], wish: Wish): Promise<{ picture: FoundPicture; colors: string[] } | null> {
  const all = looks.slice(0, 3).flatMap(({ logos }) => logos);
  const once = all.filter(({ url }, at) => all.findIndex((other) => other.url === url) === at);
  for (const picture of once.slice(0, MAX_LOGO_TRIES)) {
    const bytes = await fetchPicture(picture.url, wish);
    const logo = bytes && (await readLogo(bytes));
    if (logo) return { picture, colors: logo.colors };
  }
  return null;
}
