import { css } from '../../render/css.ts';
import { anchor, telHref } from '../../render/links.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { coveredContacts } from '../covered.ts';
import { basicsOf } from '../material/basics.ts';
import { shortHours } from '../particulars.ts';
import { actionButton, headline, lead, pickBySeed } from '../pieces.ts';
import { rowOf, rowRule } from '../rows.ts';

const MAX_LETTERS = 90;

interface Content {
  phone: Fact;
  place: Fact | undefined;
  covered: readonly string[];
}

/** The number to call, whole, as large as the page is wide. */
export const phonePoster = concept<Content>({
  name: 'phone-poster',
  content: (material) => {
    const { title, phone, place } = basicsOf(material);
    if (!phone) return { need: 'number' };
    return title && title.length <= MAX_LETTERS ? { phone, place, covered: coveredContacts(material, phone.id) } : { need: 'short-name' };
  },
  fit: (_, { industry }) => (CALLED.test(industry) ? 0.5 : GRAVE.test(industry) ? 0.2 : 0.38),
  tones: ['vivid', 'accent', 'inverse', 'plain'],
  matters: ['sign', 'enamel', 'steel', 'print', 'night'],
  pairings: [
    'anton',
    'overpass',
    'big-shoulders',
    'bodoni-instrument',
    'chivo',
    'archivo-expanded',
    'sofia-condensed',
    'familjen',
    'martian-mono',
    'abril-hanken',
  ],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['poster', 'sign'],
  css: css`
.hero-phone-poster .stage{--gut:clamp(1rem,1.9vw,2.5rem);min-block-size:min(66svh,34rem);padding:var(--space-m) var(--gut) var(--space-l);gap:var(--space-xl);justify-content:space-evenly}
.hero-phone-poster .digits{color:var(--text);text-decoration:none;font-variant-numeric:lining-nums}
.hero-phone-poster .digits:hover .row{text-decoration:underline;text-decoration-thickness:.05em;text-underline-offset:.08em}
.hero-phone-poster .row{display:block;white-space:nowrap;font-size:calc(1cqi*var(--n,12));line-height:1;margin-block:var(--over,0) var(--under,0)}
.hero-phone-poster .popped .digits{color:var(--pop)}
.hero-phone-poster .words{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-xl);justify-content:space-between;align-items:start}
.hero-phone-poster .tell{container-type:inline-size;display:grid;gap:.35em;flex:1 1 24rem;min-inline-size:0}
.hero-phone-poster .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-4)),6rem);line-height:1.04}
.hero-phone-poster .act{justify-self:start;margin-block-start:var(--space-s)}
.hero-phone-poster .facts{display:grid;gap:.3em}
.hero-phone-poster .over-it{flex-direction:column-reverse}
.hero-phone-poster .over-it .words{align-items:end}
[dir=rtl] .hero-phone-poster .row{font-size:calc(.78cqi*var(--n,12));line-height:1.15;margin-block:0}
@media (max-width:39.99rem){
.hero-phone-poster .tell{flex-basis:100%}
}`,
  look: (scene) => [pickBySeed(scene, 'dial', ['', 'over-it']), pickBySeed(scene, 'dial-ink', ['popped', ''])].join(' '),
  styles: ({ doc: { theme } }, { phone }, at) => {
    const row = rowOf(theme, phone.text);
    return row ? rowRule(theme, row, `${at} .row`) : '';
  },
  render: (scene, { phone, place }) => {
    const { h } = scene;
    const href = telHref(phone);
    const hours = shortHours(scene);
    return [
      h(
        'div',
        { class: 'words' },
        h('div', { class: 'tell' }, headline(scene), lead(scene), actionButton(scene)),
        (place || hours) && h('div', { class: 'facts' }, place && h('p', null, place.text), hours),
      ),
      href && anchor(scene, href, { class: 'set digits', dir: 'ltr', 'aria-label': phone.text }, h('span', { class: 'row' }, phone.text)),
    ];
  },
  covers: ({ covered }) => covered,
});

/** Trades that people call before visiting. */
const CALLED =
  /locksmith|tow|plumb|electric|taxi|pest|gas|water|moving|courier|deliver|pizz|emergen|repair|cleaning|handyman|air-condition/;
const GRAVE = /law|legal|funer|psych|insur|bank/;
