/**
 * Fits chains again to all messages, and leaves the rest of the weights as they are: `npm run fit:chains -- act thought`. With `--mean`,
 * each is the mean of the new fit and the one there is, which errs less than either. With `--held`, fits them to the messages outside the
 * first fold, prints how well that fold is read, and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Chain, marginalsOf, scoresOf } from '../../src/composer/reading/learned/chain.ts';
import { seenBy } from '../../src/composer/reading/learned/features.ts';
import type { Layer } from '../../src/composer/reading/learned/layers.ts';
import { fittedChains } from '../../src/composer/reading/learned/model.ts';
import { labelled, layers, learnChain, messages, packedChain, pathOf } from './learn-chains.ts';
import { featuresOf, type Packed } from './pack.ts';
import { scoreChain } from './scores.ts';
import type { Trained } from './train-chain.ts';

const HELD = 0;
const path = pathOf('../../src/composer/reading/learned/weights.json');
const isMean = process.argv.includes('--mean');
const isHeld = process.argv.includes('--held');
const wanted = layers.filter((layer) => process.argv.includes(layer));
if (wanted.length === 0) throw new Error(`Which chains? ${layers.join(' ')}`);
console.log(`${messages.length} messages`);

function scoreHeld(layer: Layer): void {
  const chain = learnChain(layer, HELD);
  for (const message of messages.filter(({ fold, isCopy }) => fold === HELD && !isCopy)) {
    const { features, joints } = seenBy(layer, message);
    scoreChain(layer, labelled(message, layer), marginalsOf(chain, scoresOf(chain, features), joints).chances);
  }
}

/** The mean of the weights of two fits; a feature that one of them lacks weighs nothing there. */
function meanOf(one: Trained, other: Chain, featuresOfOther: readonly number[]): Trained {
  const size = one.labels.length;
  const features = [...new Set([...one.rows.keys(), ...featuresOfOther])];
  const weights = new Float32Array(features.length * size);
  for (const chain of [one, other])
    for (const [n, feature] of features.entries()) {
      const row = chain.rows.get(feature);
      if (row === undefined) continue;
      for (let label = 0; label < size; label++)
        weights[n * size + label]! += ((chain.weights[row * size + label] as number) * chain.scale) / 2;
    }
  const steps = one.steps.map((table, n) => table.map((step, pair) => (step + (other.steps[n]?.[pair] as number)) / 2));
  return { ...one, rows: new Map(features.map((feature, n) => [feature, n])), weights, steps };
}

if (isHeld) {
  for (const layer of wanted) scoreHeld(layer);
  scoreChain.print();
} else {
  const packed = JSON.parse(readFileSync(path, 'utf8')) as { chains: Record<string, unknown> };
  for (const layer of wanted) {
    const chain = learnChain(layer, null);
    packed.chains[layer] = packedChain(
      layer,
      isMean ? meanOf(chain, fittedChains()[layer], featuresOf(packed.chains[layer] as Packed)) : chain,
    );
  }
  writeFileSync(path, `${JSON.stringify(packed)}\n`);
}
