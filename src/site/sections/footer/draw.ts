import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import { draws } from '../../render/kind.ts';
import { contactList } from '../../render/reach.ts';
import { footerLinks, homeHref, languageLinks, mainLinks } from '../../render/site-nav.ts';
import { line, words as wordsOf } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import { wordmarkSize } from '../../render/wordmark.ts';

const links = (scene: Scene, label: string | null, made: readonly Child[]): Child =>
  made.length > 0 &&
  scene.h(
    label === null ? 'div' : 'nav',
    { 'aria-label': label ?? undefined },
    scene.h(
      'ul',
      null,
      made.map((link) => scene.h('li', null, link)),
    ),
  );

const name = (scene: Scene, className: string) =>
  scene.h('a', { class: className, href: homeHref(scene) }, line(scene, 'span', null, scene.doc.site.name));

/** Whether the site's name is one that we gave and that stands nowhere else: "Our site" is no sign to end with. */
function isStopgap(scene: Scene): boolean {
  const { doc, site } = scene;
  if (doc.stringMeta[doc.site.name]?.by !== 'composer') return false;
  const opening = site.home && site.sectionsOf(site.home.id).find(({ kind }) => kind === 'hero');
  return wordsOf(scene, opening?.slots.title) !== wordsOf(scene, doc.site.name);
}

/** Copyright, pages, languages: the last line of every page. */
const base = (scene: Scene): Child => {
  const { h, words, env, doc } = scene;
  return h(
    'div',
    { class: 'base' },
    h('p', null, `© ${env.year} `, line(scene, 'span', null, doc.site.name)),
    links(scene, words.footerMenu, footerLinks(scene)),
    // Not a second landmark of the same name as the header's.
    links(scene, null, languageLinks(scene)),
  );
};

const says = (scene: Scene): Child => [
  line(scene, 'p', { class: 'lead' }, scene.section.slots.lead),
  line(scene, 'p', { class: 'note' }, scene.section.slots.note),
];

