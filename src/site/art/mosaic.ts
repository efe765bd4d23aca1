import { fromHex } from '../theme/oklch.ts';
import { type Field, fieldFor, fieldsOf } from './ground.ts';
import { paintOf } from './paint.ts';
import type { Random } from './random.ts';
import { ART, n, type Scene } from './scene.ts';
import { type Thing, thingsOf } from './thing.ts';
import { S, TILES } from './tiles.ts';

/** Columns and rows closest to the ratio, with about this many cells, so that a crop leaves no slivers. */
function gridFor(ratio: number, cells: number): [columns: number, rows: number] {
  let best: [number, number] = [4, 3];
  let least = Infinity;
  for (let c = 2; c <= 8; c++)
    for (let r = 2; r <= 8; r++) {
      const cost = Math.abs(Math.log(c / r / ratio)) * 8 + Math.abs(Math.log((c * r) / cells));
      if (cost < least) [least, best] = [cost, [c, r]];
    }
  return best;
}

/** A random index, not at the ends where there is room, since a box of another ratio crops those. */
const within = (random: Random, count: number) =>
  count > 3 ? 1 + Math.floor(random.next() * (count - 2)) : Math.floor(random.next() * count);

/** An object centred in a square, `fill` of its side. */
function centred(thing: Thing, x: number, y: number, side: number, fill: number): string {
  const w = thing.ratio >= 1 ? side * fill : side * fill * thing.ratio;
  const h = w / thing.ratio;
  return thing.at(x + (side - w) / 2, y + (side - h) / 2, w);
}

/** Cells overlap slightly: cells that only touch show a hairline of the page between them. */
function paintGrounds(grounds: { field: Field; c: number; r: number; span: number }[], columns: number): string {
  const done = new Set<number>();
  const ordered = [...grounds].sort((a, b) => a.r * columns + a.c - (b.r * columns + b.c));
  return ordered
    .map(({ field, c, r, span }) => {
      const w = span * S + (done.has(r * columns + c + span) ? 0 : 1);
      for (let i = 0; i < span; i++) for (let j = 0; j < span; j++) done.add((r + j) * columns + c + i);
      return `<path fill="${ART[field]}" d="M${c * S} ${r * S}h${w}v${span * S + 1}h-${w}z"/>`;
    })
    .join('');
}

/** Cells of a composition, the span of the main object, and whether objects repeat in a checker. */
const WAYS = [
  { cells: 13, span: 2, checker: false },
  { cells: 6.5, span: 2, checker: false },
  { cells: 12, span: 1, checker: true },
  { cells: 18, span: 3, checker: false },
] as const;

/** A grid of cells while it is filled. */
class Mosaic {
  readonly columns: number;
  readonly rows: number;
  readonly #random: Random;
  readonly #fields: ReturnType<typeof fieldsOf>;
  /** Kinds of tile: few per picture give it a rhythm. */
  readonly #kinds: readonly number[];
  readonly #isChecker: boolean;
  readonly #taken = new Map<number, Field>();
  readonly #grounds: { field: Field; c: number; r: number; span: number }[] = [];
  readonly #drawn: string[] = [];

  constructor({ random, theme, width, height, variant }: Scene) {
    const way = WAYS[variant];
    [this.columns, this.rows] = gridFor(width / height, way.cells);
    this.#random = random;
    this.#kinds = random.shuffle([...TILES.keys()]).slice(0, way.cells < 8 ? 4 : 6);
    this.#fields = fieldsOf(theme);
    this.#isChecker = way.checker;
  }

