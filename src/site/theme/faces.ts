/** The typefaces a site may use: all from npm, all under the OFL. */
export interface Face {
  /** CSS family name. */
  family: string;
  /** npm package and the stem of its files: `<stem>-<subset>-<axes>-normal.woff2` under `files/`. */
  package: string;
  axes: 'wght' | 'opsz' | '400';
  serif: boolean;
  scripts: readonly ('latin' | 'arabic')[];
}

const face = (family: string, slug: string, more: Partial<Face> = {}): Face => ({
  family,
  package: `@fontsource-variable/${slug}`,
  axes: 'wght',
  serif: false,
  scripts: ['latin'],
  ...more,
});

export const FACES = {
  albert: face('Albert Sans', 'albert-sans'),
  bricolage: face('Bricolage Grotesque', 'bricolage-grotesque', { axes: 'opsz' }),
  cairo: face('Cairo', 'cairo', { scripts: ['latin', 'arabic'] }),
  cormorant: face('Cormorant', 'cormorant', { serif: true }),
  dmSans: face('DM Sans', 'dm-sans'),
  epilogue: face('Epilogue', 'epilogue'),
  figtree: face('Figtree', 'figtree'),
  fraunces: face('Fraunces', 'fraunces', { serif: true, axes: 'opsz' }),
  hanken: face('Hanken Grotesk', 'hanken-grotesk'),
  jakarta: face('Plus Jakarta Sans', 'plus-jakarta-sans'),
  kufi: face('Noto Kufi Arabic', 'noto-kufi-arabic', { scripts: ['latin', 'arabic'] }),
  lora: face('Lora', 'lora', { serif: true }),
  manrope: face('Manrope', 'manrope'),
  newsreader: face('Newsreader', 'newsreader', { serif: true }),
  notoArabic: face('Noto Sans Arabic', 'noto-sans-arabic', { scripts: ['latin', 'arabic'] }),
  nunito: face('Nunito', 'nunito'),
  onest: face('Onest', 'onest'),
  outfit: face('Outfit', 'outfit'),
  playfair: face('Playfair Display', 'playfair-display', { serif: true }),
  schibsted: face('Schibsted Grotesk', 'schibsted-grotesk'),
  sora: face('Sora', 'sora'),
  sourceSerif: face('Source Serif 4', 'source-serif-4', { serif: true }),
  unbounded: face('Unbounded', 'unbounded'),
  workSans: face('Work Sans', 'work-sans'),
  youngSerif: face('Young Serif', 'young-serif', { package: '@fontsource/young-serif', serif: true, axes: '400' }),
} as const satisfies Record<string, Face>;
