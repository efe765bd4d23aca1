import { css } from '../../render/css.ts';
import { priceText } from '../../render/fact-text.ts';
import { offerNote } from '../../render/offers.ts';
import { marked } from '../../render/view.ts';
import type { Tone } from '../../schema/theme.ts';
import { concept } from '../concept.ts';
import { fitLine } from '../fit.ts';
import { distinctGrounds } from '../grounds.ts';
import { longestWord } from '../material/basics.ts';
import type { Offer } from '../material.ts';
import { callButton, headline, lead, offerName, pickBySeed } from '../pieces.ts';
import { firstPricedOffers, haveDistinctNames, haveShortDescriptions, priced, withoutExtras } from '../priced.ts';

const MIN_OFFERS = 3;
const MAX_OFFERS = 8;
const LETTERS = { name: 40, word: 14, price: 12 };

interface Content {
  offers: readonly Offer[];
  /** Whether their descriptions are shown too. */
  hasDescriptions: boolean;
}

/** Sequences of grounds in which no two neighbours in a row or column are alike. */
const GROUNDS: readonly (readonly Tone[])[] = [
  ['vivid', 'inverse', 'accent', 'plain', 'strong'],
  ['accent', 'plain', 'vivid', 'tint', 'inverse'],
  ['inverse', 'vivid', 'plain', 'accent', 'tint'],
];

/** Columns of a wide window that leave one or two cells for the text. */
const columnsOf = (count: number) => (count <= 3 ? 2 : count === 6 || count === 7 ? 4 : 3);

/** Offers as shop-window cards: a colour field per price, and one for the text. */
export const priceFields = concept<Content>({
  name: 'price-fields',
  content: (material) => {
    const fits = ({ name, price }: Offer) =>
      name.length <= LETTERS.name && longestWord(name) <= LETTERS.word && price.length <= LETTERS.price;
    const offers = withoutExtras(firstPricedOffers(material)).filter(fits).slice(0, MAX_OFFERS);
    const hasDescriptions = haveShortDescriptions(material, offers);
    if (offers.length < MIN_OFFERS || !(hasDescriptions || haveDistinctNames(offers))) return { need: 'short-prices', least: MIN_OFFERS };
    return { offers, hasDescriptions };
  },
  fit: ({ offers }) => 0.525 + 0.03 * Math.min(6, offers.length),
  tones: ['plain', 'vivid', 'accent', 'inverse', 'tint'],
  matters: ['print', 'sign', 'pastel', 'enamel', 'earth'],
  pairings: [
    'familjen',
    'gabarito',
    'archivo-expanded',
    'overpass',
    'besley',
    'bricolage-figtree',
    'young-serif-albert',
    'dm-serif-dm-sans',
    'chivo',
    'caprasimo-dm-sans',
  ],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['sign', 'strip'],
  css: css`
.hero-price-fields .stage{--h:min(100svh - var(--bar),56rem)}
.hero-price-fields .cells{flex:1;display:grid;gap:clamp(3px,.35vw,6px);grid-template-columns:1fr 1fr;grid-auto-rows:minmax(0,1fr)}
.hero-price-fields .cards{display:contents}
.hero-price-fields .cell{background:var(--bg);color:var(--text);padding:clamp(.8rem,1.6cqi,1.8rem);display:flex;flex-direction:column;justify-content:center;gap:.7rem;min-inline-size:0;container-type:inline-size}
.hero-price-fields .named{display:block;font-size:clamp(1.1rem,9cqi,2.2rem);line-height:1.1;overflow-wrap:anywhere}
.hero-price-fields .cell .under{font-size:max(.875rem,min(1rem,5cqi));line-height:1.3;margin-block-start:.35em}
.hero-price-fields .price{display:block;font-size:min(var(--cost,16cqi)*.86,var(--most,4.4rem));line-height:.95;white-space:nowrap;color:inherit}
.hero-price-fields .price small{font-size:.36em;color:inherit;white-space:normal}
.hero-price-fields .under .cell{flex-direction:column-reverse}
.hero-price-fields .words{grid-column:1/-1;grid-template-columns:minmax(0,1fr);padding:var(--space-s) var(--pad) var(--space-m);display:grid;gap:.5em;justify-items:start;align-content:start;container-type:inline-size}
.hero-price-fields .line{font-size:min(var(--line-size,var(--step-4)),max(var(--step-4),5rem));line-height:1.04}
.hero-price-fields .words .act{margin-block-start:.3em}
@media (max-width:59.99rem){
.hero-price-fields .cells{grid-auto-rows:auto}
.hero-price-fields .cell{min-block-size:6.4rem}
.hero-price-fields .cell:nth-child(odd):last-child{grid-column:1/-1}
.hero-price-fields .cell:nth-child(odd):last-child .price{font-size:min(var(--cost,16cqi)*.46,2.2rem)}
.hero-price-fields .cell:nth-child(odd):last-child .named{font-size:clamp(1.1rem,4.5cqi,1.4rem)}
}
@media (min-width:60rem){
.hero-price-fields .cells{grid-template-columns:repeat(var(--columns),minmax(0,1fr));grid-auto-rows:minmax(max-content,1fr)}
.hero-price-fields .stage{--most:min(9rem,22svh)}
.hero-price-fields .words{grid-column:span var(--span);padding:var(--space-m) var(--pad);align-content:stretch;grid-template-rows:auto auto 1fr}
.hero-price-fields .words .act{align-self:end}
}`,
  look: (scene) => pickBySeed(scene, 'card', ['', 'under']),
  styles: ({ doc: { theme } }, { offers }, at) => {
    const columns = columnsOf(offers.length);
    const span = columns - (offers.length % columns);
    const longest = offers.map(({ price }) => fitLine(theme, price)).filter((size) => size !== undefined);
    const cost = longest.length === offers.length && longest.sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b))[0];
    return `${at}{--columns:${columns};--span:${span}${cost ? `;--cost:${cost}` : ''}}`;
  },
  render: (scene, { offers, hasDescriptions }) => {
    const { h } = scene;
    const grounds = distinctGrounds(scene, pickBySeed(scene, 'cards', GROUNDS), scene.section.tone);
    const card = (offer: Offer, i: number) =>
      h(
        'li',
        { ...marked(scene, offer.item), class: 'cell', 'data-tone': grounds[i % grounds.length] },
        h('div', null, offerName(scene, offer, 'span', { class: 'set named' }), hasDescriptions && offerNote(scene, offer.item)),
        h('span', { class: 'set' }, priceText(scene, offer.item)),
      );
    return h(
      'div',
      { class: 'cells' },
      h('div', { class: 'words' }, headline(scene), lead(scene), callButton(scene)),
      h('ul', { class: 'cards' }, offers.map(card)),
    );
  },
  shows: ({ offers, hasDescriptions }) => priced(offers, hasDescriptions),
});
