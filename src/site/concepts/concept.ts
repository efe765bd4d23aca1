import type { Child } from '../render/html.ts';
import type { Scene } from '../render/view.ts';
import type { ConceptName } from '../schema/concepts.ts';
import type { Fact } from '../schema/facts.ts';
import type { MannerName, Pairing, Tone } from '../schema/theme.ts';
import type { MaterialName } from '../theme/materials/materials.ts';
import type { Material } from './material.ts';
import type { Matter } from './settings.ts';
import { repeatedShare, type Shown, type Telling } from './told.ts';

/** What a concept still needs of the owner, as the editor says it: "precisa de pelo menos 3 preços". */
export interface Need {
  need:
    | 'prices'
    | 'short-prices'
    | 'hours'
    | 'timetable'
    | 'dates'
    | 'names'
    | 'measures'
    | 'months'
    | 'areas'
    | 'people'
    | 'plans'
    | 'works'
    | 'number'
    | 'address'
    | 'name'
    | 'short-name'
    | 'trade'
    | 'sentence';
  /** How many of them, at least. */
  least?: number;
}

/** How an opening is made of the owner's facts. `C` is what it shows, read from the material. */
export interface Concept<C = unknown> {
  name: ConceptName;
  /** What it shows, or what is missing for it. A drawing shows data or a constant of a known trade; nothing is made up to fill it. */
  content(material: Material): C | Need;
  /** 0–1: how much of the owner is in it, how rare that is in their trade, and how well it reads in its place. */
  fit(content: C, material: Material): number;
  /** Grounds that it may stand on, kinds of colour settings and faces that suit it, and places for the site's name and links, and hands in which the page goes on; a seed chooses. */
  tones: readonly [Tone, ...Tone[]];
  matters: readonly [Matter, ...Matter[]];
  pairings: readonly [Pairing, ...Pairing[]];
  headers: readonly [HeaderForm, ...HeaderForm[]];
  manners: readonly [MannerName, ...MannerName[]];
  /** What its ground is made of, where that material exists: on the section, or on a part of it that has a tone of its own. */
  materials?: { names: readonly [MaterialName, ...MaterialName[]]; on?: string; tone?: Tone; through?: string };
  css: string;
  /** Class names of the stage: what the seed varies. */
  look?(scene: Scene, content: C): string;
  /** What stands inside the section: the headline as `h1`, the facts, one action. */
  render(scene: Scene, content: C): Child;
  /** Rules that only this page needs: sizes fitted to its words. `at` is the section's own selector. */
  styles?(scene: Scene, content: C, at: string): string;
  /** It prints the site's name where the headline is not the name. */
  isNamed?: true;
  /** The items that it shows: what it tells of them is not told again below. */
  shows?(content: C): readonly Shown[];
  /** Sentences of the owner's that it quotes in whole. */
  says?(content: C): readonly Fact[];
  /** Sections without items, of hours, that show nothing more than the opening does. */
  covers?(content: C): readonly string[];
}

/** Layouts of `header` that stand with an opening: no bar, no filled button. */
export type HeaderForm = 'quiet' | 'two-lines' | 'folded';

export const tellingOf = (one: Concept, content: unknown): Telling => ({
  shown: one.shows?.(content) ?? [],
  said: one.says?.(content) ?? [],
  covered: one.covers?.(content) ?? [],
});

/** What an opening loses that is nothing but a list which stands again below: more than what is a matter of taste. */
const AGAIN = 0.3;

/** How well a concept suits a site: its own fit, less where the page below must say the same again. */
export const fitOf = (one: Concept, content: unknown, material: Material): number =>
  one.fit(content, material) - AGAIN * repeatedShare(material, tellingOf(one, content));

export const isNeed = (content: unknown): content is Need => typeof content === 'object' && content !== null && 'need' in content;
export const concept = <C>(one: Concept<C>): Concept => one as Concept;
