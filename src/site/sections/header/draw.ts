import { isNeed } from '../../concepts/concept.ts';
import { conceptNamed } from '../../concepts/index.ts';
import { materialOf } from '../../concepts/material.ts';
import { css } from '../../render/css.ts';
import { factInline, firstFact } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { toHtml } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { action, anchor, icon, telHref } from '../../render/links.ts';
import { logo } from '../../render/picture.ts';
import { localesOf } from '../../render/site-index.ts';
import { homeHref, languageLinks, mainLinks } from '../../render/site-nav.ts';
import { line, words as plain } from '../../render/text.ts';
import { bodyOf, type Scene } from '../../render/view.ts';
import { nameWidth } from '../../render/wordmark.ts';

/** Whether the name is the main heading just below, or printed beside it, so that it is not repeated. */
function isSaidBelow(scene: Scene): boolean {
  const below = bodyOf(scene.site, scene.page)[0];
  const opening = below && below.id === scene.leading && conceptNamed(below.layout);
  if (!opening) return false;
  if (opening.isNamed && !isNeed(opening.content(materialOf(scene.site, scene.locale)))) return true;
  return plain(scene, below.slots.title).toLowerCase() === plain(scene, scene.doc.site.name).toLowerCase();
}

/** In a line as low as a header nobody reads letters within a logo less wide than this, as a multiple of its height. */
const READABLE = 2;

const brand = (scene: Scene) => {
  const asset = scene.section.media ? scene.doc.assets[scene.section.media] : undefined;
  const isEmblem = asset !== undefined && asset.width < asset.height * READABLE && !isSaidBelow(scene);
  const shown = logo(scene, scene.section.media, isEmblem ? '' : plain(scene, scene.doc.site.name));
  if (shown && isEmblem)
    return scene.h('a', { class: 'brand display logo', href: homeHref(scene) }, shown, ' ', line(scene, 'span', null, scene.doc.site.name));
  if (shown) return scene.h('a', { class: 'brand logo', href: homeHref(scene) }, shown);
  if (isSaidBelow(scene)) return scene.h('span', { class: 'brand' });
  const name = line(scene, 'span', null, scene.doc.site.name);
  return scene.h('a', { class: 'brand display', href: homeHref(scene) }, name);
};

const list = (scene: Scene, links: readonly Child[]) =>
  scene.h(
    'ul',
    null,
    links.map((link) => scene.h('li', null, link)),
  );

/**
 * The entries of the menu. A page of one stop needs none: its opening has the action, and the stop is the next thing on the page.
 */
function stopsOf(scene: Scene): readonly Child[] {
  const links = mainLinks(scene);
  const isShort =
    links.length === 1 &&
    scene.page.id === scene.site.home?.id &&
    !scene.site.pages.some((page) => page.nav === 'primary' && page.type !== 'home');
  return isShort && isSaidBelow(scene) ? [] : links;
}

/** Whether a header without a bar shows nothing: it is only the space above the opening. */
const isIdle = (scene: Scene): boolean =>
  stopsOf(scene).length === 0 && languageLinks(scene).length === 0 && !scene.section.media && isSaidBelow(scene);

const nav = (scene: Scene) => {
  const links = stopsOf(scene);
  return links.length > 0 && scene.h('nav', { class: 'wide', 'aria-label': scene.words.mainMenu }, list(scene, links));
};

const languages = (scene: Scene, className: string) => {
  const links = languageLinks(scene);
  return links.length > 0 && scene.h('nav', { class: `tongues ${className}`, 'aria-label': scene.words.languages }, list(scene, links));
};

const button = (scene: Scene) => {
  const first = scene.section.actions[0];
  return first ? action(scene, first, { class: 'button' }) : null;
};

/** The menu of narrow windows: opens without a script. */
function burger(scene: Scene): Child {
  const { h, words } = scene;
  const links = stopsOf(scene);
  if (links.length === 0) return null;
  return h(
    'details',
    { class: 'burger' },
    h('summary', null, words.menu, icon(scene, 'menu')),
    h('div', { class: 'sheet' }, h('nav', { 'aria-label': words.menu }, list(scene, links)), languages(scene, ''), button(scene)),
  );
}

/** For a total width of names and links in pixels, the window width in rem from which the menu is unfolded; wider ones stay folded. */
const ROOM: readonly (readonly [pixels: number, from: number, fit: string])[] = [
  [850, 60, 'l'],
  [1090, 76, 'm'],
  [1215, 84, 's'],
  [1320, 92, 'xs'],
];

