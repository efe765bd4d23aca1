import type { Mood } from '#composer/brief.ts';
import type { Pairing, Theme } from '#site/schema.ts';

type NeutralChroma = Theme['color']['neutral']['c'];
export interface Palette {
  brand: { l: number; c: number; h: number };
  neutral: { h: number; c: NeutralChroma };
  accent: { l: number; c: number; h: number };
}
export interface Look {
  palettes: readonly [Palette, Palette, Palette, ...Palette[]];
  pairings: readonly [Pairing, Pairing, Pairing, ...Pairing[]];
  polarity?: 'dark';
}

const hue = (brand: [number, number, number], neutral: [number, NeutralChroma], accent: [number, number, number]): Palette => ({
  brand: { l: brand[0], c: brand[1], h: brand[2] },
  neutral: { h: neutral[0], c: neutral[1] },
  accent: { l: accent[0], c: accent[1], h: accent[2] },
});

// Named by appearance, so that a trade's row reads as a choice.
const wine = hue([0.4, 0.14, 22], [70, 0.015], [0.78, 0.13, 78]);
const tomato = hue([0.54, 0.19, 30], [80, 0.008], [0.62, 0.12, 140]);
const basil = hue([0.42, 0.1, 148], [100, 0.008], [0.68, 0.18, 40]);
const olive = hue([0.45, 0.08, 115], [95, 0.015], [0.66, 0.16, 45]);
const mustard = hue([0.74, 0.15, 82], [80, 0.008], [0.4, 0.11, 25]);
const crust = hue([0.46, 0.09, 55], [75, 0.015], [0.6, 0.13, 200]);
const espresso = hue([0.34, 0.05, 45], [65, 0.008], [0.7, 0.14, 60]);
const midnight = hue([0.34, 0.08, 265], [265, 0.008], [0.78, 0.13, 75]);
const ink = hue([0.28, 0.02, 260], [260, 0.004], [0.64, 0.15, 35]);
const night = hue([0.3, 0.05, 300], [300, 0.008], [0.76, 0.15, 65]);
const petrol = hue([0.42, 0.08, 215], [220, 0.008], [0.75, 0.13, 70]);
const lagoon = hue([0.5, 0.1, 195], [200, 0.008], [0.74, 0.13, 45]);
const mint = hue([0.56, 0.1, 170], [170, 0.008], [0.68, 0.14, 25]);
const sea = hue([0.5, 0.12, 240], [235, 0.008], [0.76, 0.12, 80]);
const sky = hue([0.58, 0.13, 235], [240, 0.004], [0.72, 0.14, 55]);
const cobalt = hue([0.46, 0.19, 262], [262, 0.004], [0.75, 0.15, 65]);
const forest = hue([0.38, 0.08, 158], [140, 0.008], [0.78, 0.14, 85]);
const moss = hue([0.46, 0.1, 130], [110, 0.008], [0.64, 0.15, 50]);
const sage = hue([0.5, 0.06, 155], [130, 0.008], [0.62, 0.12, 30]);
const plum = hue([0.4, 0.11, 340], [340, 0.008], [0.74, 0.12, 80]);
const rose = hue([0.54, 0.14, 5], [10, 0.008], [0.48, 0.08, 160]);
const blush = hue([0.6, 0.11, 20], [40, 0.008], [0.42, 0.07, 190]);
const lilac = hue([0.52, 0.11, 310], [310, 0.008], [0.72, 0.13, 55]);
const coral = hue([0.62, 0.17, 35], [50, 0.008], [0.44, 0.09, 210]);
const sunny = hue([0.76, 0.15, 75], [85, 0.008], [0.46, 0.14, 255]);
const grass = hue([0.55, 0.14, 145], [140, 0.004], [0.72, 0.16, 60]);
const brick = hue([0.48, 0.13, 35], [45, 0.008], [0.45, 0.08, 230]);
const steel = hue([0.42, 0.05, 245], [240, 0.008], [0.7, 0.16, 50]);
const safety = hue([0.64, 0.18, 48], [250, 0.004], [0.36, 0.06, 250]);
const graphite = hue([0.3, 0.01, 250], [250, 0.004], [0.76, 0.16, 95]);
const bronze = hue([0.46, 0.07, 75], [80, 0.008], [0.36, 0.06, 250]);
const navy = hue([0.33, 0.07, 255], [250, 0.008], [0.66, 0.1, 80]);
const bottle = hue([0.34, 0.06, 165], [150, 0.008], [0.7, 0.1, 80]);
const burgundy = hue([0.36, 0.09, 15], [30, 0.008], [0.68, 0.09, 80]);
const violet = hue([0.44, 0.13, 295], [290, 0.004], [0.78, 0.14, 110]);
const fuchsia = hue([0.52, 0.19, 350], [350, 0.004], [0.78, 0.15, 85]);
const pine = hue([0.4, 0.09, 175], [160, 0.008], [0.7, 0.15, 40]);
const sand = hue([0.5, 0.08, 65], [80, 0.015], [0.44, 0.08, 200]);