  get markup(): string {
    return paintGrounds(this.#grounds, this.columns) + this.#drawn.join('');
  }

  /** Free cells in reading order. */
  get free(): { c: number; r: number }[] {
    const cells = Array.from({ length: this.columns * this.rows }, (_, i) => ({ c: i % this.columns, r: Math.floor(i / this.columns) }));
    return cells.filter(({ c, r }) => !this.#taken.has(this.#key(c, r)));
  }

  /** An object on its ground, on a disc or on a field of one colour; in a checker these take turns. */
  place(thing: Thing, c: number, r: number, span: number, nth = 0): void {
    const disc = fieldFor(thing.mean, this.#fields, [0, 1, 4, 3]);
    const options = this.#apartFrom(c, r, span).filter((f) => f !== disc);
    const ground = this.#random.pick(options.length > 0 ? options : ALL_FIELDS.filter((f) => f !== disc));
    const side = S * span;
    const onDisc = this.#isChecker ? nth % 2 === 0 : span === 1 || this.#random.next() < 0.6;
    this.#paint(onDisc ? ground : disc, c, r, span);
    if (onDisc) this.#drawn.push(`<circle cx="${c * S + side / 2}" cy="${r * S + side / 2}" r="${n(side * 0.445)}" fill="${ART[disc]}"/>`);
    this.#drawn.push(centred(thing, c * S, r * S, side, onDisc ? 0.62 : 0.74));
  }

  /** Geometric tiles in all cells that are left, no two of a kind in a row. */
  fill(): void {
    let last = -1;
    for (const { c, r } of this.free) {
      const options = this.#apartFrom(c, r, 1);
      const ground = this.#random.pick(options.length > 0 ? options : ALL_FIELDS);
      const inks = this.#random.shuffle(ALL_FIELDS.filter((f) => f !== ground && this.#contrasts(f, ground)));
      const kind = this.#random.pick(this.#kinds);
      last = kind === last ? this.#kinds[(this.#kinds.indexOf(kind) + 1) % this.#kinds.length]! : kind;
      const main = ART[inks[0] ?? 4];
      const second = inks[1] === undefined ? ART[ground] : ART[inks[1]];
      this.#drawn.push(`<g transform="translate(${c * S} ${r * S})">${TILES[last]!(this.#random, main, second)}</g>`);
      this.#paint(ground, c, r, 1);
    }
  }

  #key(c: number, r: number): number {
    return r * this.columns + c;
  }

  #contrasts(one: Field, other: Field): boolean {
    return Math.abs(fromHex(this.#fields[one]!).l - fromHex(this.#fields[other]!).l) > 0.1;
  }

  #paint(field: Field, c: number, r: number, span: number): void {
    this.#grounds.push({ field, c, r, span });
    for (let i = 0; i < span; i++) for (let j = 0; j < span; j++) this.#taken.set(this.#key(c + i, r + j), field);
  }

  /** Colours that no cell beside these has. */
  #apartFrom(c: number, r: number, span: number): Field[] {
    const near = new Set<Field>();
    for (let i = -1; i <= span; i++)
      for (let j = -1; j <= span; j++) {
        const isCorner = (i === -1 || i === span) && (j === -1 || j === span);
        const field = c + i < 0 || c + i >= this.columns ? undefined : this.#taken.get(this.#key(c + i, r + j));
        if (!isCorner && field !== undefined) near.add(field);
      }
    return ALL_FIELDS.filter((f) => !near.has(f));
  }
}

const ALL_FIELDS: readonly Field[] = [0, 1, 2, 3, 4];

/**
 * Bauhaus tiles: a grid of flat geometry with an object in a third of the cells, one of them larger. Four variants: a dozen tiles, a
 * few large ones, a checker of objects and tiles, and small ones around one large object.
 */
export function drawMosaic(scene: Scene): { markup: string; width: number; height: number } {
  const mosaic = new Mosaic(scene);
  const { columns, rows } = mosaic;
  const way = WAYS[scene.variant];
  const things = thingsOf(scene.names, paintOf(scene.theme));
  const [lead, ...others] = things;
  const span = Math.min(way.span, columns - 1, rows > 2 ? rows - 1 : rows);
  if (way.checker) placeInChecker(mosaic, things, scene.random);
  else if (lead && span > 1) placeLead(mosaic, lead, span, scene.random);
  spread(mosaic, way.checker ? [] : lead && span <= 1 ? [lead, ...others] : others, scene.random);
  mosaic.fill();
  return { markup: mosaic.markup, width: columns * S, height: rows * S };
}

/** An object in every other cell, the main one most often. */
function placeInChecker(mosaic: Mosaic, things: readonly Thing[], random: Random): void {
  const odd = random.next() < 0.5 ? 1 : 0;
  const cells = mosaic.free.filter(({ c, r }) => (r + c) % 2 === odd);
  for (const [k, { c, r }] of cells.entries()) {
    const which = k % 3 === 0 ? 0 : 1 + (k % Math.max(1, things.length - 1));
    mosaic.place(things[which] ?? things[0]!, c, r, 1, k);
  }
}

/** In wide pictures a text panel covers the start: the large object is placed past the middle. */
function placeLead(mosaic: Mosaic, lead: Thing, span: number, random: Random): void {
  const { columns, rows } = mosaic;
  const room = columns - span;
  const from = columns > rows + 1 ? Math.min(room, Math.floor(columns / 2)) : 0;
  const c = from ? from + Math.floor(random.next() * (room - from + 1)) : within(random, room + 1);
  mosaic.place(lead, c, within(random, rows - span + 1), span);
}

/** Objects in single cells, away from the edges, and no two in neighbouring cells while there is another place. */
function spread(mosaic: Mosaic, things: readonly Thing[], random: Random): void {
  const { columns, rows, free } = mosaic;
  const isEdge = (c: number) => (columns > 4 && (c === 0 || c === columns - 1) ? 1 : 0);
  const isFree = new Set(free.map(({ c, r }) => r * columns + c));
  const cells = random
    .shuffle(Array.from({ length: columns * rows }, (_, i) => i))
    .filter((i) => isFree.has(i))
    .map((i) => ({ c: i % columns, r: Math.floor(i / columns) }))
    .sort((a, b) => isEdge(a.c) - isEdge(b.c));
  const wanted = Math.min(things.length, Math.max(1, Math.round(cells.length / 3.4)));
  const used: { c: number; r: number }[] = [];
  for (const relaxed of [false, true])
    for (const cell of cells) {
      if (used.length >= wanted || used.includes(cell)) continue;
      if (!relaxed && used.some(({ c, r }) => Math.abs(c - cell.c) + Math.abs(r - cell.r) < 2)) continue;
      mosaic.place(things[used.length]!, cell.c, cell.r, 1);
      used.push(cell);
    }
}
