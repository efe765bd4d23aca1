/** Headings, landmarks, languages, titles, links: what a page needs so that it can be walked and found. */
import type { Measured, Seen } from './measure.ts';

const RTL = /^(ar|he|fa|ur)\b/;

function onePage({ path, outline }: Seen): string[] {
  const wrong: string[] = [];
  const want = (ok: boolean, what: string) => {
    if (!ok) wrong.push(`${path}: ${what}`);
  };
  const { headings, landmarks } = outline;
  const top = headings.filter(({ level }) => level === 1);
  want(top.length === 1, `${top.length} main headings`);
  want((top[0]?.text.length ?? 0) > 1, 'the main heading is empty');
  headings.forEach(({ level, text }, at) => {
    want(at === 0 || level <= (headings[at - 1]?.level ?? 1) + 1, `heading level ${level} after ${headings[at - 1]?.level} at "${text}"`);
  });
  want(landmarks.banner === 1 && landmarks.main === 1 && landmarks.contentinfo === 1, `landmarks ${JSON.stringify(landmarks)}`);
  want(outline.unnamedNavigation === 0, `${outline.unnamedNavigation} navigations without a name`);
  want(outline.skips, 'no link that skips to the content');
  want(outline.dir === (RTL.test(outline.lang) ? 'rtl' : 'ltr'), `dir ${outline.dir} for ${outline.lang}`);
  want(outline.doubleIds.length === 0, `ids used twice: ${outline.doubleIds}`);
  want(outline.scripts === 0, `${outline.scripts} scripts`);
  const seen = new Set<string>();
  for (const { text, isProse } of outline.blocks) {
    if (isProse && text.length >= 40) want(!seen.has(text), `said twice: "${text.slice(0, 80)}"`);
    if (isProse) seen.add(text);
  }
  const titles = headings.map(({ text }) => text.toLowerCase());
  for (const title of new Set(titles)) want(titles.indexOf(title) === titles.lastIndexOf(title), `heading twice: "${title}"`);
  want(!/lorem|\{\{|undefined|\bNaN\b|\[object/i.test(outline.blocks.map(({ text }) => text).join(' ')), `placeholder`);
  return wrong;
}

/** Telling enough that a line of search results can be filled with it. */
const MUCH_TOLD = 9;

/** Titles of at most 60 characters, descriptions of 40–160, shorter only where little was told: nothing is padded. None stands twice. */
function named({ pages, document }: Measured): string[] {
  const wrong: string[] = [];
  const indexed = pages.filter(({ path }) => !path.endsWith('404.html'));
  for (const { path, outline } of indexed) {
    const isBrief = Object.keys(document.facts).length < MUCH_TOLD;
    const { title, description } = outline;
    // A house that told neither what it is nor where has its name alone.
    if (title.length < 6 || title.length > 60) wrong.push(`${path}: title of ${title.length}: "${title}"`);
    if (description.length < (isBrief ? 8 : 40) || description.length > 160)
      wrong.push(`${path}: description of ${description.length}: "${description}"`);
  }
  for (const key of ['title', 'description'] as const) {
    const all = indexed.map(({ outline }) => outline[key]);
    for (const text of new Set(all)) if (all.indexOf(text) !== all.lastIndexOf(text)) wrong.push(`${key} twice: "${text}"`);
  }
  return wrong;
}

/** Links within the site that lead nowhere, or to a place that is not on the page. */
function broken({ pages, files }: Measured, origin: string): string[] {
  const paths = new Set(files.map((file) => file.path));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const wrong: string[] = [];
  for (const { path, outline } of pages)
    for (const { href, text } of outline.links) {
      if (!href) wrong.push(`${path}: a link without address: "${text}"`);
      if (!href.startsWith(`${origin}/`)) continue;
      const { pathname, hash } = new URL(href);
      const name = decodeURI(pathname).slice(1);
      const target = [name, `${name}.html`, `${name}${name === '' || name.endsWith('/') ? '' : '/'}index.html`].find(
        (one) => one !== '' && paths.has(one),
      );
      if (!target) wrong.push(`${path}: broken link ${pathname}`);
      const ids = target && byPath.get(target)?.outline.ids;
      if (ids && hash && !ids.includes(decodeURIComponent(hash.slice(1)))) wrong.push(`${path}: nothing at ${pathname}${hash}`);
    }
  return wrong;
}

export const structureOf = (site: Measured, origin: string): string[] => [
  ...site.pages.flatMap((page) => onePage(page)),
  ...named(site),
  ...broken(site, origin),
];
