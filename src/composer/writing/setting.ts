import type { Brief } from '#composer/brief.ts';
import type { HeadName, PlainCopy } from '#composer/copy/plain-shape.ts';
import type { Block, InterfaceCopy, MoreCopy, TradeCopy } from '#composer/copy/shape.ts';
import type { Choices } from './choices.ts';
import type { Slots } from './language.ts';
import type { Shelf } from './shelf.ts';
import type { Speaker } from './speaker.ts';

/** Shared input of all section builders. */
export interface Setting {
  brief: Brief;
  /** True for the language that the owner wrote in: only there can their words be used in our sentences. */
  isFirst: boolean;
  seed: number;
  /** Hash root of this site: same prompt, same root. */
  root: string;
  /** Pseudo-random number by label; the next seed adds one, so that "another look" never repeats the last one. */
  turn(label: string): number;
  choose<T>(label: string, list: readonly [T, ...T[]]): T;
  shelf: Shelf;
  words: InterfaceCopy;
  more: MoreCopy;
  plain: PlainCopy;
  trade: TradeCopy;
  /** Noun for the business: in the owner's words, else its family's; absent when neither is known. */
  calling?: string;
  /** Headings for a section, none of which claims anything. */
  heads(name: HeadName): Block[];
  slots: Slots;
  speak: Speaker;
  choices: Choices;
  /** Index among the site's candidate structures: headline, order, layouts. The look does not depend on it. */
  variant: number;
  /** The business's name, or a working title. */
  name: string;
  named: boolean;
  /** City or district, as the owner wrote it. */
  place?: string;
  /** Ids of facts already shown; the others go to "good to know". */
  placed: Set<string>;
  /** District and city, for a line of its own. */
  whereabouts?: string;
}
