import type { Pairing } from '../schema/theme.ts';
import { FACES, type Face } from './faces.ts';

/** The trade or kind of print whose lettering a pairing evokes. */
export type Culture =
  | 'book'
  | 'cinema'
  | 'drawing'
  | 'gallery'
  | 'grotesk'
  | 'humanist'
  | 'inscription'
  | 'label'
  | 'luxury'
  | 'newspaper'
  | 'poster'
  | 'register'
  | 'schoolbook'
  | 'screen'
  | 'sign'
  | 'soft'
  | 'statute'
  | 'ticket'
  | 'typewriter'
  | 'wayfinding'
  | 'woodtype';
/** Classification of the display face. */
export type TypeClass = 'sans' | 'condensed' | 'slab' | 'serif' | 'didone' | 'script' | 'mono' | 'rounded' | 'display';

/** Use of a face in a pairing. */
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
  culture: Culture;
  typeClass: TypeClass;
}

/** `culture/class`, as in the table's rows. */
type Kind = `${Culture}/${TypeClass}`;

const pair = (kind: Kind, display: Face, weight: number, text: Face, more: Partial<PairingShape> = {}): PairingShape => {
  const [culture, typeClass] = kind.split('/') as [Culture, TypeClass];
  return {
    display: { face: display, weights: display === text ? [400, Math.max(weight, 700)] : [weight, weight] },
    text: { face: text, weights: [400, display === text ? Math.max(weight, 700) : 700] },
    weight,
    tracking: display.serif ? { tight: -0.02, normal: -0.01, wide: 0 } : { tight: -0.035, normal: -0.02, wide: 0 },
    leading: display.serif ? [1.08, 1.6] : [1.04, 1.6],
    scripts: ['latin'],
    culture,
    typeClass,
    ...more,
  };
};
/** For tightly spaced faces: black, condensed, joined, monospaced. */
const close: PairingShape['tracking'] = { tight: -0.01, normal: 0, wide: 0.01 };
/** For inscriptional capitals, which are spaced out. */
const open: PairingShape['tracking'] = { tight: 0, normal: 0.01, wide: 0.03 };
const arabic: Partial<PairingShape> = { tracking: { tight: 0, normal: 0, wide: 0 }, leading: [1.35, 1.8], scripts: ['latin', 'arabic'] };

