import { generateKeyBetween } from 'fractional-indexing';
import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { pagesOf } from '../outline.ts';
import { LIMITS, type Page, type Section, type SiteDocument } from '../schema/document.ts';
import { Locale } from '../schema/ids.ts';
import { slugify } from '../slug.ts';
import { added, begun, written } from './copy.ts';
import { minter, Seed } from './mint.ts';
import { OperationRefused, operation } from './operation.ts';

const Input = z.object({
  locale: Locale,
  title: z.string().trim().min(1).max(160),
  /** The title is a sample. */
  sample: z.boolean().optional(),
  /** Texts of the page that lists the posts, for a site that has none yet. */
  list: z.object({ label: z.string().min(1).max(60), title: z.string().min(1).max(90), description: z.string().max(300) }),
  seed: Seed,
});

/** Adds a post as a draft; a site without a list of posts gets a page for it. */
export const addPost = operation('add-post', Input as z.ZodType<z.output<typeof Input>>, (doc, { locale, title, sample, list, seed }) => {
  const posts = Object.values(doc.pages).filter((page) => page.type === 'post').length;
  if (posts >= LIMITS.posts) throw new OperationRefused('limit', 'posts');
  const mint = minter(doc, seed);
  const changes: Change[] = [];
  const texts = writer(doc, locale, changes);
  const listing = hasList(doc) ? [] : listPage(doc, mint, texts, locale, list);

  const id = mint('pages');
  const root = `post-${id.slice(3)}`;
  const keys = {
    title: sample ? placeholder(doc, changes, locale, `${root}.title`, title) : texts(`${root}.title`, title),
    lead: texts(`${root}.lead`, ''),
    body: texts(`${root}.body`, ''),
  };
  const page: Page = {
    id,
    slug: slugsFor(doc, locale, slugify(title) || id.slice(3)),
    type: 'post',
    order: orderAfter(doc, listing.length > 0 ? 2 : 1),
    nav: 'none',
    label: keys.title,
    seo: { title: keys.title, description: keys.lead },
    post: { tags: [], draft: true },
  };
  const section: Section = {
    id: mint('sections'),
    page: id,
    order: 'a0',
    kind: 'post-body',
    layout: mannerOf(doc),
    tone: 'plain',
    alias: 'post',
    slots: keys,
    actions: [],
    facts: [],
    by: 'owner',
  };
  return [...changes, ...listing, added('pages', page), added('sections', section)];
});

type Write = (key: string, text: string) => string;

/** Writes texts in the current language; the default language holds every key, empty where nothing is written in it. */
function writer(doc: SiteDocument, locale: string, changes: Change[]): Write {
  return (key, text) => {
    changes.push(...written(doc, locale, key, text));
    if (locale !== doc.site.defaultLocale) changes.push(...written(doc, doc.site.defaultLocale, key, ''));
    return key;
  };
}

function placeholder(doc: SiteDocument, changes: Change[], locale: string, key: string, words: string): string {
  changes.push(...begun(doc, locale, key, words, true));
  return key;
}

const hasList = (doc: SiteDocument) => Object.values(doc.sections).some((section) => section.kind === 'blog-list' && !section.hidden);

/** New posts get the layout of the existing ones. */
const mannerOf = (doc: SiteDocument): string => Object.values(doc.sections).find(({ kind }) => kind === 'post-body')?.layout ?? 'prose';

function orderAfter(doc: SiteDocument, count: number): string {
  let order = pagesOf(doc).at(-1)?.order ?? null;
  for (let n = 0; n < count; n++) order = generateKeyBetween(order, null);
  return order!;
}

/** Slugs in each language, made unique. */
export function slugsFor(doc: SiteDocument, locale: string, wanted: string, self?: string): Page['slug'] {
  const locales = [...new Set([doc.site.defaultLocale, locale])];
  const others = Object.values(doc.pages).filter((page) => page.id !== self);
  return Object.fromEntries(
    locales.map((one) => {
      const taken = new Set(others.map((page) => page.slug[one]));
      let slug = wanted;
      for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${n}`;
      return [one, slug];
    }),
  );
}

function listPage(
  doc: SiteDocument,
  mint: ReturnType<typeof minter>,
  texts: Write,
  locale: string,
  words: z.output<typeof Input>['list'],
): Change[] {
  const id = mint('pages');
  const root = `posts-${id.slice(3)}`;
  const title = texts(`${root}.title`, words.title);
  const page: Page = {
    id,
    slug: slugsFor(doc, locale, 'blog'),
    type: 'page',
    order: orderAfter(doc, 1),
    nav: 'primary',
    label: texts(`${root}.label`, words.label),
    seo: { title, description: texts(`${root}.description`, words.description) },
  };
  const section: Section = {
    id: mint('sections'),
    page: id,
    order: 'a0',
    kind: 'blog-list',
    layout: 'cards',
    tone: 'plain',
    alias: 'posts',
    slots: { title },
    actions: [],
    facts: [],
    by: 'owner',
  };
  return [added('pages', page), added('sections', section)];
}
