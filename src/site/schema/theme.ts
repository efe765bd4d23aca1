import { z } from 'zod';

export const Hex = z.string().regex(/^#[0-9a-f]{6}$/);
/** Lightness 0–1, chroma 0–0.4, hue in degrees. */
export const Oklch = z.object({ l: z.number().min(0).max(1), c: z.number().min(0).max(0.4), h: z.number().min(0).max(360) });
export type Oklch = z.infer<typeof Oklch>;

/** Display and text face of a site; the faces themselves are described in `theme/pairings.ts`. */
export const Pairing = z.enum([
  'bricolage-figtree',
  'fraunces-dm-sans',
  'manrope-source-serif',
  'jakarta',
  'schibsted-newsreader',
  'hanken-lora',
  'playfair-work-sans',
  'sora-onest',
  'cormorant-figtree',
  'outfit-source-serif',
  'nunito',
  'epilogue-lora',
  'unbounded-onest',
  'young-serif-albert',
  'cairo',
  'noto-kufi',
  'alfa-slab',
  'anton',
  'bagel-figtree',
  'besley',
  'bodoni-instrument',
  'familjen',
  'gabarito',
  'gloock-instrument',
  'martian-mono',
  'overpass',
  'shrikhand-sofia',
  'sofia-condensed',
  'abril-hanken',
  'anybody-expanded',
  'archivo-expanded',
  'big-shoulders',
  'bowlby-work-sans',
  'caprasimo-dm-sans',
  'caslon-source-serif',
  'chivo',
  'cinzel-albert',
  'courier-newsreader',
  'dm-serif-dm-sans',
  'fell-hanken',
  'grandstander-nunito',
  'instrument-serif',
  'josefin-albert',
  'lilita-nunito',
  'limelight-outfit',
  'literata',
  'marcellus-figtree',
  'old-standard',
  'oswald-source-serif',
  'spectral-instrument',
  'syne-albert',
  'yeseva-albert',
  'zilla-instrument',
  'amiri',
  'el-messiri',
  'lalezar',
  'markazi',
  'reem-kufi',
]);
export type Pairing = z.infer<typeof Pairing>;

export const ArtStyle = z.enum(['still', 'mosaic', 'line', 'riso', 'flow', 'hills', 'letter', 'pattern', 'none']);
export type ArtStyle = z.infer<typeof ArtStyle>;

/** Style of the sections below the opening; described in `manners`. */
export const MannerName = z.enum(['ledger', 'poster', 'document', 'sheet', 'ticket', 'quiet', 'sign', 'register', 'strip']);
export type MannerName = z.infer<typeof MannerName>;

export const Theme = z.object({
  color: z.object({
    brand: Oklch,
    /** The owner's own colour, kept exactly wherever it passes contrast. */
    brandExact: Hex.optional(),
    accent: Oklch.optional(),
    accentExact: Hex.optional(),
    neutral: z.object({
      h: z.number().min(0).max(360),
      c: z.union([z.literal(0), z.literal(0.004), z.literal(0.008), z.literal(0.015), z.literal(0.02)]),
    }),
    /** `auto` follows the visitor's system; both schemes are solved. */
    polarity: z.enum(['light', 'dark', 'auto']),
  }),
  type: z.object({
    pairing: Pairing,
    /** Root size in pixels at 320 and 1240 px. */
    base: z.tuple([z.union([z.literal(17), z.literal(18)]), z.union([z.literal(18), z.literal(19), z.literal(20)])]),
    /** Modular scale at 320 and 1240 px. */
    ratio: z.tuple([
      z.union([z.literal(1.15), z.literal(1.2), z.literal(1.25)]),
      z.union([z.literal(1.2), z.literal(1.25), z.literal(1.333)]),
    ]),
    display: z.enum(['tight', 'normal', 'wide']),
  }),
  space: z.object({ density: z.enum(['compact', 'regular', 'airy']) }),
  shape: z.object({
    radius: z.union([z.literal(0), z.literal(4), z.literal(8), z.literal(14), z.literal(22)]),
    pill: z.boolean(),
    border: z.enum(['none', 'hairline', 'bold']),
    elevation: z.enum(['flat', 'soft', 'hard']),
  }),
  art: z.object({
    style: ArtStyle,
    seed: z.int().min(0).max(0xffffffff),
    /** Print treatment of the site's photos; unchanged if absent. Signs and screenshots are never treated. */
    photos: z.enum(['duotone', 'halftone']).optional(),
  }),
  motion: z.enum(['none', 'subtle']),
  /** Absent: sections keep their layouts' own styles. */
  manner: MannerName.optional(),
});
export type Theme = z.infer<typeof Theme>;

/**
 * Colour role set of a section. Each tone redefines the same roles; components only use roles. `vivid` and `accent` are poster
 * grounds, the owner's two colours unchanged: text on them has 4.5:1, not the 7:1 of the others.
 */
export const Tone = z.enum(['plain', 'tint', 'strong', 'inverse', 'brand', 'vivid', 'accent']);
export type Tone = z.infer<typeof Tone>;
