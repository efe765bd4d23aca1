import { byDay, isPublicIn } from '../posts.ts';
import type { Page, Section, SiteDocument } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';
import { slugify } from '../slug.ts';
import { plainTextOf } from '../strings.ts';
import { BLOG_FOLDER } from './paths.ts';
import { localesOf, type TagPage } from './site-index.ts';
import { wordsOf } from './words.ts';

const DESCRIPTION = [110, 160] as const;

/** The document with a page for each tag in use: a list of its posts, in the layout of the site's own list. */
export function withTagPages(doc: SiteDocument): SiteDocument {
  const used = tagsInUse(doc);
  if (used.size === 0) return doc;
  const manner = listOf(doc);
  const pages: Record<string, Page> = { ...doc.pages };
  const sections = { ...doc.sections };
  const strings = Object.fromEntries(Object.entries(doc.strings).map(([locale, texts]) => [locale, { ...texts }]));
  const taken = new Set<string>();
  [...used].forEach(([tag, posts], at) => {
    const id = `pg_tag${String(at).padStart(5, '0')}`;
    const key = (name: string) => `tag-page-${at}.${name}`;
    const slug: Record<Locale, string> = {};
    for (const locale of localesOf(doc)) {
      if (!posts.some((post) => isPublicIn(doc, post, locale))) continue;
      const name = plainTextOf(doc, tag, locale).trim();
      let path = `${BLOG_FOLDER}tag/${slugify(name) || at}`;
      while (taken.has(`${locale}/${path}`)) path += '-2';
      taken.add(`${locale}/${path}`);
      slug[locale] = path;
      strings[locale] = { ...strings[locale], ...textsOf(doc, locale, name, key) };
    }
    const page: TagPage = {
      id,
      slug,
      type: 'page',
      order: 'zy',
      nav: 'none',
      label: tag,
      seo: { title: key('title'), description: key('description') },
      tag,
    };
    pages[id] = page;
    const section: Section = {
      id: `sc_tag${String(at).padStart(5, '0')}`,
      page: id,
      order: 'a',
      kind: 'blog-list',
      layout: manner?.layout ?? 'cards',
      tone: 'plain',
      alias: 'posts',
      slots: { kicker: key('kicker'), title: tag },
      actions: [],
      facts: [],
      by: 'composer',
    };
    sections[section.id] = section;
  });
  return { ...doc, pages, sections, strings };
}

/** Tags of published posts with their posts, ordered by the newest. */
function tagsInUse(doc: SiteDocument): Map<StringKey, Page[]> {
  const used = new Map<StringKey, Page[]>();
  const locales = localesOf(doc);
  const published = Object.values(doc.pages).filter(
    (page) => page.type === 'post' && locales.some((locale) => isPublicIn(doc, page, locale)),
  );
  for (const page of published.sort(byDay)) for (const tag of page.post?.tags ?? []) used.set(tag, [...(used.get(tag) ?? []), page]);
  return used;
}

/** The list on a page of its own, else any. */
function listOf(doc: SiteDocument): Section | undefined {
  const lists = Object.values(doc.sections).filter((section) => section.kind === 'blog-list' && !section.hidden);
  return lists.find((section) => doc.pages[section.page]?.type !== 'home') ?? lists[0];
}

function textsOf(doc: SiteDocument, locale: Locale, tag: string, key: (name: string) => string): Record<StringKey, string> {
  const { blog } = wordsOf(locale);
  const site = plainTextOf(doc, doc.site.name, locale).trim();
  let description = '';
  for (const part of blog.tagDescription(tag, site)) {
    const longer = `${description} ${part}`.trim();
    if (description.length < DESCRIPTION[0] && longer.length <= DESCRIPTION[1]) description = longer;
  }
  const plain = (text: string) => text.replace(/[*_`[\]]/g, '');
  return { [key('kicker')]: blog.about, [key('title')]: plain(blog.tagTitle(tag, site)), [key('description')]: plain(description) };
}
