import { expect, test } from 'vitest';
import { batched } from './batched.ts';

/** A source whose queries are answered when the test says so. */
function source() {
  const questions: { keys: string[]; answer(): void; fail(): void }[] = [];
  const readMany = (keys: string[]) =>
    new Promise<Map<string, string>>((resolve, reject) => {
      const answer = () => resolve(new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()])));
      questions.push({ keys, answer, fail: () => reject(new Error('away')) });
    });
  return { questions, readMany };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('keys that come together are asked for together, and each has its own answer', async () => {
  const { questions, readMany } = source();
  const read = batched(readMany);
  const answers = Promise.all([read('a'), read('b'), read('a'), read('nobody')]);
  await settled();
  expect(questions.map(({ keys }) => keys)).toEqual([['a', 'b', 'nobody']]);
  questions[0]!.answer();
  expect(await answers).toEqual(['A', 'B', 'A', null]);
});

test('no more questions are under way than allowed, and none is larger', async () => {
  const { questions, readMany } = source();
  const read = batched(readMany, { size: 2, concurrency: 1 });
  const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map(read));
  for (const expected of [['a', 'b'], ['c', 'd'], ['e']]) {
    await settled();
    expect(questions.at(-1)!.keys).toEqual(expected);
    questions.at(-1)!.answer();
  }
  expect(await answers).toEqual(['A', 'B', 'C', 'D', 'E']);
});

test('a question that fails fails for its keys alone, and the next is asked', async () => {
  const { questions, readMany } = source();
  const read = batched(readMany, { size: 1, concurrency: 1 });
  const [first, second] = [read('a'), read('b')];
  await settled();
  questions[0]!.fail();
  await expect(first).rejects.toThrow('away');
  await settled();
  questions[1]!.answer();
  expect(await second).toBe('B');
});
