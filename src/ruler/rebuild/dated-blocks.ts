import type { Block } from './blocks.ts';
import type { StatedItem } from './stated-part.ts';

const MONTH = '(?:jan|fe[bv]|mar|a[bp]r|ma[iy]|ju[ln]|a[gu][og]|se[pt]|o[uc]t|nov|de[zc]|ene)\\p{L}*';
const DAY_OF = `(?:\\d{1,2}º?(?: de)? ${MONTH}|${MONTH} \\d{1,2}(?!\\d)|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)`;
/** "12 de dezembro | 19:30 - 21:30", "July 4 @ 7pm". */
const WHEN = new RegExp(
  `^${DAY_OF}(?!\\p{L})(?:[\\s\\d,.:@|–—-]|(?:de|às|as|a|to|at|until|até|hasta|las|h|am|pm|${MONTH})(?!\\p{L}))*$`,
  'iu',
);
/** True for a line that says when something takes place, and nothing else. */
export const isDay = (text: string): boolean => WHEN.test(text);

const MIN_EVENTS = 2;
const MAX_NOTE = 600;

/** A heading below the day on which it takes place, as calendars of sites have them. */
export interface DatedBlock extends Block {
  when: string;
}

export const isDated = (block: Block): block is DatedBlock => 'when' in block;

/** Blocks of a calendar, each with the day above its heading: that line ends the block before it, which it says nothing of. */
export function withDates(blocks: readonly Block[]): (Block | DatedBlock)[] {
  const isWhen = (at: number) => isDay(blocks[at - 1]?.lines.at(-1)?.text ?? '') && blocks[at]!.heading !== '';
  const isBelow = (at: number) => isDay(blocks[at]!.lines[0]?.text ?? '') && blocks[at]!.lines.length > 1;
  const dated = [...blocks.keys()].filter((at) => isWhen(at) && !isBelow(at));
  const isCalendar = (at: number) => dated.filter((other) => blocks[other]!.level === blocks[at]!.level).length >= MIN_EVENTS;
  // Days end their entries if the entry before the first one has words of its own, and a day is the last line of all.
  const isClosing = (at: number) => {
    const same = blocks.filter(({ level, heading }) => level === blocks[at]!.level && heading !== '');
    const first = same.find((block) => dated.includes(blocks.indexOf(block)));
    const before = first && blocks[blocks.indexOf(first) - 1];
    return (
      before?.level === blocks[at]!.level &&
      before.heading !== '' &&
      before.lines.length > 1 &&
      isDay(same.at(-1)!.lines.at(-1)?.text ?? '')
    );
  };
  const found = new Set(dated.filter(isCalendar).filter((at) => !isClosing(at)));
  return blocks.map((block, at): Block | DatedBlock => {
    const lines = found.has(at + 1) ? block.lines.slice(0, -1) : block.lines;
    return found.has(at) ? { ...block, lines, when: blocks[at - 1]!.lines.at(-1)!.text } : { ...block, lines };
  });
}

/** An event with its day and what is said of it. */
export function eventOf({ heading, when, lines }: DatedBlock): StatedItem {
  const day = when.replace(/\s+\|\s+/g, ', ');
  const note = [day, ...lines.map(({ text }) => text)].map((text) => text.replace(/[.\s]+$/, '')).join('. ');
  return { name: heading, note: `${note}.`.slice(0, MAX_NOTE) };
}
