import { fromHex } from '../theme/oklch.ts';
import { type Field, fieldFor, fieldsOf } from './ground.ts';
import { paintOf } from './paint.ts';
import type { Random } from './random.ts';
import { ART, n, type Scene } from './scene.ts';
import { type Thing, thingsOf } from './thing.ts';

/** Cell size in drawing units. */
const S = 200;

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

const quarter = (turn: number) => `transform="rotate(${turn * 90} 100 100)"`;

/** Geometric tiles on a painted 200-unit cell, in colours `f` and `g`. */
const TILES: readonly ((random: Random, f: string, g: string) => string)[] = [
  (_, f) => `<circle cx="100" cy="100" r="60" fill="${f}"/>`,
  (r, f) => `<path ${quarter(Math.floor(r.next() * 4))} d="M0 0a200 200 0 0 1 200 200H0z" fill="${f}"/>`,
  (r, f, g) =>
    `<path ${quarter(Math.floor(r.next() * 4))} d="M0 0a200 200 0 0 1 200 200H0z" fill="${f}"/><path d="M0 100h100a100 100 0 0 1-100 100z" fill="${g}"/>`,
  (r, f) => `<path ${quarter(Math.floor(r.next() * 4))} d="M0 100a100 100 0 0 1 200 0z" fill="${f}"/>`,
  (r, f) => `<path ${quarter(Math.floor(r.next() * 4))} d="M0 0h200L0 200z" fill="${f}"/>`,
  (r, f) =>
    `<path ${quarter(Math.floor(r.next() * 2))} d="M0 0h25v200H0zM50 0h25v200H50zM100 0h25v200h-25zM150 0h25v200h-25z" fill="${f}"/>`,
  (r, f) => `<path ${quarter(Math.floor(r.next() * 2))} d="M0 0c110 0 200 90 200 200C90 200 0 110 0 0z" fill="${f}"/>`,
  (r, f, g) =>
    `<g ${quarter(Math.floor(r.next() * 4))}><path d="M0 0h200a200 200 0 0 1-200 200z" fill="${f}"/><path d="M0 0h133a133 133 0 0 1-133 133z" fill="${g}"/><path d="M0 0h67a67 67 0 0 1-67 67z" fill="${f}"/></g>`,
  (r, f) =>
    `<path ${quarter(Math.floor(r.next() * 2))} d="M0 0a100 100 0 0 1 100 100a100 100 0 0 1 100-100zM0 200a100 100 0 0 1 100-100a100 100 0 0 1 100 100z" fill="${f}"/>`,
  (_, f, g) => `<circle cx="100" cy="100" r="100" fill="${f}"/><circle cx="100" cy="100" r="50" fill="${g}"/>`,
  (_, f) => `<path d="M100 0l100 100-100 100L0 100z" fill="${f}"/>`,
];

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

/**
 * Bauhaus tiles: a grid of flat geometry with an object in a third of the cells, one of them larger. Four variants: a dozen tiles, a
 * few large ones, a checker of objects and tiles, and small ones around one large object.
 */
