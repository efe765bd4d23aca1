import type { SitePage } from './site-page.ts';

const FOLDER = /^\/[a-z]{2}(?:-[a-z]{2})?(?=\/|$)/i;
const HOME = /^\/?(?:index\.\w+|home\/?)?$/i;

/** A page with all addresses at which it answers. */
interface Addressed<P> {
  page: P;
  urls: string[];
}

/** Address of a page within its language. */
const restOf = (url: string): string => {
  const path = new URL(url).pathname.replace(FOLDER, '').replace(/\/$/, '');
  return HOME.test(path) ? '' : path;
};

const addressed = <P extends SitePage>(pages: readonly P[]): Addressed<P>[] =>
  [...Map.groupBy(pages, ({ lines }) => JSON.stringify(lines)).values()].map((same) => ({
    page: same[0]!,
    urls: same.map(({ url }) => url),
  }));

/**
 * Pages of two languages that certainly are each other's: by their own word (hreflang), by one address within the folder of the language,
 * or as the only two of them that lead to each other, by the switch of the language. Each page has one counterpart at most.
 */
export function pagePairs<P extends SitePage>(own: readonly P[], foreign: readonly P[]): (readonly [own: P, foreign: P])[] {
  type One = Addressed<P>;
  const leadsTo = ({ page }: One, { urls }: One) => (page.page.links ?? []).some(({ url }) => urls.includes(url));
  const says = ({ page }: One, { urls }: One) => (page.page.alternates ?? []).some((url) => urls.includes(url));
  const ways: ((one: One, other: One) => boolean)[] = [
    (one, other) => says(one, other) || says(other, one),
    (one, other) => restOf(one.urls[0]!) === restOf(other.urls[0]!),
    (one, other) => leadsTo(one, other) && leadsTo(other, one),
  ];
  const left = { own: addressed(own), foreign: addressed(foreign) };
  const pairs: (readonly [P, P])[] = [];
  for (const isOf of ways)
    for (const one of [...left.own]) {
      const others = left.foreign.filter((other) => isOf(one, other));
      const [other] = others;
      if (!other || others.length > 1 || left.own.filter((another) => isOf(another, other)).length > 1) continue;
      pairs.push([one.page, other.page]);
      left.own.splice(left.own.indexOf(one), 1);
      left.foreign.splice(left.foreign.indexOf(other), 1);
    }
  return pairs;
}
