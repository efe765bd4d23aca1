import type { Kind } from '../schema/kinds.ts';
import type { MannerName, Tone } from '../schema/theme.ts';

/** The hand in which a page goes on after its opening: one studio's heads, rows, edges, form, ways to reach and last line. */
export interface Manner {
  name: MannerName;
  /** Shouts: nothing for mourning, law and money. */
  loud?: true;
  /** Grounds of the bands, in turns; two neighbours of one ground stand only where there is no other. */
  tones: readonly [Tone, ...Tone[]];
  /** Its bands are papers of this tone that lie on their grounds. */
  paper?: Tone;
  /** Grounds of the last line. */
  foot: readonly [Tone, ...Tone[]];
  /** Layouts that it prefers to the plain ones that every manner sets. */
  layouts?: Partial<Record<Kind, string>>;
  /** Rules for `.m`, the sections in a manner, after those of the sections. Colours only from roles, directions only logical. */
  css: string;
}
