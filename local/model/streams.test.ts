import { expect, test } from 'vitest';
import { Streams } from './streams.ts';

const open = new AbortController().signal;

test('so many are answered at a time, the next in the order in which they came, and who has gone holds no place', async () => {
  const streams = new Streams(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const ask = (n: number, signal = open) =>
    streams.use(signal, () => {
      begun.push(n);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const gone = new AbortController();
  const all = [ask(1), ask(2), ask(3, gone.signal), ask(4), ask(5)];
  await settled();
  expect(begun).toEqual([1, 2]);
  gone.abort();
  ends[0]!();
  await expect(all[2]).rejects.toThrow();
  await settled();
  expect(begun).toEqual([1, 2, 4]);
  for (const end of ends) end();
  await settled();
  expect(begun).toEqual([1, 2, 4, 5]);
  ends.at(-1)!();
  await Promise.all(all.filter((_, at) => at !== 2));
});
