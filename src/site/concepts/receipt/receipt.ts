import { css } from '../../render/css.ts';
import { factInline, priceText } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { offerNote } from '../../render/offers.ts';
import { line, words } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { lineWidth } from '../fit.ts';
import type { Offer } from '../material.ts';
import { actionButton, headline, headlineText, lead, offerName, pickBySeed } from '../pieces.ts';
import { firstPricedOffers, haveDistinctNames, haveShortDescriptions, priced } from '../priced.ts';

const MIN_OFFERS = 3;
const MAX_OFFERS = 9;
const MAX_NAME_LETTERS = 30;

interface Content {
  offers: readonly Offer[];
  /** Whether their descriptions are shown too. */
  hasDescriptions: boolean;
  /** The lines under the name: place and number. */
  head: readonly Fact[];
}

/** Whether the headline is the name, so that the receipt need not print it. */
const isName = (scene: Scene): boolean => headlineText(scene).toLowerCase() === words(scene, scene.doc.site.name).toLowerCase();

/** Teeth of the torn edge. */
const TEETH = Array.from({ length: 30 }, (_, index) => `L${index * 10 + 5} 9L${(index + 1) * 10} 0`).join('');
const torn = ({ h }: Scene): Child =>
  h.trusted(
    `<svg class="torn" viewBox="0 0 300 9" preserveAspectRatio="none" aria-hidden="true"><path d="M0 0${TEETH}Z" fill="currentColor"/></svg>`,
  );

/** "Tacos" over the first of several lists, which has no other place for its heading. */
function listName(scene: Scene, offers: readonly Offer[]): Child {
  const section = offers[0]!.section;
  const isAlone = offers.every((offer) => offer.section === section);
  const others = Object.values(scene.doc.sections).filter(
    ({ kind, page, id }) => kind === section.kind && page === section.page && id !== section.id,
  );
  return (
    isAlone &&
    others.length > 0 &&
    scene.doc.stringMeta[section.slots.title ?? '']?.by !== 'composer' &&
    line(scene, 'b', { class: 'list' }, section.slots.title)
  );
}

