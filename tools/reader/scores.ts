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

const losses = new Map<Layer, { loss: number; tokens: number }>();

export function scoreChain(layer: Layer, right: readonly number[], chances: readonly Float64Array[]): void {
  const labels = labelsOf(layer);
  const { loss, tokens } = losses.get(layer) ?? { loss: 0, tokens: 0 };
  const lost = chances.reduce((sum, chance, n) => sum - Math.log(Math.max(1e-6, chance[right[n] as number] as number)), 0);
  losses.set(layer, { loss: loss + lost, tokens: tokens + chances.length });
  const chosen = chances.map((chance) => chance.indexOf(Math.max(...chance)));
  if (layer === 'act' || layer === 'thought') {
    for (const [n, label] of chosen.entries()) {
      row(`${layer} ${labels[label]}`).found++;
      row(`${layer} ${labels[right[n] as number]}`).wanted++;
      if (label === right[n]) row(`${layer} ${labels[label]}`).right++;
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
  // High where a chain is surer than it is right.
  for (const [layer, { loss, tokens }] of losses) console.log(layer.padEnd(9), `log loss ${(loss / tokens).toFixed(3)} a token`);
};

/** Words up to which a message is short, and up to which it is of usual length. */
const [SHORT, USUAL] = [50, 160];
function lengthOf(text: string): string {
  const words = text.trim().split(/\s+/).length;
  return words <= SHORT ? 'short' : words <= USUAL ? 'usual' : 'long';
}

const chosen = new Map<string, { confidence: number; isRight: boolean; isNone: boolean }[]>();
const reach = new Map<string, [number, number]>();
export function scoreChoice(choice: string, { wanted, candidates, text }: Task, best: Found | null): void {
  const isRight = best !== null && wanted.some((one) => agree(one, best.value));
  const one = { confidence: best?.confidence ?? 0, isRight, isNone: wanted.length === 0 };
  for (const key of [choice, `${choice}, ${lengthOf(text)}`]) chosen.set(key, [...(chosen.get(key) ?? []), one]);
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
    console.log(`${choice}: ${all.length} messages${of > 0 ? `, among the candidates in ${percent(hit, of)}` : ''}`);
    for (const bar of [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]) {
      const taken = all.filter(({ confidence }) => confidence >= bar);
      const right = taken.filter((one) => one.isRight).length + all.filter(({ confidence, isNone }) => isNone && confidence < bar).length;
      console.log(
        `  from ${bar}: right ${percent(right, all.length)}, wrong ${percent(taken.filter((one) => !one.isRight).length, all.length)}`,
      );
    }
  }
};
