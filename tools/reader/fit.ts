/**
 * Fits the reader to the marked messages beside it and to the open half of the labelled prompts, prints the scores on held-out messages,
 * and writes the weights: `npm run fit`.
 */
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { marginalsOf, scoresOf } from '../../src/composer/reading/learned/chain.ts';
import { seenBy } from '../../src/composer/reading/learned/features.ts';
import type { Layer } from '../../src/composer/reading/learned/layers.ts';
import { languageOf } from '../../src/composer/reading/locale.ts';
import { CHOICES, type Choice, candidatesFor, type Task } from './candidates.ts';
import { readSamples } from './corpus.ts';
import { FOLDS, isLearned, labelled, layers, messages, packedChain, pathOf } from './learn-chains.ts';
import { packWeights } from './pack.ts';
import { scoreChain, scoreChoice } from './scores.ts';
import type { Trained } from './train-chain.ts';
import { choose, trainChoice } from './train-choice.ts';

const CHOICE = { rounds: 6, rate: 0.05, decay: 0.005, least: 5 };
/** Chains are trained two at a time, each in a thread with this memory limit in MB. */
const THREADS = 2;
const MEGABYTES = 7000;

console.log(`${messages.length} messages, ${messages.reduce((sum, { tokens }) => sum + tokens.length, 0)} tokens`);

/** Limits concurrency to `size`; further work waits. */
function pool(size: number): <T>(work: () => Promise<T>) => Promise<T> {
  const lanes = Array.from({ length: size }, () => Promise.resolve<unknown>(undefined));
  let next = 0;
  return (work) => {
    const lane = next++ % size;
    const done = lanes[lane]!.then(work);
    lanes[lane] = done.catch(() => undefined);
    return done;
  };
}

const learn = (fold: number | null): Promise<Record<Layer, Trained>> =>
  new Promise((resolve, reject) => {
    const options = { workerData: { fold }, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } };
    new Worker(new URL('./learn-in-thread.ts', import.meta.url), options).once('message', resolve).once('error', reject);
  });

interface Held extends Task {
  fold: number;
  isCopy: boolean;
}
type Tasks = Record<Choice, Held[]>;

/** Reads held-out messages with chains that were not trained on them. */
function readFold(fold: number, chains: Record<Layer, Trained>): Tasks {
  const tasks: Tasks = { name: [], trade: [] };
  for (const message of messages.filter((one) => one.fold === fold)) {
    const { marked, language, isCopy } = message;
    for (const layer of isCopy ? [] : layers.filter((one) => isLearned(one, fold))) {
      const { features, joints } = seenBy(layer, message);
      const { chances } = marginalsOf(chains[layer], scoresOf(chains[layer], features), joints);
      scoreChain(layer, labelled(message, layer), chances);
    }
    for (const choice of CHOICES) tasks[choice].push({ fold, isCopy, ...candidatesFor(choice, marked, language, chains) });
  }
  if (fold === 0)
    for (const [n, sample] of readSamples().entries())
      tasks.name.push({ fold: n % FOLDS, isCopy: false, ...candidatesFor('name', sample, languageOf(sample.text).language, chains) });
  return tasks;
}

const inTurn = pool(THREADS);
const [whole, ...held] = await Promise.all([
  inTurn(() => learn(null)),
  ...Array.from({ length: FOLDS }, (_, fold) => inTurn(async () => readFold(fold, await learn(fold)))),
]);
const choices: Tasks = { name: held.flatMap(({ name }) => name), trade: held.flatMap(({ trade }) => trade) };

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
  chains: Object.fromEntries(Object.entries(whole).map(([layer, chain]) => [layer, packedChain(layer as Layer, chain)])),
  choices: Object.fromEntries(CHOICES.map((choice) => [choice, packWeights(trainChoice(choices[choice], CHOICE))])),
};
writeFileSync(pathOf('../../src/composer/reading/learned/weights.json'), `${JSON.stringify(packed)}\n`);