/** A till receipt: offers and prices down a narrow strip, with the text beside it. */
export const receipt = concept<Content>({
  name: 'receipt',
  content: (material) => {
    const offers = firstPricedOffers(material).filter(({ name, price }) => name.length <= MAX_NAME_LETTERS && price.length <= 16);
    const [address] = material.facts('address').length > 0 ? material.facts('address') : material.facts('place');
    const [phone] = material.facts('phone');
    const chosen = offers.slice(0, MAX_OFFERS);
    const hasDescriptions = haveShortDescriptions(material, chosen);
    if (offers.length < MIN_OFFERS || !(hasDescriptions || haveDistinctNames(chosen))) return { need: 'prices', least: MIN_OFFERS };
    return { offers: chosen, hasDescriptions, head: [address, phone].filter((fact) => fact !== undefined) };
  },
  // For shops and menus, not for treatments or advice.
  fit: ({ offers }) => (['menu', 'products'].includes(offers[0]?.section.kind ?? '') ? 0.66 : 0.42) + 0.03 * Math.min(offers.length, 7),
  tones: ['vivid', 'accent', 'inverse', 'strong'],
  matters: ['sign', 'print', 'enamel', 'earth'],
  pairings: ['martian-mono', 'sofia-condensed', 'anton', 'overpass', 'bricolage-figtree'],
  headers: ['quiet', 'folded'],
  manners: ['ledger', 'ticket'],
  textures: { names: ['thermal'], on: '.roll', tone: 'plain' },
  css: css`
.hero-receipt .stage{padding-inline:var(--pad);gap:var(--space-m)}
.hero-receipt .counter{display:grid;gap:var(--space-s);align-content:start;padding-block:var(--space-2xs) 0}
.hero-receipt .counter .act{justify-self:start}
.hero-receipt .line{font-size:min(var(--line-size,var(--step-5)),5rem)}
.hero-receipt .roll{container-type:inline-size;color:var(--bg);background:var(--bg);align-self:center;inline-size:100%;max-inline-size:30rem;position:relative;margin-block-end:var(--space-l)}
.hero-receipt .print{color:var(--text);padding:var(--space-m) var(--space-s) var(--space-s);font-size:clamp(1.05rem,min(var(--wide,5cqi),var(--tall)),2.3rem);line-height:1.3}
.hero-receipt .shop{text-align:center;padding-block-end:.8em;border-block-end:2px dashed currentColor;display:grid;gap:.15em;font-size:.8em}
.hero-receipt .shop b{font-size:1.5em;line-height:1.1}
.hero-receipt .list{display:block;padding-block-start:.6em}
.hero-receipt .print li{display:flex;align-items:baseline;gap:.4em;padding-block:.34em}
.hero-receipt .print li:is(:lang(ar),:has(.under)){flex-wrap:wrap}
.hero-receipt .under{order:3;flex-basis:100%;font-size:.68em;line-height:1.25;opacity:.8}
.hero-receipt .print li::before{content:"";order:1;flex:1;min-inline-size:1em;border-block-end:2px dotted currentColor}
.hero-receipt .print li:lang(ar)::before{min-inline-size:.3em}
.hero-receipt .print .price{order:2;font-weight:inherit}
.hero-receipt .print ul{padding-block:.6em;border-block-end:2px dashed currentColor}
.hero-receipt .torn{position:absolute;inset-block-start:calc(100% - 1px);inset-inline:0;inline-size:100%;block-size:.8rem}
@media (min-width:60rem){
.hero-receipt .stage{min-block-size:min(72svh,38rem);display:grid;grid-template-columns:minmax(0,1fr) minmax(24rem,44cqi);gap:var(--space-2xl)}
.hero-receipt .start{grid-template-columns:minmax(24rem,44cqi) minmax(0,1fr)}
.hero-receipt .start .roll{order:-1}
.hero-receipt .counter{align-self:center;padding-block:var(--space-s) var(--space-l);container-type:inline-size}
.hero-receipt .line{font-size:min(var(--line-size,var(--step-6)),10rem);line-height:1}
.hero-receipt .roll{align-self:start;max-inline-size:none;margin-block:.6rem var(--space-l)}
.hero-receipt .roll::before{content:"";position:absolute;inset-inline:-1.2rem;inset-block-end:calc(100% - .1rem);block-size:.7rem;border-radius:1rem;background:var(--shade)}
.hero-receipt .print{padding-block-start:var(--space-l)}
.hero-receipt .tilted .roll{rotate:-1.6deg;margin-block-start:1.4rem}
.hero-receipt .tilted .roll::before{content:none}
.hero-receipt .last .counter{align-self:end}
}`,
  look: (scene) =>
    [
      pickBySeed(scene, 'side', ['', 'start']),
      pickBySeed(scene, 'tilt', ['', 'tilted', '']),
      pickBySeed(scene, 'words', ['', 'last']),
    ].join(' '),
  styles: ({ doc: { theme } }, { offers, head }, at) => {
    const widths = offers.map(({ name, price }) => lineWidth(theme, `${name}${price}`));
    const widest = widths.every((width) => width !== undefined) ? Math.max(...(widths as number[])) : undefined;
    // A line is twice as high as its letters; name, place and edges take five more.
    const lines = offers.length * 2 + head.length + 5;
    return `${at}{--tall:calc((min(100svh,56rem) - 8rem)/${lines})${widest ? `;--wide:${(100 / (widest + 4)).toFixed(2)}cqi` : ''}}`;
  },
  render: (scene, { offers, hasDescriptions, head }) => {
    const { h } = scene;
    return [
      h('div', { class: 'counter' }, headline(scene), lead(scene), actionButton(scene)),
      h(
        'div',
        { class: 'roll', 'data-tone': 'plain' },
        h(
          'div',
          { class: 'set print' },
          h(
            'div',
            { class: 'shop' },
            !isName(scene) && line(scene, 'b', null, scene.doc.site.name),
            head.map((fact) => h('span', null, factInline(scene, fact))),
          ),
          listName(scene, offers),
          h(
            'ul',
            null,
            offers.map((offer) =>
              h('li', null, offerName(scene, offer), ' ', priceText(scene, offer.item), hasDescriptions && offerNote(scene, offer.item)),
            ),
          ),
        ),
        torn(scene),
      ),
    ];
  },
  isNamed: true,
  shows: ({ offers, hasDescriptions }) => priced(offers, hasDescriptions),
});
