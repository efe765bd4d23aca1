import { css } from '../../render/css.ts';
import { factInline } from '../../render/fact-text.ts';
import { anchor, telHref } from '../../render/links.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { coveredContacts } from '../covered.ts';
import { fitLines, lineWidth } from '../fit.ts';
import { basicsOf, longestWord } from '../material/basics.ts';
import { shortHours } from '../particulars.ts';
import { actionButton, headline, headlineText, lead, pickBySeed } from '../pieces.ts';

const MAX_LETTERS = 70;
const TABS = 14;

interface Content {
  phone: Fact;
  place: Fact | undefined;
  covered: readonly string[];
}

const lookOf = (scene: Scene) => pickBySeed(scene, 'notice', ['pinned', 'whole', 'pinned']);

/** A notice with its number on tear-off strips; each strip calls, and some are gone. */
export const tearOff = concept<Content>({
  name: 'tear-off',
  content: (material) => {
    const { title, phone, place } = basicsOf(material);
    if (!phone) return { need: 'number' };
    return title && title.length <= MAX_LETTERS ? { phone, place, covered: coveredContacts(material, phone.id) } : { need: 'short-name' };
  },
  fit: (_, { industry }) => (GRAVE.test(industry) ? 0.2 : 0.4),
  tones: ['vivid', 'accent', 'inverse', 'strong'],
  matters: ['print', 'sign', 'pastel', 'paper', 'earth'],
  pairings: [
    'anton',
    'courier-newsreader',
    'familjen',
    'alfa-slab',
    'bricolage-figtree',
    'gabarito',
    'overpass',
    'grandstander-nunito',
    'zilla-instrument',
  ],
  headers: ['quiet', 'folded'],
  manners: ['ticket', 'ledger'],
  css: css`
.hero-tear-off .stage{min-block-size:min(72svh,38rem);--edge:clamp(.9rem,3cqi,3rem);--tab:clamp(9.5rem,25svh,13rem)}
.hero-tear-off .paper{flex:1;display:flex;flex-direction:column;margin-inline:var(--edge);background:none;color:var(--text)}
.hero-tear-off :is(.words,.strip){background:var(--bg)}
.hero-tear-off .say{font-size:var(--step-2);line-height:1.2}
.hero-tear-off .words{flex:1;display:grid;gap:var(--space-s);align-content:space-between;padding:var(--space-m) var(--edge) var(--space-l)}
.hero-tear-off .tell{container-type:inline-size;display:grid;gap:var(--space-s)}
.hero-tear-off .line{font-size:clamp(var(--step-2),var(--own,var(--step-5)),min(10rem,26svh));line-height:1;text-wrap:wrap}
.hero-tear-off .below{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-xl);align-items:center}
.hero-tear-off .facts{display:grid;gap:.3em}
.hero-tear-off .strips{display:grid;grid-template-columns:repeat(var(--tabs),minmax(0,1fr));block-size:var(--tab);margin:0;padding:0;list-style:none}
.hero-tear-off .strip{border-block-start:2px dashed var(--text);border-inline-start:2px dashed var(--text);min-inline-size:0}
.hero-tear-off .strip:first-child{border-inline-start:0}
.hero-tear-off .gone{visibility:hidden}
.hero-tear-off .strips a{display:grid;place-items:center;block-size:100%;color:inherit;text-decoration:none;line-height:1.1;font-size:min(2.1cqi,calc(var(--tab)*.84/var(--digits)));overflow:hidden}
.hero-tear-off .strips span{writing-mode:vertical-rl;rotate:180deg;white-space:nowrap;line-height:normal}
[dir=rtl] .hero-tear-off .strips span{line-height:1.9}
.hero-tear-off .strips a:hover{background:var(--solid);color:var(--on-solid)}
.hero-tear-off .stage{--tabs:${TABS}}
.hero-tear-off .pinned .paper{position:relative;margin-block-start:var(--space-2xs)}
.hero-tear-off .whole .paper{margin-inline:0}
@media (max-width:59.99rem){
.hero-tear-off .strips a{font-size:min(6cqi,calc(var(--tab)*.84/var(--digits)))}
.hero-tear-off .stage{--tabs:7;--tab:11rem}
.hero-tear-off .words{gap:var(--space-l)}
.hero-tear-off .strip:nth-child(n+8){display:none}
.hero-tear-off .act-plate{inline-size:100%;justify-content:center}
}`,
  look: lookOf,
  styles: (scene, { phone: number }, at) => {
    const { theme } = scene.doc;
    const title = headlineText(scene);
    const words = title.split(/\s+/).length;
    const wide = fitLines(theme, title, title.length <= 12 ? 1 : 2);
    const phone = fitLines(theme, title, Math.min(words, longestWord(title) > 10 ? 4 : 3));
    const digits = lineWidth(theme, number.text) ?? number.text.length * 0.6;
    const strips = `${at}{--digits:${Math.round(digits * 100) / 100}}`;
    return wide && phone ? `${strips}${at}{--own:${wide}}@media (max-width:59.99rem){${at}{--own:${phone}}}` : strips;
  },
  render: (scene, { phone, place }) => {
    const { h, section } = scene;
    const href = telHref(phone);
    // A notice as wide as the page is its ground, so it has a colour of the house.
    const tones = lookOf(scene) === 'whole' ? (['accent', 'tint'] as const) : (['plain', 'plain', 'tint', 'accent'] as const);
    const tone = pickBySeed(
      scene,
      'notice-tone',
      tones.filter((one) => one !== section.tone),
    );
    const gone = pickBySeed(scene, 'gone', [
      [2, 9],
      [4, 5, 11],
      [3, 12],
      [5, 8, 9],
    ]);
    const tab = (_: unknown, i: number) => {
      const isGone = gone.includes(i);
      // Screen readers get one strip.
      const attributes = i === 0 ? { class: 'set' } : { class: 'set', tabindex: -1 };
      return h(
        'li',
        { class: isGone ? 'strip gone' : 'strip', 'aria-hidden': i === 0 ? undefined : 'true' },
        href && !isGone && anchor(scene, href, attributes, h('span', { dir: 'ltr' }, i === 0 ? factInline(scene, phone) : phone.text)),
      );
    };
    const hours = shortHours(scene);
    return [
      h(
        'div',
        { class: 'paper', 'data-tone': tone },
        h(
          'div',
          { class: 'words' },
          h('div', { class: 'tell' }, headline(scene), lead(scene)),
          h(
            'div',
            { class: 'below' },
            actionButton(scene),
            (place || hours) && h('div', { class: 'facts' }, place && h('p', null, factInline(scene, place)), hours),
          ),
        ),
        h('ul', { class: 'strips' }, Array.from({ length: TABS }, tab)),
      ),
    ];
  },
  covers: ({ covered }) => covered,
});

const GRAVE = /law|legal|funer|notar|insur|hospital|bank|accounting/;
