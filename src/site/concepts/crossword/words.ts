/** A placed word with its first cell. */
export interface Placed {
  letters: readonly string[];
  x: number;
  y: number;
  down: boolean;
}

export interface Crossing {
  placed: readonly Placed[];
  columns: number;
  rows: number;
}

/** A letter as crosswords write it: capital, without accent. */
const bare = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

const key = (x: number, y: number) => `${x},${y}`;
const cellsOf = ({ letters, x, y, down }: Placed) => letters.map((letter, i) => ({ letter, x: x + (down ? 0 : i), y: y + (down ? i : 0) }));

/** Letters by cell. */
export function cellsIn(placed: readonly Placed[]): Map<string, { x: number; y: number; letter: string; words: number }> {
  const cells = new Map<string, { x: number; y: number; letter: string; words: number }>();
  for (const word of placed)
    for (const { letter, x, y } of cellsOf(word)) {
      const known = cells.get(key(x, y));
      if (known) known.words++;
      else cells.set(key(x, y), { x, y, letter, words: 1 });
    }
  return cells;
}

/** Number of words crossed, or 0 where the word does not fit: it must agree with every letter and touch no other word. */
function crosses(word: Placed, placed: readonly Placed[]): number {
  const cells = cellsIn(placed);
  const own = cellsOf(word);
  const { down } = word;
  const first = own[0]!;
  const last = own.at(-1)!;
  const before = key(first.x - (down ? 0 : 1), first.y - (down ? 1 : 0));
  const after = key(last.x + (down ? 0 : 1), last.y + (down ? 1 : 0));
  if (cells.has(before) || cells.has(after)) return 0;
  let met = 0;
  for (const { letter, x, y } of own) {
    const known = cells.get(key(x, y));
    if (known) {
      if (bare(known.letter) !== bare(letter) || known.words > 1) return 0;
      met++;
    } else if (cells.has(key(x + (down ? 1 : 0), y + (down ? 0 : 1))) || cells.has(key(x - (down ? 1 : 0), y - (down ? 0 : 1)))) return 0;
  }
  // A word along another one crosses nothing.
  return met < own.length ? met : 0;
}

const box = (placed: readonly Placed[]) => {
  const all = placed.flatMap(cellsOf);
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    columns: Math.max(...xs) - Math.min(...xs) + 1,
    rows: Math.max(...ys) - Math.min(...ys) + 1,
  };
};

/** Places where one more word crosses the placed ones. */
function places(text: string, placed: readonly Placed[]): Placed[] {
  const letters = [...text];
  return placed.flatMap((other) =>
    other.letters.flatMap((letter, i) =>
      letters.flatMap((own, j) => {
        if (bare(own) !== bare(letter)) return [];
        const at = { x: other.x + (other.down ? 0 : i), y: other.y + (other.down ? i : 0) };
        const down = !other.down;
        const word: Placed = { letters, down, x: at.x - (down ? 0 : j), y: at.y - (down ? j : 0) };
        return crosses(word, placed) > 0 ? [word] : [];
      }),
    ),
  );
}

/**
 * Crosses words at shared letters, in order, as many as fit, in a shape closest to `ratio` (rows to columns).
 * @param choice picks among nearly equal places.
 */
export function crossWords(words: readonly string[], ratio: number, most: number, choice: (count: number) => number): Crossing {
  const [first, ...rest] = words;
  let placed: Placed[] = first ? [{ letters: [...first], x: 0, y: 0, down: false }] : [];
  for (const word of rest) {
    const ways = places(word, placed)
      .map((one) => {
        const { columns, rows } = box([...placed, one]);
        return { one, columns, cost: Math.max(columns * ratio, rows) + Math.abs(rows - columns * ratio) * 0.2 };
      })
      .filter(({ columns }) => columns <= most)
      .sort((a, b) => a.cost - b.cost);
    const best = ways[0];
    if (!best) continue;
    const near = ways.filter(({ cost }) => cost <= best.cost * 1.12);
    placed = [...placed, near[choice(near.length)]!.one];
  }
  const { left, top, columns, rows } = box(placed);
  return { placed: placed.map((word) => ({ ...word, x: word.x - left, y: word.y - top })), columns, rows };
}
