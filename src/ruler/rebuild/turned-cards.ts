import type { Line } from './line.ts';

/** A card of a page whose text stands above its heading: the picture with the words over it, and its name below. */
export interface TurnedCard {
  /** Places of its first line, and of its heading. */
  start: number;
  end: number;
  level: number;
}

const MAX_LINES = 4;
/** One alone may be a text before the heading of what follows. */
const MIN_CARDS = 2;

/** Lines in which headings below the texts of their cards stand above them, where several such cards follow each other. */
export function withCardsUpright(lines: readonly Line[], cards: readonly TurnedCard[]): Line[] {
  const short = cards.filter(({ start, end }) => end - start <= MAX_LINES);
  const isNext = (one: TurnedCard, other: TurnedCard) => other.start === one.end + 1 && other.level === one.level;
  const inRow = short.filter((card) => short.some((other) => isNext(card, other) || isNext(other, card)));
  const upright = [...lines];
  if (inRow.length < MIN_CARDS) return upright;
  for (const { start, end } of inRow) upright.splice(start, end - start + 1, lines[end]!, ...lines.slice(start, end));
  return upright;
}
