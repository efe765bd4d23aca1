import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { picture } from '../../render/picture.ts';
import { authorOf, day, hrefTo, minutes, tags, titleKey } from '../../render/post-parts.ts';
import { line, prose, title } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Page } from '../../schema/document.ts';
import { parseBody, plainText, textOf } from '../../strings.ts';

const headingId = (scene: Scene) => (index: number) => `${scene.anchor}-${index + 1}`;

const isPost = (scene: Scene) => scene.page.type === 'post';

const head = (scene: Scene): Child =>
  scene.h('div', { class: 'head' }, title(scene), line(scene, 'p', { class: 'lead' }, scene.section.slots.lead));

/** Author, date, reading time. */
function byline(scene: Scene): Child {
  if (!isPost(scene)) return null;
  const { h, page, words } = scene;
  const author = authorOf(scene, page);
  const parts = [
    author && h('span', null, words.blog.by(author)),
    day(scene, page.post?.date),
    page.post?.updated && page.post.updated !== page.post.date && day(scene, page.post.updated, words.blog.updated),
    minutes(scene, page),
  ].filter(Boolean);
  return h('p', { class: 'byline' }, parts);
}

const labels = (scene: Scene): Child => isPost(scene) && tags(scene, scene.page.post?.tags ?? []);

const cover = (scene: Scene): Child =>
  picture(scene, scene.section.media, { class: 'cover', width: 1440, height: 720, first: true, sizes: '(min-width: 60rem) 70vw, 100vw' });

const text = (scene: Scene): Child => prose(scene, scene.section.slots.body, scene.level === 1 ? 2 : 3, headingId(scene));

/** The posts before and after this one. */
function neighbours(scene: Scene): Child {
  const { h, site, page, words } = scene;
  const posts = site.posts(scene.locale);
  const at = posts.findIndex((post) => post.id === page.id);
  if (at < 0) return null;
  const to = (post: Page | undefined, label: string, rel: string) =>
    post &&
    h('a', { href: hrefTo(scene, post), rel }, h('small', null, label), line(scene, 'span', { class: 'display' }, titleKey(scene, post)));
  const links = [to(posts[at - 1], words.blog.newer, 'next'), to(posts[at + 1], words.blog.older, 'prev')].filter(Boolean);
  return links.length > 0 && h('nav', { class: 'beside', 'aria-label': words.blog.more }, links);
}

function contents(scene: Scene): Child {
  const { h, section, words } = scene;
  if (!section.slots.body) return null;
  const blocks = parseBody(textOf(scene.doc, section.slots.body, scene.locale).text).filter((block) => block.t === 'heading');
  if (blocks.filter(({ level }) => level === 2).length < 2) return null;
  const links = blocks.flatMap(({ level, children }, i) =>
    level === 2 ? [h('li', null, h('a', { href: `#${headingId(scene)(i)}` }, plainText(children, scene.doc)))] : [],
  );
  return h('nav', { class: 'toc', 'aria-label': words.contents }, h('ol', null, links));
}

