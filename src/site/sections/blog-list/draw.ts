import { css } from '../../render/css.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { actions } from '../../render/links.ts';
import { picture } from '../../render/picture.ts';
import { bodyOf, day, excerpt, hrefTo, minutes, tags, tagsIn, titleKey } from '../../render/post-parts.ts';
import { tagOf } from '../../render/site-index.ts';
import { heading, line, words as plain } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Page } from '../../schema/document.ts';

/** On a home page the list is an excerpt: the rest is a click away. */
const AT_HOME = { cards: 6, ledger: 8, 'feature-list': 5 };
/** Posts beyond these are plain lines on the list's own page. */
const IN_FULL = 24;

function shownPosts(scene: Scene, most: number): { shown: readonly Page[]; hasMore: boolean } {
  const tag = tagOf(scene.page);
  const all = scene.site.posts(scene.locale).filter(({ post }) => !tag || post?.tags.includes(tag));
  const isWindow = scene.page === scene.site.home && scene.site.blog !== scene.page;
  return isWindow ? { shown: all.slice(0, most), hasMore: all.length > most } : { shown: all, hasMore: false };
}

/** Date and reading time on one line. */
const facts = (scene: Scene, post: Page) => scene.h('p', { class: 'when' }, day(scene, post.post?.date), minutes(scene, post));

const link = (scene: Scene, post: Page) =>
  scene.h(`h${scene.itemLevel}`, null, scene.h('a', { href: hrefTo(scene, post) }, line(scene, 'span', null, titleKey(scene, post))));

