import { css } from '../../render/css.ts';
import { concept } from '../concept.ts';
import { type Service, servicesOf } from '../material/services.ts';
import { pickBySeed } from '../pieces.ts';
import { arrangementOf, drawings, sizes } from './arrangements.ts';

const MIN_SERVICES = 3;
const MAX_SERVICES = 10;

interface Content {
  list: readonly Service[];
}

/** The services set so large that they are the page: a paragraph, a block of wood type, an index or bands on a shelf. */
export const servicesIndex = concept<Content>({
  name: 'services-index',
  content: (material) => {
    const services = servicesOf(material);
    if (!services || services.list.length < MIN_SERVICES) return { need: 'areas', least: MIN_SERVICES };
    return { list: services.list.slice(0, MAX_SERVICES) };
  },
  fit: ({ list }, { offers }) => 0.44 + 0.02 * Math.min(list.length, 6) - (offers.length >= MIN_SERVICES ? 0.1 : 0),
  tones: ['vivid', 'plain', 'inverse', 'accent', 'tint'],
  matters: ['print', 'enamel', 'paper', 'earth', 'stone', 'pastel'],
  pairings: [
    'anton',
    'besley',
    'gloock-instrument',
    'familjen',
    'overpass',
    'sofia-condensed',
    'bodoni-instrument',
    'bricolage-figtree',
    'young-serif-albert',
    'epilogue-lora',
  ],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['register', 'document', 'strip'],
  css: css`
.hero-services-index li{overflow-wrap:anywhere}
.hero-services-index .paragraph li{overflow-wrap:break-word}
.hero-services-index :is(.words,.tell){display:grid;gap:.5em;align-content:start}
.hero-services-index .words .act{justify-self:start}

.hero-services-index .is-run{padding:0 var(--pad) var(--space-l);justify-content:space-between;gap:var(--space-m)}
.hero-services-index .is-run .line{font-size:min(var(--line-size,var(--step-5)),6.4rem)}
.hero-services-index .paragraph{font-size:min(var(--run-phone),2.6rem);line-height:1.06;overflow-wrap:break-word}
.hero-services-index .paragraph li{display:inline}
.hero-services-index .is-run.slash li:not(:last-child)::after{content:" / ";color:var(--pop)}
.hero-services-index .is-run.dot li:not(:last-child)::after{content:"";display:inline-block;inline-size:.5em;block-size:.5em;border-radius:50%;background:var(--pop);margin-inline:.22em .08em;vertical-align:.1em}
.hero-services-index .is-run.comma li::after{content:","}
.hero-services-index .is-run.comma li:nth-child(even){color:var(--pop)}
.hero-services-index .is-run.comma li:last-child::after{content:"."}

.hero-services-index .is-block{padding:var(--space-xs) var(--pad) var(--space-l);justify-content:space-between;gap:var(--space-l)}
.hero-services-index .is-block .line{font-size:min(var(--line-size,var(--step-5)),6.4rem)}
.hero-services-index .block{display:grid;gap:.35rem}
.hero-services-index .block li{font-size:var(--word);line-height:1.02}
.hero-services-index .block ul:nth-child(even) li:nth-child(odd),.hero-services-index .block ul:nth-child(odd) li:nth-child(even){color:var(--pop)}

.hero-services-index .is-index .line{font-size:min(var(--line-size,var(--step-4)),var(--step-5))}
.hero-services-index .is-index .words{padding:var(--space-m) var(--pad) var(--space-l);background:var(--bg);color:var(--text)}
.hero-services-index .is-index .words{container-type:inline-size}
.hero-services-index .rows{container-type:inline-size;counter-reset:row;padding:0 var(--pad);display:grid;align-content:center}
.hero-services-index .rows li{counter-increment:row;display:flex;align-items:baseline;gap:.5em;font-size:clamp(1.5rem,var(--row,9cqi)*.86,3.4rem);line-height:1.05;padding-block:.24em .3em}
.hero-services-index .rows li+li{border-block-start:2px solid currentColor}
.hero-services-index .rows li::before{content:counter(row);color:var(--pop);min-inline-size:.7em;font-variant-numeric:tabular-nums}

.hero-services-index [data-n="10"] li::before{min-inline-size:1.25em}

.hero-services-index .is-bands .line{font-size:min(var(--line-size,var(--step-4)),var(--step-4))}
.hero-services-index .is-bands .words{padding:var(--space-2xs) var(--pad) var(--space-m)}
.hero-services-index .bands li{background:var(--bg);color:var(--text);padding:.3em var(--pad);font-size:clamp(1.6rem,var(--row)*.88,min(4.6rem,var(--bar-size,3.6rem)));line-height:1.1;flex:1;display:grid;align-content:center}
.hero-services-index .bands{flex:1;display:flex;flex-direction:column}

@media (max-width:39.99rem){
.hero-services-index :is(.is-run,.is-block){justify-content:flex-start;min-block-size:0}
.hero-services-index .is-bands{min-block-size:0}
.hero-services-index .act-plate{inline-size:100%;justify-content:center}
}
@media (min-width:40rem){
.hero-services-index .paragraph{font-size:min(var(--run-tablet),4rem)}
.hero-services-index .block ul{display:flex;justify-content:space-between;align-items:baseline;font-size:var(--row);white-space:nowrap;line-height:.98}
.hero-services-index .block li{font-size:1em;line-height:inherit}
}
@media (min-width:60rem){
.hero-services-index .paragraph{font-size:min(var(--run),4.6rem)}
.hero-services-index .is-index{display:grid;grid-template-columns:minmax(18rem,27vw) minmax(0,1fr)}
.hero-services-index .is-index.under{grid-template-columns:minmax(0,1fr) minmax(18rem,27vw)}
.hero-services-index .is-index.under .words{order:1}
.hero-services-index .is-index .words{padding:var(--space-l) var(--space-m) var(--space-l) var(--pad);grid-template-rows:auto 1fr;align-content:stretch}
.hero-services-index .is-index .words .act{align-self:end}
.hero-services-index .is-index.under .words{padding-inline:var(--space-m) var(--pad)}
.hero-services-index .rows{padding:var(--space-m) var(--pad) var(--space-m) var(--space-xl);align-content:space-evenly}
.hero-services-index .is-index.under .rows{padding-inline:var(--pad) var(--space-xl)}
.hero-services-index .rows li{padding-block:.14em .2em;font-size:min(var(--row,var(--step-4))*.94,var(--tall)*.7)}
.hero-services-index .is-bands .words{padding-block:var(--space-m)}
.hero-services-index .is-bands{--shelf:max(20rem,min(100svh,56rem) - 15rem)}
}`,
  look: (scene, { list }) =>
    [
      `is-${arrangementOf(scene, list)}`,
      pickBySeed(scene, 'mark', ['slash', 'dot', 'comma']),
      pickBySeed(scene, 'place', ['under', '']),
    ].join(' '),
  styles: (scene, { list }, at) => sizes[arrangementOf(scene, list)](scene, list, at),
  render: (scene, { list }) => drawings[arrangementOf(scene, list)](scene, list),
  shows: ({ list }) => list,
});
