import { css } from '../../render/css.ts';
import { line } from '../../render/text.ts';
import { concept } from '../concept.ts';
import { fitLine } from '../fit.ts';
import { type Works, worksOf } from '../material/works.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';

const MIN_WORKS = 3;
const MAX_WORKS = 9;

/** Works, films or episodes as credits: titles as large as the page, the year on the axis. */
export const worksIndex = concept<Works>({
  name: 'works-index',
  content: (material) => {
    const works = worksOf(material);
    if (!works) return { need: 'works', least: MIN_WORKS };
    return { ...works, list: works.list.slice(0, MAX_WORKS) };
  },
  fit: ({ list }) => 0.72 + 0.02 * Math.min(list.length, 6) + (list.every(({ year }) => year) ? 0.06 : 0),
  tones: ['inverse', 'plain', 'vivid', 'tint'],
  matters: ['night', 'paper', 'print', 'stone'],
  pairings: ['familjen', 'gloock-instrument', 'anton', 'bodoni-instrument', 'epilogue-lora', 'sofia-condensed', 'besley'],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['register', 'strip', 'document'],
  css: css`
.hero-works-index .stage{padding:0 var(--pad) var(--space-l);gap:var(--space-m);justify-content:space-between}
.hero-works-index .maker{display:grid;gap:.4em}
.hero-works-index .line{font-size:min(var(--line-size,var(--step-5)),var(--step-5))}
.hero-works-index .maker .act{justify-self:start}
.hero-works-index .called{font-size:var(--step-0)}
.hero-works-index ol{display:grid;gap:.35em}
.hero-works-index li{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .5em;font-size:min(var(--own,var(--step-4)),2.9rem);line-height:1.04;overflow-wrap:anywhere}
.hero-works-index .year{color:var(--pop);font-size:max(1.5rem,.5em);font-variant-numeric:tabular-nums}
@media (max-width:59.99rem){.hero-works-index .stage{justify-content:flex-start;gap:var(--space-l);min-block-size:0}.hero-works-index :is(.title-of,.year){flex:none;inline-size:100%}}
@media (min-width:60rem){
.hero-works-index .maker{grid-template-columns:minmax(0,1fr) minmax(0,26rem) auto;align-items:end;gap:var(--space-l)}
.hero-works-index .maker .act{grid-column:3;grid-row:1}
.hero-works-index ol{gap:.06em;font-size:clamp(1.5rem,var(--shared,5rem)*var(--part,.86),var(--tall))}
.hero-works-index li{font-size:1em;flex-wrap:nowrap;gap:.4em}
.hero-works-index .year{font-size:max(1.5rem,.34em)}
.hero-works-index .axis{--part:.72}
.hero-works-index .far ol{font-size:clamp(1.5rem,var(--shared,5rem)*.84,var(--tall)*.78)}
.hero-works-index .axis li{display:grid;grid-template-columns:22cqi minmax(0,1fr);gap:0 .4em}
.hero-works-index .axis .year{grid-column:1;grid-row:1;text-align:end}
.hero-works-index .axis .title-of{grid-column:2}
.hero-works-index .far li{justify-content:space-between;border-block-end:2px solid currentColor;padding-block:.1em .14em}
.hero-works-index .raised .year{align-self:start;line-height:1.4}
.hero-works-index .last .maker{order:1}
}`,
  look: (scene, { list }) => {
    const forms = list.every(({ year }) => year) ? ['axis', 'far', 'raised'] : ['far', 'raised'];
    return [pickBySeed(scene, 'form', forms), pickBySeed(scene, 'maker', ['', 'last'])].join(' ');
  },
  styles: ({ doc: { theme } }, { list }, at) => {
    const sizes = list.map(({ title }) => fitLine(theme, `${title} `));
    const own = sizes.map((size, index) => (size ? `${at} ol>:nth-child(${index + 1}){--own:max(1.5rem,${size})}` : ''));
    const widest = Math.min(...sizes.map((size) => Number.parseFloat(size ?? '6')));
    // Layouts with an axis or years set titles in a part of this width.
    return `${at}{--shared:${Math.floor(widest * 10) / 10}cqi;--tall:calc((min(100svh,56rem) - 14.5rem)/${list.length}*.86)}${own.join('')}`;
  },
  render: (scene, { list, called }) => {
    const { h } = scene;
    return [
      h('div', { class: 'maker' }, headline(scene), called ? null : lead(scene), callButton(scene)),
      h('div', null, [
        called && h('p', { class: 'called' }, called),
        h(
          'ol',
          { class: 'set' },
          list.map(({ title, year, key }) =>
            h(
              'li',
              null,
              key && !year ? line(scene, 'span', { class: 'title-of' }, key) : h('span', { class: 'title-of' }, title),
              year && [' ', h('span', { class: 'year' }, year)],
            ),
          ),
        ),
      ]),
    ];
  },
  shows: ({ list }) => list.flatMap(({ item }) => (item ? { item } : [])),
});