export const postBody = draws('post-body', {
  parts: ['tags'],
  css: css`
.post-body .title{max-inline-size:20ch;font-size:var(--step-5);line-height:1.08}
.post-body .title[data-fit=s]{font-size:var(--step-4);max-inline-size:26ch}
.post-body .lead{max-inline-size:40rem}
.byline{display:flex;flex-wrap:wrap;gap:.2em 1.2em;font-size:var(--step--1);color:var(--muted);margin-block-start:var(--space-m)}
.post-body .cover{margin-block-start:var(--space-l);aspect-ratio:2}
.post-body .prose{max-inline-size:42rem;font-size:1.06em;line-height:1.7}
.post-body .prose h2{font-size:var(--step-2);margin-block:1.6em .1em}
.prose h2+*,.prose h3+*{margin-block-start:.7em}
.prose blockquote{border-inline-start:3px solid var(--solid);padding-inline-start:1.2em;font-family:var(--font-display);font-size:var(--step-1);line-height:1.4}
.prose li+li{margin-block-start:.4em}
.prose code{font-family:ui-monospace,monospace;font-size:.88em;background:var(--surface);padding:.1em .35em;border-radius:4px}
.prose pre{background:var(--surface);border:var(--line);border-radius:var(--radius-m);padding:1em 1.2em;overflow-x:auto}
.prose pre code{background:none;padding:0}
.prose figure{margin-block:1.8em}
.prose figure .picture>svg,.prose figure img{block-size:auto}
.prose figcaption{font-size:var(--step--1);color:var(--muted);margin-block-start:.6em}
.beside{display:grid;gap:1px;margin-block-start:var(--space-xl);border-block:var(--line)}
.beside a{display:grid;gap:.2em;align-content:start;padding-block:var(--space-m);color:var(--text);text-decoration:none}
.beside a+a{border-block-start:var(--line)}
.beside small{color:var(--muted);font-size:var(--step--1)}
.beside .display{font-size:var(--step-1);line-height:1.25}
.beside a:hover .display{text-decoration:underline;text-underline-offset:.15em}
@media (min-width:48rem){.beside:has(a+a){grid-template-columns:1fr 1fr;gap:var(--gap)}.beside a+a{border:0;text-align:end}}
@media print{.beside,.post-body .toc{display:none}}`,
  layouts: {
    prose: {
      css: css`
.post-body-prose>.wrap{max-inline-size:42rem}
.post-body-prose .cover{margin-inline:min(0px,(42rem - min(62rem,100vw - 2*var(--pad)))/2)}
.post-body-prose .prose{margin-block-start:var(--space-xl)}
.post-body-prose .tags{margin-block-end:var(--space-s)}`,
      render: (scene) => [labels(scene), head(scene), byline(scene), cover(scene), text(scene), neighbours(scene)],
    },
    toc: {
      css: css`
.post-body .toc a{display:block;padding-block:.65em;color:inherit;text-decoration:none;line-height:1.35}
.post-body .toc li{border-block-start:var(--line)}
.post-body .toc a:hover{text-decoration:underline}
.post-body-toc .cols{margin-block-start:var(--space-xl)}
@media (min-width:60rem){.post-body-toc .side{grid-column:1/5;position:sticky;inset-block-start:2rem}.post-body-toc .main{grid-column:5/13}.post-body-toc .cover{aspect-ratio:2.4}}`,
      render: (scene) => {
        const { h } = scene;
        return [
          labels(scene),
          head(scene),
          byline(scene),
          cover(scene),
          h(
            'div',
            { class: 'cols' },
            h('div', { class: 'side' }, contents(scene)),
            h('div', { class: 'main' }, text(scene), neighbours(scene)),
          ),
        ];
      },
    },
    aside: {
      css: css`
.post-body-aside .cols{margin-block-start:var(--space-l)}
.post-body-aside .main>:first-child{margin-block-start:0}
.post-body-aside .prose{margin-block-start:var(--space-xl)}
@media (min-width:60rem){
.post-body-aside .side{grid-column:1/4;position:sticky;inset-block-start:2rem;border-block-start:var(--line);padding-block-start:var(--space-s)}
.post-body-aside .main{grid-column:4/13}
.post-body-aside .byline{display:grid;margin:0}
.post-body-aside .tags{margin-block-start:var(--space-s)}
}
@media (max-width:59.99rem){.post-body-aside .byline{margin:0}.post-body-aside .tags{margin-block-start:var(--space-xs)}}`,
      render: (scene) => {
        const { h } = scene;
        return [
          head(scene),
          h(
            'div',
            { class: 'cols' },
            h('div', { class: 'side' }, byline(scene), labels(scene)),
            h('div', { class: 'main' }, cover(scene), text(scene), neighbours(scene)),
          ),
        ];
      },
    },
  },
});
