/**
 * Fits the reader to the marked messages beside it and to the open half of the labelled prompts, prints how well messages are read
 * that were held out, and writes the weights: `npm run fit`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marginalsOf, scoresOf } from '../../src/composer/reading/learned/chain.ts';
import { lookAt, type Seen } from '../../src/composer/reading/learned/features.ts';
import { LAYERS, type Layer, labelsOf } from '../../src/composer/reading/learned/layers.ts';
import type { Chains } from '../../src/composer/reading/learned/tags.ts';
import { languageOf } from '../../src/composer/reading/locale.ts';
import { CHOICES, type Choice, candidatesFor, type Task } from './candidates.ts';
import { type Marked, readFolder, readLabels, readSamples } from './corpus.ts';
import { copyOf } from './hurried.ts';
import { packChain, packWeights } from './pack.ts';
import { scoreChain, scoreChoice } from './scores.ts';
import { type Trained, trainChain } from './train-chain.ts';
import { choose, trainChoice } from './train-choice.ts';

const FOLDS = 4;
const CHAIN = { rounds: 8, rate: 0.05, decay: 0.005 };
/** How often a feature has to be seen to count. */
const LEAST: Record<Layer, number> = { act: 4, name: 4, trade: 4, port: 7 };
const CHOICE = { rounds: 6, rate: 0.05, decay: 0.005, least: 5 };

interface Message extends Seen {
  marked: Marked;
  language: string;
  fold: number;
  isCopy: boolean;
}

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const names = Object.keys(LAYERS) as Layer[];
const marked = [...readFolder(pathOf('messages')), ...readLabels(pathOf('../../tests/eval/prompts/open'))];
const messages = marked.flatMap((original, n): Message[] =>
  [original, copyOf(original, n)].flatMap((marked) => {
    if (!marked) return [];
    const { language } = languageOf(marked.text);
    return [{ marked, language, fold: n % FOLDS, isCopy: marked !== original, ...lookAt(marked.text, language) }];
  }),
);
console.log(`${messages.length} messages, ${messages.reduce((sum, { tokens }) => sum + tokens.length, 0)} tokens`);

/** The label of each token in a layer, as marked. */
function labelled({ marked, tokens }: Message, layer: Layer): number[] {
  const labels = labelsOf(layer);
  const { acts, stretches } = LAYERS[layer] as { acts: readonly string[]; stretches: readonly string[] };
  const right = tokens.map(() => 0);
  if (acts.length > 0) {
    let last = 0;
    for (const [n, token] of tokens.entries()) {
      const clause = marked.spans.find(({ tag, start, end }) => acts.includes(tag) && start <= token.start && end >= token.end);
      if (clause) last = labels.indexOf(clause.tag);
      right[n] = last;
    }
    return right;
  }
  // Of stretches within one another the longer counts.
  const taken = tokens.map(() => false);
  for (const { tag, start, end } of [...marked.spans].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!stretches.includes(tag)) continue;
    const inside = tokens.flatMap((token, n) => (token.start < end && token.end > start ? [n] : []));
    if (inside.length === 0 || inside.some((n) => taken[n])) continue;
    for (const [k, n] of inside.entries()) {
      taken[n] = true;
      right[n] = labels.indexOf(k === 0 ? `B-${tag}` : `I-${tag}`);
    }
  }
  return right;
}

function chainsFrom(chosen: readonly Message[]): Record<Layer, Trained> {
  const chains = names.map((layer): [Layer, Trained] => {
    const sequences = chosen
      .filter(({ marked: { isWhole } }) => isWhole || layer !== 'port')
      .map((message) => ({
        features: message[LAYERS[layer].sees],
        joints: message.joints,
        labels: labelled(message, layer),
      }));
    return [layer, trainChain(labelsOf(layer), sequences, { ...CHAIN, least: LEAST[layer] })];
  });
  return Object.fromEntries(chains) as Record<Layer, Trained>;
}

interface Held extends Task {
  fold: number;
  isCopy: boolean;
}
const choices: Record<Choice, Held[]> = { name: [], trade: [] };
for (let fold = 0; fold < FOLDS; fold++) {
  const chains: Chains = chainsFrom(messages.filter((message) => message.fold !== fold));
  for (const message of messages.filter((one) => one.fold === fold)) {
    const { marked, language, isCopy } = message;
    for (const layer of isCopy ? [] : names) {
      const { chances } = marginalsOf(chains[layer], scoresOf(chains[layer], message[LAYERS[layer].sees]), message.joints);
      scoreChain(layer, labelled(message, layer), chances);
    }
    for (const choice of CHOICES) choices[choice].push({ fold, isCopy, ...candidatesFor(choice, marked, language, chains) });
  }
  if (fold === 0)
    for (const [n, sample] of readSamples().entries())
      choices.name.push({ fold: n % FOLDS, isCopy: false, ...candidatesFor('name', sample, languageOf(sample.text).language, chains) });
}

scoreChain.print();
for (const choice of CHOICES) {
  const all = choices[choice];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainChoice(
      all.filter((task) => task.fold !== fold),
      CHOICE,
    );
    for (const task of all) if (task.fold === fold) scoreChoice(task.isCopy ? `${choice} in a hurry` : choice, task, choose(task, weights));
  }
}
scoreChoice.print();

const packed = {
  chains: Object.fromEntries(Object.entries(chainsFrom(messages)).map(([layer, chain]) => [layer, packChain(chain)])),
  choices: Object.fromEntries(CHOICES.map((choice) => [choice, packWeights(trainChoice(choices[choice], CHOICE))])),
};
writeFileSync(pathOf('../../src/composer/reading/learned/weights.json'), `${JSON.stringify(packed)}\n`);
