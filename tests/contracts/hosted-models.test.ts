import type { AnthropicMessageMetadata } from '@ai-sdk/anthropic';
import type { GoogleProviderMetadata } from '@ai-sdk/google';
import { type LanguageModel, Output, streamText } from 'ai';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Circuit } from '../../src/platform/ai/circuit.ts';
import { answerFrom } from '../../src/platform/ai/generate-answer.ts';
import { type Provider, providersOf } from '../../src/platform/ai/providers.ts';
import { readAiSettings } from '../../src/platform/ai/settings.ts';
import { ANTHROPIC_KEY, USAGE as anthropicUsage, MessagesRequest, startAnthropic } from './anthropic-wire.ts';
import { GenerateContentRequest, GOOGLE_KEY, USAGE as googleUsage, startGoogle } from './google-wire.ts';
import { ANSWER, attempts, QUESTION, SHORT } from './model-world.ts';

let anthropic: Awaited<ReturnType<typeof startAnthropic>>;
let google: Awaited<ReturnType<typeof startGoogle>>;
beforeAll(async () => {
  [anthropic, google] = await Promise.all([startAnthropic(ANSWER), startGoogle(ANSWER)]);
  // The first to ask loads megabytes, which is not what is timed here.
  await Promise.all([claude().load(), gemini().load()]);
});
afterAll(() => Promise.all([anthropic.close(), google.close()]));
beforeEach(() => {
  for (const server of [anthropic, google]) [server.requests.length, server.faults.length] = [0, 0];
});

/** The provider as the environment configures it, with a circuit of its own. */
function providerOf(source: Record<string, string>): Provider {
  const [provider] = providersOf(readAiSettings(source), 'rewrite');
  return { ...provider!, circuit: new Circuit() };
}
/** One that answers in JSON by itself, and one that has to be given a tool for it. */
const claude = (model = 'claude-haiku-4-5', key = ANTHROPIC_KEY) =>
  providerOf({ ANTHROPIC_API_KEY: key, ANTHROPIC_MODEL: model, ANTHROPIC_BASE_URL: `${anthropic.origin}/v1` });
const WITHOUT_FORMAT = 'claude-3-haiku-20240307';
const gemini = (key = GOOGLE_KEY) =>
  providerOf({ GOOGLE_GENERATIVE_AI_API_KEY: key, GOOGLE_MODEL: 'gemini-2.5-flash', GOOGLE_BASE_URL: `${google.origin}/v1beta` });

const ask = async (provider: Provider) => {
  const tries = attempts();
  const answer = await answerFrom([provider], QUESTION, tries, SHORT).catch((error: { reason?: string }) => error);
  return { answer, outcomes: tries.seen.map(({ outcome }) => outcome), seen: tries.seen };
};
const unanswered = expect.objectContaining({ code: 'unavailable', reason: 'model_away' });