type Fit = (palette: Palette) => boolean;
const between = (h: number, from: number, to: number) => h >= from && h <= to;

/** Palettes for a mood; the second list is for trades without any of them. */
export const MOOD_PALETTES: Partial<Record<Mood, readonly [Fit, readonly [Palette, ...Palette[]]]>> = {
  warm: [({ brand }) => between(brand.h, 22, 92) && brand.c >= 0.07, [brick, crust, wine, coral, mustard]],
  rustic: [({ brand }) => between(brand.h, 10, 125) && brand.l < 0.6, [brick, crust, olive, wine]],
  bold: [({ brand }) => brand.c >= 0.14, [coral, cobalt, fuchsia, tomato, sunny]],
  playful: [({ brand }) => brand.c >= 0.13, [coral, sunny, sky, fuchsia]],
  calm: [({ brand }) => between(brand.h, 110, 260) && brand.c <= 0.1, [sage, petrol, lagoon, mint]],
  natural: [({ brand }) => between(brand.h, 60, 178) && brand.c <= 0.11, [moss, pine, sand, olive, sage]],
  luxury: [({ brand }) => brand.l < 0.42 && brand.c <= 0.1, [bottle, burgundy, midnight, ink]],
  elegant: [({ brand }) => brand.l < 0.52 && brand.c <= 0.11, [plum, bottle, burgundy, bronze]],
  sober: [({ brand }) => brand.l < 0.46 && brand.c <= 0.09, [navy, ink, steel, bottle]],
};

const look = (palettes: Look['palettes'], pairings: Look['pairings'], polarity?: 'dark'): Look => ({
  palettes,
  pairings,
  polarity,
});

