import { fromHex } from '../theme/oklch.ts';
import type { Box } from './data/objects.generated.ts';
import { OBJECTS } from './data/objects.ts';
import { LYING, NATURAL } from './data/subjects.ts';
import type { Paint } from './paint.ts';

/** An object prepared for drawing. */
export interface Thing {
  name: string;
  /** Width over height of the visible part. */
  ratio: number;
  /** Whether it looks right standing on a table. */
  stands: boolean;
  /** Its average colour, recoloured. */
  mean: string;
  /** Markup at left, top and width in drawing units; the height follows the ratio. */
  at(x: number, y: number, width: number): string;
}

const hasThing = (name: string): boolean => Object.hasOwn(OBJECTS, name);

const short = (n: number, digits = 1) => String(Number(n.toFixed(digits)));

/** The named object in the theme's colours; null when unknown. */
function thingOf(name: string, paint: Paint): Thing | null {
  if (!hasThing(name)) return null;
  const [box, mean, body] = OBJECTS[name]!;
  const natural = NATURAL.has(name);
  return placeable(name, box, paint(mean, natural), paintedBody(name, body, natural, paint));
}

function placeable(name: string, [x0, y0, w, h]: Box, mean: string, painted: string): Thing {
  return {
    name,
    ratio: w / h,
    stands: !LYING.has(name),
    mean,
    at: (x, y, width) => {
      const scale = width / w;
      return `<g transform="translate(${short(x - x0 * scale)} ${short(y - y0 * scale)}) scale(${short(scale, 4)})">${painted}</g>`;
    },
  };
}

/** Recoloured markup per palette, as long as that palette is cached. */
const bodies = new WeakMap<Paint, Map<string, string>>();

function paintedBody(name: string, body: string, natural: boolean, paint: Paint): string {
  const known = bodies.get(paint) ?? new Map<string, string>();
  bodies.set(paint, known);
  const old = known.get(name);
  if (old !== undefined) return old;
  const painted = body.replace(FILL, (_, kind: string, hex: string) => `${kind}="${paint(full(hex), natural)}"`);
  known.set(name, painted);
  return painted;
}

const FILL = /(fill|stroke)="(#[0-9a-f]{3,6})"/g;

/** The object as a screen print: each of its colours in one of the inks, given from darkest to lightest. */
export function inkedThing(name: string, inks: readonly string[]): Thing | null {
  if (!hasThing(name)) return null;
  const [box, mean, body] = OBJECTS[name]!;
  const lightness = (hex: string) => fromHex(full(hex)).l;
  const all = [...body.matchAll(FILL)].map(([, , hex]) => lightness(hex!));
  const [least, most] = [Math.min(...all), Math.max(...all)];
  // Similar lightnesses get neighbouring inks: a croissant is not black and white.
  const range = Math.max(0.42, most - least);
  const middle = (least + most) / 2;
  const inkOf = (hex: string) => {
    const at = 0.5 + (lightness(hex) - middle) / range;
    return inks[Math.max(0, Math.min(inks.length - 1, Math.floor(at * inks.length)))];
  };
  return placeable(
    name,
    box,
    inkOf(mean) ?? mean,
    body.replace(FILL, (_, kind: string, hex: string) => `${kind}="${inkOf(hex)}"`),
  );
}

const full = (hex: string) => (hex.length === 4 ? `#${[...hex.slice(1)].map((c) => c + c).join('')}` : hex);

/** The named objects, without unknown ones and duplicates. */
export const thingsOf = (names: readonly string[], paint: Paint): Thing[] =>
  [...new Set(names)].map((name) => thingOf(name, paint)).filter((thing) => thing !== null);
