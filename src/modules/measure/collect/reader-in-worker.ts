import type { Context } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import type { LookReader } from '../rebuild/collect-look.ts';
import type { PageReader } from './collect-evidence.ts';

/** Shared by all callers: slow foreign pages take turns with each other, not with people who describe their own site. */
const TURN = { key: 'foreign', timeLimitMs: 5000 };

/** Parses foreign pages in a separate thread: a page built to exhaust time or memory kills only that thread. */
export const readerInWorker = (ctx: Context): PageReader & LookReader => ({
  readPages: (pages, signal) => runInWorker(ctx, 'readPages', { pages }, { ...TURN, signal }),
  readLooks: (pages) => runInWorker(ctx, 'readLooks', { pages }, TURN),
  readStyles: (styles) => runInWorker(ctx, 'readStyles', styles, TURN),
  readCustomerFacts: (pages, signal) => runInWorker(ctx, 'readCustomerFacts', { pages }, { ...TURN, signal }),
});
