import { css } from '../../render/css.ts';
import type { Child } from '../../render/html.ts';
import { anchor, telHref } from '../../render/links.ts';
import type { Scene } from '../../render/view.ts';
import type { Fact } from '../../schema/facts.ts';
import { concept } from '../concept.ts';
import { basicsOf } from '../material/basics.ts';
import { shortHours } from '../particulars.ts';
import { actionButton, headline, lead, pickBySeed } from '../pieces.ts';
import { heightOf, nearest, type Row, rowOf, rowRule, splits } from '../rows.ts';

const MAX_LETTERS = 90;
/** Height of the digits, in percent of their width. */
const ROOM = { wide: 48, phone: 96 };
const PHONE = '@media (max-width:39.99rem)';

interface Content {
  phone: Fact;
  place: Fact | undefined;
}

/** The groups of digits as the owner writes them. */
const groups = (text: string): string[] => text.replace(/-/g, '- ').split(/\s+/).filter(Boolean);

function rowsOf(scene: Scene, text: string, room: number): Row[] {
  // A two-digit area code alone would be the largest of all.
  const wholes = splits(groups(text), 4).filter(([first]) => first!.length > 1 || first![0]!.length > 4);
  const ways = (wholes.length > 0 ? wholes : [[groups(text)]]).map((lines) =>
    lines.flatMap((line) => rowOf(scene.doc.theme, line.join(' ').replace('- ', '-')) ?? []),
  );
  return nearest(ways, heightOf, room) ?? [];
}

const digits = (scene: Scene, { text }: Fact, name: 'wide' | 'tall'): Child =>
  rowsOf(scene, text, ROOM[name === 'wide' ? 'wide' : 'phone']).map((row, i) => [
    i > 0 && ' ',
    scene.h('span', { class: 'row' }, row.text),
  ]);

/** The number to call, as large as the page. */
export const phonePoster = concept<Content>({
  name: 'phone-poster',
  content: (material) => {
    const { title, phone, place } = basicsOf(material);
    if (!phone) return { need: 'number' };
    return title && title.length <= MAX_LETTERS ? { phone, place } : { need: 'short-name' };
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
.hero-phone-poster .stage{--h:min(100svh - 4.5rem,56rem);--gut:clamp(1rem,1.9vw,2.5rem);padding:0 var(--gut) var(--space-m);gap:var(--space-m);justify-content:space-between}
.hero-phone-poster .digits{--u:min(1cqi,calc(var(--h)*.66/var(--tall,33)));color:var(--text);text-decoration:none;display:grid;gap:calc(var(--u)*1.7);font-variant-numeric:lining-nums}
.hero-phone-poster .digits:hover .row{text-decoration:underline;text-decoration-thickness:.05em;text-underline-offset:.08em}
.hero-phone-poster .narrow{display:none}
.hero-phone-poster .row{display:block;white-space:nowrap;font-size:calc(var(--u)*var(--n,14));line-height:1;margin-block:var(--over,0) var(--under,0)}
.hero-phone-poster .popped .digits{color:var(--pop)}
.hero-phone-poster .lit .row:last-child{color:var(--pop)}
.hero-phone-poster .words{display:flex;flex-wrap:wrap;gap:var(--space-s) var(--space-xl);justify-content:space-between;align-items:start}
.hero-phone-poster .tell{container-type:inline-size;display:grid;gap:.35em;flex:1 1 24rem;min-inline-size:0}
.hero-phone-poster .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-4)),3.2rem);line-height:1.04}
.hero-phone-poster .facts{display:grid;gap:.3em}
.hero-phone-poster .over-it{flex-direction:column-reverse}
.hero-phone-poster .over-it .words{align-items:end}
[dir=rtl] .hero-phone-poster .row{font-size:calc(var(--u)*var(--n,14)*.78);line-height:1.15;margin-block:0}
@media (max-width:39.99rem){
.hero-phone-poster .stage{--h:min(100svh - 8rem,46rem);min-block-size:var(--h)}
.hero-phone-poster .digits{--u:min(1cqi,calc(var(--h)*.62/var(--tall,80)))}
.hero-phone-poster .wide{display:none}
.hero-phone-poster .narrow{display:contents}
.hero-phone-poster .tell{flex-basis:100%}
}`,
  look: (scene) => [pickBySeed(scene, 'dial', ['', 'over-it']), pickBySeed(scene, 'dial-ink', ['popped', 'lit', ''])].join(' '),
  styles: (scene, { phone }, at) => {
    const { theme } = scene.doc;
    const part = (room: number, name: string) => {
      const rows = rowsOf(scene, phone.text, room);
      const tall = `${at}{--tall:${Math.round(heightOf(rows) * 10) / 10}}`;
      return tall + rows.map((row, i) => rowRule(theme, row, `${at} .${name} .row:nth-of-type(${i + 1})`)).join('');
    };
    return `${part(ROOM.wide, 'wide')}${PHONE}{${part(ROOM.phone, 'narrow')}}`;
  },
  render: (scene, { phone, place }) => {
    const { h } = scene;
    const href = telHref(phone);
    const hours = shortHours(scene);
    const number = [
      h('span', { class: 'wide' }, digits(scene, phone, 'wide')),
      h('span', { class: 'narrow', 'aria-hidden': 'true' }, digits(scene, phone, 'tall')),
    ];
    return [
      h(
        'div',
        { class: 'words' },
        h('div', { class: 'tell' }, headline(scene), lead(scene)),
        (place || hours) && h('div', { class: 'facts' }, place && h('p', null, place.text), hours),
        actionButton(scene),
      ),
      href && anchor(scene, href, { class: 'set digits', dir: 'ltr', 'aria-label': phone.text }, number),
    ];
  },
});

/** Trades that people call before visiting. */
const CALLED =
  /locksmith|tow|plumb|electric|taxi|pest|gas|water|moving|courier|deliver|pizz|emergen|repair|cleaning|handyman|air-condition/;
const GRAVE = /law|legal|funer|psych|insur|bank/;
