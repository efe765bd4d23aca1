import { css } from '../../render/css.ts';
import { priceText } from '../../render/fact-text.ts';
import type { Pairing } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { fitLine } from '../fit.ts';
import type { Offer } from '../material.ts';
import { callButton, headline, lead, offerName, pickBySeed } from '../pieces.ts';
import { firstPricedOffers, haveDistinctNames, priced, shortest, withoutExtras } from '../priced.ts';

/** Longest name and price set at full width, in letters. */
const MAX_NAME_LETTERS = 18;
const MAX_PRICE_LETTERS = 11;
const MIN_OFFERS = 3;
const MAX_OFFERS = 5;
/** Total height of the lines in container widths: a laptop's first view. */
const ROOM = 0.34;

interface Content {
  offers: readonly Offer[];
}

const lineOf = ({ name, price }: Offer) => `${name}  ${price}`;

/** Faces heavy enough for a wall of prices and a shadow. */
const FAT: readonly [Pairing, ...Pairing[]] = [
  'shrikhand-sofia',
  'anton',
  'alfa-slab',
  'bagel-figtree',
  'sofia-condensed',
  'gabarito',
  'lilita-nunito',
  'bowlby-work-sans',
  'big-shoulders',
  'caprasimo-dm-sans',
  'anybody-expanded',
  'archivo-expanded',
  'chivo',
];

/** The menu as a sign writer paints it: each offer on a line of its own, as wide as the wall, the price in the other colour. */
export const pricePoster = concept<Content>({
  name: 'price-poster',
  content: (material) => {
    const offers = withoutExtras(firstPricedOffers(material)).filter(
      ({ name, price }) => name.length <= MAX_NAME_LETTERS && price.length <= MAX_PRICE_LETTERS,
    );
    if (offers.length < MIN_OFFERS || !haveDistinctNames(offers)) return { need: 'short-prices', least: MIN_OFFERS };
    return { offers: offers.slice(0, MAX_OFFERS) };
  },
  fit: ({ offers }, { industry }) => 0.5 + 0.06 * offers.length + (shortest(offers) ? 0.05 : 0) - (industry === 'neutral' ? 0.04 : 0),
  tones: ['vivid', 'accent', 'inverse'],
  matters: ['sign', 'print'],
  pairings: FAT,
  headers: ['quiet', 'folded'],
  manners: ['poster', 'sign', 'strip'],
  css: css`
.hero-price-poster .stage{padding:0 var(--pad);min-block-size:min(60svh,32rem)}
.hero-price-poster .rows{display:grid;grid-template-columns:minmax(0,1fr);gap:.12em;margin-block:auto;padding-block:var(--space-xs) var(--space-m)}
.hero-price-poster .row{display:flex;justify-content:space-between;align-items:baseline;line-height:1.04;font-size:var(--row,var(--step-6))}
/* The strokes of a dollar sign reach beyond the line. */
.hero-price-poster .price{color:var(--pop);font-size:.86em}
.hero-price-poster .price small{font-size:.32em;color:var(--text)}
.hero-price-poster .shaded .row{text-shadow:.016em .018em 0 var(--shade),.032em .036em 0 var(--shade),.048em .054em 0 var(--shade)}
.hero-price-poster .ruled .row+.row{border-block-start:.3rem solid currentColor;padding-block-start:.1em}
[dir=rtl] .hero-price-poster .row::before{content:"";order:1;flex:1;margin-inline:.3em;border-block-end:.08em dotted}
@media (min-width:40rem){[dir=rtl] .hero-price-poster .row{font-size:var(--row,min(var(--step-6),5.6cqi))}}
[dir=rtl] .hero-price-poster .price{order:2}
.hero-price-poster .head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:end;gap:var(--space-s) var(--space-xl);padding-block:var(--space-xs) 0}
.hero-price-poster .line{font-size:min(var(--line-size,var(--step-5)),5.4rem)}
.hero-price-poster .words{display:grid;gap:.4em;flex:1 1 24rem;container-type:inline-size}
@media (max-width:39.99rem){
.hero-price-poster .rows{gap:.6rem}
.hero-price-poster .row{display:block;font-size:var(--word,min(var(--step-4),9cqi));white-space:normal;line-height:1.15}
.hero-price-poster .row>:first-child{white-space:var(--wrap,normal)}
.hero-price-poster .row .price{display:block;text-align:end;font-size:min(var(--cost,2.2rem),max(.72em,2.4rem))}
.hero-price-poster .act{inline-size:100%;justify-content:center}
}`,
  look: (scene) => {
    const drawn = pickBySeed(scene, 'shade', ['shaded', 'ruled', 'shaded', 'plain']);
    // A shadow fills the counters of fine letters.
    return drawn === 'shaded' && !FAT.includes(scene.doc.theme.type.pairing) ? 'plain' : drawn;
  },
  styles: (scene, { offers }, at) => {
    const { theme } = scene.doc;
    // Short lines are capped at their share of the height, with name and price at the two edges.
    const most = `${Math.floor((ROOM * 112) / offers.length)}cqi`;
    return offers
      .map((offer, index) => {
        const row = fitLine(theme, lineOf(offer), most);
        const word = fitLine(theme, offer.name, '5.2rem');
        const cost = fitLine(theme, offer.price);
        return row && word && cost ? `${at} .row:nth-child(${index + 1}){--row:${row};--word:${word};--cost:${cost};--wrap:nowrap}` : '';
      })
      .join('');
  },
  render: (scene, { offers }) => {
    const { h } = scene;
    const rows = h(
      'ul',
      { class: 'rows fit' },
      offers.map((offer) => h('li', { class: 'row set' }, offerName(scene, offer), ' ', priceText(scene, offer.item))),
    );
    const head = h('div', { class: 'head' }, h('div', { class: 'words' }, headline(scene), lead(scene)), callButton(scene));
    return [head, rows];
  },
  shows: ({ offers }) => priced(offers),
});
