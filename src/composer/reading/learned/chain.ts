/** The labels of one layer, with the weights of each feature and each step from label to label. */
export interface Chain {
  labels: readonly string[];
  /** Row index in `weights` of a feature, if it has one. */
  rows: { get(feature: number): number | undefined };
  /** One number per label in each row, in units of `scale`. */
  weights: Float32Array | Int8Array;
  scale: number;
  /** Transition weights from label to label, row by row; a table for each kind of joint. */
  steps: readonly Float32Array[];
}

/** Count of joints between a token and the one before it: nothing, the start of a thought, the start of a sentence. */
export const JOINTS = 3;

/** The chance of each label at each token, and of whole stretches. */
export interface Marginals {
  labels: readonly string[];
  /** Token by token, a chance for each label. */
  chances: Float64Array[];
  forwards: Float64Array[];
  backwards: Float64Array[];
  local: Float64Array[];
  scales: number[];
  steps: readonly Float64Array[];
  /** The chance that exactly the tokens [from, to) are one stretch of a kind. */
  stretch(kind: string, from: number, to: number): number;
}

/** Score of each label at each token, before its neighbours are considered. */
export function scoresOf(chain: Chain, features: readonly (readonly number[])[]): Float64Array[] {
  return features.map((seen) => {
    const scores = new Float64Array(chain.labels.length);
    for (const feature of seen) {
      const row = chain.rows.get(feature);
      if (row === undefined) continue;
      const from = row * scores.length;
      for (let label = 0; label < scores.length; label++)
        scores[label] = (scores[label] as number) + (chain.weights[from + label] as number);
    }
    return scores.map((score) => score * chain.scale);
  });
}

/** Forwards and backwards over a linear chain (Rabiner 1989), each step scaled so that nothing underflows. */
export function marginalsOf(chain: Chain, scores: readonly Float64Array[], joints: readonly number[]): Marginals {
  const { labels } = chain;
  const size = labels.length;
  const steps = chain.steps.map((table) => Float64Array.from(table, Math.exp));
  const stepsTo = (n: number) => steps[joints[n] ?? 0] as Float64Array;
  const local = scores.map((row) => {
    const most = Math.max(...row);
    return row.map((score) => Math.exp(score - most));
  });
  const scales: number[] = [];
  const forwards: Float64Array[] = [];
  for (const [n, row] of local.entries()) {
    const before = forwards[n - 1];
    const step = stepsTo(n);
    const now = new Float64Array(size);
    let all = 0;
    for (let to = 0; to < size; to++) {
      let sum = before ? 0 : 1;
      if (before) for (let from = 0; from < size; from++) sum += (before[from] as number) * (step[from * size + to] as number);
      now[to] = sum * (row[to] as number);
      all += now[to] as number;
    }
    for (let to = 0; to < size; to++) now[to] = (now[to] as number) / all;
    scales.push(all);
    forwards.push(now);
  }
  const backwards: Float64Array[] = new Array(local.length);
  let after = new Float64Array(size).fill(1);
  for (let n = local.length - 1; n >= 0; n--) {
    backwards[n] = after;
    const row = local[n] as Float64Array;
    const step = stepsTo(n);
    const now = new Float64Array(size);
    for (let from = 0; from < size; from++) {
      let sum = 0;
      for (let to = 0; to < size; to++) sum += (step[from * size + to] as number) * (row[to] as number) * (after[to] as number);
      now[from] = sum / (scales[n] as number);
    }
    after = now;
  }
  const chances = forwards.map((row, n) => row.map((chance, label) => chance * ((backwards[n] as Float64Array)[label] as number)));
  return {
    labels,
    chances,
    forwards,
    backwards,
    local,
    scales,
    steps,
    stretch(kind, from, to) {
      const first = labels.indexOf(`B-${kind}`);
      const rest = labels.indexOf(`I-${kind}`);
      if (first < 0 || from >= to || to > local.length) return 0;
      let chance = (forwards[from] as Float64Array)[first] as number;
      let last = first;
      for (let n = from + 1; n < to; n++) {
        chance *= ((stepsTo(n)[last * size + rest] as number) * ((local[n] as Float64Array)[rest] as number)) / (scales[n] as number);
        last = rest;
      }
      if (to === local.length) return chance;
      // The next token must not continue the stretch.
      let end = 0;
      const row = local[to] as Float64Array;
      for (let next = 0; next < size; next++)
        if (next !== rest)
          end += (stepsTo(to)[last * size + next] as number) * (row[next] as number) * ((backwards[to] as Float64Array)[next] as number);
      return (chance * end) / (scales[to] as number);
    },
  };
}
