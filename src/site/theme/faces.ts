/** The typefaces a site may use: all from npm, all under the OFL. */
export interface Face {
  /** CSS family name. */
  family: string;
  /** npm package and the stem of its files: `<stem>-<subset>-<axes>-normal.woff2` under `files/`. */
  package: string;
  /** Variable axes of the file, or the one weight of a static face. */
  axes: 'wght' | 'opsz' | 'wdth' | '300' | '400' | '700';
  /** Position on the width axis in percent, of a face with `axes: 'wdth'`. */
  width?: number;
  serif: boolean;
  /** Every letter is as wide as every other. */
  mono?: true;
  scripts: readonly ('latin' | 'arabic')[];
  /** Alternative figures do not follow the weight, so they are dropped. */
  plainFigures?: true;
  /** Whether the package has letters beyond Latin-1. */
  extended: boolean;
}

const face = (family: string, slug: string, more: Partial<Face> = {}): Face => ({
  family,
  package: `@fontsource-variable/${slug}`,
  axes: 'wght',
  serif: false,
  scripts: ['latin'],
  extended: true,
  ...more,
});
const fixed = (family: string, slug: string, more: Partial<Face> = {}): Face =>
  face(family, slug, { package: `@fontsource/${slug}`, axes: '400', ...more });

export const FACES = {
  abril: fixed('Abril Fatface', 'abril-fatface', { serif: true }),
  albert: face('Albert Sans', 'albert-sans'),
  alfaSlab: fixed('Alfa Slab One', 'alfa-slab-one', { serif: true }),
  amiri: fixed('Amiri', 'amiri', { serif: true, axes: '700', scripts: ['latin', 'arabic'] }),
  anton: fixed('Anton', 'anton'),
  anybodyExpanded: face('Anybody Expanded', 'anybody', { axes: 'wdth', width: 110 }),
  archivo: face('Archivo', 'archivo'),
  archivoExpanded: face('Archivo Expanded', 'archivo', { axes: 'wdth', width: 125 }),
  bagel: fixed('Bagel Fat One', 'bagel-fat-one'),
  besley: face('Besley', 'besley', { serif: true, plainFigures: true }),
  bigShoulders: face('Big Shoulders', 'big-shoulders'),
  bodoni: face('Bodoni Moda', 'bodoni-moda', { serif: true, axes: 'opsz' }),
  bowlby: fixed('Bowlby One', 'bowlby-one', { extended: false }),
  bricolage: face('Bricolage Grotesque', 'bricolage-grotesque', { axes: 'opsz' }),
  cairo: face('Cairo', 'cairo', { scripts: ['latin', 'arabic'] }),
  caprasimo: fixed('Caprasimo', 'caprasimo', { serif: true }),
  caslon: fixed('Libre Caslon Display', 'libre-caslon-display', { serif: true }),
  chivo: face('Chivo', 'chivo'),
  cinzel: face('Cinzel', 'cinzel', { serif: true }),
  cormorant: face('Cormorant', 'cormorant', { serif: true }),
  courier: fixed('Courier Prime', 'courier-prime', { serif: true, mono: true, axes: '700' }),
  dmSans: face('DM Sans', 'dm-sans'),
  dmSerif: fixed('DM Serif Display', 'dm-serif-display', { serif: true }),
  elMessiri: face('El Messiri', 'el-messiri', { scripts: ['latin', 'arabic'] }),
  epilogue: face('Epilogue', 'epilogue'),
  familjen: face('Familjen Grotesk', 'familjen-grotesk'),
  fell: fixed('IM Fell English', 'im-fell-english', { serif: true, extended: false }),
  figtree: face('Figtree', 'figtree'),
  fraunces: face('Fraunces', 'fraunces', { serif: true, axes: 'opsz' }),
  gabarito: face('Gabarito', 'gabarito'),
  gloock: fixed('Gloock', 'gloock', { serif: true }),
  grandstander: face('Grandstander', 'grandstander'),
  hanken: face('Hanken Grotesk', 'hanken-grotesk'),
  instrumentSans: face('Instrument Sans', 'instrument-sans'),
  instrumentSerif: fixed('Instrument Serif', 'instrument-serif', { serif: true }),
  jakarta: face('Plus Jakarta Sans', 'plus-jakarta-sans'),
  josefin: face('Josefin Sans', 'josefin-sans'),
  kufi: face('Noto Kufi Arabic', 'noto-kufi-arabic', { scripts: ['latin', 'arabic'] }),
  lalezar: fixed('Lalezar', 'lalezar', { scripts: ['latin', 'arabic'] }),
  lilita: fixed('Lilita One', 'lilita-one'),
  limelight: fixed('Limelight', 'limelight'),
  literata: face('Literata', 'literata', { serif: true, axes: 'opsz' }),
  lora: face('Lora', 'lora', { serif: true }),
  manrope: face('Manrope', 'manrope'),
  marcellus: fixed('Marcellus', 'marcellus', { serif: true }),
  markazi: face('Markazi Text', 'markazi-text', { serif: true, scripts: ['latin', 'arabic'] }),
  martian: face('Martian Mono', 'martian-mono', { mono: true, axes: 'wdth', width: 75 }),
  newsreader: face('Newsreader', 'newsreader', { serif: true }),
  notoArabic: face('Noto Sans Arabic', 'noto-sans-arabic', { scripts: ['latin', 'arabic'] }),
  nunito: face('Nunito', 'nunito'),
  oldStandard: fixed('Old Standard TT', 'old-standard-tt', { serif: true, axes: '700' }),
  onest: face('Onest', 'onest'),
  oswald: face('Oswald', 'oswald'),
  outfit: face('Outfit', 'outfit'),
  overpass: face('Overpass', 'overpass'),
  playfair: face('Playfair Display', 'playfair-display', { serif: true }),
  reemKufi: face('Reem Kufi', 'reem-kufi', { scripts: ['latin', 'arabic'] }),
  schibsted: face('Schibsted Grotesk', 'schibsted-grotesk'),
  shrikhand: fixed('Shrikhand', 'shrikhand'),
  sofiaCondensed: face('Sofia Sans Condensed', 'sofia-sans-condensed'),
  sora: face('Sora', 'sora'),
  sourceSerif: face('Source Serif 4', 'source-serif-4', { serif: true }),
  spectral: fixed('Spectral', 'spectral', { serif: true, axes: '300' }),
  syne: face('Syne', 'syne'),
  unbounded: face('Unbounded', 'unbounded'),
  workSans: face('Work Sans', 'work-sans'),
  yeseva: fixed('Yeseva One', 'yeseva-one', { serif: true }),
  youngSerif: fixed('Young Serif', 'young-serif', { serif: true }),
  zilla: fixed('Zilla Slab', 'zilla-slab', { serif: true, axes: '700' }),
} as const satisfies Record<string, Face>;
