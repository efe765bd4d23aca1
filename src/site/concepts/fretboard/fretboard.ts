import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { count, n } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** Relative thicknesses of a guitar's strings, highest first. */
const STRINGS = [0.71, 0.82, 1.02, 0.76, 0.91, 1.12];
const DOTS = [3, 5, 7, 9, 12, 15, 17, 19];
/** Chord fingerings, string by string from the highest; undefined where a string is not fretted. */
const CHORDS = [
  [0, 1, 0, 2, 3, undefined],
  [3, 0, 0, 0, 2, 3],
  [2, 3, 2, 0, undefined, undefined],
  [0, 1, 2, 2, 0, undefined],
  [0, 0, 1, 2, 2, 0],
] as const;

interface Size {
  width: number;
  height: number;
  /** Distance from nut to bridge. */
  scale: number;
  nut: number;
  frets: number;
  weight: number;
}

/** A guitar's neck: each fret shortens the string by the twelfth root of two. */
function neck(scene: Scene, { width, height, scale, nut, frets, weight }: Size): Drawing {
  const fret = (i: number) => nut + scale * (1 - 2 ** (-i / 12));
  const room = height / STRINGS.length;
  const string = (i: number) => (i + 0.5) * room;
  const chord = pickBySeed(scene, 'chord', CHORDS);
  const frames = count(frets + 1).map((i) => `M${n(fret(i))} 0V${height}`);
  const dots = DOTS.filter((i) => i <= frets).flatMap((i) => {
    const x = (fret(i - 1) + fret(i)) / 2;
    return i === 12 ? [`M${n(x)} ${n(height * 0.25)}h0`, `M${n(x)} ${n(height * 0.75)}h0`] : [`M${n(x)} ${n(height / 2)}h0`];
  });
  const strings = STRINGS.map((thick, i) => `<path d="M0 ${n(string(i))}H${width}" stroke-width="${n(thick * weight)}"/>`);
  const fingers = chord.flatMap((at, i) => (at ? [`M${n(fret(at - 1) * 0.4 + fret(at) * 0.6)} ${n(string(i))}h0`] : []));
  return {
    width,
    height,
    mirrors: true,
    from: 'xMinYMid',
    body: `<path d="${dots.join('')}" stroke="var(--muted)" stroke-width="${n(room * 0.36)}" stroke-linecap="round" opacity=".6"/><path d="${frames.join('')}" stroke="var(--outline)" stroke-width="${n(weight * 0.9)}"/><path d="M${nut} 0V${height}" stroke="var(--text)" stroke-width="${n(weight * 3.4)}"/><g stroke="var(--text)">${strings.join('')}</g><path d="${fingers.join('')}" stroke="var(--pop)" stroke-width="${n(room * 0.66)}" stroke-linecap="round"/>`,
  };
}

/** A guitar's neck across the page, its frets in equal temperament, and a first chord. */
export const fretboard = concept<Trade>({
  name: 'fretboard',
  content: tradeOf('music-school', 'musician'),
  fit: () => TRADE_FIT,
  tones: ['inverse', 'vivid', 'accent', 'tint'],
  matters: ['earth', 'night', 'enamel', 'print'],
  pairings: ['gloock-instrument', 'bodoni-instrument', 'bagel-figtree', 'familjen', 'shrikhand-sofia'],
  headers: ['quiet', 'folded', 'two-lines'],
  manners: ['strip', 'poster'],
  textures: { names: ['lacquer'] },
  css: css`
${plateCss}
.hero-fretboard .stage{display:grid;grid-template-rows:minmax(15rem,1fr) auto;overflow:hidden}
.hero-fretboard .plates{position:relative}
.hero-fretboard .plates>*{position:absolute;inset:0}
.hero-fretboard .trade-words{padding:var(--space-m) var(--pad) var(--space-l)}
.hero-fretboard .under .plates,.hero-fretboard .stage.under>.plates{order:1}
.hero-fretboard .stage.under{grid-template-rows:auto minmax(15rem,1fr)}
.hero-fretboard .under>.trade-words{padding-block:var(--space-s) var(--space-m)}
.hero-fretboard .line{font-size:clamp(var(--step-2),calc(var(--line-size,var(--step-5))*.72),min(5.6rem,12svh))}
@media (min-width:60rem){.hero-fretboard .trade-words{grid-template-columns:minmax(0,1fr) minmax(0,max-content);align-items:end;column-gap:var(--space-l)}.hero-fretboard .line:not(:last-child){grid-row:1/span 2}.hero-fretboard .say{max-inline-size:24rem}}
@media (max-width:59.99rem){.hero-fretboard .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),4.2rem)}}`,
  look: (scene) => pickBySeed(scene, 'place', ['', 'under']),
  render: (scene) => [
    plates(
      scene,
      neck(scene, { width: 1366, height: 420, scale: pickBySeed(scene, 'scale', [2100, 2500]), nut: 46, frets: 15, weight: 5 }),
      neck(scene, { width: 390, height: 380, scale: 1250, nut: 20, frets: 7, weight: 4 }),
    ),
    scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
  ],
});
