import type { Page } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';
import type { Environment, RenderedFile } from './environment.ts';
import { escapeHtml, h, toHtml } from './html.ts';
import { folderOf, visiblePath } from './paths.ts';
import { authorOf, bodyOf, excerptOf, titleKey } from './post-parts.ts';
import { localesOf, type SiteIndex } from './site-index.ts';
import { prose, words } from './text.ts';
import { type View, viewOf } from './view.ts';

/** More than a reader that polls weekly will miss. */
const MAX_POSTS = 30;

/** Path of a language's feed from the site's root; null for a site without a list of posts. */
export const feedPath = (site: SiteIndex, locale: Locale): string | null =>
  site.blog || site.posts(locale).length > 0 ? `${folderOf(site.doc, locale)}feed.xml` : null;

/** RSS 2.0, one feed per language. Without an address of the site, links are relative to the feed. */
export const feeds = (site: SiteIndex, env: Environment): RenderedFile[] =>
  localesOf(site.doc).flatMap((locale) => {
    const path = feedPath(site, locale);
    return path ? [{ path, type: 'application/rss+xml' as const, text: feedXml(site, locale, path, env) }] : [];
  });

const tag = (name: string, text: string | undefined, attributes = '') =>
  text ? `<${name}${attributes}>${escapeHtml(text)}</${name}>` : '';
/** RFC 822, as RSS requires. The time is unknown, so it is noon. */
const moment = (iso: string) => new Date(`${iso}T12:00:00Z`).toUTCString();

function feedXml(site: SiteIndex, locale: Locale, path: string, env: Environment): string {
  const { doc } = site;
  const front = site.blog ?? site.home!;
  const view = viewOf(site, front, locale, env, h);
  const address = (page: Page) =>
    `${env.origin ? `${env.origin}/` : ''}${encodeURI(visiblePath(doc, page, locale, env.links).toWellFormed())}`;
  const name = words(view, doc.site.name);
  const label = words(view, front.label);
  const posts = site.posts(locale).slice(0, MAX_POSTS);
  const newest = posts.map((post) => post.post?.updated ?? post.post?.date).find(Boolean);
  const items = posts.map((post) => itemOf(view, post, address(post), env));
  const self = env.origin ? `<atom:link href="${escapeHtml(`${env.origin}/${path}`)}" rel="self" type="application/rss+xml"/>` : '';
  const head = [
    tag('title', front === site.home || !label ? name : `${label} · ${name}`),
    tag('link', address(front) || './'),
    tag('description', words(view, front.seo.description) || name),
    tag('language', locale.toLowerCase()),
    newest && tag('lastBuildDate', moment(newest)),
    self,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head.filter(Boolean).join('')}${items.join('')}</channel></rss>\n`.toWellFormed();
}

function itemOf(front: View, post: Page, address: string, env: Environment): string {
  const view = { ...viewOf(front.site, post, front.locale, env, h), ...(env.origin ? { root: `${env.origin}/` } : {}) };
  const body = env.origin ? toHtml(prose(view, bodyOf(view, post)?.slots.body, 2)) : '';
  return `<item>${[
    tag('title', words(view, titleKey(view, post))),
    tag('link', address),
    tag('guid', env.origin ? address : post.id, env.origin ? '' : ' isPermaLink="false"'),
    post.post?.date && tag('pubDate', moment(post.post.date)),
    tag('dc:creator', authorOf(view, post)),
    ...(post.post?.tags ?? []).map((key) => tag('category', words(view, key))),
    tag('description', excerptOf(view, post)),
    body && `<content:encoded><![CDATA[${body.replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>`,
  ]
    .filter(Boolean)
    .join('')}</item>`;
}
