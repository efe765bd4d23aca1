import { BESIDE_WORDS, standsBeside } from '../photos/stands-beside.ts';
import { css } from '../render/css.ts';
import type { Layout } from '../render/kind.ts';
import { words } from '../render/text.ts';
import type { Scene } from '../render/view.ts';
import type { Asset } from '../schema/document.ts';
import { type Concept, isNeed, openingContentOf } from './concept.ts';
import { coverageBy } from './coverage.ts';
import { fitLines } from './fit.ts';
import { materialOf } from './material.ts';
import { particulars } from './particulars.ts';
import { bandCss, bandGround, bandPhoto, besideCss, isFull, photoBand, photoBeside } from './photo-band.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from './pieces.ts';
import { textureCss } from './texture-css.ts';

/** Styles shared by all openings: the headline as large as its text allows, one action, no cards. */
const shared = css`
.hero:has(>.opening){padding:0}
/* Where the header has nothing to show, the opening begins at the top. */
body{--bar:4.5rem;--clear:0rem}
body:has(>.top>.idle){--clear:clamp(1rem,2.4vw,2.5rem);--bar:var(--clear)}
body:has(>.top>.idle):has(.plates,.hero-fields,.hero-thumb-index,.hero-day-strips){--clear:0rem}
body:has(>.top>.idle) .smile>.trade-words.trade-words{margin-block-start:var(--space-l)}
@media (max-width:59.99rem){body:has(>.top>.idle) .s:not(.hero-curls)>.opening:has(>.plates)>.trade-words{padding-block-start:var(--space-l)}}
.run{white-space:nowrap}
@media (max-width:23rem){.run{white-space:normal}}
@media (max-width:39.99rem){.act-plate:has(.dial){padding-inline:1em}}
@media (min-width:60rem){.act-plate:has(.dial){flex:none;inline-size:max-content;max-inline-size:100%}}
.act .dial{white-space:nowrap;font-variant-numeric:lining-nums}
.act:has(.dial){flex-wrap:wrap;gap:0 .6em;font-size:clamp(1.125rem,1rem + .5vw,1.45rem);min-block-size:3.5rem}
.opening{container-type:inline-size;position:relative;min-block-size:min(100svh - var(--bar),56rem);display:flex;flex-direction:column}
.opening .line{font-size:var(--line-size,var(--step-5));line-height:var(--leading-display);text-wrap:balance}
.opening .line{overflow-wrap:anywhere}
[dir=rtl] .opening :is(.line,.set,.set *){overflow-wrap:normal}
.opening .say{font-size:clamp(1.0625rem,.95rem + .45vw,1.3rem);line-height:1.45;max-inline-size:46ch;text-wrap:pretty}
/* Words as a picture: the face and spacing that fitted sizes are computed for. */
.opening .set{font-family:var(--font-display);font-weight:var(--weight-display);text-rendering:geometricPrecision}
.opening .set,.opening .set *{letter-spacing:var(--tracking-display)}
/* Under a bare name, this line says the trade. */
.names .say{font-size:clamp(1.25rem,1.05rem + .9vw,1.9rem);line-height:1.25;max-inline-size:34ch}
.opening .over{font-size:var(--step--1)}
.opening .fit{container-type:inline-size}
.opening .fit>*{white-space:nowrap}
.act{display:inline-flex;align-items:center;gap:.5em;min-block-size:3.25rem;font:600 clamp(1.0625rem,1rem + .3vw,1.25rem)/1.2 var(--font-text);letter-spacing:0;text-decoration:none;background:var(--solid);color:var(--on-solid);max-inline-size:100%}
.act:hover{background:var(--solid-hover)}
.opening>.act{align-self:flex-start}
.act-plate{padding:.75em 1.4em;border-radius:var(--radius-control)}
.act-band{justify-content:center;padding:var(--space-s);font-family:var(--font-display);font-weight:var(--weight-display);font-size:var(--step-1);inline-size:100%}
@media (max-width:59.99rem){body:has(.quick-contact-bottom-bar) .opening{min-block-size:min(100svh - 3.4rem - var(--bar),46rem)}}
/* On a phone words take the height that they need; drawings of trades fill the window. */
@media (max-width:39.99rem){body .hero>.opening:not(:has(.trade-words)){min-block-size:var(--least,0)}}
.hero>.opening-plain{display:flex;flex-direction:column;justify-content:center;padding:var(--space-2xl) var(--pad);overflow:visible}
.hero>.opening-plain .line{font-size:var(--line-size,var(--step-5));max-inline-size:none}
.opening-plain>*+*{margin-block-start:var(--space-m)}
/* A text without a heading. */
.s.remains.remains .cols{display:block}
.remains.remains.remains :is(.lead,.note,.prose){font:var(--weight-display) var(--step-3)/1.25 var(--font-display);letter-spacing:calc(var(--tracking-display)*.5);color:inherit;max-inline-size:34ch;margin-block:0;text-wrap:balance;columns:auto}
@media (min-width:60rem){.opening{min-block-size:min(88svh - .6*var(--bar),46rem)}.opening-plain .say{font-size:var(--step-1)}}`;

