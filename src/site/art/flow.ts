import { curveAlong, curveAround } from './curve.ts';
import type { Random } from './random.ts';
import { ART, field, n, type Scene } from './scene.ts';

/** A gentle height field from a few superposed waves, between about -1 and 1. */
function relief(random: Random): (u: number, v: number) => number {
  const waves = Array.from({ length: 4 }, (_, i) => ({
    u: random.between(0.6, 1.5) * (1 + i * 0.55),
    v: random.between(-1.4, 1.4) * (1 + i * 0.4),
    at: random.between(0, 6.3),
    height: 0.55 / (1 + i * 0.55),
  }));
  return (u, v) => waves.reduce((sum, w) => sum + w.height * Math.sin(6.283 * (w.u * u + w.v * v) + w.at), 0);
}

/** Lines side by side along the relief, like wind-blown sand. */
function waves({ width, height, random }: Scene, count: number, swing: number): string[] {
  const at = relief(random);
  const steps = Math.max(8, Math.round(width / 84));
  const gap = (height * 1.24) / count;
  return Array.from({ length: count + 1 }, (_, k) => {
    const base = -height * 0.12 + k * gap;
    const points = Array.from({ length: steps + 2 }, (_, i) => {
      const u = i / steps;
      return [-20 + u * (width + 40), base + swing * height * at(u * 0.62, k / count / 1.7)] as const;
    });
    return curveAlong(points);
  });
}

/** Contour lines around a summit. */
function rings({ width, height, random }: Scene, cx: number, cy: number, count: number): string[] {
  const at = relief(random);
  const reach = Math.hypot(Math.max(cx, width - cx), Math.max(cy, height - cy)) * 1.04;
  return Array.from({ length: count }, (_, k) => {
    const size = 12 + (k / (count - 1)) ** 1.1 * (reach - 12);
    const points = 12 + (k >> 2) * 2;
    const ring = Array.from({ length: points }, (_, i) => {
      const turn = (i / points) * 6.283;
      const r = size * (1 + 0.26 * at(0.35 * Math.cos(turn) + 0.5, 0.35 * Math.sin(turn) + k * 0.012));
      return [cx + r * Math.cos(turn) * 1.16, cy + r * Math.sin(turn)] as const;
    });
    return curveAround(ring);
  });
}

/** Flowing lines for trades without objects. Four variants: dunes, contour map, broad ribbons, ranges at dusk. */
export function drawFlow(scene: Scene): string {
  const { width, height, random, variant } = scene;
  const isDeep = random.next() < 0.45;
  const [ground, line, disc, strong] = isDeep ? [ART[4], ART[3], ART[2], ART[1]] : [ART[0], ART[2], ART[1], ART[4]];
  const cx = width * random.between(0.58, 0.7);
  const cy = height * random.between(0.3, 0.5);
  const radius = Math.min(width, height) * random.between(0.22, 0.3);
  const sun = (fill: string, x = cx, y = cy, r = radius) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;
  const stroked = (lines: readonly string[], color: string, weight: number) =>
    `<path fill="none" stroke="${color}" stroke-width="${weight}" d="${lines.join('')}"/>`;
  if (variant === 1) {
    const lines = rings(scene, cx, cy, 20);
    const low = lines.filter((_, i) => i % 5);
    return `${field(ground, width, height)}<path fill="${disc}" d="${lines[7]}"/><path fill="${isDeep ? ART[3] : ART[3]}" d="${lines[3]}"/>${stroked(low, strong, 2)}${stroked(
      lines.filter((_, i) => i % 5 === 0),
      strong,
      4.5,
    )}`;
  }
  if (variant === 2) {
    const bands = waves(scene, 7, 0.14);
    const inks = random.shuffle([1, 2, 3, 2, 1, 4, 3, 0]).map((i) => ART[i]!);
    const fills = bands.map((d, i) => {
      const ink = inks[i % inks.length]!;
      return `<path fill="${ink === inks[(i + 7) % 8] ? ART[4] : ink}" d="${d}V${n(height + 60)}H-30z"/>`;
    });
    return field(ground, width, height) + sun(isDeep ? ART[1] : ART[2], cx, height * 0.2) + fills.slice(2).join('');
  }
  if (variant === 3) {
    const lines = waves(scene, 17, 0.1).slice(6);
    const ridges = lines.map((d) => `<path d="${d}V${n(height + 60)}H-30z"/>`);
    return `${field(ground, width, height)}${sun(disc, cx, height * 0.4, radius * 1.25)}<g fill="${ground}" stroke="${strong}" stroke-width="3">${ridges.join('')}</g>`;
  }
  const lines = waves(scene, 25, 0.1);
  return `${field(ground, width, height)}${sun(disc)}${stroked(lines, line, 3)}${stroked(
    lines.filter((_, i) => i % 6 === 3),
    strong,
    6,
  )}`;
}
