import type { Pairing } from '../schema/theme.ts';
import { FACES, type Face } from './faces.ts';

/** How a face is used in a pairing. */
export interface Voice {
  face: Face;
  /** Weights kept in the published file: one, or a range of the variable axis. */
  weights: readonly [min: number, max: number];
}
export interface PairingShape {
  display: Voice;
  text: Voice;
  /** Weight of headings. */
  weight: number;
  /** Letter-spacing of headings in em by `theme.type.display`; Arabic letters join, so theirs is 0. */
  tracking: Readonly<Record<'tight' | 'normal' | 'wide', number>>;
  /** Line heights of the largest heading and of running text. */
  leading: readonly [display: number, text: number];
  scripts: readonly ('latin' | 'arabic')[];
}

const pair = (display: Face, weight: number, text: Face, more: Partial<PairingShape> = {}): PairingShape => ({
  display: { face: display, weights: display === text ? [400, Math.max(weight, 700)] : [weight, weight] },
  text: { face: text, weights: [400, display === text ? Math.max(weight, 700) : 700] },
  weight,
  tracking: display.serif ? { tight: -0.02, normal: -0.01, wide: 0 } : { tight: -0.035, normal: -0.02, wide: 0 },
  leading: display.serif ? [1.08, 1.6] : [1.04, 1.6],
  scripts: ['latin'],
  ...more,
});
const arabic: Partial<PairingShape> = { tracking: { tight: 0, normal: 0, wide: 0 }, leading: [1.35, 1.8], scripts: ['latin', 'arabic'] };

export const PAIRINGS: Readonly<Record<Pairing, PairingShape>> = {
  'bricolage-figtree': pair(FACES.bricolage, 700, FACES.figtree),
  'fraunces-dm-sans': pair(FACES.fraunces, 600, FACES.dmSans),
  'manrope-source-serif': pair(FACES.manrope, 700, FACES.sourceSerif),
  jakarta: pair(FACES.jakarta, 700, FACES.jakarta, { leading: [1.08, 1.6] }),
  'schibsted-newsreader': pair(FACES.schibsted, 700, FACES.newsreader, { leading: [1.04, 1.55] }),
  'hanken-lora': pair(FACES.hanken, 700, FACES.lora),
  'playfair-work-sans': pair(FACES.playfair, 600, FACES.workSans, { leading: [1.1, 1.6] }),
  'sora-onest': pair(FACES.sora, 600, FACES.onest, { leading: [1.1, 1.6] }),
  'cormorant-figtree': pair(FACES.cormorant, 600, FACES.figtree, { leading: [1, 1.6] }),
  'outfit-source-serif': pair(FACES.outfit, 600, FACES.sourceSerif),
  nunito: pair(FACES.nunito, 800, FACES.nunito, { leading: [1.1, 1.6] }),
  'epilogue-lora': pair(FACES.epilogue, 700, FACES.lora, { leading: [1.08, 1.6] }),
  'unbounded-onest': pair(FACES.unbounded, 600, FACES.onest, { leading: [1.12, 1.6] }),
  'young-serif-albert': pair(FACES.youngSerif, 400, FACES.albert, { leading: [1.12, 1.6] }),
  cairo: pair(FACES.cairo, 700, FACES.cairo, arabic),
  'noto-kufi': pair(FACES.kufi, 700, FACES.notoArabic, arabic),
};
