import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import type { Fault } from '../../local/model/faults.ts';
import { Circuit } from '../../src/platform/ai/circuit.ts';
import { answerFrom } from '../../src/platform/ai/generate-answer.ts';
import { ANSWER, attempts, chainOf, openModels, QUESTION, SHORT } from './model-world.ts';

const world = openModels();

test('a recorded answer comes through both providers, with the usage that the server counts', async () => {
  for (const provider of chainOf(world)) {
    const tries = attempts();
    const got = await answerFrom([provider], QUESTION, tries);
    expect(got.value).toEqual(ANSWER);
    expect(got.responseId).toMatch(/^chatcmpl-/);
    const response = await fetch(`${(provider.name === 'vllm' ? world.first : world.second).url}/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer a-key-of-tests' },
      body: JSON.stringify({
        model: 'recorded-answers',
        messages: [
          { role: 'system', content: QUESTION.system },
          { role: 'user', content: QUESTION.user },
        ],
      }),
    });
    const { usage } = (await response.json()) as { usage: { prompt_tokens: number; completion_tokens: number } };
    expect(got.usage).toEqual({ inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens });
    expect(tries.seen).toMatchObject([{ provider: provider.name, outcome: 'answered', usage: got.usage }]);
    expect(tries.seen[0]!.firstTokenMs).toBeGreaterThan(0);
  }
});

test('a picture goes with the question through both providers, and its reading is counted', async () => {
  const base64 = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(60, 7)]).toString('base64');
  const image = { mediaType: 'image/jpeg', base64, tokens: 500 };
  for (const provider of chainOf(world, 'echo')) {
    const bare = await answerFrom([provider], QUESTION);
    const seen = await answerFrom([provider], { ...QUESTION, image });
    expect(seen.usage.inputTokens - bare.usage.inputTokens).toBe(400);
  }
});

const next = ['openai answered'];
const CASES: [Fault['mode'], expected: string[], extra?: Partial<Fault>][] = [
  ['rate_limited', ['vllm limited', ...next], { retryAfterSeconds: 5 }],
  ['error_500', ['vllm failed', ...next]],
  ['unavailable_503', ['vllm failed', ...next]],
  ['unauthorized_401', ['vllm failed', ...next]],
  ['hang', ['vllm late', ...next]],
  ['slow_first_token', ['vllm late', ...next]],
  ['slow_stream', ['vllm late', ...next], { tokensPerSecond: 4 }],
  ['stall', ['vllm late', ...next]],
  ['cut', ['vllm failed', ...next]],
  ['no_finish', ['vllm failed', ...next]],
  ['error_in_stream', ['vllm failed', ...next]],
  ['refusal', ['vllm refused', ...next]],
  ['repeated_chunks', ['vllm invalid', 'vllm answered']],
  ['wrong_json', ['vllm invalid', 'vllm answered']],
  ['not_json', ['vllm invalid', 'vllm answered']],
  ['truncated', ['vllm invalid', 'vllm answered']],
  ['no_usage', ['vllm answered']],
  ['wrong_usage', ['vllm answered']],
];

test.each(CASES)('after %s there is still an answer: %j', async (mode, expected, extra = {}) => {
  world.first.faults.add({ mode, ...extra });
  const tries = attempts();
  const got = await answerFrom(chainOf(world), QUESTION, tries, SHORT);
  expect(got.value).toEqual(ANSWER);
  expect(tries.outcomes()).toEqual(expected);
  expect(got.usage.outputTokens).toBeGreaterThan(10);
});

test('a limit that says when to come back opens the circuit for that long: the next request goes to the next provider at once', async () => {
  const chain = chainOf(world);
  world.first.faults.add({ mode: 'rate_limited', retryAfterSeconds: 1 });
  const tries = attempts();
  await answerFrom(chain, QUESTION, tries, SHORT);
  const { requests } = world.first.count;
  await answerFrom(chain, QUESTION, tries, SHORT);
  expect(world.first.count.requests).toBe(requests);
  await sleep(1000);
  await answerFrom(chain, QUESTION, tries, SHORT);
  expect(tries.outcomes()).toEqual(['vllm limited', 'openai answered', 'vllm skipped', 'openai answered', 'vllm answered']);
});

test('failures in a row open the circuit; half open, one of many requests tries the provider', async () => {
  const [vllm, openai] = chainOf(world);
  vllm.circuit = new Circuit({ maxFailures: 3, openMs: 300, maxOpenMs: 1000 });
  world.first.faults.add({ mode: 'error_500', times: 4 });
  const tries = attempts();
  const ask = () => answerFrom([vllm, openai], QUESTION, tries, SHORT);
  for (let i = 0; i < 4; i++) await ask();
  expect(tries.outcomes().filter((one) => one.startsWith('vllm'))).toEqual([...Array(3).fill('vllm failed'), 'vllm skipped']);

  const oneOfFive = async () => {
    tries.seen.length = 0;
    await sleep(310);
    const before = world.first.count.requests;
    expect(await Promise.all(Array.from({ length: 5 }, ask))).toHaveLength(5);
    return {
      asked: world.first.count.requests - before,
      outcomes: tries
        .outcomes()
        .filter((one) => one.startsWith('vllm'))
        .sort(),
    };
  };
  // The fourth fault meets the trial, so it opens again; the second trial succeeds.
  expect(await oneOfFive()).toEqual({ asked: 1, outcomes: ['vllm failed', ...Array(4).fill('vllm skipped')] });
  expect((await oneOfFive()).outcomes).toContain('vllm answered');
  tries.seen.length = 0;
  await Promise.all(Array.from({ length: 5 }, ask));
  expect(tries.outcomes()).toEqual(Array(5).fill('vllm answered'));
});

test('a question without a recorded answer is refused, says nothing of the provider and ends in "away"', async () => {
  const [vllm] = chainOf(world);
  const tries = attempts();
  for (let i = 0; i < 5; i++)
    await expect(answerFrom([vllm], { ...QUESTION, user: `Outra ${i}` }, tries, SHORT)).rejects.toMatchObject({
      code: 'unavailable',
      reason: 'model_away',
    });
  expect(tries.outcomes()).toEqual(Array(5).fill('vllm refused'));
  expect((await answerFrom([vllm], QUESTION, tries, SHORT)).value).toEqual(ANSWER);
});

test('an answer is mended once: where it stays wrong the next provider is asked, and without one nobody has answered', async () => {
  world.first.faults.add({ mode: 'wrong_json', times: 2 });
  const tries = attempts();
  expect((await answerFrom(chainOf(world), QUESTION, tries, SHORT)).value).toEqual(ANSWER);
  expect(tries.outcomes()).toEqual(['vllm invalid', 'vllm invalid', 'openai answered']);
  for (const model of [world.first, world.second]) model.faults.add({ mode: 'not_json', times: 9 });
  await expect(answerFrom(chainOf(world), QUESTION, {}, SHORT)).rejects.toMatchObject({ reason: 'model_away' });
  await expect(answerFrom([], QUESTION)).rejects.toMatchObject({ reason: 'model_off' });
});

test('nobody listening at the address is a failure, and the next provider answers', async () => {
  const [vllm, openai] = chainOf({ ...world, first: { ...world.first, url: 'http://127.0.0.1:9/v1' } });
  const tries = attempts();
  expect((await answerFrom([vllm, openai], QUESTION, tries, SHORT)).value).toEqual(ANSWER);
  expect(tries.outcomes()).toEqual(['vllm failed', 'openai answered']);
});

test.each(['hang', 'stall', 'slow_stream'] as const)(
  'a cancelled call (%s) ends within a second, with the reason, and the server sees it closed',
  async (mode) => {
    world.first.faults.add({ mode });
    const { requests, aborted } = world.first.count;
    const controller = new AbortController();
    const tries = attempts();
    const asking = answerFrom(chainOf(world), QUESTION, { ...tries, signal: controller.signal });
    const reason = new Error('the person has gone');
    let ended = 0;
    asking.catch(() => (ended = performance.now()));
    await sleep(150);
    const cancelled = performance.now();
    controller.abort(reason);
    await expect(asking).rejects.toBe(reason);
    expect(ended - cancelled).toBeLessThan(1000);
    expect(tries.outcomes()).toEqual(['vllm cancelled']);
    expect(world.first.count.requests).toBe(requests + 1);
    await expect.poll(() => world.first.count.aborted).toBe(aborted + 1);
  },
);

test('a call that was cancelled before it began asks nobody', async () => {
  const { requests } = world.first.count;
  await expect(answerFrom(chainOf(world), QUESTION, { signal: AbortSignal.abort('gone') })).rejects.toBe('gone');
  expect(world.first.count.requests).toBe(requests);
});

test('what is there so far comes at most every 80 ms, and grows', async () => {
  world.first.faults.add({ mode: 'slow_stream', tokensPerSecond: 60 });
  const partials: { at: number; partial: Partial<typeof ANSWER> }[] = [];
  const onPartial = (partial: unknown) => void partials.push({ at: performance.now(), partial: partial as Partial<typeof ANSWER> });
  await answerFrom(chainOf(world), QUESTION, { onPartial });
  expect(partials.length).toBeGreaterThan(4);
  // Half a millisecond for the rounding of two clocks.
  const gaps = partials.slice(1).map(({ at }, index) => at - partials[index]!.at);
  expect(Math.min(...gaps)).toBeGreaterThan(79.5);
  const lengths = partials.map(({ partial }) => JSON.stringify(partial).length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  expect(partials.at(-1)!.partial.title).toBe(ANSWER.title);
});

test('nothing that somebody wrote is logged, whatever goes wrong', async () => {
  const lines: string[] = [];
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((line) => Boolean(lines.push(String(line)))),
  );
  const consoles = (['log', 'warn', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((...all) => void lines.push(String(all))),
  );
  for (const [mode] of CASES) {
    world.first.faults.add({ mode });
    const secret = { ...QUESTION, user: 'meu segredo é Girassol' };
    await answerFrom(chainOf(world, 'echo'), secret, {}, { ...SHORT, firstTokenMs: 100, stallMs: 100 }).catch((error: unknown) =>
      lines.push(inspect(error)),
    );
  }
  for (const spy of [...spies, ...consoles]) spy.mockRestore();
  expect(lines.filter((line) => line.includes('model.attempt')).length).toBeGreaterThan(10);
  expect(lines.filter((line) => /Girassol|cardápio/.test(line))).toEqual([]);
});
