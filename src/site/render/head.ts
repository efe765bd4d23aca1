import type { Locale } from '../schema/ids.ts';
import { solveTheme } from '../theme.ts';
import { feedPath } from './feed.ts';
import type { Child } from './html.ts';
import { visiblePath } from './paths.ts';
import { localesOfPage, once } from './site-index.ts';
import { words } from './text.ts';
import type { View } from './view.ts';

const absolute = (view: View, locale: Locale): string =>
  `${view.env.origin}/${encodeURI(visiblePath(view.doc, view.page, locale, view.env.links).toWellFormed())}`;

/** Browsers colour their own frame like the page, in both schemes. */
function themeColors(view: View): Child {
  const { h, doc } = view;
  const { polarity } = doc.theme.color;
  const tint = (scheme: 'light' | 'dark') => once(view.site, `tint ${scheme}`, () => solveTheme(doc.theme)[scheme].plain.bg);
  const one = (scheme: 'light' | 'dark', media?: string) => h('meta', { name: 'theme-color', content: tint(scheme), media });
  return [
    h('meta', { name: 'color-scheme', content: polarity === 'auto' ? 'light dark' : polarity }),
    polarity === 'auto' ? [one('light', '(prefers-color-scheme: light)'), one('dark', '(prefers-color-scheme: dark)')] : one(polarity),
  ];
}

/** Preloads the fonts of the first view: the first file of each role. */
function preloads(view: View): Child {
  // A page opened from a folder has no origin: browsers refuse the preload with an error.
  if (view.env.links === 'file') return null;
  const seen = new Set<string>();
  return view.env.fonts.map((font) => {
    const isLocal = !font.unicodeRange || speaks(font.unicodeRange, view.locale);
    if (!isLocal || seen.has(font.role)) return null;
    seen.add(font.role);
    return view.h('link', { rel: 'preload', as: 'font', type: 'font/woff2', href: view.root + font.href, crossorigin: 'anonymous' });
  });
}

const ARABIC = new Set(['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb']);
const speaks = (range: string, locale: Locale): boolean => /U\+06/i.test(range) === ARABIC.has(locale.split('-')[0]!);

/** A post's own title; the site's name follows where there is room. */
function titleOf(view: View, name: string): string {
  const own = words(view, view.page.seo.title) || words(view, view.page.label);
  if (view.page.type === 'post' && own && own.length + name.length <= 62) return `${own} · ${name}`;
  return own || name || view.words.home;
}

/** Everything between `<head>` and the styles. */
export function headOf(view: View): Child {
  const { h, doc, page, env, locale, root } = view;
  const name = words(view, doc.site.name);
  const title = titleOf(view, name);
  const description = words(view, page.seo.description);
  const isHidden = page.seo.noindex || page.type === 'not-found';
  const og = (property: string, content: string | undefined) => content && h('meta', { property: `og:${property}`, content });
  const image = env.origin && env.ogImage ? `${env.origin}/${encodeURI(env.ogImage.toWellFormed())}` : undefined;
  const locales = localesOfPage(view.site, page);
  const post = page.type === 'post' ? page.post : undefined;
  const feed = feedPath(view.site, locale);
  return [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', null, title),
    description && h('meta', { name: 'description', content: description }),
    isHidden && h('meta', { name: 'robots', content: 'noindex' }),
    // URL for abuse reports, on the site's own host.
    env.origin && h('meta', { name: 'report-abuse', content: `${env.origin}/.well-known/abuse` }),
    env.origin && !isHidden && h('link', { rel: 'canonical', href: absolute(view, locale) }),
    !isHidden &&
      locales.length > 1 &&
      env.origin && [
        locales.map((other) => h('link', { rel: 'alternate', hreflang: other, href: absolute(view, other) })),
        h('link', { rel: 'alternate', hreflang: 'x-default', href: absolute(view, locales[0] ?? doc.site.defaultLocale) }),
      ],
    feed && h('link', { rel: 'alternate', type: 'application/rss+xml', title: name, href: root + feed }),
    themeColors(view),
    env.icons?.svg && h('link', { rel: 'icon', href: root + env.icons.svg, type: 'image/svg+xml' }),
    env.icons?.png && [
      !env.icons.svg && h('link', { rel: 'icon', href: root + env.icons.png, type: 'image/png' }),
      h('link', { rel: 'apple-touch-icon', href: root + env.icons.png }),
    ],
    preloads(view),
    env.origin && [
      og('type', post ? 'article' : 'website'),
      post?.date && h('meta', { property: 'article:published_time', content: post.date }),
      og('site_name', name),
      og('title', title),
      og('description', description),
      og('locale', locale.replace('-', '_')),
      !isHidden && og('url', absolute(view, locale)),
      og('image', image),
      image && [og('image:width', '1200'), og('image:height', '630')],
      h('meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }),
    ],
  ];
}
