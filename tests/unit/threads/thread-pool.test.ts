import { spawnSync } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isAppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { type PoolLimits, ThreadPool } from '#platform/threads/thread-pool.ts';

const limits: PoolLimits = {
  slots: 1,
  maxWaiting: 4,
  maxWaitingPerKey: 2,
  maxWaitingJobs: 10,
  maxWaitMs: 20_000,
  timeLimitMs: 10_000,
  idleMs: 10_000,
};
const spawn = () => new Worker(new URL('./tasks.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 40 } });
const pools: ThreadPool[] = [];
const poolWith = (changed: Partial<PoolLimits> = {}) => {
  const pool = new ThreadPool({ ...limits, ...changed }, spawn);
  pools.push(pool);
  return pool;
};
const ana = { key: 'ana' };
const stopped = { code: 'unavailable', reason: 'work_stopped' };

// What was stopped is named in the log.
const named = vi.spyOn(log, 'error').mockImplementation(() => {});
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
  named.mockClear();
});

describe('a thread pool', () => {
  it('lets this thread go on while a task computes', async () => {
    const pool = poolWith();
    await pool.run('spin', { ms: 1 }, ana);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    expect(await pool.run('spin', { ms: 1500 }, ana)).toBe(1500);
    delay.disable();
    expect(delay.percentile(50) / 1e6).toBeLessThan(50);
    expect(delay.max / 1e6).toBeLessThan(1000);
  });

  it('answers what a task asks of this thread, and gets the input when its turn has come', async () => {
    const pool = poolWith();
    const order: string[] = [];
    const busy = pool.run('spin', { ms: 100 }, ana).then(() => order.push('first ends'));
    const input = async () => {
      order.push('input of the second');
      return { name: 'x' };
    };
    const photo = async (name: string) => Buffer.from(name.repeat(2));
    expect(await pool.run('double', input, { ...ana, calls: { photo } })).toEqual({ name: 'x', body: new Uint8Array(Buffer.from('xxxx')) });
    await busy;
    expect(order.sort()).toEqual(['first ends', 'input of the second'].sort());
    const none = pool.run('double', { name: 'x' }, { ...ana, calls: { photo: () => Promise.reject(new Error('no such photo')) } });
    await expect(none).rejects.toThrow('no such photo');
    expect(await pool.run('spin', { ms: 1 }, ana)).toBe(1);
  });

  it('hands bytes over whole, and those that are handed in are gone here', async () => {
    const pool = poolWith();
    for (let round = 0; round < 2; round++) {
      const [large, kept, small] = await pool.run<Uint8Array[]>('bytes', { size: 5_000_000 }, ana);
      expect([large!.length, large!.at(-1), kept!.at(-1), Buffer.from(small!).toString()]).toEqual([5_000_000, 1, 7, 'small']);
    }
    const given = new Uint8Array(1000);
    await pool.run('spin', { ms: 1, given }, { ...ana, transfer: [given.buffer] });
    expect(given.length).toBe(0);
  });

  it('throws what the task throws, with its name, its fields and its cause', async () => {
    const error = await poolWith()
      .run('refuse', {}, ana)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'Unusual', message: 'not this', code: 'invalid', problems: [{ at: 'pages.pg_1' }] });
    expect((error as Error).cause).toMatchObject({ message: 'because' });
    expect((error as Error).stack).toContain('tasks.ts');
  });

  it.each(['die', 'throwLater', 'exhaust'])('loses one task alone when its thread breaks (%s)', { timeout: 30_000 }, async (task) => {
    const pool = poolWith();
    const broken = pool.run(task, {}, ana);
    const next = pool.run('spin', { ms: 1 }, { key: 'bia' });
    await expect(broken).rejects.toMatchObject(stopped);
    expect(await next).toBe(1);
    expect(named).toHaveBeenCalled();
  });

  it('ends what takes too long, and goes on with another thread', async () => {
    const pool = poolWith({ timeLimitMs: 2500 });
    const error = await pool.run('spinForEver', {}, ana).catch((thrown: unknown) => thrown);
    expect(isAppError(error, 'unavailable') && error.reason).toBe('work_stopped');
    expect(await pool.run('spin', { ms: 1 }, ana)).toBe(1);
    expect(pool.state).toEqual({ threads: 1, busy: 0, waiting: 0 });
  });

  it('gives a task a shorter timeout on request, counted from when its thread is ready', async () => {
    const pool = poolWith({ timeLimitMs: 30_000 });
    const short = { ...ana, timeLimitMs: 400 };
    expect(await pool.run('spin', { ms: 1 }, short)).toBe(1);
    const started = performance.now();
    await expect(pool.run('spinForEver', {}, short)).rejects.toMatchObject(stopped);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('says so when a result or an input cannot cross, and is there for the next', async () => {
    const pool = poolWith();
    await expect(pool.run('unsendable', {}, ana)).rejects.toThrow(/could not be cloned/);
    await expect(pool.run('spin', { ms: () => 1 }, ana)).rejects.toThrow(/could not be cloned/);
    await expect(pool.run('nothing', {}, ana)).rejects.toThrow('no task');
    expect(await pool.run('spin', { ms: 1 }, ana)).toBe(1);
    expect(pool.state.threads).toBe(1);
  });

  it('never has more threads than slots, refuses beyond its bounds, and ends threads that have nothing to do', async () => {
    const pool = poolWith({ slots: 2, idleMs: 50 });
    const tasks = ['ana', 'bia', 'ana', 'bia', 'caio'].map((key) => pool.run('spin', { ms: 80 }, { key }));
    await new Promise(setImmediate);
    expect(pool.state).toMatchObject({ threads: 2, busy: 2, waiting: 3 });
    tasks.push(pool.run('spin', { ms: 1 }, { key: 'ana' }));
    await expect(pool.run('spin', { ms: 1 }, { key: 'davi' })).rejects.toMatchObject({ code: 'unavailable', reason: 'busy' });
    await Promise.all(tasks);
    await vi.waitFor(() => expect(pool.state).toEqual({ threads: 0, busy: 0, waiting: 0 }), 5000);
  });

  it('runs other code once it is given some', async () => {
    const pool = poolWith();
    await pool.run('spin', { ms: 1 }, ana);
    const other = vi.fn(spawn);
    const running = pool.run('spin', { ms: 50 }, ana);
    await new Promise(setImmediate);
    pool.respawnWith(other);
    await running;
    expect(pool.state.threads).toBe(0);
    await pool.run('spin', { ms: 1 }, ana);
    expect(other).toHaveBeenCalledOnce();
  });

  it('keeps no process from ending', () => {
    const at = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
    const source = `
      import { Worker } from 'node:worker_threads';
      import { log } from '#platform/log/log.ts';
import { ThreadPool } from ${at('../../../src/platform/threads/thread-pool.ts')};
      const spawn = () => new Worker(new URL(${at('./tasks.ts')}), { execArgv: [] });
      const pool = new ThreadPool(${JSON.stringify({ ...limits, idleMs: 600_000 })}, spawn);
      console.log(await pool.run('spin', { ms: 20 }, { key: 'ana' }));
    `;
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect([stdout.trim(), stderr, status]).toEqual(['20', '', 0]);
  });
});
