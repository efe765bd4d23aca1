import { css } from '../../render/css.ts';
import type { Scene } from '../../render/view.ts';
import { concept } from '../concept.ts';
import { callButton, headline, lead, pickBySeed } from '../pieces.ts';
import { box, count } from '../trade/pen.ts';
import { type Drawing, plateCss, plates } from '../trade/plate.ts';
import { TRADE_FIT, type Trade, tradeOf } from '../trade/trade.ts';

/** A weave: which thread is on top where two cross, and which of them are dark. */
interface Cloth {
  /** Threads per repeat. */
  repeat: number;
  isWarp(x: number, y: number): boolean;
  isDark(thread: number): boolean;
}

const twill = (x: number, y: number) => (x - y + 400) % 4 < 2;
const pointed = (x: number, y: number) => ((x % 16 < 8 ? x : 15 - (x % 16)) - y + 400) % 4 < 2;
const plain = (x: number, y: number) => (x + y) % 2 === 0;
const CLOTHS: readonly Cloth[] = [
  // Houndstooth, a wider check, herringbone, and stripes in a plain weave.
  { repeat: 8, isWarp: twill, isDark: (thread) => thread % 8 < 4 },
  { repeat: 12, isWarp: twill, isDark: (thread) => thread % 12 < 6 },
  { repeat: 16, isWarp: pointed, isDark: () => true },
  { repeat: 8, isWarp: plain, isDark: (thread) => thread % 8 < 4 },
];

function woven(scene: Scene, width: number, height: number, thread: number, id: string): Drawing {
  const cloth = pickBySeed(scene, 'cloth', CLOTHS);
  const isPlainWeft = cloth.isDark(0) && cloth.isDark(cloth.repeat - 1);
  const side = cloth.repeat * thread;
  const cells = count(cloth.repeat).flatMap((y) => {
    const dark = count(cloth.repeat).map((x) => (cloth.isWarp(x, y) ? cloth.isDark(x) : !isPlainWeft && cloth.isDark(y)));
    // Adjacent dark threads are one stroke.
    return dark.map((isDark, x) => {
      if (!isDark || dark[x - 1]) return '';
      const end = dark.indexOf(false, x);
      return box(x * thread, y * thread, ((end < 0 ? cloth.repeat : end) - x) * thread, thread);
    });
  });
  return {
    width,
    height,
    from: 'xMinYMin',
    body: `<defs><pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"><path d="${cells.join('')}" fill="color-mix(in oklab,var(--${pickBySeed(scene, 'thread', ['text', 'pop', 'text'])}) 22%,var(--bg))"/></pattern></defs><path d="${box(0, 0, width, height)}" fill="url(#${id})"/>`,
  };
}

/** Cloth so close that each thread is visible, after the weaver's draft; the text is on a sewn label. */
export const weave = concept<Trade>({
  name: 'weave',
  content: tradeOf('tailor', 'clothing-store'),
  fit: () => TRADE_FIT,
  tones: ['plain', 'vivid', 'inverse', 'accent'],
  matters: ['paper', 'enamel', 'stone', 'pastel'],
  pairings: ['bodoni-instrument', 'gloock-instrument', 'besley', 'familjen', 'cormorant-figtree', 'sofia-condensed'],
  headers: ['quiet', 'two-lines', 'folded'],
  manners: ['sheet', 'strip'],
  css: css`
${plateCss}
.hero-weave .stage{display:grid;overflow:hidden;min-block-size:min(68svh,36rem)}
.hero-weave .plates{position:absolute;inset:0}
.hero-weave .label{position:relative;align-self:center;justify-self:center;inline-size:min(64cqi,72rem);background:var(--bg);color:var(--text);padding:.9rem;margin-block:var(--space-l)}
.hero-weave .hung .label,.hero-weave .hung>.label{align-self:start;margin-block-start:0;padding-block-start:0}
.hero-weave .seam>.label{justify-self:start;align-self:end;margin-block-end:0;padding:.9rem .9rem 0 0}
.hero-weave .trade-words{padding:var(--space-l);border:2px dashed var(--outline);min-block-size:20rem;align-content:space-between;grid-template-rows:auto 1fr auto}
.hero-weave .hung .trade-words{border-block-start:0}
.hero-weave .seam .trade-words{border-block-end:0;border-inline-start:0;padding-inline-start:var(--pad)}
.hero-weave .act{align-self:end}
.hero-weave .line{font-size:clamp(var(--step-2),var(--line-size,var(--step-5)),min(6.6rem,13svh))}
@media (max-width:39.99rem){.hero-weave .stage{min-block-size:32rem}}
@media (max-width:59.99rem){
.hero-weave .label,.hero-weave .stage>.label{inline-size:86cqi;justify-self:center;margin-block:var(--space-xl)}
.hero-weave .hung>.label{margin-block-start:0}
.hero-weave .seam>.label{justify-self:start;margin-block-end:0}
.hero-weave .trade-words{padding:var(--space-m);min-block-size:19rem}
.hero-weave .line{font-size:clamp(var(--step-1),var(--line-size,var(--step-4)),3.6rem)}
}`,
  look: (scene) => pickBySeed(scene, 'label', ['', 'hung', 'seam']),
  render: (scene) => {
    const thread = pickBySeed(scene, 'near', [10, 14, 19]);
    return [
      plates(scene, woven(scene, 1366, 700, thread, `${scene.anchor}-w`), woven(scene, 390, 720, thread * 0.7, `${scene.anchor}-t`)),
      scene.h(
        'div',
        { class: 'label', 'data-tone': pickBySeed(scene, 'paper', ['plain', 'accent', scene.section.tone]) },
        scene.h('div', { class: 'trade-words' }, headline(scene), lead(scene), callButton(scene)),
      ),
    ];
  },
});
