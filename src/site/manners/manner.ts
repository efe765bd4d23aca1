import type { Kind } from '../schema/kinds.ts';
import type { MannerName, Tone } from '../schema/theme.ts';

/** The hand in which a page goes on after its opening, but for its styles: what it does to the sections themselves. */
export interface Manner {
  /** Shouts: nothing for mourning, law and money. */
  loud?: true;
  /** Grounds of the bands, in turns; two neighbours of one ground stand only where there is no other. */
  tones: readonly [Tone, ...Tone[]];
  /** Its bands are papers of this tone that lie on their grounds. */
  paper?: Tone;
  /** Grounds of the last line, where no opening has one for it. */
  foot: readonly [Tone, ...Tone[]];
  /** Layouts that it prefers to the plain ones that every manner sets. */
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