export function drawMosaic(scene: Scene): { markup: string; width: number; height: number } {
  const { random } = scene;
  const way = WAYS[scene.variant];
  const [columns, rows] = gridFor(scene.width / scene.height, way.cells);
  // Few kinds of tile per picture give it a rhythm.
  const kinds = random.shuffle([...TILES.keys()]).slice(0, way.cells < 8 ? 4 : 6);
  const fields = fieldsOf(scene.theme);
  const things = thingsOf(scene.names, paintOf(scene.theme));
  const taken = new Map<number, Field>();
  const out: string[] = [];
  const grounds: { field: Field; c: number; r: number; span: number }[] = [];
  const paintGround = (field: Field, c: number, r: number, span: number) => grounds.push({ field, c, r, span });
  const key = (c: number, r: number) => r * columns + c;
  const neighbours = (c: number, r: number, span: number) => {
    const near = new Set<Field>();
    for (let i = -1; i <= span; i++)
      for (let j = -1; j <= span; j++) {
        const isCorner = (i === -1 || i === span) && (j === -1 || j === span);
        const field = c + i < 0 || c + i >= columns ? undefined : taken.get(key(c + i, r + j));
        if (!isCorner && field !== undefined) near.add(field);
      }
    return near;
  };
  const all: readonly Field[] = [0, 1, 2, 3, 4];
  const free = (near: Set<Field>) => all.filter((f) => !near.has(f));

  const place = (thing: Thing, c: number, r: number, span: number, nth = 0) => {
    const disc = fieldFor(thing.mean, fields, [0, 1, 4, 3]);
    const options = free(neighbours(c, r, span)).filter((f) => f !== disc);
    const ground = random.pick(options.length > 0 ? options : all.filter((f) => f !== disc));
    const side = S * span;
    const onDisc = way.checker ? nth % 2 === 0 : span === 1 || random.next() < 0.6;
    const bg = onDisc ? ground : disc;
    paintGround(bg, c, r, span);
    if (onDisc) out.push(`<circle cx="${c * S + side / 2}" cy="${r * S + side / 2}" r="${n(side * 0.445)}" fill="${ART[disc]}"/>`);
    out.push(centred(thing, c * S, r * S, side, onDisc ? 0.62 : 0.74));
    for (let i = 0; i < span; i++) for (let j = 0; j < span; j++) taken.set(key(c + i, r + j), bg);
  };

  const [lead, ...others] = things;
  const span = Math.min(way.span, columns - 1, rows > 2 ? rows - 1 : rows);
  if (way.checker) {
    // An object in every other cell, the main one most often.
    const odd = random.next() < 0.5 ? 1 : 0;
    let k = 0;
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++)
        if ((r + c) % 2 === odd) place(things[k % 3 === 0 ? 0 : 1 + (k % Math.max(1, things.length - 1))] ?? things[0]!, c, r, 1, k++);
  } else if (lead && span > 1) {
    // In wide pictures a text panel covers the start: the large object is placed past the middle.
    const room = columns - span;
    const from = columns > rows + 1 ? Math.min(room, Math.floor(columns / 2)) : 0;
    const c = from ? from + Math.floor(random.next() * (room - from + 1)) : within(random, room + 1);
    place(lead, c, within(random, rows - span + 1), span);
  } else if (lead) others.unshift(lead);

  // Objects are spread out: no two in neighbouring cells while there is another place.
  const isEdge = (i: number) => (columns > 4 && (i % columns === 0 || i % columns === columns - 1) ? 1 : 0);
  const shuffled = random.shuffle(Array.from({ length: columns * rows }, (_, i) => i)).filter((i) => !taken.has(i));
  const cells = shuffled.sort((a, b) => isEdge(a) - isEdge(b));
  const wanted = way.checker ? 0 : Math.min(others.length, Math.max(1, Math.round(cells.length / 3.4)));
  const used: number[] = [];
  for (const relaxed of [false, true])
    for (const cell of cells) {
      if (used.length >= wanted || used.includes(cell)) continue;
      const c = cell % columns;
      const r = Math.floor(cell / columns);
      if (!relaxed && used.some((u) => Math.abs((u % columns) - c) + Math.abs(Math.floor(u / columns) - r) < 2)) continue;
      place(others[used.length]!, c, r, 1);
      used.push(cell);
    }

  let lastTile = -1;
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      if (taken.has(key(c, r))) continue;
      const options = free(neighbours(c, r, 1));
      const ground = random.pick(options.length > 0 ? options : all);
      const inks = random.shuffle(all.filter((f) => f !== ground && Math.abs(fromHex(fields[f]!).l - fromHex(fields[ground]!).l) > 0.1));
      let tile = random.pick(kinds);
      if (tile === lastTile) tile = kinds[(kinds.indexOf(tile) + 1) % kinds.length]!;
      lastTile = tile;
      const f = ART[inks[0] ?? 4];
      const g = inks[1] === undefined ? ART[ground] : ART[inks[1]];
      paintGround(ground, c, r, 1);
      out.push(`<g transform="translate(${c * S} ${r * S})">${TILES[tile]!(random, f, g)}</g>`);
      taken.set(key(c, r), ground);
    }
  const painted = paintGrounds(grounds, columns);
  return { markup: painted + out.join(''), width: columns * S, height: rows * S };
}
