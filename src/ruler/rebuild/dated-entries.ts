import type { Block } from './blocks.ts';
import type { PartList } from './part-list.ts';
import type { StatedItem } from './stated-part.ts';

const MONTH = '(?:(?:\\p{L}{3,9}\\.?(?: de| of| del)?|\\d{1,2}/) ?)?';
const YEAR = `${MONTH}(?:19|20)\\d\\d`;
const NOW =
  '(?:present|today|now|current(?:ly)?|(?:o )?(?:momento )?atual|atualmente|presente|hoje|hoy|(?:la )?actualidad|actual(?:mente)?)';
/** "March 2013 - Present", "2006 – 2010", "desde 2019": years of a job or of a school, and nothing else. */
const SPAN = new RegExp(
  `^(?:\\(?${YEAR}\\s*(?:-|–|—|to|a|até|al?|hasta|until)\\s*(?:${YEAR}|${NOW})\\)?|(?:since|desde) ${YEAR})\\.?$`,
  'iu',
);

export const isSpan = (text: string): boolean => SPAN.test(text);

const MAX_NOTE = 1900;
const MAX_LINES = 12;
const MAX_ENTRY = 1500;

/** Spans that stand above the headings of their entries, as the first one does, go below them. */
export function withSpansBelow(blocks: readonly Block[]): readonly Block[] {
  const isAbove = (block: Block | undefined) => isSpan(block?.lines.at(-1)?.text ?? '');
  for (const [at, block] of blocks.entries()) {
    const before = blocks[at - 1];
    const isFirst = before && block.heading && before.level < block.level && isAbove(before);
    if (!isFirst) continue;
    for (let next = at; blocks[next]?.level === block.level && isAbove(blocks[next - 1]); next++)
      blocks[next]!.lines.unshift(blocks[next - 1]!.lines.pop()!);
  }
  return blocks;
}

/** A job or a school: who gave it and when belong to the entry, which stands in the list of its section. */
export function readEntry({ heading, lines, under }: Block, to: PartList): boolean {
  const above = under.at(-1);
  const span = lines.findIndex(({ text }) => isSpan(text));
  const isPlain = lines.every(({ quote, lessons, item, text }) => quote === undefined && !lessons && !item && text.length < MAX_ENTRY);
  if (!heading || !above || span < 0 || lines.length > MAX_LINES || !isPlain) return false;
  to.addItem(
    entryOf(
      heading,
      lines.map(({ text }) => text),
      span,
    ),
    above.heading,
  );
  return true;
}

/** The house and the years first, then what was done there. */
function entryOf(name: string, texts: readonly string[], span: number): StatedItem {
  const isLabel = (text: string, at: number) => at !== span && !/[.!?]$/.test(text);
  const labels = [...texts.filter(isLabel), texts[span]!.replace(/\.$/, '')].join(' · ');
  const said = texts.filter((text, at) => at !== span && !isLabel(text, at));
  return { name, note: [`${labels}${said.length > 0 ? '.' : ''}`, ...said].join(' ').slice(0, MAX_NOTE) };
}