export const footer = draws('footer', {
  parts: ['reach', 'week'],
  css: css`
.foot{background:var(--bg);color:var(--text);padding-block:var(--space-2xl) var(--space-l)}
.foot .brand-name{display:inline-block;font-size:var(--step-3);color:var(--text);text-decoration:none;line-height:1.1;padding-block:.3em}
.m.foot>.wrap{container-type:inline-size}
.m.foot .brand-name{display:block;inline-size:fit-content;max-inline-size:100%;min-block-size:2.75rem;font-size:min(var(--big,var(--step-4)),var(--step-4));line-height:1.08;text-wrap:balance;padding-block:max(.16em,.6rem) 0}
.m.foot .mark{font-size:min(var(--big,var(--step-4)),var(--mark)*var(--share,1));white-space:nowrap}
[dir=rtl] .m.foot .brand-name{line-height:1.4}
/* A name that has filled the first view, or a short page's, is small at the end. */
body:has(.hero-name-wide,.hero-name-multiplied,.hero-fields,.hero-tapes,.hero-flap-board,main>:nth-child(-n+3):last-child) .m.foot .brand-name{--big:var(--step-2)}
.foot .lead{font-size:var(--step-0);margin-block-start:var(--space-2xs);max-inline-size:34ch}
.foot .note{margin-block-start:var(--space-s);max-inline-size:52ch}
.foot .base{display:flex;flex-wrap:wrap;align-items:center;gap:0 var(--space-l);margin-block-start:var(--space-xl);padding-block-start:var(--space-s);border-block-start:var(--line);font-size:var(--step--1);color:var(--muted)}
.foot .base p{margin-inline-end:auto;padding-block:.6em}
.foot .base ul{display:flex;flex-wrap:wrap;gap:0 1.5em}
.foot .base a{display:flex;align-items:center;min-block-size:2.75rem;color:inherit}
.foot .base [aria-current]{color:var(--text);text-decoration:none}
.foot .reach dd a:not(.button){color:inherit}`,
  layouts: {
    columns: {
      css: css`
@media (min-width:60rem){
.footer-columns .cols{grid-template-columns:repeat(12,minmax(0,1fr))}
.footer-columns .who{grid-column:1/5}
.footer-columns .reach{grid-column:6/13;display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:var(--space-l) var(--gap);margin:0}
}
@media (min-width:30rem) and (max-width:59.99rem){.footer-columns .reach{display:grid;grid-template-columns:1fr 1fr;gap:0 var(--gap)}}
@media (min-width:60rem){.footer-columns .reach>div{padding-block:var(--space-xs) 0;border-color:var(--outline)}}`,
      render: (scene) => {
        const { h, section } = scene;
        return [
          h(
            'div',
            { class: 'cols' },
            h('div', { class: 'who' }, name(scene, 'brand-name display'), says(scene)),
            contactList(scene, section.facts),
          ),
          base(scene),
        ];
      },
    },
    wordmark: {
      css: css`
.footer-wordmark .mark{container-type:inline-size;margin-block-start:var(--space-xl)}
.footer-wordmark .mark a{display:block;color:var(--text);text-decoration:none;line-height:1;letter-spacing:var(--tracking-display);white-space:nowrap;font-size:var(--mark);padding-block:.12em}
.footer-wordmark .mark a.long{white-space:normal;font-size:var(--step-5)}
[dir=rtl] .footer-wordmark .mark a{line-height:1.4}
.footer-wordmark .base{margin-block-start:var(--space-s)}
@media (min-width:60rem){
.footer-wordmark .who{grid-column:1/5}
.footer-wordmark .reach{grid-column:6/13;display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:var(--space-l) var(--gap);margin:0}
.footer-wordmark .who:empty{display:none}
.footer-wordmark .lead{font-size:var(--step-2);color:var(--text);line-height:1.3}
}`,
      render: (scene) => {
        const { h, section, doc } = scene;
        return [
          h('div', { class: 'cols' }, h('div', { class: 'who' }, says(scene)), contactList(scene, section.facts)),
          h(
            'p',
            { class: 'mark' },
            h(
              'a',
              { class: wordmarkSize(scene) ? 'display' : 'display long', href: homeHref(scene) },
              line(scene, 'span', null, doc.site.name),
            ),
          ),
          base(scene),
        ];
      },
    },
    minimal: {
      plain: true,
      css: css`
.footer-minimal{padding-block:var(--space-l)}
.footer-minimal .base{margin-block-start:var(--space-m)}
.footer-minimal .reach{margin-block-start:var(--space-m)}
@media (min-width:60rem){.footer-minimal .reach{display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:var(--space-m) var(--gap)}}`,
      styles: (scene) => {
        const size = scene.doc.theme.manner && wordmarkSize(scene);
        return size ? `#${scene.anchor}{--mark:${size}}` : '';
      },
      render: (scene) => {
        const { theme } = scene.doc;
        const isMark = theme.manner && wordmarkSize(scene);
        return [
          !(theme.manner && isStopgap(scene)) && name(scene, isMark ? 'brand-name display mark' : 'brand-name display'),
          says(scene),
          contactList(scene, scene.section.facts),
          base(scene),
        ];
      },
    },
    'info-heavy': {
      css: css`
.footer-info-heavy .who{padding-block-end:var(--space-l)}
.footer-info-heavy .lead{max-inline-size:46ch}
.footer-info-heavy .reach,.footer-info-heavy .pages{border-block-start:1px solid var(--text);padding-block-start:var(--space-s)}
.footer-info-heavy .reach{display:grid;gap:var(--space-l) var(--gap);grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr))}
.footer-info-heavy .reach>div{border:0;padding:0}
.footer-info-heavy .pages{margin-block-start:var(--space-l)}
.footer-info-heavy .pages ul{columns:2;column-gap:var(--gap)}
.footer-info-heavy .pages li{break-inside:avoid}
.footer-info-heavy .pages a{display:flex;align-items:center;min-block-size:2.75rem;color:inherit}
@media (min-width:60rem){
.footer-info-heavy .who{grid-column:1/-1;display:grid;grid-template-columns:subgrid;align-items:end}
.footer-info-heavy .who>a{grid-column:1/10}
.footer-info-heavy .who>div{grid-column:10/13}
.footer-info-heavy .who .brand-name{font-size:var(--step-5)}
.footer-info-heavy .reach{grid-column:1/-1;margin:0}
.footer-info-heavy .reach:not(:last-child){grid-column:1/10}
.footer-info-heavy .pages{grid-column:10/13;margin:0}
.footer-info-heavy .pages:nth-child(2){grid-column:1/-1}
.footer-info-heavy .pages a{min-block-size:2.25rem}
.footer-info-heavy .pages ul{columns:1}
.footer-info-heavy .pages li:nth-child(9)~li{display:none}
}`,
      render: (scene) => {
        const { h, section } = scene;
        // Not a landmark: the header's is the menu.
        const stops = mainLinks(scene);
        return [
          h(
            'div',
            { class: 'cols' },
            h('div', { class: 'who' }, name(scene, 'brand-name display'), h('div', null, says(scene))),
            contactList(scene, section.facts),
            stops.length > 0 && h('div', { class: 'pages' }, links(scene, null, stops)),
          ),
          base(scene),
        ];
      },
    },
  },
});
