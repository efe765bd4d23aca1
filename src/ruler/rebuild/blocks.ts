import type { Line } from './line.ts';
import { plainly } from './plainly.ts';

const MAX_HEADING = 80;
const WELCOME = /^(?:bem[- ]vind|welcome|bienvenid)/i;

/** A heading with the lines below it. */
export interface Block {
  heading: string;
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
      const block = { heading: isUsed ? asHeading(text) : '', level, lines: [], under: open.filter(({ heading }) => heading) };
      open.push(block);
      blocks.push(block);
    }
  }
  return blocks;
}

export const asHeading = (text: string): string => text.replace(/[:!]+$|(?<!\.)\.$/, '').trim();