/** The headline alone: for missing facts, and for concepts without any. */
const plain = (scene: Scene) => scene.h('div', { class: 'opening opening-plain' }, headline(scene), lead(scene), actionButton(scene));

/** The headline, the first words, the action and the particulars beside the owner's photo. */
const beside = (scene: Scene, photo: Asset) =>
  scene.h(
    'div',
    { class: `opening beside beside-${isFull(photo) ? pickBySeed(scene, 'beside', ['start', 'end']) : 'modest'}` },
    scene.h(
      'div',
      { class: 'saying' },
      headline(scene),
      lead(scene),
      actionButton(scene),
      scene.h('div', { class: 'about' }, particulars(scene)),
    ),
    photoBeside(scene, photo),
  );

/** Trades whose photos matter more than their text. */
const PICTURES_FIRST = new Set([
  'photographer',
  'videographer',
  'portfolio',
  'artist',
  'gallery',
  'architect',
  'interior-design',
  'tattoo',
  'hotel',
  'guesthouse',
  'holiday-rental',
  'camping',
  'event-venue',
  'restaurant',
  'real-estate',
]);

/** Size at which the longest word of a joining script fits: it is never broken. */
function joinedSize(text: string): string {
  const letters = Math.max(4, ...text.split(/\s+/).map((word) => [...word].length));
  return `min(var(--step-6),${Math.floor(1450 / letters) / 10}cqi)`;
}

/** Letters of the longest line that says the trade. */
const MAX_TRADE_LETTERS = 120;
/** Whether the headline is only the name, so that the line below it says what the business is. */
const isNameAlone = (scene: Scene): boolean =>
  headlineText(scene).toLocaleLowerCase() === materialOf(scene.site, scene.locale).name.toLocaleLowerCase() &&
  words(scene, scene.section.slots.lead).length <= MAX_TRADE_LETTERS;

/** A concept as a layout of `hero`. */
export function openingOf(concept: Concept): Layout {
  const contentOf = (scene: Scene) => concept.content(materialOf(scene.site, scene.locale));
  return {
    bleed: true,
    css: shared + concept.css,
    styles: (scene) => {
      const at = `#${scene.anchor}`;
      const content = contentOf(scene);
      const size = fitLines(scene.doc.theme, headlineText(scene), 3, '7rem') ?? joinedSize(headlineText(scene));
      const headlineSize = size ? `${at}{--line-size:${size}}` : '';
      const photo = bandPhoto(scene);
      const band = photo ? bandCss + bandGround(photo, at) + (concept.name === BESIDE_WORDS ? besideCss : '') : '';
      if (isNeed(content)) return band + headlineSize;
      return band + textureCss(scene, concept, at) + headlineSize + (concept.styles?.(scene, content, at) ?? '');
    },
    headline: (scene) => {
      const content = contentOf(scene);
      return isNeed(content) ? undefined : concept.headline?.(scene, content);
    },
    render: (scene) => {
      const content = contentOf(scene);
      const photo = bandPhoto(scene);
      if (concept.name === BESIDE_WORDS && photo && standsBeside(photo)) return beside(scene, photo);
      const stage = isNeed(content) ? plain(scene) : filled(scene, content);
      if (!photo) return stage;
      const first = isFull(photo) && PICTURES_FIRST.has(scene.doc.site.industry);
      const band = photoBand(scene, photo, first);
      return first ? [band, stage] : [stage, band];
    },
    coverage: (scene) => {
      const content = contentOf(scene);
      return isNeed(content)
        ? undefined
        : coverageBy(materialOf(scene.site, scene.locale), scene.section.page, openingContentOf(concept, content));
    },
  };

  function filled(scene: Scene, content: unknown) {
    // Links to the sections it replaces lead here.
    const anchors = [...(scene.coverage?.covered ?? [])]
      .filter((id) => scene.anchors.has(id))
      .map((id) => scene.h('span', { id: scene.anchors.get(id), class: 'unseen', 'data-s': scene.preview ? id : undefined }));
    return scene.h(
      'div',
      { class: ['stage opening', isNameAlone(scene) && 'names', concept.look?.(scene, content)].filter(Boolean).join(' ') },
      concept.render(scene, content),
      anchors,
    );
  }
}
