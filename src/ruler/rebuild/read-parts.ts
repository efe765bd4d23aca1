import { withoutFigures } from './block-figures.ts';
import { asHeading, blocksOf } from './blocks.ts';
import { contentOf, isNewNumber } from './content-lines.ts';
import { eventOf, isDated, withDates } from './dated-blocks.ts';
import { readEntry, withSpansBelow } from './dated-entries.ts';
import type { Line } from './line.ts';
import { PartList } from './part-list.ts';
import { plainly } from './plainly.ts';
import { BlockReader } from './read-block.ts';
import { readCard } from './read-card.ts';
import { readOpening } from './read-opening.ts';
import { isOfPosts } from './read-post.ts';
import { markQuotes } from './read-quote.ts';
import { SentenceCase } from './sentence-case.ts';
import type { FoundFact, SitePage } from './site-page.ts';
import type { StatedPart, StatedSite } from './stated-part.ts';
import { tidyParts } from './tidy-parts.ts';

const GALLERY = /^(?:(?:nossa )?galeria(?: de fotos)?|fotos|gallery|photos|galer[íi]a)$/i;

/** Content of the pages in their order, each thing once: their first line, and parts. */
export function readParts(pages: readonly SitePage[], facts: readonly FoundFact[], year?: number): StatedSite {
  const name = facts.find(({ kind }) => kind === 'name')?.text ?? '';
  const cased = new SentenceCase(
    pages.flatMap(({ lines }) => lines.map(({ text }) => text)),
    name,
  );
  const content = contentOf(pages, facts, year).map(({ page, lines }) => ({
    page,
    lines: markQuotes(lines.map((line) => (line.item || line.lessons ? line : { ...line, text: cased.of(line.text) }))),
  }));
  // A home page of frames or of a drawing alone leaves the first word to the next page.
  const isSaid = ({ lines }: { lines: readonly Line[] }) =>
    lines.some(({ text, level }) => text !== '' && plainly(text) !== plainly(name) && (level !== undefined || text.length >= MIN_SAID));
  const [home, ...others] = content.slice(Math.max(0, content.findIndex(isSaid)));
  if (!home) return { parts: [] };
  const { rest, ...opening } = readOpening(home.lines, name);
  const opened = [opening.headline, opening.lead].filter((text) => text !== undefined);
  const isNew = (text: string) => isNewNumber(text, facts);
  const read = [{ ...home, lines: rest }, ...others].map(({ page, lines }) => partsOf({ page, lines, name, isNew, year }));
  return { ...opening, parts: tidyParts(read, opened) };
}

/** Words. */
const MIN_SENTENCE = 6;
/** Characters: a bar of frames says a town or a date. */
const MIN_SAID = 20;

interface Content {
  page: SitePage;
  lines: readonly Line[];
  name: string;
  isNew: (text: string) => boolean;
  year: number | undefined;
}

const isOver = (day: string, year = Number.NEGATIVE_INFINITY): boolean =>
  Number(/(?:19|20)\d\d/.exec(day)?.[0] ?? Number.POSITIVE_INFINITY) < year;

function partsOf({ page: { url, page }, lines, name, isNew, year }: Content): StatedPart[] {
  const to = new PartList(url);
  const { pathname } = new URL(url);
  const [ownTitle = ''] = (page.title ?? '').split(/\s+[-–—|·]\s+|:\s+/);
  const title = pathname !== '/' && ownTitle && !plainly(ownTitle).includes(plainly(name)) ? asHeading(ownTitle) : undefined;
  const place = { to, title, name, isNew, lang: page.lang ?? '', isOfPosts: isOfPosts(pathname) };
  const blocks = withDates(withSpansBelow(withoutFigures(blocksOf(lines, name))));
  for (const [at, block] of blocks.entries()) {
    // Captions without their pictures say nothing.
    if (GALLERY.test(block.heading)) {
      const said = block.lines.filter(({ text }) => /[.!?]$/.test(text) && text.split(' ').length >= MIN_SENTENCE);
      if (said.length > 0) to.add({ is: 'prose', paragraphs: said.map(({ text }) => text) }, undefined);
      continue;
    }
    if (isDated(block)) {
      // A notice that is over leaves its title and day alone.
      if (block.lines.length === 0 && isOver(block.when, year)) continue;
      to.addItem(eventOf(block), block.under.at(-1)?.heading ?? title);
      continue;
    }
    if (readEntry(block, to)) continue;
    const readRest = (rest: typeof block) => new BlockReader(rest, place).read();
    if (!readCard({ ...place, block, before: blocks[at - 1], after: blocks[at + 1], readRest })) readRest(block);
  }
  return to.parts;
}
