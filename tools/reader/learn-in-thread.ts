import { parentPort, workerData } from 'node:worker_threads';
import { learnChains } from './learn-chains.ts';

parentPort?.postMessage(learnChains((workerData as { fold: number | null }).fold));
