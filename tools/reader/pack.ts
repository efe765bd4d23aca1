import type { Trained } from './train-chain.ts';

export interface Packed {
  scale: number;
  features: string;
  weights: string;
}

/** Ascending numbers as varint deltas, seven bits a byte, the lowest first. */
function gapsOf(ascending: readonly number[]): number[] {
  return ascending.flatMap((number, n) => {
    let gap = number - (ascending[n - 1] ?? 0);
    const bytes: number[] = [];
    for (; gap >= 128; gap = Math.floor(gap / 128)) bytes.push((gap % 128) + 128);
    return [...bytes, gap];
  });
}

function pack(rows: readonly (readonly [feature: number, weights: ArrayLike<number>])[], columns: number, least = 0): Packed {
  const scale = rows.reduce((most, [, weights]) => Math.max(most, ...Array.from(weights, Math.abs)), 0) / 127;
  const kept = rows
    .filter(([, weights]) => Array.from(weights).some((weight) => Math.abs(weight) >= least && Math.round(weight / scale) !== 0))
    .sort(([a], [b]) => a - b);
  const bytes = new Int8Array(kept.length * columns);
  for (const [n, [, weights]] of kept.entries())
    bytes.set(
      Array.from(weights, (weight) => Math.round(weight / scale)),
      n * columns,
    );
  console.log(`${kept.length} features`);
  return {
    scale,
    features: Buffer.from(gapsOf(kept.map(([feature]) => feature))).toString('base64'),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

/** Packs a chain without the features whose every weight is less than `least`. */
export const packChain = ({ labels, rows, weights, steps }: Trained, least: number): Packed & { steps: number[][] } => ({
  steps: steps.map((table) => Array.from(table, (step) => Math.round(step * 1000) / 1000)),
  ...pack(
    [...rows].map(([feature, n]) => [feature, weights.subarray(n * labels.length, (n + 1) * labels.length)]),
    labels.length,
    least,
  ),
});

export const packWeights = (weights: ReadonlyMap<number, number>): Packed =>
  pack(
    [...weights].map(([feature, weight]) => [feature, [weight]]),
    1,
  );

/** The features of a packed table, in ascending order. */
export function featuresOf({ features }: Packed): number[] {
  const found: number[] = [];
  let feature = 0;
  let place = 1;
  for (const byte of Buffer.from(features, 'base64')) {
    feature += (byte % 128) * place;
    place *= 128;
    if (byte >= 128) continue;
    found.push(feature);
    place = 1;
  }
  return found;
}
