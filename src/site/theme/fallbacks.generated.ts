// Made by tools/make-fallbacks.mjs; heights from @capsizecss/metrics (MIT).
/** Heights in em. `size`: by weight, how much wider than the system font of that weight (Arial or Times New Roman; for Arabic letters DejaVu Sans). */
export interface Fallback {
  serif: boolean;
  ascent: number;
  descent: number;
  gap: number;
  size: Readonly<Record<number, number>>;
  arabic?: Readonly<Record<number, number>>;
}
export const FALLBACKS: Readonly<Record<string, Fallback>> = {
  'Albert Sans': { serif: false, ascent: 0.95, descent: 0.25, gap: 0, size: { 400: 1.0272, 650: 0.9688 } },
  'Bricolage Grotesque': { serif: false, ascent: 0.93, descent: 0.27, gap: 0, size: { 700: 0.9691 } },
  'Cairo': { serif: false, ascent: 1.303, descent: 0.571, gap: 0, size: { 400: 0.9287, 700: 0.8953 }, arabic: { 400: 1.0045, 700: 0.907 } },
  'Cormorant': { serif: true, ascent: 0.924, descent: 0.287, gap: 0, size: { 600: 0.9143 } },
  'DM Sans': { serif: false, ascent: 0.992, descent: 0.31, gap: 0, size: { 400: 1.0308, 650: 1.009 } },
  'Epilogue': { serif: false, ascent: 0.79, descent: 0.235, gap: 0, size: { 700: 1.0695 } },
  'Figtree': { serif: false, ascent: 0.95, descent: 0.25, gap: 0, size: { 400: 0.9922, 650: 0.9483 } },
  'Fraunces': { serif: true, ascent: 0.978, descent: 0.255, gap: 0, size: { 600: 0.9166 } },
  'Hanken Grotesk': { serif: false, ascent: 1, descent: 0.303, gap: 0, size: { 700: 0.9463 } },
  'Plus Jakarta Sans': { serif: false, ascent: 1.038, descent: 0.222, gap: 0, size: { 400: 1.0368, 700: 1.0028 } },
  'Noto Kufi Arabic': { serif: false, ascent: 1.282, descent: 0.615, gap: 0, size: { 700: 1.0678 }, arabic: { 700: 0.9726 } },
  'Lora': { serif: true, ascent: 1.006, descent: 0.274, gap: 0, size: { 400: 1.1553, 650: 1.106 } },
  'Manrope': { serif: false, ascent: 1.066, descent: 0.3, gap: 0, size: { 700: 0.9949 } },
  'Newsreader': { serif: true, ascent: 0.735, descent: 0.265, gap: 0, size: { 400: 1.0377, 650: 1.0348 } },
  'Noto Sans Arabic': { serif: false, ascent: 1.374, descent: 0.738, gap: 0, size: { 400: 1.0468, 650: 1.027 }, arabic: { 400: 0.9512, 650: 0.8596 } },
  'Nunito': { serif: false, ascent: 1.011, descent: 0.353, gap: 0, size: { 400: 0.9955, 800: 0.9887 } },
  'Onest': { serif: false, ascent: 0.97, descent: 0.305, gap: 0, size: { 400: 1.0405, 650: 0.9993 } },
  'Outfit': { serif: false, ascent: 1, descent: 0.26, gap: 0, size: { 600: 0.9343 } },
  'Playfair Display': { serif: true, ascent: 1.082, descent: 0.251, gap: 0, size: { 600: 1.0594 } },
  'Schibsted Grotesk': { serif: false, ascent: 0.9766, descent: 0.2578, gap: 0, size: { 700: 1.0106 } },
  'Sora': { serif: false, ascent: 0.97, descent: 0.29, gap: 0, size: { 600: 1.0552 } },
  'Source Serif 4': { serif: true, ascent: 1.036, descent: 0.335, gap: 0, size: { 400: 1.1767, 650: 1.1307 } },
  'Unbounded': { serif: false, ascent: 0.995, descent: 0.245, gap: 0, size: { 600: 1.2867 } },
  'Work Sans': { serif: false, ascent: 0.93, descent: 0.243, gap: 0, size: { 400: 1.1007, 650: 1.031 } },
  'Young Serif': { serif: true, ascent: 1.046, descent: 0.366, gap: 0, size: { 400: 1.2366 } },
};
