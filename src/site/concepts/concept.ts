import type { Child } from '../render/html.ts';
import type { Scene } from '../render/view.ts';
import type { ConceptName } from '../schema/concepts.ts';
import type { Fact } from '../schema/facts.ts';
import type { MannerName, Pairing, Tone } from '../schema/theme.ts';
import type { TextureName } from '../theme/textures/textures.ts';
import { type OpeningContent, repeatedShare, type ShownItem } from './coverage.ts';
import type { Material } from './material.ts';
import type { ColorSource } from './settings.ts';

/** Missing input of a concept, as the editor reports it: "precisa de pelo menos 3 preços". */
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
  /** Minimum number of them. */
  least?: number;
}

/** An opening made of the owner's facts. `C` is the content it shows, read from the material. */
export interface Concept<C = unknown> {
  name: ConceptName;
  /** Returns the content, or what is missing for it. A drawing shows data or a constant of a known trade; nothing is invented. */
  content(material: Material): C | Need;
  /** 0–1: how much of the owner's content it uses, how distinctive that is in their trade, and how well it reads. */
  fit(content: C, material: Material): number;
  /** Suitable grounds, colour settings, faces, headers and manners; a seed chooses. */
  tones: readonly [Tone, ...Tone[]];
  matters: readonly [ColorSource, ...ColorSource[]];
  pairings: readonly [Pairing, ...Pairing[]];
  headers: readonly [HeaderForm, ...HeaderForm[]];
  manners: readonly [MannerName, ...MannerName[]];
  /** Textures for its ground, where one applies: on the section, or on a part of it that has a tone of its own. */
  textures?: { names: readonly [TextureName, ...TextureName[]]; on?: string; tone?: Tone; through?: string };
  css: string;
  /** Class names of the stage: the seed's variations. */
  look?(scene: Scene, content: C): string;
  /** The section's content: the headline as `h1`, the facts, one action. */
  render(scene: Scene, content: C): Child;
  /** Page-specific rules: sizes fitted to the text. `at` is the section's own selector. */
  styles?(scene: Scene, content: C, at: string): string;
  /** Its largest text as it is set, where that is not the headline: in capitals, for example. */
  headline?(scene: Scene, content: C): string;
  /** It prints the site's name where the headline is not the name. */
  isNamed?: true;
  /** The items that it shows, so that the page below does not repeat them. */
  shows?(content: C): readonly ShownItem[];
  /** The owner's sentences that it quotes in full. */
  quotes?(content: C): readonly Fact[];
  /** Opening-hours sections that show nothing more than the opening does. */
  covers?(content: C): readonly string[];
}

/** Layouts of `header` that go with an opening: no bar, no filled button. */
export type HeaderForm = 'quiet' | 'two-lines' | 'folded';

export const openingContentOf = (one: Concept, content: unknown): OpeningContent => ({
  shown: one.shows?.(content) ?? [],
  quoted: one.quotes?.(content) ?? [],
  covered: one.covers?.(content) ?? [],
});

/** Penalty for an opening that is only a list repeated below: more than a matter of taste. */
const REPETITION_PENALTY = 0.5;

/** Suitability of a concept for a site: its own fit, less a penalty for content that the page below repeats. */
export const fitOf = (one: Concept, content: unknown, material: Material): number =>
  one.fit(content, material) - REPETITION_PENALTY * repeatedShare(material, openingContentOf(one, content));

export const isNeed = (content: unknown): content is Need => typeof content === 'object' && content !== null && 'need' in content;
export const concept = <C>(one: Concept<C>): Concept => one as Concept;