/** Approximate width of the unfolded header. With a centred name both sides need as much as the wider one. */
function lengthOf(scene: Scene, phone: string, { isCentered = false, isPlain = false }): number {
  const { doc, section } = scene;
  const action = isPlain ? undefined : section.actions[0];
  const letters = mainLinks(scene).map((link) => toHtml(link).replace(/<[^>]*>|&[a-z]+;/g, '').length);
  const links = letters.reduce((sum, count) => sum + count * 9.8 + 26, 0);
  const locales = localesOf(doc).length;
  const end =
    (locales > 1 ? locales * 90 : 0) +
    (action ? plain(scene, action.label).length * 9.8 + (action.link.to === 'whatsapp' ? 90 : 55) : 0) +
    phone.length * 11;
  const name = nameWidth(scene) * 24 + 110;
  return name + (isCentered ? 2 * Math.max(links, end) : links + end);
}

/** @param form `isPlain`: it has no button. */
const row = (scene: Scene, { phone = '', ...form }: { phone?: string; isCentered?: boolean; isPlain?: boolean } = {}) => ({
  class: isIdle(scene) ? 'wrap idle' : 'wrap',
  'data-fit': ROOM.find(([pixels]) => lengthOf(scene, phone, form) <= pixels)?.[2],
});

/** The tone of the section below it. */
const toneBelow = (scene: Scene) => bodyOf(scene.site, scene.page)[0]?.tone ?? scene.section.tone;

/** A header without a bar of its own: a line of the opening. */
const barless = (layout: string) => css`
.header-${layout}{border:0;background:none}
.header-${layout}>.wrap{inline-size:auto;margin:0;padding-inline:var(--pad);min-block-size:3.75rem;background:var(--bg);color:var(--text)}
.header-${layout}>.idle.idle{min-block-size:var(--clear);padding-block:0}
.header-${layout}>.idle .brand{display:none}`;

