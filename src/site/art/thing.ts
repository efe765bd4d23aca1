import { OBJECTS } from './data/objects.generated.ts';
import { LYING, NATURAL } from './data/subjects.ts';
import type { Paint } from './paint.ts';

/** A thing ready to be put into a drawing. */
export interface Thing {
  name: string;
  /** Width over height of what is visible. */
  ratio: number;
  /** Whether it looks right standing on a table. */
  stands: boolean;
  /** Its colour from afar, recoloured. */
  mean: string;
  /** Markup that fills a rectangle: left, top, width in drawing units; height follows the ratio. */
  at(x: number, y: number, width: number): string;
}

const hasThing = (name: string): boolean => Object.hasOwn(OBJECTS, name);

const short = (n: number, digits = 1) => String(Number(n.toFixed(digits)));

/** The thing of that name in the theme's colours; null when there is none. */
function thingOf(name: string, paint: Paint): Thing | null {
  if (!hasThing(name)) return null;
  const [[x0, y0, w, h], mean, body] = OBJECTS[name]!;
  const natural = NATURAL.has(name);
  const painted = paintedBody(name, body, natural, paint);
  return {
    name,
    ratio: w / h,
    stands: !LYING.has(name),
    mean: paint(mean, natural),
    at: (x, y, width) => {
      const scale = width / w;
      return `<g transform="translate(${short(x - x0 * scale)} ${short(y - y0 * scale)}) scale(${short(scale, 4)})">${painted}</g>`;
    },
  };
}

/** Bodies in the colours of a palette, for as long as that palette is remembered. */
const bodies = new WeakMap<Paint, Map<string, string>>();

function paintedBody(name: string, body: string, natural: boolean, paint: Paint): string {
  const known = bodies.get(paint) ?? new Map<string, string>();
  bodies.set(paint, known);
  const old = known.get(name);
  if (old !== undefined) return old;
  const painted = body.replace(/fill="(#[0-9a-f]{3,6})"/g, (_, hex: string) => `fill="${paint(full(hex), natural)}"`);
  known.set(name, painted);
  return painted;
}

const full = (hex: string) => (hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex);

/** The things of those names, without those that do not exist and without repeats. */
export const thingsOf = (names: readonly string[], paint: Paint): Thing[] =>
  [...new Set(names)].map((name) => thingOf(name, paint)).filter((thing) => thing !== null);
