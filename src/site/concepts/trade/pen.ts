/** Geometry and path data for computed drawings. */

export type Point = readonly [x: number, y: number];

/** A coordinate with at most one decimal. */
export const n = (value: number): string => String(Math.round(value * 10) / 10);

const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

/** Path data through points by straight lines. */
export const lines = (points: readonly Point[], closed = false): string => `M${points.map(at).join('L')}${closed ? 'z' : ''}`;

/** Path data through points by a Catmull–Rom curve, in relative steps. */
export function curve(points: readonly Point[]): string {
  const last = points.length - 1;
  const rounded = points.map(([x, y]): Point => [Number(n(x)), Number(n(y))]);
  const steps = rounded.slice(0, -1).map(([x1, y1], i) => {
    const [x0, y0] = rounded[Math.max(0, i - 1)]!;
    const [x2, y2] = rounded[i + 1]!;
    const [x3, y3] = rounded[Math.min(last, i + 2)]!;
    const [dx, dy] = [x2 - x1, y2 - y1];
    return `c${at([(x2 - x0) / 6, (y2 - y0) / 6])} ${at([dx - (x3 - x1) / 6, dy - (y3 - y1) / 6])} ${at([dx, dy])}`;
  });
  return `M${at(rounded[0]!)}${steps.join('')}`;
}

/** Path data of a circle. */
export const circle = ([x, y]: Point, r: number): string =>
  `M${at([x - r, y])}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0z`;

export const box = (x: number, y: number, width: number, height: number): string => `M${at([x, y])}h${n(width)}v${n(height)}h${n(-width)}z`;

/** A point at a distance and direction from a centre, in degrees: 0 to the right, 90 down. */
export const polar = ([x, y]: Point, radius: number, degrees: number): Point => [
  x + radius * Math.cos((degrees * Math.PI) / 180),
  y + radius * Math.sin((degrees * Math.PI) / 180),
];

/** The point of a superellipse in a direction: an ellipse at power 2, squarer above. */
export function superellipse([rx, ry]: Point, power: number, degrees: number): Point {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const part = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / power);
  return [rx * part(c), ry * part(s)];
}

/** The numbers from 0 to `length` - 1. */
export const count = (length: number): number[] => Array.from({ length }, (_, i) => i);

/** `steps + 1` evenly spaced numbers, both ends included. */
export const between = (from: number, to: number, steps: number): number[] => count(steps + 1).map((i) => from + ((to - from) * i) / steps);

/** Interpolates a table of (x, value) rows in ascending order. */
export function interpolate(rows: readonly Point[], place: number): number {
  const next = rows.findIndex(([x]) => x >= place);
  if (next <= 0) return rows[next === 0 ? 0 : rows.length - 1]![1];
  const [[x0, y0], [x1, y1]] = [rows[next - 1]!, rows[next]!];
  return y0 + ((y1 - y0) * (place - x0)) / (x1 - x0);
}