/** The cover, or the title's initial as one. */
function cover(scene: Scene, post: Page, width: number, height: number): SafeHtml {
  const { h } = scene;
  const made = picture(scene, bodyOf(scene, post)?.media, { width, height, sizes: '(min-width: 60rem) 33vw, 100vw' });
  const letter = [...plain(scene, titleKey(scene, post)).replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '';
  return h('div', { class: 'face', 'aria-hidden': 'true' }, made ?? h('span', { class: 'letter display' }, letter));
}

const card = (scene: Scene, post: Page, width = 720, height = 480) =>
  scene.h(
    'li',
    { class: 'post' },
    cover(scene, post, width, height),
    scene.h('div', null, facts(scene, post), link(scene, post), excerpt(scene, post)),
  );

const row = (scene: Scene, post: Page) =>
  scene.h('li', { class: 'post line' }, facts(scene, post), scene.h('div', null, link(scene, post), excerpt(scene, post)));

const rows = (scene: Scene, posts: readonly Page[]) =>
  posts.length > 0 &&
  scene.h(
    'ul',
    { class: 'lines-of-posts' },
    posts.map((post) => row(scene, post)),
  );

/** Placeholder of an empty list, with the section's picture. */
function soon(scene: Scene): Child {
  const { h, section, words } = scene;
  const said = line(scene, 'p', { class: 'soon-title display' }, section.slots.note);
  return h(
    'div',
    { class: 'soon' },
    picture(scene, section.media, { width: 960, height: 640 }),
    h(
      'div',
      null,
      said ?? [h('p', { class: 'soon-title display' }, words.blog.soon.title), h('p', { class: 'excerpt' }, words.blog.soon.lead)],
    ),
  );
}

/** Topics of a list on a page of its own. */
function topics(scene: Scene): Child {
  const { h, site, words } = scene;
  const keys = tagsIn(site.posts(scene.locale));
  if (keys.length < 2 || (scene.page === site.home && site.blog !== scene.page)) return null;
  return h('nav', { class: 'topics', 'aria-label': words.blog.topics }, tags(scene, keys.slice(0, 24)));
}

function list(scene: Scene, most: number, draw: (posts: readonly Page[]) => Child): Child {
  const { h, site, words } = scene;
  const { shown, hasMore } = shownPosts(scene, most);
  const isTag = tagOf(scene.page) !== undefined;
  const back =
    (hasMore || isTag) &&
    site.blog &&
    site.blog !== scene.page &&
    h('p', { class: 'all' }, h('a', { href: hrefTo(scene, site.blog) }, words.blog.all));
  return [
    heading(scene),
    topics(scene),
    shown.length === 0 ? soon(scene) : draw(shown),
    shown.length > 0 && back,
    actions(scene, scene.section.actions),
  ];
}

export const blogList = draws('blog-list', {
  parts: ['tags'],
  css: css`
.blog-list .head{margin-block-end:var(--space-xl)}
.post{position:relative}
.post :is(h2,h3){font-size:var(--step-2);line-height:1.2;margin-block-start:.25em}
.post a{color:var(--text);text-decoration:none}
.post a::after{content:"";position:absolute;inset:0}
.post:hover a span{text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.15em}
.post a:focus-visible{outline:0}
.post:focus-within{outline:3px solid var(--focus);outline-offset:6px;border-radius:2px}
.when{display:flex;flex-wrap:wrap;gap:0 1em;font-size:var(--step--1);color:var(--muted)}
.blog-list .when>*{white-space:nowrap}
.excerpt{color:var(--muted);margin-block-start:.5em;max-inline-size:54ch}
.face{aspect-ratio:3/2;border-radius:var(--radius-l);overflow:hidden;background:var(--art-2);color:var(--art-5);display:grid;container-type:inline-size}
.post:nth-child(3n+2)>.face{background:var(--art-3);color:var(--art-1)}
.post:nth-child(3n)>.face{background:var(--art-5);color:var(--art-2)}
.face .picture{border-radius:0}
.letter{align-self:end;justify-self:start;font-size:60cqi;line-height:.74;margin-block-end:-.1em;padding-inline:.08em;letter-spacing:0}
[dir=rtl] .letter{line-height:1.1;margin:0}
.face+div{margin-block-start:var(--space-s)}
.post.line{display:grid;gap:.35em;padding-block:var(--space-m);border-block-start:var(--line)}
.head+.topics{margin-block:calc(var(--space-m)*-1) var(--space-xl)}
.blog-list .all{margin-block-start:var(--space-l)}
.blog-list .all a{display:inline-block;padding-block:.6em;font-weight:600}
.soon{border:1.5px dashed var(--outline);border-radius:var(--radius-l);padding:var(--space-l);display:grid;gap:var(--space-l);align-items:center}
.soon .picture{max-inline-size:26rem;aspect-ratio:3/2}
.soon-title{font-size:var(--step-3);line-height:1.15;max-inline-size:22ch;text-wrap:balance}
@media (min-width:60rem){.soon:has(.picture){grid-template-columns:26rem 1fr}.post.line{grid-template-columns:minmax(12rem,1fr) 3fr;gap:var(--gap)}.post.line :is(h2,h3){margin:0}}`,
  layouts: {
    cards: {
      css: css`
.blog-list-cards .grid{display:grid;gap:var(--space-xl) var(--gap)}
@media (min-width:40rem){.blog-list-cards .grid{grid-template-columns:1fr 1fr}}
@media (min-width:64rem){.blog-list-cards .grid:not([data-n="2"],[data-n="4"]){grid-template-columns:repeat(3,1fr)}}
.blog-list-cards .grid+ul{margin-block-start:var(--space-xl)}`,
      render: (scene) =>
        list(scene, AT_HOME.cards, (posts) => [
          scene.h(
            'ul',
            { class: 'grid', 'data-n': posts.length },
            posts.slice(0, IN_FULL).map((post) => card(scene, post)),
          ),
          rows(scene, posts.slice(IN_FULL)),
        ]),
    },
    ledger: { render: (scene) => list(scene, AT_HOME.ledger, (posts) => rows(scene, posts)) },
    'feature-list': {
      css: css`
.blog-list-feature-list .first :is(h2,h3){font-size:var(--step-4)}
.blog-list-feature-list .first .excerpt{font-size:var(--step-1);line-height:1.45}
.blog-list-feature-list ul+ul{margin-block-start:var(--space-l)}
@media (min-width:60rem){
.blog-list-feature-list .first .post{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));column-gap:var(--gap);align-items:center}
.blog-list-feature-list .first .face{grid-column:1/8}
.blog-list-feature-list .first .face+div{grid-column:8/13;margin:0}
.blog-list-feature-list ul+ul{margin-block-start:var(--space-xl)}
}`,
      render: (scene) =>
        list(scene, AT_HOME['feature-list'], (posts) => [
          scene.h(
            'ul',
            { class: 'first' },
            posts.slice(0, 1).map((post) => card(scene, post, 1080, 720)),
          ),
          rows(scene, posts.slice(1)),
        ]),
    },
  },
});
