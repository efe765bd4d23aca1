import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { PageReader } from './collect-evidence.ts';

/** Whoever asked: pages that take long take their turns from each other, not from people who describe a site of their own. */
const TURN = { key: 'foreign', timeLimitMs: 5000 };

/** Reads foreign pages in a thread of its own: one that is made to take for ever, or all memory, ends that thread and nothing else. */
export const readerInWorker = (ctx: Context): PageReader => ({
  readPages: (pages, signal) => runInWorker(ctx, 'readPages', { pages }, { ...TURN, signal }),
  readCustomerFacts: (pages, signal) => runInWorker(ctx, 'readCustomerFacts', { pages }, { ...TURN, signal }),
});