export const header = draws('header', {
  css: css`
.top{background:var(--bg);color:var(--text);position:relative;z-index:5;border-block-end:var(--line)}
.top>.wrap{display:flex;align-items:center;gap:var(--space-m);min-block-size:4.5rem}
.brand{font-size:var(--step-1);color:var(--text);text-decoration:none;padding-block:.7rem;line-height:1.15;min-inline-size:0;margin-inline-end:auto;text-wrap:balance}
.logo:has(span){display:flex;align-items:center;gap:.6em}
.logo img{inline-size:auto;block-size:auto;max-inline-size:min(13rem,48vw);max-block-size:3.25rem;border-radius:var(--radius-s)}
.top nav ul{display:flex;flex-wrap:wrap;gap:0 clamp(1rem,1.8vw,2rem)}
.top nav a{display:flex;align-items:center;min-block-size:2.75rem;color:var(--text);text-decoration:none}
.top nav a:hover,.top nav a[aria-current]{text-decoration:underline;text-underline-offset:.4em;text-decoration-thickness:2px}
.top .button{min-block-size:2.75rem;padding-block:.4em;padding-inline:1.1em}
@media (min-width:60rem){.top [data-fit] .button{white-space:nowrap}}
.top .tongues{font-size:var(--step--1)}
.burger summary{display:flex;align-items:center;gap:.5em;min-block-size:2.75rem;cursor:pointer;list-style:none;font-weight:600}
.burger summary::-webkit-details-marker{display:none}
.sheet{position:absolute;inset-inline:0;inset-block-start:100%;background:var(--bg);border-block:var(--line);padding:var(--space-s) var(--pad) var(--space-l);box-shadow:0 2rem 3rem -2rem rgb(0 0 0/.35)}
.sheet nav:not(.tongues) ul{display:block}
.sheet nav:not(.tongues) li+li{border-block-start:var(--line)}
.sheet nav:not(.tongues) a{font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-2);min-block-size:3.5rem}
.sheet .tongues{margin-block-start:var(--space-s)}
.sheet .button{margin-block-start:var(--space-s);inline-size:100%}
.top .wide,.top>.wrap>.tongues,.top .call{display:none}
${ROOM.map(([, width, fit]) => `@media (min-width:${width}rem){.top>[data-fit=${fit}]>:is(.wide,.tongues,.call){display:block}.top>[data-fit=${fit}]>.burger{display:none}}`).join('')}
@media (max-width:39.99rem){.top>.wrap>.button:not(:last-child){display:none}}
@media (max-width:24rem){.brand{font-size:var(--step-0)}}`,
  layouts: {
    bar: {
      render: (scene) => scene.h('div', row(scene), brand(scene), nav(scene), languages(scene, ''), button(scene), burger(scene)),
    },
    centered: {
      css: css`
@media (min-width:60rem){
.header-centered>.wrap{display:grid;grid-template-columns:1fr auto 1fr;min-block-size:5.5rem}
.header-centered .brand{grid-column:2;grid-row:1;margin:0;font-size:var(--step-2);text-align:center}
.header-centered :is(.wide,.burger){grid-column:1;grid-row:1;justify-self:start}
.header-centered .end{grid-column:3;grid-row:1;display:flex;gap:var(--space-m);justify-content:flex-end;align-items:center}
}
@media (max-width:59.99rem){.header-centered .end .tongues{display:none}}
@media (max-width:39.99rem){.header-centered .end:not(:last-child)>.button{display:none}}`,
      render: (scene) =>
        scene.h(
          'div',
          row(scene, { isCentered: true }),
          brand(scene),
          nav(scene),
          scene.h('div', { class: 'end' }, languages(scene, ''), button(scene)),
          burger(scene),
        ),
    },
    'split-cta': {
      css: css`
.header-split-cta .call{color:var(--text);font-weight:600;text-decoration:none;white-space:nowrap;padding-block:.7em}
.header-split-cta .call:hover{text-decoration:underline}
.header-split-cta .wide{flex-grow:1;margin-inline-start:var(--space-l)}`,
      render: (scene) => {
        const phone = Object.values(scene.doc.facts).find((fact) => fact.norm.kind === 'phone' && fact.norm.call);
        const shown = phone && firstFact(scene, [phone.id], 'phone');
        const hasRoom = shown !== undefined && lengthOf(scene, shown.text, {}) <= 1215;
        return scene.h(
          'div',
          row(scene, { phone: hasRoom ? shown.text : '' }),
          brand(scene),
          nav(scene),
          languages(scene, ''),
          hasRoom && anchor(scene, telHref(shown)!, { class: 'call' }, factInline(scene, shown)),
          button(scene),
          burger(scene),
        );
      },
    },
    quiet: {
      css: css`
${barless('quiet')}
.header-quiet .brand{font-size:max(1.4rem,var(--step-1))}
.header-quiet nav a{font-size:var(--step--1)}`,
      render: (scene) =>
        scene.h(
          'div',
          { ...row(scene, { isPlain: true }), 'data-tone': toneBelow(scene) },
          brand(scene),
          nav(scene),
          languages(scene, ''),
          burger(scene),
        ),
    },
    'two-lines': {
      css: css`
${barless('two-lines')}
.header-two-lines .brand{font-size:max(1.4rem,var(--step-1))}
.header-two-lines nav a{font-size:var(--step--1);min-block-size:2.2rem}
@media (min-width:60rem){.header-two-lines>.wrap{flex-direction:column;align-items:flex-start;gap:0;padding-block:var(--space-xs)}.header-two-lines .brand{padding-block:.2rem}.header-two-lines .wrap>.tongues{position:absolute;inset-block-start:.6rem;inset-inline-end:var(--pad)}}`,
      render: (scene) =>
        scene.h(
          'div',
          { ...row(scene, { isPlain: true }), 'data-tone': toneBelow(scene) },
          brand(scene),
          nav(scene),
          languages(scene, ''),
          burger(scene),
        ),
    },
    folded: {
      css: css`
${barless('folded')}
.header-folded .brand{font-size:max(1.4rem,var(--step-1))}
.header-folded :is(.burger summary,.wide a){font-size:var(--step--1)}
@media (min-width:60rem){.header-folded [data-fit] .brand:empty{display:none}.header-folded [data-fit] .brand{margin-inline-end:var(--space-s)}.header-folded [data-fit] .tongues{margin-inline-start:auto}}
@media (min-width:60rem){.header-folded .sheet{inset-inline-start:auto;inline-size:24rem;border-inline-start:var(--line)}}`,
      render: (scene) =>
        scene.h('div', { ...row(scene), 'data-tone': toneBelow(scene) }, brand(scene), nav(scene), languages(scene, ''), burger(scene)),
    },
    overlay: {
      css: css`
.header-overlay{border:0;background:none}
.header-overlay>.wrap{inline-size:auto;margin:0;padding-inline:max(var(--pad),calc((100% - var(--wide))/2));background:var(--bg);color:var(--text)}
@media (min-width:60rem){
.header-overlay:has(+main){position:absolute;inset-inline:0}
.header-overlay:has(+main)>.wrap{background:none;min-block-size:6rem;gap:var(--space-s)}
.header-overlay:has(+main)>.wrap>:is(.brand,.wide,.tongues,.burger){background:var(--bg);border-radius:var(--radius-m);padding-inline:var(--space-s)}
.header-overlay .brand{margin-inline-start:calc(-1*var(--space-s))}
.header-overlay .burger:last-child{margin-inline-end:calc(-1*var(--space-s))}
.header-overlay+main>.s:first-child:not(.hero-split-art,.hero-cover,.hero-offset-card){padding-block-start:calc(var(--space-2xl) + 4.5rem)}
.header-overlay+main>:is(.hero-split-art,.hero-cover):first-child .say{padding-block-start:calc(var(--space-2xl) + 4.5rem)}
.header-overlay+main>.hero-offset-card:first-child .stage{padding-block-start:5rem}
}`,
      render: (scene) => {
        return scene.h(
          'div',
          { ...row(scene), 'data-tone': toneBelow(scene) },
          brand(scene),
          nav(scene),
          languages(scene, ''),
          button(scene),
          burger(scene),
        );
      },
    },
  },
});
