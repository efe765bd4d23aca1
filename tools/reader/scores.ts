import type { Found } from '../../src/composer/brief.ts';
import { type Layer, labelsOf } from '../../src/composer/reading/learned/layers.ts';
import { agree } from '../../src/composer/reading/likeliest.ts';
import type { Task } from './candidates.ts';

const counts = new Map<string, { right: number; found: number; wanted: number }>();
const row = (key: string) => {
  const known = counts.get(key) ?? { right: 0, found: 0, wanted: 0 };
  counts.set(key, known);
  return known;
};

function stretchesOf(labels: readonly string[], chosen: readonly number[]): string[] {
  const found: string[] = [];
  for (let n = 0; n < chosen.length; n++) {
    const label = labels[chosen[n] as number] as string;
    if (!label.startsWith('B-')) continue;
    let end = n + 1;
    while (end < chosen.length && labels[chosen[end] as number] === `I-${label.slice(2)}`) end++;
    found.push(`${label.slice(2)} ${n} ${end}`);
  }
  return found;
}

export function scoreChain(layer: Layer, right: readonly number[], chances: readonly Float64Array[]): void {
  const labels = labelsOf(layer);
  const chosen = chances.map((chance) => chance.indexOf(Math.max(...chance)));
  if (layer === 'act') {
    for (const [n, label] of chosen.entries()) {
      row(`act ${labels[label]}`).found++;
      row(`act ${labels[right[n] as number]}`).wanted++;
      if (label === right[n]) row(`act ${labels[label]}`).right++;
    }
    return;
  }
  const found = stretchesOf(labels, chosen);
  const wanted = stretchesOf(labels, right);
  for (const one of found) row(`${layer} ${one[0]}`).found++;
  for (const one of wanted) row(`${layer} ${one[0]}`).wanted++;
  for (const one of found) if (wanted.includes(one)) row(`${layer} ${one[0]}`).right++;
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
scoreChain.print = () => {
  for (const [key, { right, found, wanted }] of [...counts].sort())
    console.log(key.padEnd(9), `precision ${percent(right, found)}, recall ${percent(right, wanted)} of ${wanted}`);
};

const chosen = new Map<string, { confidence: number; isRight: boolean; isNone: boolean }[]>();
const reach = new Map<string, [number, number]>();
export function scoreChoice(choice: string, { wanted, candidates, text }: Task, best: Found | null): void {
  const isRight = best !== null && wanted.some((one) => agree(one, best.value));
  chosen.set(choice, [...(chosen.get(choice) ?? []), { confidence: best?.confidence ?? 0, isRight, isNone: wanted.length === 0 }]);
  const within = reach.get(choice) ?? [0, 0];
  if (wanted.length > 0) {
    within[1]++;
    if (candidates.some((candidate) => candidate.isRight)) within[0]++;
    else if (process.env.MISSED === choice) console.log('missed:', wanted.join(' | '), ' in ', text.slice(0, 120).replace(/\n/g, ' '));
  }
  reach.set(choice, within);
}
scoreChoice.print = () => {
  for (const [choice, all] of chosen) {
    const [hit = 0, of = 0] = reach.get(choice) ?? [];
    console.log(`${choice}: among the candidates in ${percent(hit, of)}`);
    for (const bar of [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
      const taken = all.filter(({ confidence }) => confidence >= bar);
      const right = taken.filter((one) => one.isRight).length + all.filter(({ confidence, isNone }) => isNone && confidence < bar).length;
      console.log(
        `  from ${bar}: right ${percent(right, all.length)}, wrong ${percent(taken.filter((one) => !one.isRight).length, all.length)}`,
      );
    }
  }
};
