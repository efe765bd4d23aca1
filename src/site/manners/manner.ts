import type { Kind } from '../schema/kinds.ts';
import type { MannerName, Tone } from '../schema/theme.ts';

/** A manner is the style of the sections below the opening; this part, apart from the CSS, changes the sections themselves. */
export interface Manner {
  /** Too loud for funerals, law and finance. */
  loud?: true;
  /** Grounds of the bands, in turn; neighbours share a ground only where there is no other. */
  tones: readonly [Tone, ...Tone[]];
  /** Its bands are papers of this tone on their grounds. */
  paper?: Tone;
  /** Grounds of the last band, where no opening provides one. */
  foot: readonly [Tone, ...Tone[]];
  /** Layouts that it prefers to the plain ones. */
  layouts?: Partial<Record<Kind, string>>;
}

/** Every manner. Their styles are in the files of their names. */
export const MANNERS: Readonly<Record<MannerName, Manner>> = {
  ledger: { tones: ['plain'], foot: ['plain'] },
  poster: { loud: true, tones: ['strong', 'plain', 'brand'], foot: ['inverse', 'accent'], layouts: { cta: 'band' } },
  document: { tones: ['plain'], foot: ['plain'] },
  sheet: { tones: ['plain'], foot: ['plain'] },
  ticket: { tones: ['brand'], foot: ['brand'], paper: 'plain' },
  quiet: { tones: ['plain'], foot: ['plain'] },
  sign: { loud: true, tones: ['plain', 'strong', 'tint'], foot: ['brand', 'inverse'] },
  register: { tones: ['plain'], foot: ['plain'] },
  strip: { tones: ['plain', 'tint'], foot: ['plain', 'tint'] },
};
