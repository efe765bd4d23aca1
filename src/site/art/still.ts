import { drawFlatLay, drawPlinths, drawShelves } from './display.ts';
import { paintOf } from './paint.ts';
import { ART, n, type Scene } from './scene.ts';
import { shadowFilter, withStandingShadow } from './shadow.ts';
import { type Thing, thingsOf } from './thing.ts';

/** Relative sizes from left to right by number of objects: one dominates. */
const SIZES: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [1, 0.66],
  3: [0.7, 1, 0.56],
  4: [0.58, 1, 0.74, 0.5],
  5: [0.52, 0.78, 1, 0.64, 0.46],
};

interface Placed {
  thing: Thing;
  x: number;
  base: number;
  w: number;
  h: number;
  /** Radius of the disc behind an object that cannot stand. */
  disc: number;
}

function arrange({ width, height, random }: Scene, things: readonly Thing[], horizon: number): Placed[] {
  const ratio = width / height;
  const count = Math.min(things.length, ratio > 1.5 ? 5 : ratio > 1.1 ? 4 : 3);
  const sizes = SIZES[count] ?? [1];
  const flip = random.next() < 0.5;
  const rank = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]!);
  // The most characteristic object takes the largest place; those that cannot stand take the middle sizes, on a disc.
  const chosen = things.slice(0, count);
  const places: Thing[] = [];
  rank.forEach((place, i) => {
    places[place] = chosen[i]!;
  });
  const unit = Math.min(height * 0.62, width * 0.52);
  const row = places.map((thing, i) => {
    const size = unit * sizes[i]! * random.between(0.95, 1.05);
    const side = thing.stands ? size : size * 0.72;
    let h = side / thing.ratio ** 0.5;
    if (thing.stands) h = Math.min(h, height * 0.58);
    const w = h * thing.ratio;
    const disc = thing.stands ? 0 : Math.hypot(w, h) * 0.56;
    return { thing, w, h, disc, span: Math.max(w, disc * 2) };
  });
  if (flip) row.reverse();
  const gaps = row.map((_, i) => (i === 0 ? 0 : random.between(-0.06, 0.04) * unit));
  const total = row.reduce((sum, p, i) => sum + p.span + gaps[i]!, 0);
  const scale = Math.min(1.25, (width * (ratio < 1.3 ? 0.82 : 0.88)) / total);
  let x = (width - total * scale) / 2;
  return row.map((p, i) => {
    x += gaps[i]! * scale;
    const span = p.span * scale;
    const front = i % 2 === (flip ? 0 : 1);
    const base = horizon + (height - horizon) * (front ? random.between(0.5, 0.62) : random.between(0.2, 0.34));
    const placed = { thing: p.thing, x: x + (span - p.w * scale) / 2, base, w: p.w * scale, h: p.h * scale, disc: p.disc * scale };
    x += span;
    return placed;
  });
}

/** Background of the wall: light through a window, an arch, or a low sun. */
function wall({ width, height, random }: Scene, horizon: number): string {
  // A tall wall needs a motif; on a wide one light is enough.
  const kind = random.pick(height > width * 1.1 ? (['arch', 'sun'] as const) : (['window', 'window', 'arch', 'sun', 'rays'] as const));
  if (kind === 'window') {
    const x = width * random.between(0.12, 0.3);
    const y = -height * 0.06;
    const pane = Math.min(width * 0.15, height * 0.22);
    const panes = [0, 1, 2].flatMap((c) =>
      [0, 1].map(
        (r) =>
          `<path d="M${n(x + c * pane * 1.12 + r * pane * 0.62)} ${n(y + r * pane * 1.5)}h${n(pane)}l${n(pane * 0.56)} ${n(pane * 1.36)}h${n(-pane)}z"/>`,
      ),
    );
    return `<g fill="#fff" opacity=".42">${panes.join('')}</g>`;
  }
  if (kind === 'rays') {
    const x = width * random.between(0.25, 0.4);
    const ray = (from: number, w: number) => `<path d="M${n(from)} 0h${n(w)}L${n(from + w - horizon * 0.5)} ${n(horizon)}h${n(-w)}z"/>`;
    return `<g fill="#fff" opacity=".4">${ray(x, width * 0.2)}${ray(x + width * 0.3, width * 0.13)}</g>`;
  }
  const cx = width * random.between(0.42, 0.62);
  if (kind === 'arch') {
    const r = Math.min(width * 0.27, height * 0.34);
    const top = horizon - Math.max(r * 1.9, height * 0.56);
    return `<path d="M${n(cx - r)} ${n(horizon)}V${n(top + r)}a${n(r)} ${n(r)} 0 0 1 ${n(2 * r)} 0V${n(horizon)}z" fill="${ART[1]}"/>`;
  }
  const r = Math.min(width * 0.3, height * 0.4);
  return `<circle cx="${n(cx)}" cy="${n(horizon - r * 0.72)}" r="${n(r)}" fill="${ART[1]}"/>`;
}

/** Arranges a trade's objects: on a counter, on plinths, on shelves, or on a table from above. */
export function drawStill(scene: Scene): string {
  const things = thingsOf(scene.names, paintOf(scene.theme));
  if (things.length > 1 && scene.variant === 1) return drawPlinths(scene, things);
  if (things.length > 2 && scene.variant === 2) return drawShelves(scene, things.slice(0, 6));
  return scene.variant === 3 ? drawFlatLay(scene, things) : drawCounter(scene, things);
}

/** A counter with three to five objects in one light. Those that cannot stand are shown on a disc. */
function drawCounter(scene: Scene, things: readonly Thing[]): string {
  const { width, height, id } = scene;
  const horizon = height * scene.random.between(0.66, 0.71) * (height > width * 1.1 ? 0.92 : 1);
  const placed = arrange(scene, things, horizon).sort((a, b) => a.base - b.base);
  const shapes = placed.map(({ thing, x, base, w, h, disc }, i) => {
    if (disc > 0) {
      const cx = x + w / 2;
      const cy = base - disc;
      const shadow = `<ellipse cx="${n(cx + disc * 0.34)}" cy="${n(base)}" rx="${n(disc * 0.9)}" ry="${n(disc * 0.1)}" opacity=".2"/>`;
      return `${shadow}<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(disc)}" fill="${ART[i % 2 ? 0 : 1]}"/><circle cx="${n(cx)}" cy="${n(cy)}" r="${n(disc * 0.9)}" fill="#fff" opacity=".34"/>${thing.at(x, cy - h / 2, w)}`;
    }
    return withStandingShadow(id, i, thing.at(x, base - h, w), base);
  });
  return [
    shadowFilter(id),
    `<linearGradient id="${id}t"><stop stop-color="#fff" stop-opacity=".16"/><stop offset="1" stop-opacity=".12"/></linearGradient>`,
    `<path fill="${ART[0]}" d="M0 0h${n(width)}v${n(height)}H0z"/>`,
    wall(scene, horizon),
    `<path fill="${ART[2]}" d="M0 ${n(horizon)}h${n(width)}v${n(height - horizon)}H0z"/><path fill="url(#${id}t)" d="M0 ${n(horizon)}h${n(width)}v${n(height - horizon)}H0z"/>`,
    `<path fill="#fff" opacity=".3" d="M0 ${n(horizon)}h${n(width)}v3H0z"/>`,
    ...shapes,
  ].join('');
}