export const PAIRINGS: Readonly<Record<Pairing, PairingShape>> = {
  'bricolage-figtree': pair('grotesk/sans', FACES.bricolage, 700, FACES.figtree),
  'fraunces-dm-sans': pair('soft/serif', FACES.fraunces, 600, FACES.dmSans),
  'manrope-source-serif': pair('grotesk/sans', FACES.manrope, 700, FACES.sourceSerif),
  jakarta: pair('grotesk/sans', FACES.jakarta, 700, FACES.jakarta, { leading: [1.08, 1.6] }),
  'schibsted-newsreader': pair('newspaper/sans', FACES.schibsted, 700, FACES.newsreader, { leading: [1.04, 1.55] }),
  'hanken-lora': pair('humanist/sans', FACES.hanken, 700, FACES.lora),
  'playfair-work-sans': pair('luxury/didone', FACES.playfair, 600, FACES.workSans, { leading: [1.1, 1.6] }),
  'sora-onest': pair('screen/sans', FACES.sora, 600, FACES.onest, { leading: [1.1, 1.6] }),
  'cormorant-figtree': pair('luxury/serif', FACES.cormorant, 600, FACES.figtree, { leading: [1, 1.6] }),
  'outfit-source-serif': pair('soft/sans', FACES.outfit, 600, FACES.sourceSerif),
  nunito: pair('soft/rounded', FACES.nunito, 800, FACES.nunito, { leading: [1.1, 1.6] }),
  'epilogue-lora': pair('poster/sans', FACES.epilogue, 700, FACES.lora, { leading: [1.08, 1.6] }),
  'unbounded-onest': pair('screen/display', FACES.unbounded, 600, FACES.onest, { leading: [1.12, 1.6] }),
  'young-serif-albert': pair('label/serif', FACES.youngSerif, 400, FACES.albert, { leading: [1.12, 1.6] }),
  cairo: pair('grotesk/sans', FACES.cairo, 700, FACES.cairo, arabic),
  'noto-kufi': pair('inscription/sans', FACES.kufi, 700, FACES.notoArabic, arabic),
  'alfa-slab': pair('woodtype/slab', FACES.alfaSlab, 400, FACES.sofiaCondensed, { tracking: close, leading: [1.08, 1.5] }),
  anton: pair('poster/condensed', FACES.anton, 400, FACES.workSans, { tracking: close, leading: [1.12, 1.6] }),
  'bagel-figtree': pair('soft/rounded', FACES.bagel, 400, FACES.figtree, { tracking: close }),
  besley: pair('statute/slab', FACES.besley, 800, FACES.besley),
  'bodoni-instrument': pair('luxury/didone', FACES.bodoni, 600, FACES.instrumentSans),
  familjen: pair('grotesk/sans', FACES.familjen, 600, FACES.familjen),
  gabarito: pair('soft/sans', FACES.gabarito, 800, FACES.gabarito),
  'gloock-instrument': pair('newspaper/didone', FACES.gloock, 400, FACES.instrumentSans),
  'martian-mono': pair('drawing/mono', FACES.martian, 700, FACES.martian, { leading: [1.16, 1.65] }),
  overpass: pair('wayfinding/sans', FACES.overpass, 800, FACES.overpass),
  'shrikhand-sofia': pair('sign/script', FACES.shrikhand, 400, FACES.sofiaCondensed, { tracking: close, leading: [1.08, 1.5] }),
  'sofia-condensed': pair('ticket/condensed', FACES.sofiaCondensed, 800, FACES.sofiaCondensed, { tracking: close }),
  'abril-hanken': pair('woodtype/didone', FACES.abril, 400, FACES.hanken, { leading: [1.08, 1.6] }),
  'anybody-expanded': pair('poster/display', FACES.anybodyExpanded, 800, FACES.familjen),
  'archivo-expanded': pair('grotesk/sans', FACES.archivoExpanded, 800, FACES.archivo),
  'big-shoulders': pair('poster/condensed', FACES.bigShoulders, 800, FACES.instrumentSans, { tracking: close }),
  'bowlby-work-sans': pair('poster/display', FACES.bowlby, 400, FACES.workSans, { tracking: close, leading: [1.1, 1.6] }),
  'caprasimo-dm-sans': pair('label/serif', FACES.caprasimo, 400, FACES.dmSans),
  'caslon-source-serif': pair('book/serif', FACES.caslon, 400, FACES.sourceSerif),
  chivo: pair('newspaper/sans', FACES.chivo, 800, FACES.chivo, { leading: [1.06, 1.6] }),
  'cinzel-albert': pair('inscription/serif', FACES.cinzel, 600, FACES.albert, { tracking: open, leading: [1.15, 1.6] }),
  'courier-newsreader': pair('typewriter/mono', FACES.courier, 700, FACES.newsreader, { leading: [1.15, 1.55] }),
  'dm-serif-dm-sans': pair('book/didone', FACES.dmSerif, 400, FACES.dmSans),
  'fell-hanken': pair('register/serif', FACES.fell, 400, FACES.hanken, { leading: [1.1, 1.6] }),
  'grandstander-nunito': pair('schoolbook/rounded', FACES.grandstander, 700, FACES.nunito, { leading: [1.1, 1.6] }),
  'instrument-serif': pair('gallery/serif', FACES.instrumentSerif, 400, FACES.instrumentSans, { leading: [1.04, 1.6] }),
  'josefin-albert': pair('cinema/sans', FACES.josefin, 600, FACES.albert, { leading: [1.1, 1.6] }),
  'lilita-nunito': pair('sign/rounded', FACES.lilita, 400, FACES.nunito, { tracking: close, leading: [1.08, 1.6] }),
  'limelight-outfit': pair('cinema/display', FACES.limelight, 400, FACES.outfit, { tracking: close, leading: [1.1, 1.6] }),
  literata: pair('book/serif', FACES.literata, 700, FACES.literata, { leading: [1.1, 1.6] }),
  'marcellus-figtree': pair('inscription/serif', FACES.marcellus, 400, FACES.figtree, { tracking: open, leading: [1.12, 1.6] }),
  'old-standard': pair('statute/serif', FACES.oldStandard, 700, FACES.sourceSerif, { leading: [1.1, 1.6] }),
  'oswald-source-serif': pair('ticket/condensed', FACES.oswald, 600, FACES.sourceSerif, { tracking: close, leading: [1.14, 1.6] }),
  'spectral-instrument': pair('register/serif', FACES.spectral, 300, FACES.instrumentSans, { leading: [1.12, 1.6] }),
  'syne-albert': pair('gallery/sans', FACES.syne, 700, FACES.albert),
  'yeseva-albert': pair('luxury/display', FACES.yeseva, 400, FACES.albert, { leading: [1.1, 1.6] }),
  'zilla-instrument': pair('schoolbook/slab', FACES.zilla, 700, FACES.instrumentSans, { leading: [1.08, 1.6] }),
  amiri: pair('book/serif', FACES.amiri, 700, FACES.notoArabic, { ...arabic, leading: [1.5, 1.7] }),
  'el-messiri': pair('luxury/sans', FACES.elMessiri, 700, FACES.cairo, arabic),
  lalezar: pair('sign/display', FACES.lalezar, 400, FACES.notoArabic, arabic),
  markazi: pair('newspaper/serif', FACES.markazi, 700, FACES.notoArabic, { ...arabic, leading: [1.25, 1.7] }),
  'reem-kufi': pair('gallery/sans', FACES.reemKufi, 700, FACES.notoArabic, arabic),
};
