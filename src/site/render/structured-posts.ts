import { wordsIn } from '../posts.ts';
import type { Page } from '../schema/document.ts';
import { visiblePath } from './paths.ts';
import { authorOf, bodyOf, bodyTextOf, excerptOf, titleKey } from './post-parts.ts';
import { words } from './text.ts';
import type { View } from './view.ts';

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

const addressOf = (view: View, page: Page): string | undefined =>
  view.env.origin && `${view.env.origin}/${encodeURI(visiblePath(view.doc, page, view.locale, view.env.links).toWellFormed())}`;

/** The largest file of an uploaded cover, in the most widely supported format. */
function imageOf(view: View, post: Page): string | undefined {
  const { env, doc } = view;
  const media = bodyOf(view, post)?.media;
  const asset = media ? doc.assets[media] : undefined;
  if (!env.origin) return undefined;
  if (asset?.source.from !== 'upload') return env.ogImage && `${env.origin}/${env.ogImage}`;
  const path = env.photo(asset, Math.max(...asset.source.widths), asset.source.formats.at(-1)!);
  return path ? `${env.origin}/${path}` : undefined;
}

function posting(view: View, post: Page, whole: boolean): Json {
  const { env, doc, locale } = view;
  const author = authorOf(view, post);
  const url = addressOf(view, post);
  const publisher = { '@id': env.origin ? `${env.origin}/#business` : undefined };
  return {
    '@type': 'BlogPosting',
    '@id': url && `${url}#post`,
    headline: words(view, titleKey(view, post)),
    url,
    datePublished: post.post?.date,
    ...(whole
      ? {
          description: excerptOf(view, post),
          dateModified: post.post?.updated ?? post.post?.date,
          inLanguage: locale,
          author: author ? { '@type': 'Person', name: author } : { '@type': 'Organization', name: words(view, doc.site.name) },
          publisher: env.origin ? publisher : undefined,
          image: imageOf(view, post),
          mainEntityOfPage: url,
          keywords: (post.post?.tags ?? []).map((key) => words(view, key)).join(', '),
          wordCount: wordsIn(bodyTextOf(view, post), doc),
        }
      : {}),
  };
}

/** A post, or the blog for a list of posts. */
export function postsData(view: View): Json[] {
  const { page, site, locale } = view;
  if (page.type === 'post') return [posting(view, page, true)];
  if (page !== site.blog || site.posts(locale).length === 0) return [];
  const name = words(view, page === site.home ? view.doc.site.name : page.label);
  return [
    {
      '@type': 'Blog',
      '@id': view.env.origin ? `${view.env.origin}/#blog` : undefined,
      name,
      url: addressOf(view, page),
      inLanguage: locale,
      blogPost: site
        .posts(locale)
        .slice(0, 20)
        .map((post) => posting(view, post, false)),
    },
  ];
}
