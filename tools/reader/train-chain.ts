import { type Chain, JOINTS, marginalsOf } from '../../src/composer/reading/learned/chain.ts';
import { shuffle } from './shuffle.ts';

export interface Sequence {
  features: number[][];
  joints: number[];
  labels: number[];
}

export interface Options {
  rounds: number;
  rate: number;
  /** L2 regularisation strength. */
  decay: number;
  /** Features with fewer occurrences are left out. */
  least: number;
  /** Once trained, features whose every weight is less are left out. */
  leastWeight: number;
  /** Squares of gradients begin with this: from next to nothing, the first steps of rare features are as long as if they were sure. */
  caution: number;
  /** After the first round, what is read right with a greater chance teaches nothing more. */
  settled: number;
}

export type Trained = Chain & { rows: ReadonlyMap<number, number>; weights: Float32Array };

/** A linear-chain conditional random field, by stochastic gradient with AdaGrad. */
export function trainChain(labels: readonly string[], sequences: readonly Sequence[], options: Options): Trained {
  const counts = new Map<number, number>();
  for (const { features } of sequences)
    for (const seen of features) for (const feature of seen) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const size = labels.length;
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= options.least) rows.set(feature, rows.size);
  const weights = new Float32Array(rows.size * size);
  const squares = new Float32Array(rows.size * size).fill(options.caution);
  const chain = { labels, rows, weights, scale: 1, steps: Array.from({ length: JOINTS }, () => new Float32Array(size * size)) };
  const stepSquares = chain.steps.map((table) => new Float32Array(table.length).fill(options.caution));
  // A span begins before it continues (BIO).
  for (let to = 0; to < size; to++)
    if (labels[to]?.startsWith('I-'))
      for (let from = 0; from < size; from++)
        if (labels[from]?.slice(2) !== labels[to]?.slice(2) || labels[from] === 'O')
          for (const table of chain.steps) table[from * size + to] = -30;
  const known = sequences.map(({ features }) =>
    features.map((seen) => Int32Array.from(seen.map((feature) => rows.get(feature) ?? -1).filter((row) => row >= 0))),
  );
  const inTurn = shuffle([...sequences.keys()]);
  for (let round = 0; round < options.rounds; round++) {
    for (const n of inTurn()) {
      const { joints, labels: right } = sequences[n] as Sequence;
      const seen = known[n] as Int32Array[];
      const { chances, pairs } = withPairs(chain, seen, joints);
      for (const [at, here] of seen.entries()) {
        const row = chances[at] as Float64Array;
        const isSettled = round > 0 && (row[right[at] as number] as number) > options.settled;
        for (const found of isSettled ? [] : here) {
          for (let label = 0; label < size; label++) {
            const k = found * size + label;
            const weight = weights[k] as number;
            const gradient = (row[label] as number) - (right[at] === label ? 1 : 0) + options.decay * weight;
            squares[k] = (squares[k] as number) + gradient * gradient;
            weights[k] = weight - (options.rate * gradient) / Math.sqrt(squares[k] as number);
          }
        }
        if (at === 0) continue;
        const step = pairs[at] as Float64Array;
        const table = chain.steps[joints[at] as number] as Float32Array;
        const tableSquares = stepSquares[joints[at] as number] as Float32Array;
        for (let pair = 0; pair < step.length; pair++) {
          if ((table[pair] as number) < -20) continue;
          const isRight = pair === (right[at - 1] as number) * size + (right[at] as number);
          const gradient = (step[pair] as number) - (isRight ? 1 : 0);
          tableSquares[pair] = (tableSquares[pair] as number) + gradient * gradient;
          table[pair] = (table[pair] as number) - (options.rate * gradient) / Math.sqrt(tableSquares[pair] as number);
        }
      }
    }
  }
  return chain;
}

/** Marginal probabilities of labels, and of pairs of neighbouring labels. */
function withPairs(
  chain: Chain,
  seen: readonly Int32Array[],
  joints: readonly number[],
): { chances: Float64Array[]; pairs: Float64Array[] } {
  const size = chain.labels.length;
  const scores = seen.map((rows) => {
    const sums = new Float64Array(size);
    for (const row of rows)
      for (let label = 0; label < size; label++) sums[label] = (sums[label] as number) + (chain.weights[row * size + label] as number);
    return sums;
  });
  const { forwards, backwards, local, scales, steps, chances } = marginalsOf(chain, scores, joints);
  const pairs = scores.map((_, n) => {
    const pair = new Float64Array(size * size);
    if (n === 0) return pair;
    const before = forwards[n - 1] as Float64Array;
    const row = local[n] as Float64Array;
    const step = steps[joints[n] as number] as Float64Array;
    const after = backwards[n] as Float64Array;
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++)
        pair[from * size + to] =
          ((before[from] as number) * (step[from * size + to] as number) * (row[to] as number) * (after[to] as number)) /
          (scales[n] as number);
    return pair;
  });
  return { chances, pairs };
}
