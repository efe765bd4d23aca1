import { describe, expect, it } from 'vitest';
import { FairQueue, type QueueLimits } from './fair-queue.ts';

const limits: QueueLimits = { slots: 1, maxWaiting: 6, maxWaitingPerKey: 3, maxWaitingJobs: 20, maxWaitMs: 10_000 };

/** A queue whose work is finished by the test. */
function controlled(changed: Partial<QueueLimits> = {}) {
  const queue = new FairQueue({ ...limits, ...changed });
  const begun: string[] = [];
  const open = new Map<string, () => void>();
  const enter = (key: string, name: string, more: object = {}) =>
    queue.run({ key, ...more }, async () => {
      begun.push(name);
      await new Promise<void>((resolve) => open.set(name, resolve));
      return name;
    });
  const settled = () => new Promise(setImmediate);
  const end = async (name: string) => {
    await settled();
    open.get(name)!();
    await settled();
  };
  return { queue, begun, enter, end, settled };
}

describe('a fair queue', () => {
  it('gives each key its turn, so that one account with many entries delays another by one', async () => {
    const { begun, enter, end } = controlled();
    const all = [enter('ana', 'a1'), enter('ana', 'a2'), enter('ana', 'a3'), enter('ana', 'a4'), enter('bia', 'b1'), enter('caio', 'c1')];
    for (const name of ['a1', 'a2', 'b1', 'c1', 'a3', 'a4']) await end(name);
    await Promise.all(all);
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'a4']);
  });

  it('refuses in words, with when to come back, once it is full, and one account before the others', async () => {
    const { queue, enter } = controlled();
    const caught: unknown[] = [];
    for (const name of ['a0', 'a1', 'a2', 'a3']) void enter('ana', name);
    await expect(enter('ana', 'a4')).rejects.toMatchObject({ code: 'unavailable', reason: 'too_many_at_once' });
    for (const name of ['b1', 'b2', 'b3']) enter('bia', name).catch((error: unknown) => caught.push(error));
    await expect(enter('caio', 'c1')).rejects.toMatchObject({ code: 'unavailable', reason: 'busy', details: { unit: 'seconds' } });
    await expect(enter('caio', 'c1')).rejects.toHaveProperty('details.wait', expect.any(Number));
    expect([queue.active, queue.waiting, caught]).toEqual([1, 6, []]);
  });

  it('lets jobs wait beyond where people are asked to come back, within a bound of their own', async () => {
    const { queue, enter } = controlled({ maxWaitingJobs: 8 });
    for (let n = 0; n < 9; n++) void enter('ana', `job ${n}`, { isJob: true });
    await expect(enter('ana', 'one more', { isJob: true })).rejects.toMatchObject({ reason: 'busy' });
    void enter('bia', 'b1');
    expect([queue.active, queue.waiting]).toEqual([1, 9]);
  });

  it('reports each one’s position as those before it end', async () => {
    const { enter, end } = controlled();
    const places: number[] = [];
    void enter('ana', 'a1');
    void enter('ana', 'a2');
    void enter('ana', 'a3');
    const waiting = enter('ana', 'a4', { onPlace: (ahead: number) => places.push(ahead) });
    void enter('bia', 'b1');
    for (const name of ['a1', 'a2', 'b1', 'a3', 'a4']) await end(name);
    await waiting;
    // Bia joins in between: three are ahead of Ana's last entry, then four, then fewer.
    expect(places).toEqual([3, 4, 3, 2, 1, 0]);
  });

  it('keeps a slot for others when there are several', async () => {
    const { queue, begun, enter, settled } = controlled({ slots: 3 });
    for (const name of ['a1', 'a2', 'a3']) void enter('ana', name);
    await settled();
    expect([begun, queue.active, queue.waiting]).toEqual([['a1', 'a2'], 2, 1]);
    void enter('bia', 'b1');
    await settled();
    expect(begun).toEqual(['a1', 'a2', 'b1']);
  });

  it('frees the place of who leaves or has waited too long, and of what fails', async () => {
    const { queue, begun, enter, end } = controlled({ maxWaitMs: 40 });
    const first = enter('ana', 'a1');
    const leaving = new AbortController();
    const left = enter('ana', 'a2', { signal: leaving.signal });
    const late = enter('ana', 'a3');
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    await expect(late).rejects.toMatchObject({ reason: 'busy' });
    expect(queue.waiting).toBe(0);
    await end('a1');
    await first;
    await expect(queue.run({ key: 'ana' }, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect([queue.active, queue.waiting, begun]).toEqual([0, 0, ['a1']]);
  });
});
