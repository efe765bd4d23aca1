import { css } from '../../render/css.ts';
import { factInline, priceText } from '../../render/fact-text.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { plainTextOf } from '../../strings.ts';
import { concept } from '../concept.ts';
import { fitLine, fitLines } from '../fit.ts';
import { basicsOf } from '../material/basics.ts';
import { adds } from '../material/sentences.ts';
import type { Material, Offer } from '../material.ts';
import { callButton, headline, headlineText, lead, leadText, offerName, pickBySeed } from '../pieces.ts';
import { isWare, priced } from '../priced.ts';

const MAX_PRICE_LETTERS = 14;

/** Whether a ware is sold, or the headline names what has the price: nail trims are no label for all of dog grooming. */
function isTheTrade({ doc, locale, name }: Material, offer: Offer): boolean {
  if (isWare(offer) || PORTION.test(offer.name)) return true;
  const heroes = Object.values(doc.sections).filter(({ kind }) => kind === 'hero');
  const lines = heroes.flatMap(({ slots: { title, lead: below } }) => [title, below].filter((key) => key !== undefined));
  const said = stemsOf([name, ...lines.map((key) => plainTextOf(doc, key, locale))].join(' '));
  return [...stemsOf(offer.name)].some((stem) => said.has(stem));
}

/** Containers and measures of wares. */
const PORTION =
  /(?<!\p{L})(?:potes?|pacotes?|sacos?|caixas?|garrafas?|frascos?|d[úu]zias?|centos?|unidades?|k(?:ilo|g)s?|quilos?|litros?|cestas?|jars?|bottles?|boxes|box|packs?|bags?|dozens?|pounds?|lbs?|bolsas?|botellas?|docenas?|cajas?)(?!\p{L})|\d\s?(?:g|gr|kg|ml|l)(?!\p{L})/iu;
const STEM = 4;
const JOINS = new Set(['com', 'por', 'per', 'for', 'the', 'and', 'del', 'los', 'las', 'una', 'uma', 'dos', 'das', 'para', 'with']);
const stemsOf = (text: string): Set<string> =>
  new Set((text.toLocaleLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !JOINS.has(word)).map((word) => word.slice(0, STEM)));

interface Content {
  offer: Offer;
  place: Fact | undefined;
}

