import type { Brief } from '#composer/brief.ts';
import type { HeadName, PlainCopy } from '#composer/copy/plain-shape.ts';
import type { Block, InterfaceCopy, MoreCopy, TradeCopy } from '#composer/copy/shape.ts';
import type { Choices } from './choices.ts';
import type { Slots } from './language.ts';
import type { Shelf } from './shelf.ts';
import type { Speaker } from './speaker.ts';

/** Everything the builders of sections look at. */
export interface Setting {
  brief: Brief;
  /** Whether this is the language the owner wrote in: their own words can stand in its sentences. */
  isFirst: boolean;
  seed: number;
  /** Identity of this site: same prompt and seed, same root. */
  root: string;
  /** Chance by label; the next seed moves one on, so that "another look" never repeats the last one. */
  turn(label: string): number;
  choose<T>(label: string, list: readonly [T, ...T[]]): T;
  shelf: Shelf;
  words: InterfaceCopy;
  more: MoreCopy;
  plain: PlainCopy;
  trade: TradeCopy;
  /** What the business is: in the owner's words, else its family's noun; absent when neither is known. */
  calling?: string;
  /** Headings for a section, none of which claims anything. */
  heads(name: HeadName): Block[];
  slots: Slots;
  speak: Speaker;
  choices: Choices;
  /** Which of the site's possible structures this is: headline, order, layouts. The look does not follow it. */
  variant: number;
  /** The business's name, or a working title. */
  name: string;
  named: boolean;
  /** City or district, as the owner wrote it. */
  place?: string;
  /** Facts that have their place; the others go to "good to know". */
  placed: Set<string>;
  /** District and city, for a line of its own. */
  whereabouts?: string;
}
