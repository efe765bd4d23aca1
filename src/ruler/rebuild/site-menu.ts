import type { SitePage } from './site-page.ts';

const MAX = { label: 22, stops: 9 };
/** A menu is on each page; one of frames is on a page of its own. */
const READ = 4;
const NO_STOP =
  /^(?:saiba|leia|ver|veja|see|read|learn|leer|m[aá]s|more|clique|click|entr[ae]r?|enter|ingresar|home|in[ií]cio|principal)\b|[!?…»>]$|\d{4}/iu;
const NO_CONTENT = /priva|termos|terms|cookie|legal|login|carrinho|cart/i;

/** Labels of a site's menu in its order, each with its page: links that lead to pages that were read. */
export function menuOf(pages: readonly SitePage[]): { label: string; url: string }[] {
  const [home] = pages;
  const known = new Set(pages.slice(1).map(({ url }) => url));
  const isHome = (url: string) => url === home?.url || /^\/(?:index\.\w+|home\/?)?$/i.test(new URL(url).pathname);
  const stops = pages
    .slice(0, READ)
    .map(({ page }) =>
      (page.links ?? [])
        .filter(({ url, text }) => known.has(url) && !isHome(url) && isLabel(text) && !NO_CONTENT.test(new URL(url).pathname))
        .map(({ url, text }) => ({ label: inGoodForm(text), url })),
    );
  const fullest = stops.reduce((most, one) => (one.length > most.length ? one : most), []);
  return fullest.filter(({ label }, at) => fullest.findIndex((other) => other.label === label) === at).slice(0, MAX.stops);
}

const isLabel = (text: string): boolean =>
  text.length > 1 && text.length <= MAX.label && /\p{L}{2}/u.test(text) && !NO_STOP.test(text.trim());

/** "NOSSA HISTÓRIA" as a sentence would have it. */
const inGoodForm = (text: string): string => {
  const bare = text.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '');
  return /\p{Ll}/u.test(bare) ? bare : bare[0]! + bare.slice(1).toLowerCase();
};
