import { parentPort, workerData } from 'node:worker_threads';
import { layers, learnChain } from './learn-chains.ts';

const { fold } = workerData as { fold: number | null };
parentPort?.postMessage(Object.fromEntries(layers.map((layer) => [layer, learnChain(layer, fold)])));
