import { css } from '../../render/css.ts';
import { escapeHtml, type SafeHtml } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { lineWidth } from '../fit.ts';
import { LAST_RESORT } from '../last-resort.ts';
import { type Basics, isLatin, isShort, signOf } from '../material/basics.ts';
import { particulars } from '../particulars.ts';
import { actionButton, headline, lead, pickBySeed } from '../pieces.ts';
import { n } from '../trade/pen.ts';

const MAX_LETTERS = 40;
/** Outer radius in drawing units, and the inner end of the innermost ring. */
const OUTER = 500;

interface Content {
  basics: Basics;
}

interface Ring {
  text: string;
  radius: number;
  size: number;
  /** Start angle in degrees. */
  from: number;
}

/** The texts of the rings, the name first. */
const texts = ({ title, say, place, phone, ...rest }: Basics): string[] =>
  [title, isShort({ title, say, place, phone, ...rest }) ? say.replace(/[.!]$/, '') : '', place?.text, phone?.text].filter(
    (text) => typeof text === 'string' && text !== '',
  ) as string[];

/** Baseline offset of a ring from its rim, and the gap before a text repeats, both in font sizes. */
const RISE = 0.8;
const SPACE = 0.75;

/** Font size at which a text, repeated so often, closes a circle inside a rim. */
function closing(scene: Scene, text: string, rim: number, times: number): number {
  const width = lineWidth(scene.doc.theme, text) ?? text.length * 0.55;
  return (2 * Math.PI * rim) / (times * (width + SPACE) + 2 * Math.PI * RISE);
}

/** Rings from the rim inwards, each text repeated to close its circle at a size closest to the desired one. */
function ringsOf(scene: Scene, basics: Basics): Ring[] {
  const said = texts(basics);
  const sizes = pickBySeed(scene, 'ring-sizes', [
    [104, 64, 82, 52],
    [132, 58, 58, 58],
    [74, 118, 60, 74],
  ]);
  const inner = pickBySeed(scene, 'eye', [150, 210, 96]);
  const rings: Ring[] = [];
  let rim = OUTER - 14;
  for (let i = 0; i < 7; i++) {
    const text = said[i % said.length]!;
    const wished = sizes[i % sizes.length]!;
    const options = [1, 2, 3, 4, 5, 6, 7, 8].map((times) => ({ times, size: closing(scene, text, rim, times) }));
    const best = options.reduce((a, b) => (Math.abs(Math.log(b.size / wished)) < Math.abs(Math.log(a.size / wished)) ? b : a));
    const radius = rim - best.size * RISE;
    if (radius - best.size * 0.25 < inner || best.size > 210) break;
    rings.push({
      text: `${`${text} · `.repeat(best.times)}`.trimEnd(),
      radius,
      size: best.size,
      from: pickBySeed(scene, `turn/${i}`, [-150, -95, -20, 40, 110]),
    });
    rim = radius - best.size * 0.34;
  }
  return rings;
}

const circlePath = (r: number, from: number) => {
  const [c, s] = [Math.cos((from * Math.PI) / 180), Math.sin((from * Math.PI) / 180)];
  const at = (k: number) => `${n(OUTER + k * r * c)} ${n(OUTER + k * r * s)}`;
  return `M${at(1)}A${n(r)} ${n(r)} 0 0 1 ${at(-1)}A${n(r)} ${n(r)} 0 0 1 ${at(1)}`;
};

function drawing(scene: Scene, basics: Basics): SafeHtml {
  const rings = ringsOf(scene, basics);
  const isFilled = pickBySeed(scene, 'ring-ground', [true, true, false]);
  const lit = pickBySeed(scene, 'ring-lit', [0, 0, 1]);
  const disc = isFilled ? `<circle cx="${OUTER}" cy="${OUTER}" r="${OUTER}" fill="var(--bg)"/>` : '';
  const written = rings.map(({ text, radius, size, from }, i) => {
    const id = `${scene.anchor}-r${i}`;
    const length = 2 * Math.PI * radius;
    return `<path id="${id}" d="${circlePath(radius, from)}"/><text font-size="${n(size)}" fill="var(${i === lit ? '--pop' : '--text'})"><textPath href="#${id}" textLength="${n(length - size * 0.3)}">${escapeHtml(text)}</textPath></text>`;
  });
  const edges = rings.map(
    ({ radius, size }) =>
      `<circle cx="${OUTER}" cy="${OUTER}" r="${n(radius - size * 0.3)}" stroke="var(--text)" stroke-width="2" opacity=".35"/>`,
  );
  const last = rings.at(-1);
  const room = last ? last.radius - last.size * 0.62 : OUTER;
  const initial = [...basics.title][0]!.toLocaleUpperCase();
  const eye = pickBySeed(scene, 'hole', [
    `<circle cx="${OUTER}" cy="${OUTER}" r="14" fill="var(--pop)"/>`,
    `<circle cx="${OUTER}" cy="${OUTER}" r="${n(room)}" fill="var(--pop)"/><text class="eye" x="${OUTER}" y="${n(OUTER + room * 0.36)}" font-size="${n(room)}" fill="var(--bg)">${escapeHtml(initial)}</text>`,
  ]);
  const tone = pickBySeed(
    scene,
    'ring-tone',
    (['inverse', 'accent', 'vivid', 'plain'] as const).filter((one) => one !== scene.section.tone),
  );
  return scene.h(
    'div',
    { class: 'round', 'data-tone': isFilled ? tone : undefined, 'aria-hidden': 'true' },
    scene.h.trusted(
      `<svg viewBox="0 0 1000 1000" overflow="visible" fill="none" focusable="false">${disc}${pickBySeed(scene, 'grooves', [true, false]) ? edges.join('') : ''}${eye}${written.join('')}</svg>`,
    ),
  );
}

