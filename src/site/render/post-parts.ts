import { beginningOf, readingMinutes } from '../posts.ts';
import type { Page, Section } from '../schema/document.ts';
import { textOf } from '../strings.ts';
import type { Child, SafeHtml } from './html.ts';
import { hrefBetween } from './paths.ts';
import { line, words } from './text.ts';
import type { View } from './view.ts';

/** The section with a post's texts and cover. */
export const bodyOf = (view: View, post: Page): Section | undefined =>
  view.site.sectionsOf(post.id).find((section) => section.kind === 'post-body');

export const titleKey = (view: View, post: Page): string => bodyOf(view, post)?.slots.title ?? post.label;

export const hrefTo = (view: View, page: Page): string => hrefBetween(view.doc, view, { page, locale: view.locale }, view.env.links);

/** The date, for people and for machines. */
export function day(view: View, iso: string | undefined, say: (words: string) => string = (words) => words): SafeHtml | null {
  if (!iso) return null;
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return view.h('time', { datetime: iso }, say(view.words.blog.day(year, month, date, view.doc.site.country)));
}

export const bodyTextOf = (view: View, post: Page): string => {
  const key = bodyOf(view, post)?.slots.body;
  return key ? textOf(view.doc, key, view.locale).text : '';
};

/** Reading time, where there is any to tell. */
export function minutes(view: View, post: Page): SafeHtml | null {
  const count = readingMinutes(bodyTextOf(view, post), view.doc);
  return count > 0 ? view.h('span', null, view.words.blog.minutes(count)) : null;
}

/** The excerpt, else the beginning of the text; without marks. */
export const excerptOf = (view: View, post: Page): string =>
  words(view, bodyOf(view, post)?.slots.lead) || beginningOf(bodyTextOf(view, post), view.doc);

export function excerpt(view: View, post: Page): SafeHtml | null {
  const key = bodyOf(view, post)?.slots.lead;
  if (key && words(view, key)) return line(view, 'p', { class: 'excerpt' }, key);
  const text = excerptOf(view, post);
  return text ? view.h('p', { class: 'excerpt' }, text) : null;
}

export function authorOf(view: View, post: Page): string {
  const author = post.post?.author;
  if (!author) return '';
  return author.from === 'fact' ? (view.doc.facts[author.fact]?.text ?? '') : words(view, author.name);
}

/** Tags with a page of their own are links; in a preview, where no such pages exist, they are text. */
export function tags(view: View, keys: readonly string[], className = 'tags'): Child {
  const made = keys.map((key) => {
    const page = view.site.tagPages.get(key);
    const name = line(view, 'span', null, key);
    if (!name) return null;
    const current = page?.id === view.page.id ? 'page' : undefined;
    return view.h('li', null, page ? view.h('a', { href: hrefTo(view, page), rel: 'tag', 'aria-current': current }, name) : name);
  });
  return made.some(Boolean) && view.h('ul', { class: className }, made);
}

/** Tags of the given posts, most used first. */
export function tagsIn(posts: readonly Page[]): string[] {
  const uses = new Map<string, number>();
  for (const { post } of posts) for (const key of post?.tags ?? []) uses.set(key, (uses.get(key) ?? 0) + 1);
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key]) => key);
}
