import { jobContext } from '#platform/context.ts';
import { runInWorker } from '#workers/run-in-worker.ts';

export interface RulesTime {
  /** Milliseconds until the site is composed. */
  page: number;
  /** Milliseconds until its files are pressed. */
  files: number;
  /** CPU time in milliseconds, over all threads. */
  cpu: number;
}

/** Time to read a prompt, compose its site and press its files in the product's worker threads; null for a refusal. */
export async function timeRules(prompt: string): Promise<RulesTime | null> {
  const ctx = jobContext('bench');
  const [began, used] = [performance.now(), process.cpuUsage()];
  const composed = await runInWorker(ctx, 'compose', { prompt, seed: 0 }, { calls: { listNeighbors: async () => [] } });
  if (composed.outcome === 'refuse') return null;
  const page = performance.now() - began;
  const stored = JSON.stringify(composed.document);
  await runInWorker(ctx, 'press', { stored, links: 'clean', year: 2026 }, { calls: { photos: async () => [] } });
  const { user, system } = process.cpuUsage(used);
  return { page, files: performance.now() - began, cpu: (user + system) / 1000 };
}
