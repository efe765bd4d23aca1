import type { Found } from '../../src/composer/brief.ts';
import { likeliest, weigh } from '../../src/composer/reading/likeliest.ts';
import type { Task } from './candidates.ts';

interface Options {
  rounds: number;
  rate: number;
  decay: number;
  least: number;
}

/** A log-linear choice between candidates and none, by stochastic gradient with AdaGrad. */
export function trainChoice(tasks: readonly Task[], options: Options): Map<number, number> {
  const all = tasks.map(({ candidates }) => candidates);
  const counts = new Map<number, number>();
  for (const candidates of all)
    for (const feature of new Set(candidates.flatMap(({ features }) => features))) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= options.least) rows.set(feature, rows.size);
  const weights = new Float64Array(rows.size);
  const squares = new Float64Array(rows.size).fill(1e-6);
  const pulls = new Float64Array(rows.size);
  const known = all.map((candidates) =>
    candidates.map(({ isRight, features }) => ({
      isRight,
      rows: Int32Array.from(features.map((feature) => rows.get(feature) ?? -1).filter((row) => row >= 0)),
    })),
  );
  for (let round = 0; round < options.rounds; round++)
    for (const candidates of known) {
      if (candidates.length === 0) continue;
      const scores = candidates.map(({ rows: own }) =>
        Math.exp(
          Math.min(
            30,
            own.reduce((sum, row) => sum + (weights[row] as number), 0),
          ),
        ),
      );
      const right = scores.map((score, n) => (candidates[n]?.isRight ? score : 0));
      const isNone = !candidates.some(({ isRight }) => isRight);
      const all = scores.reduce((sum, score) => sum + score, 1);
      const allRight = right.reduce((sum, score) => sum + score, isNone ? 1 : 0);
      const touched = new Set<number>();
      for (const [n, { rows: own }] of candidates.entries()) {
        const pull = (scores[n] as number) / all - (right[n] as number) / allRight;
        if (Math.abs(pull) < 1e-5) continue;
        for (const row of own) {
          pulls[row] = (pulls[row] as number) + pull;
          touched.add(row);
        }
      }
      for (const row of touched) {
        const gradient = (pulls[row] as number) + options.decay * (weights[row] as number);
        pulls[row] = 0;
        squares[row] = (squares[row] as number) + gradient * gradient;
        weights[row] = (weights[row] as number) - (options.rate * gradient) / Math.sqrt(squares[row] as number);
      }
    }
  return new Map([...rows].map(([feature, row]) => [feature, weights[row] as number]));
}

export const choose = ({ text, candidates }: Task, weights: ReadonlyMap<number, number>): Found | null =>
  likeliest(weigh(text, candidates, { get: (feature) => weights.get(feature) ?? 0 }));
