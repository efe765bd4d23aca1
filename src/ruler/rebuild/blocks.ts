import type { Line } from './line.ts';
import { plainly } from './plainly.ts';
import { isOnlyPrice } from './price-text.ts';

const MAX_HEADING = 80;
const WELCOME = /^(?:bem[- ]vind|boas[- ]vindas|welcome|bienvenid)/i;

/** A heading with the lines below it. */
export interface Block {
  heading: string;
  /** Heading as it stands, however long. */
  text?: string;
  level: number;
  lines: Line[];
  /** Headings that it stands under, outermost first. */
  under: Block[];
}

/** A page's lines by their headings; quotations begin a block of their own. */
export function blocksOf(lines: readonly Line[], name: string): Block[] {
  const blocks: Block[] = [{ heading: '', level: 0, lines: [], under: [] }];
  const open: Block[] = [];
  for (const line of lines) {
    const { text, level } = line;
    const startsQuotes = line.quote !== undefined && blocks.at(-1)!.lines.some(({ quote }) => quote === undefined);
    const isAfterQuotes = blocks.at(-1)!.lines.some(({ quote }) => quote !== undefined);
    if (startsQuotes && !isAfterQuotes) blocks.push({ heading: '', level: 0, lines: [line], under: [] });
    else if (level === undefined) blocks.at(-1)!.lines.push(line);
    else {
      while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
      const isUsed = text.length < MAX_HEADING && !WELCOME.test(text) && plainly(text) !== plainly(name);
      const block = { heading: isUsed ? asHeading(text) : '', text, level, lines: [], under: open.filter(({ heading }) => heading) };
      open.push(block);
      blocks.push(block);
    }
  }
  return withSubtitles(withYears(withPrices(blocks)));
}

/** A price in the form of a heading is that of the heading above it. */
function withPrices(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const above = whole.at(-1);
    const isOf = above?.heading && above.lines.length === 0 && above.level <= block.level && isOnlyPrice(block.text ?? '');
    if (isOf) above.lines.push({ text: block.text! }, ...block.lines);
    else whole.push(block);
  }
  return whole;
}

const YEAR = /^(?:\p{L}{3,9} )?(?:1[5-9]|20)\d\d$/u;

/** "1874" above "The tin chapel", two headings of one level: a year of a history, with what took place. */
function withYears(blocks: readonly Block[]): Block[] {
  const isYear = (block: Block | undefined, below: Block | undefined) =>
    block?.lines.length === 0 && YEAR.test(block.heading) && below?.heading && below.level === block.level && !YEAR.test(below.heading);
  return blocks.flatMap((block, at): Block[] => {
    if (isYear(block, blocks[at + 1])) return [];
    const above = blocks[at - 1];
    return [isYear(above, block) ? { ...block, heading: `${above!.heading}: ${block.heading}` } : block];
  });
}

const FEW = 2;

/** Headings in pairs, a title above its subtitle with nothing else, are titles with a line each. */
function withSubtitles(blocks: readonly Block[]): Block[] {
  const isTitle = (at: number): boolean => {
    const [title, below] = [blocks[at], blocks[at + 1]];
    const isBare = title?.lines.length === 0 && title.heading !== '' && below?.lines.length === 0;
    return isBare && below.level === title.level + 1 && (blocks[at + 2]?.level ?? 0) <= title.level;
  };
  const titles = [...blocks.keys()].filter(isTitle);
  if (titles.length < FEW) return [...blocks];
  return blocks.flatMap((block, at): Block[] => {
    if (titles.includes(at - 1)) return [];
    return [titles.includes(at) ? { ...block, lines: [{ text: blocks[at + 1]!.text ?? '' }] } : block];
  });
}

export const asHeading = (text: string): string => text.replace(/[:!]+$|(?<!\.)\.$/, '').trim();