/** Name, trade and place written in concentric rings: a disc beside the text, a rising sun, or one too large for the page. */
export const rings = concept<Content>({
  name: 'rings',
  content: (material) => {
    const basics = signOf(material);
    // A working title is no sign.
    if (!basics.title || !material.isNamed || !texts(basics).every(isLatin)) return { need: 'name' };
    if (basics.title.length > MAX_LETTERS) return { need: 'short-name' };
    return { basics };
  },
  fit: () => 0.8 * LAST_RESORT,
  tones: ['vivid', 'plain', 'accent', 'inverse', 'tint'],
  matters: ['enamel', 'print', 'pastel', 'sign', 'night'],
  pairings: [
    'familjen',
    'archivo-expanded',
    'gabarito',
    'josefin-albert',
    'overpass',
    'limelight-outfit',
    'syne-albert',
    'bricolage-figtree',
    'zilla-instrument',
  ],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['quiet', 'strip'],
  css: css`
.hero-rings .stage{overflow:clip;padding:0 var(--pad) var(--space-l);--h:min(100svh - var(--bar),56rem)}
.hero-rings .round{background:none;position:absolute}
.hero-rings .round svg{display:block;inline-size:100%;block-size:100%}
.hero-rings .round .eye{text-anchor:middle}
.hero-rings .round text{font-family:var(--font-display);font-weight:var(--weight-display)}
.hero-rings .words{position:relative;container-type:inline-size;display:grid;gap:var(--space-s);justify-items:start;align-content:start}
.hero-rings .about{display:grid;gap:.3em}
.hero-rings .about .over{font-size:inherit}
.hero-rings .call{color:inherit;text-decoration-thickness:1px}
@media (max-width:59.99rem){
.hero-rings .stage{--size:max(118cqi,34rem);--least:min(100svh - 8rem,48rem)}
.hero-rings .round{inline-size:var(--size);aspect-ratio:1;inset-block-start:max(19.5rem,100% - var(--size)*.62);inset-inline-start:calc(50cqi - var(--size)/2)}
.hero-rings .aside .round{inset-inline-start:22cqi}
.hero-rings .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-4)),3.4rem)}
.hero-rings .about{display:none}
}
@media (min-width:60rem){
.hero-rings .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-4)),4.6rem)}
.hero-rings .words{display:flex;flex-direction:column;align-items:flex-start;flex:1;inline-size:40cqi;padding-block-start:var(--space-m)}
.hero-rings .words>*{max-inline-size:100%}
.hero-rings .about{margin-block-start:auto}
.hero-rings .whole .round{inset-block:calc(var(--h)*-.02) auto;inline-size:min(calc(var(--h)*.98),52cqi);aspect-ratio:1;inset-inline-end:var(--pad)}
.hero-rings .aside .round{inline-size:max(calc(var(--h)*1.5),72cqi);aspect-ratio:1;inset-block-start:50%;translate:0 -50%;inset-inline-start:48cqi}
.hero-rings .rising .words{inline-size:33cqi}
.hero-rings .rising .round{inline-size:max(calc(var(--h)*1.24),62cqi);aspect-ratio:1;inset-inline-start:38cqi;inset-block-start:16%}
}
@media (min-width:60rem) and (max-aspect-ratio:11/10){.hero-rings .words{inline-size:60cqi}}`,
  look: (scene) => pickBySeed(scene, 'rings', ['whole', 'aside', 'rising']),
  render: (scene, { basics }) => {
    const { h } = scene;
    return [
      drawing(scene, basics),
      h('div', { class: 'words' }, headline(scene), lead(scene), actionButton(scene), h('div', { class: 'about' }, particulars(scene))),
    ];
  },
});