describe('the Messages API of Anthropic', () => {
  test('gives a valid answer with the usage that it counts, in parts as they come', async () => {
    const partials: unknown[] = [];
    const answer = await answerFrom([claude()], QUESTION, { onPartial: (partial) => partials.push(partial) }, SHORT);
    expect(answer).toEqual({
      ...{ value: ANSWER, provider: 'anthropic', model: 'claude-haiku-4-5', responseId: 'msg_of_tests' },
      usage: { inputTokens: anthropicUsage.input_tokens, outputTokens: anthropicUsage.output_tokens },
    });
    expect(partials.length).toBeGreaterThan(0);
  });

  test('is asked for the shape of the answer, with our words in their places and nothing else', async () => {
    await ask(claude());
    const { system, messages, max_tokens, output_config, tools } = MessagesRequest.parse(anthropic.requests[0]!.body);
    expect(system).toEqual([{ type: 'text', text: QUESTION.system }]);
    expect(messages).toEqual([{ role: 'user', content: [{ type: 'text', text: QUESTION.user }] }]);
    expect([max_tokens, tools]).toEqual([QUESTION.maxOutputTokens, undefined]);
    expect(output_config!.format.schema).toMatchObject({ required: ['title', 'note', 'items'] });
  });

  test('of a model without output formats, gives the answer by a tool that it has to use', async () => {
    const { answer } = await ask(claude(WITHOUT_FORMAT));
    expect(answer).toMatchObject({ value: ANSWER, usage: { outputTokens: anthropicUsage.output_tokens } });
    const { output_config, tools } = MessagesRequest.parse(anthropic.requests[0]!.body);
    expect([output_config, tools?.length]).toEqual([undefined, 1]);
  });

  test.each([
    ['limited', ['limited']],
    ['overloaded', ['failed']],
    ['overloaded_midway', ['failed']],
    ['cut', ['failed']],
    ['refusal', ['refused']],
  ] as const)('%s is no answer: %j', async (fault, outcomes) => {
    anthropic.faults.push(fault);
    expect(await ask(claude())).toMatchObject({ answer: unanswered, outcomes });
  });

  test.each(['wrong_shape', 'too_long', 'unfinished'] as const)('%s is mended once, with what was wrong', async (fault) => {
    anthropic.faults.push(fault);
    const { answer, outcomes, seen } = await ask(claude());
    expect([answer, outcomes]).toMatchObject([{ value: ANSWER }, ['invalid', 'answered']]);
    expect(seen.map(({ repair }) => repair)).toEqual([false, true]);
    const { messages } = MessagesRequest.parse(anthropic.requests[1]!.body);
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(messages[2]!.content[0]!.text).toContain('cannot be used');
  });

  test('a limit says when to come back, and nobody asks before', async () => {
    const provider = claude();
    anthropic.faults.push('limited');
    await ask(provider);
    expect((await ask(provider)).outcomes).toEqual(['skipped']);
    expect(anthropic.requests).toHaveLength(1);
  });

  test('a wrong key is a failure of the provider', async () => {
    expect((await ask(claude(undefined, 'another'))).outcomes).toEqual(['failed']);
  });

  test('the SDK reads its own kinds of usage and stop reason from the stream', async () => {
    const model: LanguageModel = await claude().load();
    const result = streamText({ model, instructions: QUESTION.system, prompt: QUESTION.user, maxOutputTokens: 400, maxRetries: 0 });
    expect(JSON.parse(await result.text)).toEqual(ANSWER);
    const metadata = (await result.providerMetadata)?.anthropic as unknown as AnthropicMessageMetadata;
    expect(metadata.usage).toMatchObject(anthropicUsage);
    expect(metadata.stopSequence).toBeNull();
    expect(await result.finishReason).toBe('stop');
  });
});

describe('the Gemini API of Google', () => {
  test('gives a valid answer with the usage that it counts, in parts as they come', async () => {
    const partials: unknown[] = [];
    const answer = await answerFrom([gemini()], QUESTION, { onPartial: (partial) => partials.push(partial) }, SHORT);
    expect(answer).toMatchObject({ value: ANSWER, provider: 'google', model: 'gemini-2.5-flash' });
    expect(answer.usage).toEqual({ inputTokens: googleUsage.promptTokenCount, outputTokens: googleUsage.candidatesTokenCount });
    expect(partials.length).toBeGreaterThan(0);
  });

  test('is asked for the shape of the answer, with our words in their places and nothing else', async () => {
    await ask(gemini());
    const { systemInstruction, contents, generationConfig } = GenerateContentRequest.parse(google.requests[0]!.body);
    expect(systemInstruction.parts).toEqual([{ text: QUESTION.system }]);
    expect(contents).toEqual([{ role: 'user', parts: [{ text: QUESTION.user }] }]);
    expect(generationConfig).toMatchObject({
      maxOutputTokens: QUESTION.maxOutputTokens,
      responseJsonSchema: { required: ['title', 'note', 'items'] },
    });
  });

  test.each([
    ['limited', ['limited']],
    ['overloaded', ['failed']],
    ['cut', ['failed']],
    ['refusal', ['refused']],
  ] as const)('%s is no answer: %j', async (fault, outcomes) => {
    google.faults.push(fault);
    expect(await ask(gemini())).toMatchObject({ answer: unanswered, outcomes });
  });

  test.each(['wrong_shape', 'too_long', 'unfinished'] as const)('%s is mended once, with what was wrong', async (fault) => {
    google.faults.push(fault);
    const { answer, outcomes } = await ask(gemini());
    expect([answer, outcomes]).toMatchObject([{ value: ANSWER }, ['invalid', 'answered']]);
    const { contents } = GenerateContentRequest.parse(google.requests[1]!.body);
    expect(contents.map(({ role }) => role)).toEqual(['user', 'model', 'user']);
  });

  test('a wrong key is a failure of the provider', async () => {
    expect((await ask(gemini('another'))).outcomes).toEqual(['failed']);
  });

  test('the SDK reads its own kinds of usage and finish reason from the stream', async () => {
    const model: LanguageModel = await gemini().load();
    const output = Output.object({ schema: QUESTION.schema });
    const result = streamText({
      model,
      instructions: QUESTION.system,
      prompt: QUESTION.user,
      maxOutputTokens: 400,
      output,
      maxRetries: 0,
    });
    const metadata = (await result.providerMetadata)?.google as unknown as GoogleProviderMetadata;
    expect(metadata.usageMetadata).toMatchObject(googleUsage);
    expect(await result.finishReason).toBe('stop');
  });
});
