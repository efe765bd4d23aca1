import sharp from 'sharp';
import type { Oklch } from '#site/schema.ts';
import { fromHex } from '#site/theme/oklch.ts';

/** What an eye finds of the colours that were named, as shares of a view. */
export interface Seen {
  /** Of each named colour, in the order they were named. */
  shares: number[];
  /** What has a hue that nobody named. */
  foreign: number;
  /** The largest such hue in degrees. */
  foreignHue: number | undefined;
  /** The largest field, as `#rrggbb`, and whether it is of a named colour or a paper. */
  field: string;
  /** 0–1: the first named colour seen, the others seen, nothing else seen. */
  score: number;
}

/** Below it a surface is paper, stone or ink to the eye. */
const GREY = 0.034;
/** Degrees within which two colours are shades of one. */
const SHADE = 32;
/** Shares at which a colour is seen: the first as a field, the others as what it is set off by. */
const FIRST = 0.22;
const OTHERS = 0.025;
/** Share of foreign hues that spoils a view. */
const SPOILT = 0.06;

const turn = (one: number, other: number) => Math.min(Math.abs(one - other), 360 - Math.abs(one - other));
/** Light tints of a yellow look greener, dark ones browner: hues are told apart less well where there is little chroma. */
const reachOf = (c: number) => (c < 0.05 ? SHADE + 14 : SHADE);

/** Whether a surface would be called by the name. */
export function isSeenAs(seen: Oklch, named: Oklch): boolean {
  if (named.c < 0.03 && named.l < 0.4) return seen.l < 0.34 && seen.c < 0.045;
  if (named.c < 0.012 && named.l > 0.9) return seen.l > 0.95 && seen.c < 0.014;
  if (named.c < 0.03 && named.l <= 0.84) return seen.c < GREY && Math.abs(seen.l - named.l) < 0.22;
  if (named.l > 0.84 && named.c < 0.06) return seen.l > 0.82 && seen.c > 0.006 && seen.c < 0.085 && turn(seen.h, named.h) < 50;
  return seen.c > Math.max(0.028, named.c * 0.42) && Math.abs(seen.l - named.l) < 0.2 && turn(seen.h, named.h) < reachOf(seen.c);
}

/** Whether a colour is a named one, a tint or a shade of it, or has no hue. */
export const isFree = (seen: Oklch, named: readonly Oklch[]): boolean =>
  seen.c < GREY || seen.l < 0.16 || named.some(({ c, h }) => c >= 0.012 && turn(seen.h, h) < reachOf(seen.c));

/** Channels of neighbours on one surface differ by no more than a texture does. */
const GRAIN = 10;
const isLike = (one: number, other: number) =>
  [16, 8, 0].every((bits) => Math.abs(((one >> bits) & 255) - ((other >> bits) & 255)) <= GRAIN);

const hex = (n: number) => `#${n.toString(16).padStart(6, '0')}`;

/** Surfaces of a picture and how much of it each takes; an edge between two is left out. */
export async function surfacesOf(picture: Buffer): Promise<Map<string, number>> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const at = (x: number, y: number) => {
    const i = (y * width + x) * 3;
    return (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
  };
  const counts = new Map<number, number>();
  let all = 0;
  for (let y = 1; y < height; y += 3)
    for (let x = 1; x < width; x += 3) {
      const color = at(x, y);
      if (!isLike(color, at(x - 1, y)) || !isLike(color, at(x, y - 1))) continue;
      counts.set(color, (counts.get(color) ?? 0) + 1);
      all++;
    }
  return new Map([...counts].map(([color, count]) => [hex(color), count / all]));
}

/** @param named the owner's colours, the most important first. */
export function seenColours(surfaces: ReadonlyMap<string, number>, named: readonly Oklch[]): Seen {
  const shares = named.map(() => 0);
  const hues = new Map<number, number>();
  let foreign = 0;
  for (const [color, share] of surfaces) {
    const seen = fromHex(color);
    const index = named.findIndex((one) => isSeenAs(seen, one));
    if (index >= 0) shares[index]! += share;
    else if (!isFree(seen, named)) {
      foreign += share;
      const hue = Math.round(seen.h / 15) * 15;
      hues.set(hue, (hues.get(hue) ?? 0) + share);
    }
  }
  const largest = <T>(of: ReadonlyMap<T, number>) =>
    [...of].reduce<[T, number] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined);
  const met = shares.map((share, i) => Math.min(1, share / (i === 0 ? FIRST : OTHERS)));
  const others = met.slice(1);
  const rest = others.length > 0 ? others.reduce((sum, one) => sum + one, 0) / others.length : met[0]!;
  return {
    shares,
    foreign,
    foreignHue: largest(hues)?.[0],
    field: largest(surfaces)?.[0] ?? '#ffffff',
    score: 0.45 * met[0]! + 0.2 * rest + 0.35 * (1 - Math.min(1, foreign / SPOILT)),
  };
}
