import { Inngest } from 'inngest';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../errors.ts';
import { JobLog } from './job-log.ts';
import { log } from './log.ts';

const lines: Record<string, unknown>[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.stubEnv('NODE_ENV', 'production');
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(JSON.parse(String(text))) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A run's step, wrapped as by the job engine. */
function runStep(work: () => Promise<unknown>): Promise<unknown> {
  const client = new Inngest({ id: 'tests' });
  const fn = client.createFunction({ id: 'publish-site', triggers: [] }, async () => {});
  const step = { options: { id: 'build' } };
  return new JobLog({ client }).wrapStepHandler({ ctx: { runId: 'run-1', attempt: 1 }, fn, next: work, stepInfo: step } as never);
}

test('a line that a step writes names its run and job', async () => {
  await runStep(async () => log.warn('event.not_announced', { events: 'x' }));
  expect(lines).toMatchObject([{ event: 'event.not_announced', runId: 'run-1', job: 'publish-site' }]);
});

test('a step that fails says so, and fails all the same', async () => {
  await expect(runStep(() => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
  await expect(runStep(() => Promise.reject(new AppError('unavailable', 'storage_unavailable')))).rejects.toThrow('storage_unavailable');
  expect(lines).toMatchObject([
    { level: 'error', event: 'job.step_failed', runId: 'run-1', step: 'build', attempt: 1, error: { message: 'boom' } },
    { level: 'warn', event: 'job.step_failed', reason: 'storage_unavailable' },
  ]);
});
