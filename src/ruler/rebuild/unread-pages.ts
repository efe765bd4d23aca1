import type { SitePage } from './site-page.ts';

const MAX = 8;
/** Addresses of files, and of lists and accounts that a program makes. */
const OF_PROGRAM =
  /\.(?!html?$|php$|aspx?$|jsp$)\w{2,5}$|\/(?:wp-\w+|feed|rss|cart|carrinho|carrito|minha-conta|my-account|mi-cuenta|checkout|login|admin|tags?|author|autor|categor(?:y|ia|ias|ies)|page|search|busca|archives?)(?:\/|\.|$)|^\/\d{4}(?:\/\d{1,2})?\/?$/i;

const placeOf = ({ pathname }: URL): string =>
  pathname
    .replace(/\/(?:index|home|default)\.\w+$/i, '/')
    .replace(/\/$/, '')
    .toLowerCase();
const hostOf = ({ host }: URL): string => host.replace(/^www\./, '');

/** Pages of the same site that its pages link to and that nobody read: there were too many, or they did not open. */
export function unreadPages(pages: readonly SitePage[]): { text: string; url: string }[] {
  const home = pages[0] && new URL(pages[0].url);
  if (!home) return [];
  const known = new Set(['', ...pages.map(({ url }) => placeOf(new URL(url)))]);
  const links = pages
    .flatMap(({ page }) => page.links ?? [])
    .flatMap(({ url, text }) => {
      const address = URL.parse(url);
      const isPage = address !== null && hostOf(address) === hostOf(home) && address.search === '' && !OF_PROGRAM.test(address.pathname);
      return isPage && text.trim() !== ''
        ? [{ text: text.trim(), url: `${address.origin}${address.pathname}`, place: placeOf(address) }]
        : [];
    });
  return links
    .filter(({ place }, at) => !known.has(place) && links.findIndex((other) => other.place === place) === at)
    .slice(0, MAX)
    .map(({ text, url }) => ({ text, url }));
}
