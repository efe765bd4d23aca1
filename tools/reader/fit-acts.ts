/** Fits the chains of acts again to all messages, and leaves the rest of the weights as they are: `npm run fit:acts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { learnChain, messages, pathOf } from './learn-chains.ts';
import { packChain } from './pack.ts';

const path = pathOf('../../src/composer/reading/learned/weights.json');
const packed = JSON.parse(readFileSync(path, 'utf8')) as { chains: Record<string, unknown> };
console.log(`${messages.length} messages`);
for (const layer of ['act', 'thought'] as const) packed.chains[layer] = packChain(learnChain(layer, null));
writeFileSync(path, `${JSON.stringify(packed)}\n`);
