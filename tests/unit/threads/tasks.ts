/** Tasks that do what no task of the product should. */
import { setTimeout as wait } from 'node:timers/promises';
import { serveTasks } from '#platform/threads/thread-tasks.ts';

class Unusual extends Error {
  readonly code = 'invalid';
  readonly problems = [{ at: 'pages.pg_1', message: 'no title' }];
  override readonly name = 'Unusual';
}

const kept = new Uint8Array(64 * 1024).fill(7);

serveTasks({
  spin: ({ ms }: { ms: number }) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
    return ms;
  },
  spinForEver: () => {
    for (;;);
  },
  die: () => process.exit(3),
  throwLater: async () => {
    setTimeout(() => {
      throw new Error('nobody catches this');
    }, 5);
    await wait(10_000);
  },
  exhaust: () => {
    const held: number[][] = [];
    for (;;) held.push(new Array(100_000).fill(Math.random()));
  },
  refuse: () => {
    throw new Unusual('not this', { cause: new Error('because') });
  },
  double: async ({ name }: { name: string }, calls: { photo: (name: string) => Promise<Uint8Array> }) => {
    const body = await calls.photo(name);
    return { name, body: new Uint8Array([...body, ...body]) };
  },
  bytes: ({ size }: { size: number }) => [new Uint8Array(size).fill(1), kept.slice(), Buffer.from('small')],
  unsendable: () => () => 'a function',
});
