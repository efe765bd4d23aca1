import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { assertPortable } from '../../src/platform/ai/assert-portable.ts';
import { answerFrom } from '../../src/platform/ai/generate-answer.ts';
import type { ModelRequest } from '../../src/platform/ai/model-request.ts';
import { providersOf } from '../../src/platform/ai/providers.ts';
import { readAiSettings } from '../../src/platform/ai/settings.ts';
import { attempts } from './model-world.ts';

const url = process.env.VLLM_LIVE_URL;
const settings = readAiSettings({
  VLLM_BASE_URL: url ?? 'http://127.0.0.1:9/v1',
  VLLM_MODEL: process.env.VLLM_LIVE_MODEL ?? 'model',
  VLLM_API_KEY: process.env.VLLM_LIVE_KEY,
});

const Reading = z.object({
  trade: z.enum(['bakery', 'florist', 'mechanic']),
  name: z.string().max(60),
  town: z.string().max(60).nullable(),
  dishes: z.array(z.object({ name: z.string().max(60), cents: z.int().min(0).max(100_000).nullable() })).max(6),
});
const question: ModelRequest<z.infer<typeof Reading>> = {
  step: 'understand',
  system: 'Read what a Brazilian business says of itself. Answer as JSON. Say null where it is not told.',
  user: 'Padaria Girassol, em Olinda. Pão de queijo a R$ 4,50, coxinha a R$ 7.',
  schema: Reading,
  maxOutputTokens: 300,
};

/** A real server of models: `VLLM_LIVE_URL=http://host:8000/v1 VLLM_LIVE_MODEL=… npx vitest run --project contracts model-live`. */
describe.skipIf(!url)('the server at VLLM_LIVE_URL', () => {
  const ask = (one: Partial<typeof question> = {}, options: Parameters<typeof answerFrom>[2] = {}) =>
    answerFrom(providersOf(settings, 'understand'), { ...question, ...one }, options);

  test('answers in the shape that was asked for, and reports what it used', async () => {
    assertPortable(Reading);
    const tries = attempts();
    const { value, usage } = await ask({}, tries);
    expect(value).toMatchObject({ trade: 'bakery', name: expect.stringContaining('Girassol'), town: expect.stringContaining('Olinda') });
    expect(tries.seen.at(-1)!.usage).toEqual(usage);
    expect(usage.outputTokens).toBeGreaterThan(20);
  });

  test('streams the answer in parts', async () => {
    const partials: unknown[] = [];
    await ask({}, { onPartial: (partial) => partials.push(partial) });
    expect(partials.length).toBeGreaterThan(1);
  });

  test('answers many at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, index) => ask({ user: `${question.user} Loja ${index}.` })));
    expect(all.map(({ value }) => value.trade)).toEqual(Array(8).fill('bakery'));
  });

  test('lets go of a cancelled question within a second', async () => {
    const controller = new AbortController();
    const asking = ask({ maxOutputTokens: 2000 }, { signal: controller.signal });
    setTimeout(() => controller.abort('gone'), 200);
    const began = performance.now();
    await expect(asking).rejects.toBe('gone');
    expect(performance.now() - began).toBeLessThan(1200);
  });
});
