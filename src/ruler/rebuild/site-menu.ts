import type { SitePage } from './site-page.ts';

const MAX = { label: 22, stops: 9 };
/** A menu is on each page; one of frames is on a page of its own. */
const READ = 4;
const NO_STOP =
  /^(?:saiba|leia|ver|veja|see|read|learn|leer|m[aá]s|more|clique|skip|jump|pular|saltar|ir (?:para|al?|ao)|click|entr[ae]r?|enter|ingresar|home|in[ií]cio|principal)\b|[!?…»>]$|\d{4}/iu;
const NO_CONTENT = /priva|termos|terms|cookie|legal|login|carrinho|cart/i;

/** Labels of a site's menu in its order, each with its page: links that lead to pages that were read. */
export function menuOf(pages: readonly SitePage[]): { label: string; url: string }[] {
  const [home] = pages;
  const known = new Set(pages.slice(1).map(({ url }) => url));
  const isHome = (url: string) => url === home?.url || /^\/(?:index\.\w+|home\/?)?$/i.test(new URL(url).pathname);
  const headings = pages.flatMap(({ page }) => (page.headings ?? []).map(({ text }) => text.trim()));
  const isElsewhere = (to: string, label: string, own: string) =>
    pages.some(({ url, page }) => url !== own && (page.links ?? []).some((link) => link.url === to && link.text === label));
  const stops = pages.slice(0, READ).map(({ page, url: own }) =>
    (page.links ?? [])
      // A button that leads nowhere leads to its own page: "Dispensar", on a notice.
      .filter(({ url, text }) => url !== own || isElsewhere(url, text, own))
      .filter(({ url, text }) => known.has(url) && !isHome(url) && isLabel(text) && !NO_CONTENT.test(new URL(url).pathname))
      .map(({ url, text }) => ({ label: accented(inGoodForm(text), headings), url })),
  );
  const fullest = stops.reduce((most, one) => (one.length > most.length ? one : most), []);
  return fullest.filter(({ label }, at) => fullest.findIndex((other) => other.label === label) === at).slice(0, MAX.stops);
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Nossa Historia" as the heading of its page has it. */
const accented = (label: string, headings: readonly string[]): string =>
  headings.find(
    (text) => /\p{Ll}/u.test(text) && text.normalize('NFD').length > label.normalize('NFD').length && bare(text) === bare(label),
  ) ?? label;

const isLabel = (text: string): boolean =>
  text.length > 1 &&
  text.length <= MAX.label &&
  /\p{L}{2}/u.test(text) &&
  !/\d[,.]\d{2}(?!\d)|[€£$]/.test(text) &&
  !NO_STOP.test(text.trim());

/** "NOSSA HISTÓRIA" as a sentence would have it. */
const inGoodForm = (text: string): string => {
  const bare = text.replace(/^[^\p{L}\d]+|[^\p{L}\d)]+$/gu, '');
  return /\p{Ll}/u.test(bare) || bare.length < 4 ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare[0]! + bare.slice(1).toLowerCase();
};
