import { css } from '../../render/css.ts';
import { priceText } from '../../render/fact-text.ts';
import { offerNote } from '../../render/offers.ts';
import { concept } from '../concept.ts';
import { fitLine } from '../fit.ts';
import type { Offer } from '../material.ts';
import { callButton, headline, lead, offerName, pickBySeed } from '../pieces.ts';
import { firstPricedOffers, haveDistinctNames, haveShortDescriptions, priced } from '../priced.ts';

const MIN_OFFERS = 3;
const MAX_OFFERS = 7;
/** Longest line set large, in letters. */
const MAX_LINE_LETTERS = 46;

interface Content {
  offers: readonly Offer[];
  /** Whether their descriptions are shown too. */
  hasDescriptions: boolean;
}

/** A ruled price list across the page, large enough to be read from the street; the text is in a coloured margin. */
export const priceLedger = concept<Content>({
  name: 'price-ledger',
  content: (material) => {
    const offers = firstPricedOffers(material).filter(
      ({ name, price }) => name.length + price.length <= MAX_LINE_LETTERS && price.length <= 22,
    );
    const chosen = offers.slice(0, MAX_OFFERS);
    const hasDescriptions = haveShortDescriptions(material, chosen);
    if (offers.length < MIN_OFFERS || !(hasDescriptions || haveDistinctNames(chosen))) return { need: 'prices', least: MIN_OFFERS };
    return { offers: chosen, hasDescriptions };
  },
  fit: ({ offers }) => 0.42 + 0.03 * offers.length,
  tones: ['plain', 'tint', 'inverse', 'vivid'],
  matters: ['paper', 'pastel', 'enamel', 'sign'],
  pairings: [
    'anton',
    'sofia-condensed',
    'besley',
    'familjen',
    'overpass',
    'gloock-instrument',
    'bodoni-instrument',
    'martian-mono',
    'big-shoulders',
    'zilla-instrument',
    'dm-serif-dm-sans',
    'abril-hanken',
    'chivo',
    'courier-newsreader',
    'old-standard',
    'instrument-serif',
    'syne-albert',
  ],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['ledger', 'register', 'quiet'],
  textures: { names: ['paper', 'linen'] },
  css: css`
.hero-price-ledger .stage{display:grid;gap:var(--space-l);padding:var(--space-l) var(--pad) var(--space-xl)}
.hero-price-ledger .margin{display:grid;grid-template-columns:minmax(0,1fr);gap:var(--space-s);align-content:start;background:var(--bg);color:var(--text)}
.hero-price-ledger .margin .act{justify-self:start}
.hero-price-ledger .margin{container-type:inline-size}
.hero-price-ledger .ledger{display:grid;align-content:space-evenly}
.hero-price-ledger li{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1em;border-block-end:2px solid currentColor;font-size:min(var(--row,var(--step-3)),12cqi);line-height:1.08;padding-block:.16em .2em}
.hero-price-ledger .price{color:var(--pop);margin-inline-start:auto}
.hero-price-ledger .price small{font-size:.45em;color:var(--text)}
.hero-price-ledger .under{flex-basis:100%;margin-block-start:.35em;font:400 max(1rem,.36em)/1.3 var(--font-text);letter-spacing:0;padding-block-end:.2em}
.hero-price-ledger .ledger{container-type:inline-size}
@media (min-width:60rem){
.hero-price-ledger .stage{grid-template-columns:minmax(24rem,34vw) minmax(0,1fr);gap:0 var(--space-xl);padding:0}
.hero-price-ledger .stage.end{grid-template-columns:minmax(0,1fr) minmax(24rem,34vw)}
.hero-price-ledger .margin{padding-block:var(--space-l) var(--space-m);padding-inline:var(--pad) var(--space-m);align-content:start}
.hero-price-ledger .ledger{padding-block:var(--space-m) var(--space-l);padding-inline:0 var(--pad)}
.hero-price-ledger .end .margin{order:1;padding-inline:var(--space-m) var(--pad)}
.hero-price-ledger .end .ledger{padding-inline:var(--pad) 0}
}
@media (max-width:39.99rem){.hero-price-ledger li{font-size:min(var(--row,var(--step-3)),7.4cqi)}.hero-price-ledger .price{color:var(--text)}}
@media (max-width:59.99rem){.hero-price-ledger .margin{margin:calc(-1*var(--space-l)) calc(-1*var(--pad)) 0;padding:var(--space-l) var(--pad)}}`,
  look: (scene) => pickBySeed(scene, 'side', ['', 'end']),
  styles: (scene, { offers }, at) => {
    // All rows share the size of the longest.
    const longest = offers.map(({ name, price }) => `${name}mm${price}`).sort((a, b) => b.length - a.length)[0]!;
    const row = fitLine(scene.doc.theme, longest, offers.length < 5 ? '5rem' : '3.4rem');
    return row ? `${at}{--row:max(${row},1.5rem)}` : '';
  },
  render: (scene, { offers, hasDescriptions }) => {
    const { h, section } = scene;
    const margin =
      section.tone === 'plain' || section.tone === 'tint' ? pickBySeed(scene, 'margin', ['vivid', 'accent', 'strong'] as const) : 'plain';
    return [
      h('div', { class: 'margin', 'data-tone': margin }, headline(scene), lead(scene), callButton(scene)),
      h(
        'ul',
        { class: 'ledger set' },
        offers.map((offer) =>
          h('li', null, offerName(scene, offer), ' ', priceText(scene, offer.item), hasDescriptions && offerNote(scene, offer.item)),
        ),
      ),
    ];
  },
  shows: ({ offers, hasDescriptions }) => priced(offers, hasDescriptions),
});