/** By industry, then by archetype for trades without a row of their own. */
export const LOOKS: Readonly<Record<string, Look>> = {
  food: look([tomato, basil, mustard, wine, petrol], ['bricolage-figtree', 'young-serif-albert', 'epilogue-lora', 'hanken-lora']),
  pizzeria: look([wine, tomato, basil, mustard], ['young-serif-albert', 'epilogue-lora', 'bricolage-figtree']),
  bakery: look([crust, petrol, moss, mustard, blush], ['young-serif-albert', 'bricolage-figtree', 'outfit-source-serif', 'hanken-lora']),
  cafe: look([espresso, pine, brick, petrol], ['bricolage-figtree', 'outfit-source-serif', 'young-serif-albert', 'epilogue-lora']),
  bar: look([night, midnight, wine, bottle], ['unbounded-onest', 'bricolage-figtree', 'epilogue-lora'], 'dark'),
  brewery: look([mustard, bottle, espresso, midnight], ['unbounded-onest', 'bricolage-figtree', 'epilogue-lora'], 'dark'),
  burger: look([safety, tomato, graphite, mustard], ['unbounded-onest', 'bricolage-figtree', 'sora-onest']),
  sushi: look([ink, tomato, pine, midnight], ['sora-onest', 'manrope-source-serif', 'hanken-lora']),
  'ice-cream': look([fuchsia, sky, coral, mint], ['nunito', 'bricolage-figtree', 'sora-onest']),
  confectionery: look([rose, plum, blush, pine], ['young-serif-albert', 'fraunces-dm-sans', 'nunito', 'outfit-source-serif']),
  health: look([lagoon, sea, sage, mint, petrol], ['hanken-lora', 'jakarta', 'outfit-source-serif', 'manrope-source-serif']),
  'dental-clinic': look([lagoon, sea, mint, sky], ['jakarta', 'hanken-lora', 'outfit-source-serif', 'nunito']),
  psychologist: look([sage, petrol, plum, sand], ['fraunces-dm-sans', 'outfit-source-serif', 'hanken-lora']),
  nutritionist: look([moss, grass, coral, basil], ['bricolage-figtree', 'outfit-source-serif', 'jakarta']),
  veterinary: look([grass, sky, coral, lagoon], ['nunito', 'jakarta', 'bricolage-figtree']),
  'elder-care': look([sage, petrol, plum, sea], ['hanken-lora', 'nunito', 'outfit-source-serif']),
  legal: look([navy, bottle, burgundy, bronze, ink], ['schibsted-newsreader', 'hanken-lora', 'manrope-source-serif', 'epilogue-lora']),
  'law-firm': look([navy, bottle, burgundy, ink], ['schibsted-newsreader', 'cormorant-figtree', 'manrope-source-serif', 'hanken-lora']),
  accounting: look([petrol, forest, cobalt, steel], ['manrope-source-serif', 'hanken-lora', 'jakarta']),
  'real-estate': look([forest, brick, navy, lagoon], ['hanken-lora', 'outfit-source-serif', 'manrope-source-serif']),
  beauty: look([plum, sage, blush, petrol, rose], ['fraunces-dm-sans', 'outfit-source-serif', 'cormorant-figtree', 'hanken-lora']),
  barbershop: look(
    [brick, forest, midnight, graphite, petrol],
    ['epilogue-lora', 'bricolage-figtree', 'schibsted-newsreader', 'unbounded-onest'],
  ),
  'nail-studio': look([fuchsia, rose, lilac, coral], ['outfit-source-serif', 'jakarta', 'fraunces-dm-sans']),
  tattoo: look([graphite, ink, wine, bottle], ['unbounded-onest', 'epilogue-lora', 'schibsted-newsreader'], 'dark'),
  spa: look([sage, pine, sand, lagoon], ['cormorant-figtree', 'fraunces-dm-sans', 'outfit-source-serif']),
  retail: look([coral, petrol, moss, cobalt, plum], ['bricolage-figtree', 'outfit-source-serif', 'jakarta', 'epilogue-lora']),
  florist: look([moss, rose, plum, pine], ['fraunces-dm-sans', 'young-serif-albert', 'cormorant-figtree']),
  bookshop: look([brick, bottle, navy, mustard], ['young-serif-albert', 'schibsted-newsreader', 'epilogue-lora']),
  jewelry: look([ink, bottle, plum, bronze], ['cormorant-figtree', 'playfair-work-sans', 'fraunces-dm-sans']),
  'pet-shop': look([grass, coral, sky, sunny], ['nunito', 'bricolage-figtree', 'jakarta']),
  'clothing-store': look([ink, plum, brick, petrol], ['outfit-source-serif', 'playfair-work-sans', 'epilogue-lora', 'sora-onest']),
  winery: look([burgundy, olive, bronze, wine], ['cormorant-figtree', 'playfair-work-sans', 'epilogue-lora']),
  education: look([cobalt, coral, forest, lagoon, sunny], ['bricolage-figtree', 'jakarta', 'nunito', 'hanken-lora']),
  'yoga-studio': look([sage, petrol, sand, plum], ['fraunces-dm-sans', 'outfit-source-serif', 'hanken-lora', 'cormorant-figtree']),
  pilates: look([sage, blush, lagoon, plum], ['outfit-source-serif', 'jakarta', 'fraunces-dm-sans']),
  gym: look([graphite, safety, cobalt, tomato], ['unbounded-onest', 'sora-onest', 'bricolage-figtree'], 'dark'),
  'martial-arts': look([graphite, tomato, navy, mustard], ['unbounded-onest', 'bricolage-figtree', 'epilogue-lora']),
  daycare: look([sunny, sky, coral, grass], ['nunito', 'bricolage-figtree', 'jakarta']),
  school: look([cobalt, forest, coral, sea], ['nunito', 'bricolage-figtree', 'jakarta']),
  'music-school': look([violet, brick, petrol, sunny], ['bricolage-figtree', 'epilogue-lora', 'sora-onest']),
  tech: look([pine, cobalt, ink, violet, coral], ['sora-onest', 'manrope-source-serif', 'bricolage-figtree', 'jakarta']),
  saas: look([pine, cobalt, ink, coral], ['sora-onest', 'bricolage-figtree', 'manrope-source-serif', 'jakarta']),
  creative: look([ink, coral, cobalt, mustard, plum], ['epilogue-lora', 'bricolage-figtree', 'schibsted-newsreader', 'unbounded-onest']),
  photographer: look([ink, bronze, bottle, plum], ['schibsted-newsreader', 'cormorant-figtree', 'epilogue-lora']),
  musician: look([night, wine, graphite, violet], ['unbounded-onest', 'epilogue-lora', 'bricolage-figtree'], 'dark'),
  architect: look([ink, steel, brick, bottle], ['schibsted-newsreader', 'manrope-source-serif', 'epilogue-lora']),
  event: look([violet, coral, cobalt, fuchsia, night], ['unbounded-onest', 'bricolage-figtree', 'sora-onest']),
  wedding: look([sage, plum, blush, bottle], ['cormorant-figtree', 'playfair-work-sans', 'fraunces-dm-sans']),
  cause: look([forest, coral, sea, sunny, plum], ['bricolage-figtree', 'hanken-lora', 'nunito', 'outfit-source-serif']),
  church: look([navy, plum, bronze, petrol], ['hanken-lora', 'schibsted-newsreader', 'outfit-source-serif']),
  lodging: look([pine, sand, sea, brick, forest], ['fraunces-dm-sans', 'young-serif-albert', 'outfit-source-serif', 'epilogue-lora']),
  'home-services': look([steel, safety, forest, cobalt, petrol], ['bricolage-figtree', 'jakarta', 'sora-onest', 'hanken-lora']),
  gardening: look([moss, forest, olive, grass], ['bricolage-figtree', 'outfit-source-serif', 'young-serif-albert']),
  solar: look([sunny, cobalt, forest, petrol], ['sora-onest', 'jakarta', 'bricolage-figtree']),
  neutral: look([petrol, forest, coral, cobalt, plum], ['bricolage-figtree', 'hanken-lora', 'outfit-source-serif', 'jakarta']),
};