/** The one thing sold as its own label: name, amount, origin and price. */
export const label = concept<Content>({
  name: 'label',
  content: (material) => {
    const [offer, ...others] = material.offers;
    if (!offer || others.length > 0 || offer.price.length > MAX_PRICE_LETTERS || !isTheTrade(material, offer))
      return { need: 'prices', least: 1 };
    return { offer, place: basicsOf(material).place };
  },
  fit: ({ offer }) => 0.78 + (offer.name.length <= 24 ? 0.06 : 0),
  tones: ['vivid', 'accent', 'inverse', 'strong'],
  matters: ['print', 'earth', 'sign', 'enamel'],
  pairings: ['young-serif-albert', 'alfa-slab', 'bagel-figtree', 'shrikhand-sofia', 'gloock-instrument', 'anton', 'gabarito'],
  headers: ['quiet', 'folded'],
  manners: ['sign', 'ticket', 'ledger'],
  css: css`
.hero-label .stage{padding:0 var(--pad) var(--space-l);gap:var(--space-m)}
.hero-label .label{flex:1;display:grid;background:var(--bg);color:var(--text);position:relative}
.hero-label .face{display:grid;gap:var(--space-s);align-content:center;padding:var(--space-l) var(--space-m);container-type:inline-size}
.hero-label .line{font-size:min(var(--own,var(--step-6)),9.5rem);line-height:1}
.hero-label .amount{font-size:var(--step-2);line-height:1.15}
.hero-label .cost{display:grid;align-content:center;padding:var(--space-s) var(--space-m);background:var(--bg);color:var(--text);container-type:inline-size}
.hero-label .cost .price{font-size:min(var(--price,var(--step-6)),9rem);line-height:1}
.hero-label .cost small{font-size:.24em;color:inherit}
.hero-label .say{font-size:var(--step-1);line-height:1.3}
.hero-label .from{font-size:var(--step-1)}
.hero-label .act-band{font-size:var(--step-1);text-align:center}
.hero-label .jar .label{border-radius:50% 50% 0 0/min(9rem,24%)}
.hero-label .jar .label::before{content:"";position:absolute;inset:.7rem;border:3px double currentColor;border-radius:inherit;pointer-events:none}
.hero-label .jar :is(.face,.cost){text-align:center;justify-items:center}
.hero-label .jar .face{padding-block-start:clamp(4.6rem,6.5cqi,6rem)}
.hero-label .jar .cost{margin:0 .7rem .7rem}
.hero-label .card .face{padding-inline:var(--space-l)}
.hero-label .card .cost{padding-inline:2.2rem}
@media (min-width:60rem){
.hero-label .stage{display:grid;grid-template:1fr/minmax(0,1fr) minmax(12rem,20cqi);gap:var(--space-l)}
.hero-label .act{align-self:end;font-size:min(var(--step-1),1.6cqi);padding-inline:.6em}
.hero-label .act .icon{display:none}
.hero-label .label{grid-row:1}
.hero-label .jar{grid-template:1fr auto/1fr minmax(26rem,54cqi) 1fr;gap:var(--space-s)}
.hero-label .jar .label{grid-column:2;grid-template-rows:1fr auto}
.hero-label .jar .act{grid-area:2/2}
.hero-label .jar .line{font-size:min(var(--own,var(--step-5)),max(2.6rem,(min(100svh,56rem) - 30rem)/var(--lines)))}
.hero-label .jar .cost .price{font-size:min(var(--price,var(--step-5)),4.6rem)}
.hero-label .jar .face{padding-block-end:var(--space-s)}
.hero-label .card{grid-template:1fr auto/minmax(0,1fr);gap:var(--space-m)}
.hero-label .card .act{justify-self:start;font-size:var(--step-1);padding-inline:2em;inline-size:auto}
.hero-label .card .label{grid-template-columns:minmax(0,1fr) 32cqi}
.hero-label .card .face{padding-inline:var(--space-xl) var(--space-l)}
}`,
  // Only a ware is put into a jar.
  look: (scene, { offer }) => (isWare(offer) || PORTION.test(offer.name) ? pickBySeed(scene, 'form', ['jar', 'card']) : 'card'),
  styles: (scene, { offer }, at) => {
    const { theme } = scene.doc;
    const words = headlineText(scene).split(/\s+/).length;
    const lines = Math.min(3, Math.max(1, Math.round(words / 2)));
    const own = fitLines(theme, headlineText(scene), lines);
    const price = fitLine(theme, offer.price);
    return `${at}{--lines:${lines};${own ? `--own:max(1.8rem,${own})` : ''}${price ? `;--price:max(1.8rem,${price})` : ''}}`;
  },
  render: (scene, { offer, place }) => {
    const { h } = scene;
    const below = leadText(scene);
    return [
      h(
        'div',
        { class: 'label', 'data-tone': labelTone(scene) },
        h(
          'div',
          { class: 'face' },
          headline(scene),
          (adds(offer.name, below) || below.length === 0) && offerName(scene, offer, 'p', { class: 'set amount' }),
          (adds(below, offer.name) || !adds(offer.name, below)) && lead(scene),
          place && h('p', { class: 'from' }, factInline(scene, place)),
        ),
        h('div', { class: 'set cost', 'data-tone': costTone(scene) }, priceText(scene, offer.item)),
      ),
      callButton(scene, 'band'),
    ];
  },
  shows: ({ offer }) => priced([offer]),
});

const labelTone = (scene: Scene) => pickBySeed(scene, 'paper', ['plain', 'tint', 'plain'] as const);
/** Ground of the price: neither the label's nor the one under the label. */
const costTone = (scene: Scene) =>
  pickBySeed(
    scene,
    'cost',
    (['inverse', 'accent', 'vivid', 'strong'] as const).filter((tone) => tone !== scene.section.tone),
  );
