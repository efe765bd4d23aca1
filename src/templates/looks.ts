import type { Theme } from '#site/schema.ts';
import type { Look } from './apply-look.ts';
import type { TemplateId } from './templates.ts';

type Color = [l: number, c: number, h: number];
interface Wish {
  brand: Color;
  accent: Color;
  neutral: Theme['color']['neutral'];
  polarity?: 'light' | 'dark';
  pairing: Theme['type']['pairing'];
  display?: Theme['type']['display'];
  ratio?: 1.25 | 1.333;
  density?: Theme['space']['density'];
  radius: Theme['shape']['radius'];
  pill?: boolean;
  border?: Theme['shape']['border'];
  elevation?: Theme['shape']['elevation'];
  layouts?: Look['layouts'];
}

const color = ([l, c, h]: Color) => ({ l, c, h });
const look = (wish: Wish): Look => ({
  theme: {
    color: { brand: color(wish.brand), accent: color(wish.accent), neutral: wish.neutral, polarity: wish.polarity ?? 'light' },
    type: { pairing: wish.pairing, base: [17, 19], ratio: [1.2, wish.ratio ?? 1.25], display: wish.display ?? 'normal' },
    space: { density: wish.density ?? 'regular' },
    shape: { radius: wish.radius, pill: wish.pill ?? false, border: wish.border ?? 'hairline', elevation: wish.elevation ?? 'flat' },
    motion: 'none',
  },
  layouts: wish.layouts ?? {},
});

/** Twelve looks; no two share a typeface or a hue. */
export const LOOKS: Readonly<Record<TemplateId, Look>> = {
  restaurant: look({
    brand: [0.49, 0.15, 30],
    accent: [0.83, 0.13, 82],
    neutral: { h: 75, c: 0.015 },
    pairing: 'young-serif-albert',
    radius: 4,
  }),
  salon: look({
    brand: [0.62, 0.12, 68],
    accent: [0.58, 0.14, 32],
    neutral: { h: 60, c: 0.008 },
    polarity: 'dark',
    pairing: 'bricolage-figtree',
    display: 'tight',
    ratio: 1.333,
    radius: 0,
  }),
  shop: look({
    brand: [0.55, 0.19, 12],
    accent: [0.8, 0.12, 330],
    neutral: { h: 20, c: 0.008 },
    pairing: 'outfit-source-serif',
    radius: 14,
    pill: true,
    border: 'none',
  }),
  clinic: look({
    brand: [0.5, 0.09, 205],
    accent: [0.85, 0.08, 150],
    neutral: { h: 200, c: 0.008 },
    pairing: 'manrope-source-serif',
    density: 'airy',
    radius: 14,
    pill: true,
    border: 'none',
    elevation: 'soft',
  }),
  law: look({
    brand: [0.36, 0.07, 255],
    accent: [0.68, 0.09, 75],
    neutral: { h: 250, c: 0.004 },
    pairing: 'schibsted-newsreader',
    density: 'airy',
    radius: 0,
  }),
  school: look({
    brand: [0.52, 0.16, 285],
    accent: [0.85, 0.14, 92],
    neutral: { h: 285, c: 0.008 },
    pairing: 'nunito',
    radius: 22,
    pill: true,
    border: 'bold',
    elevation: 'hard',
  }),
  landing: look({
    brand: [0.53, 0.18, 262],
    accent: [0.82, 0.14, 70],
    neutral: { h: 262, c: 0.004 },
    pairing: 'hanken-lora',
    display: 'tight',
    ratio: 1.333,
    radius: 8,
  }),
  portfolio: look({
    brand: [0.58, 0.2, 38],
    accent: [0.75, 0.1, 220],
    neutral: { h: 90, c: 0.004 },
    pairing: 'epilogue-lora',
    display: 'tight',
    ratio: 1.333,
    density: 'airy',
    radius: 0,
  }),
  saas: look({
    brand: [0.56, 0.13, 168],
    accent: [0.82, 0.14, 120],
    neutral: { h: 170, c: 0.008 },
    polarity: 'dark',
    pairing: 'sora-onest',
    display: 'tight',
    radius: 14,
  }),
  event: look({
    brand: [0.6, 0.22, 350],
    accent: [0.85, 0.17, 105],
    neutral: { h: 320, c: 0.015 },
    polarity: 'dark',
    pairing: 'unbounded-onest',
    radius: 8,
    pill: true,
    border: 'bold',
  }),
  nonprofit: look({
    brand: [0.5, 0.12, 145],
    accent: [0.84, 0.14, 88],
    neutral: { h: 110, c: 0.015 },
    pairing: 'fraunces-dm-sans',
    radius: 14,
    pill: true,
    border: 'none',
  }),
  blog: look({
    brand: [0.47, 0.11, 235],
    accent: [0.76, 0.12, 45],
    neutral: { h: 85, c: 0.008 },
    pairing: 'playfair-work-sans',
    density: 'airy',
    radius: 4,
  }),
};
