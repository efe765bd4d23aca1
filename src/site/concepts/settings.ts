import type { Oklch, Theme } from '../schema/theme.ts';

/** The real-world source of a colour setting. */
export type ColorSource = 'sign' | 'print' | 'paper' | 'stone' | 'enamel' | 'night' | 'steel' | 'pastel' | 'earth';

/** Two colours and their paper. `vivid` is the ground `brand`, `accent` the other one. */
export interface ColorSetting {
  brand: Oklch;
  accent: Oklch;
  neutral: Theme['color']['neutral'];
  polarity: 'light' | 'dark';
  /** 0 suits funerals and law, 1 any shop, 2 a party. */
  loud: 0 | 1 | 2;
}

type Triple = readonly [l: number, c: number, h: number];
type Paper = readonly [h: number, c: Theme['color']['neutral']['c']];
const color = ([l, c, h]: Triple): Oklch => ({ l, c, h });
const set = (
  brand: Triple,
  accent: Triple,
  [h, c]: Paper,
  loud: ColorSetting['loud'],
  polarity: ColorSetting['polarity'] = 'light',
): ColorSetting => ({
  brand: color(brand),
  accent: color(accent),
  neutral: { h, c },
  polarity,
  loud,
});

/** Colours by source: sign paint, poster ink, stone, enamel. At least twelve for each, some of them shared. */
const PAINTED = {
  rosa: set([0.585, 0.235, 358], [0.88, 0.17, 96], [350, 0.008], 2),
  cobalt: set([0.45, 0.2, 264], [0.88, 0.16, 95], [262, 0.004], 1),
  signal: set([0.57, 0.22, 28], [0.95, 0.05, 92], [60, 0.008], 2),
  orange: set([0.68, 0.205, 41], [0.24, 0.04, 30], [60, 0.008], 2),
  yolk: set([0.87, 0.165, 90], [0.45, 0.19, 27], [90, 0.008], 1),
  lime: set([0.88, 0.19, 124], [0.27, 0.06, 150], [120, 0.004], 2),
  grass: set([0.5, 0.14, 148], [0.91, 0.13, 98], [130, 0.008], 1),
  turquoise: set([0.74, 0.12, 190], [0.36, 0.14, 285], [195, 0.008], 1),
  magenta: set([0.5, 0.2, 345], [0.86, 0.1, 200], [340, 0.004], 2),
  violet: set([0.45, 0.2, 292], [0.88, 0.16, 108], [290, 0.004], 1),
  tomato: set([0.6, 0.2, 32], [0.93, 0.06, 130], [70, 0.015], 1),
  cream: set([0.94, 0.04, 92], [0.48, 0.19, 27], [85, 0.008], 1),
  ink: set([0.22, 0.025, 270], [0.83, 0.14, 165], [260, 0.004], 1),
  brick: set([0.5, 0.155, 33], [0.9, 0.08, 150], [55, 0.008], 1),
} as const;
const ENAMELLED = {
  bottle: set([0.34, 0.075, 163], [0.84, 0.09, 88], [150, 0.008], 0),
  forest: set([0.36, 0.085, 152], [0.79, 0.13, 30], [140, 0.008], 1),
  petrol: set([0.36, 0.07, 215], [0.88, 0.12, 95], [215, 0.008], 1),
  navy: set([0.29, 0.085, 262], [0.86, 0.1, 85], [255, 0.008], 0),
  oxblood: set([0.33, 0.105, 20], [0.86, 0.06, 70], [30, 0.008], 0),
  aubergine: set([0.31, 0.09, 330], [0.83, 0.1, 60], [330, 0.008], 0),
  coral: set([0.24, 0.075, 350], [0.77, 0.14, 28], [0, 0.008], 0),
  chocolate: set([0.27, 0.05, 45], [0.83, 0.09, 5], [20, 0.008], 1),
  midnight: set([0.24, 0.06, 280], [0.89, 0.14, 98], [275, 0.008], 1),
  teal: set([0.4, 0.08, 190], [0.9, 0.1, 115], [190, 0.008], 1),
  moss: set([0.4, 0.085, 130], [0.9, 0.1, 100], [110, 0.008], 0),
  graphite: set([0.27, 0.008, 250], [0.86, 0.17, 100], [250, 0.004], 1),
} as const;
const SOFT = {
  gum: set([0.84, 0.085, 15], [0.5, 0.19, 15], [15, 0.008], 1),
  pistachio: set([0.88, 0.09, 122], [0.3, 0.05, 45], [120, 0.008], 1),
  sky: set([0.87, 0.055, 228], [0.28, 0.1, 268], [230, 0.008], 0),
  lilac: set([0.83, 0.075, 305], [0.32, 0.11, 300], [305, 0.008], 1),
  apricot: set([0.87, 0.11, 78], [0.38, 0.13, 12], [80, 0.008], 1),
  mint: set([0.89, 0.06, 170], [0.33, 0.07, 200], [170, 0.008], 0),
  butter: set([0.93, 0.09, 98], [0.36, 0.1, 262], [95, 0.015], 1),
  rose: set([0.89, 0.045, 5], [0.38, 0.1, 150], [10, 0.008], 0),
  sand: set([0.88, 0.035, 85], [0.38, 0.11, 250], [80, 0.008], 0),
  sage: set([0.85, 0.045, 145], [0.34, 0.06, 155], [140, 0.008], 0),
  peach: set([0.8, 0.12, 28], [0.3, 0.1, 330], [20, 0.008], 1),
  powder: set([0.88, 0.035, 262], [0.4, 0.15, 27], [260, 0.004], 0),
} as const;
const QUIET = {
  inkOnPaper: set([0.26, 0.015, 260], [0.52, 0.19, 29], [85, 0.015], 0),
  oxide: set([0.44, 0.135, 30], [0.89, 0.06, 85], [70, 0.008], 0),
  blueInk: set([0.36, 0.13, 262], [0.55, 0.19, 30], [90, 0.008], 0),
  greenInk: set([0.38, 0.08, 160], [0.6, 0.16, 45], [95, 0.015], 0),
  sepia: set([0.33, 0.045, 60], [0.83, 0.11, 85], [80, 0.015], 0),
  slate: set([0.4, 0.045, 250], [0.8, 0.1, 55], [240, 0.008], 0),
  rain: set([0.42, 0.05, 232], [0.87, 0.03, 85], [225, 0.008], 0),
  granite: set([0.36, 0.012, 280], [0.72, 0.15, 40], [270, 0.004], 0),
  limestone: set([0.8, 0.03, 90], [0.36, 0.08, 245], [85, 0.008], 0),
  fog: set([0.82, 0.03, 205], [0.34, 0.08, 265], [210, 0.008], 0),
  moor: set([0.36, 0.055, 150], [0.87, 0.1, 98], [120, 0.008], 0),
  plum: set([0.36, 0.1, 340], [0.87, 0.08, 65], [340, 0.008], 0),
} as const;
const DARK = {
  lacquer: set([0.72, 0.09, 70], [0.55, 0.19, 25], [60, 0.004], 0, 'dark'),
  neon: set([0.82, 0.2, 140], [0.72, 0.2, 345], [280, 0.008], 2, 'dark'),
  ember: set([0.8, 0.12, 55], [0.68, 0.19, 15], [330, 0.015], 1, 'dark'),
  moon: set([0.84, 0.06, 250], [0.86, 0.13, 95], [265, 0.015], 0, 'dark'),
  gold: set([0.82, 0.11, 88], [0.5, 0.1, 20], [80, 0.004], 0, 'dark'),
  ice: set([0.86, 0.08, 205], [0.72, 0.17, 40], [230, 0.008], 1, 'dark'),
  blood: set([0.6, 0.2, 25], [0.9, 0.04, 80], [20, 0.008], 1, 'dark'),
  honey: set([0.8, 0.14, 75], [0.62, 0.15, 45], [55, 0.015], 0, 'dark'),
  orchid: set([0.74, 0.15, 330], [0.88, 0.13, 105], [310, 0.008], 1, 'dark'),
  jade: set([0.76, 0.12, 165], [0.88, 0.1, 85], [170, 0.008], 0, 'dark'),
  electric: set([0.68, 0.18, 262], [0.9, 0.15, 110], [265, 0.015], 1, 'dark'),
  paperwhite: set([0.94, 0.01, 90], [0.74, 0.13, 240], [60, 0.004], 0, 'dark'),
} as const;

const { ink, cream, brick, tomato, grass } = PAINTED;
const { graphite, navy, petrol, chocolate, moss, bottle, oxblood } = ENAMELLED;
const { sand, sage, apricot, powder, sky } = SOFT;
const { oxide, sepia, slate, granite, limestone, fog, rain, inkOnPaper, blueInk } = QUIET;

export const SETTINGS: Readonly<Record<ColorSource, readonly ColorSetting[]>> = {
  sign: [...Object.values(PAINTED), petrol, bottle],
  print: [...Object.values(PAINTED), ...Object.values(SOFT).slice(0, 4)],
  enamel: Object.values(ENAMELLED),
  pastel: Object.values(SOFT),
  paper: Object.values(QUIET),
  night: Object.values(DARK),
  stone: [slate, granite, limestone, fog, rain, moss, navy, powder, sand, sage, sky, oxblood],
  steel: [slate, granite, graphite, ink, fog, rain, petrol, navy, blueInk, limestone, brick, inkOnPaper],
  earth: [oxide, sepia, chocolate, brick, moss, apricot, sand, tomato, grass, cream, limestone, DARK.honey],
};
