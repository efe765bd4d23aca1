import { expect, test } from 'vitest';
import { z } from 'zod';
import { startModel } from '../../local/model/server.ts';
import { ANSWER, openModels, QUESTION } from './model-world.ts';

const world = openModels();

// The public shapes of OpenAI's API, as its reference names them; vLLM's own additions are listed with them, and nothing else may come.
const Usage = z.strictObject({
  prompt_tokens: z.int().min(1),
  completion_tokens: z.int().min(1),
  total_tokens: z.int().min(2),
  prompt_tokens_details: z.null().optional(),
});
const head = { id: z.string().regex(/^chatcmpl-[0-9a-f]{32}$/), created: z.int(), model: z.string() };
const Chunk = z.strictObject({
  ...head,
  object: z.literal('chat.completion.chunk'),
  choices: z.array(
    z.strictObject({
      index: z.literal(0),
      delta: z.strictObject({ role: z.literal('assistant').optional(), content: z.string().optional(), refusal: z.string().optional() }),
      logprobs: z.null(),
      finish_reason: z.enum(['stop', 'length']).nullable(),
      stop_reason: z.null().optional(),
    }),
  ),
  usage: Usage.optional(),
});
const Completion = z.strictObject({
  ...head,
  object: z.literal('chat.completion'),
  choices: z.tuple([
    z.strictObject({
      index: z.literal(0),
      message: z.strictObject({
        role: z.literal('assistant'),
        content: z.string().nullable(),
        refusal: z.string().nullable(),
        tool_calls: z.tuple([]),
      }),
      logprobs: z.null(),
      finish_reason: z.enum(['stop', 'length']),
      stop_reason: z.null(),
    }),
  ]),
  usage: Usage.nullable(),
  prompt_logprobs: z.null(),
});
const Problem = z.strictObject({
  error: z.strictObject({ message: z.string(), type: z.string(), param: z.string().nullable(), code: z.int() }),
});
const Models = z.strictObject({
  object: z.literal('list'),
  data: z.array(
    z.looseObject({ id: z.string(), object: z.literal('model'), created: z.int(), owned_by: z.string(), max_model_len: z.int() }),
  ),
});

const body = {
  model: 'recorded-answers',
  messages: [
    { role: 'system', content: QUESTION.system },
    { role: 'user', content: QUESTION.user },
  ],
};
const schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'], additionalProperties: false };
const asJson = (one: object) => ({ response_format: { type: 'json_schema', json_schema: { name: 'answer', schema: one, strict: true } } });
const post = (extra: object = {}, url = world.first.url) =>
  fetch(`${url}/chat/completions`, { method: 'POST', body: JSON.stringify({ ...body, ...extra }) });

async function events(response: Response): Promise<string[]> {
  const text = await response.text();
  expect(text.endsWith('\n\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n\n')
    .map((event) => event.replace(/^data: /, ''));
}

test('a whole answer has the public shape', async () => {
  const response = await post();
  expect(response.status).toBe(200);
  const { choices, usage } = Completion.parse(await response.json());
  expect(JSON.parse(choices[0].message.content ?? '')).toEqual(ANSWER);
  expect(usage!.total_tokens).toBe(usage!.prompt_tokens + usage!.completion_tokens);
});

test('a stream has the public shape: a role, texts, one end, the usage that was asked for, and [DONE]', async () => {
  const response = await post({ stream: true, stream_options: { include_usage: true } });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const all = await events(response);
  expect(all.pop()).toBe('[DONE]');
  const chunks = all.map((event) => Chunk.parse(JSON.parse(event)));
  expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  expect(chunks[0]?.choices[0]?.delta).toEqual({ role: 'assistant', content: '' });
  expect(JSON.parse(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join(''))).toEqual(ANSWER);
  expect(chunks.filter(({ choices }) => choices[0]?.finish_reason)).toHaveLength(1);
  const last = chunks.at(-1)!;
  expect(last.choices).toEqual([]);
  // One event per token, beside the role and the end.
  expect(last.usage?.completion_tokens).toBe(chunks.length - 3);
  const bare = await events(await post({ stream: true }));
  expect(bare.some((event) => event.includes('"usage"'))).toBe(false);
});

test('an answer ends at its limit and says so', async () => {
  const { choices, usage } = Completion.parse(await (await post({ max_tokens: 7 })).json());
  expect([choices[0].finish_reason, usage?.completion_tokens]).toEqual(['length', 7]);
});

test.each([
  ['an unknown field', { best_of: 2 }, /best_of/],
  ['a field of another API', { max_output_tokens: 5 }, /max_output_tokens/],
  ['a wrong type', { temperature: 'hot' }, /temperature/],
  ['no message', { messages: [] }, /messages/],
  ['a schema with an optional property', asJson({ ...schema, required: [] }), /\$\.a may be left out/],
  ['an open schema', asJson({ ...schema, additionalProperties: true }), /does not name/],
  ['a schema that does not say that it is closed', asJson({ type: 'object', properties: {}, required: [] }), /does not name/],
  ['a pattern with a length', asJson({ ...schema, properties: { a: { type: 'string', pattern: 'a', maxLength: 3 } } }), /pattern/],
])('%s is refused as vLLM refuses, by its name', async (_, extra, message) => {
  const response = await post(extra);
  expect(response.status).toBe(400);
  const { error } = Problem.parse(await response.json());
  expect(error).toMatchObject({ type: 'BadRequestError', code: 400 });
  expect(error.message).toMatch(message);
});

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(60, 7)]).toString('base64');
const shown = (url: unknown, extra: object = {}, role = 'user') => ({
  model: 'echo',
  max_tokens: 8,
  messages: [
    {
      role,
      content: [
        { type: 'text', text: 'O que se vê?' },
        { type: 'image_url', image_url: { url, ...extra } },
      ],
    },
  ],
});

test('a picture is taken as a part of what a user says, counted, and makes another question of the same words', async () => {
  const usageOf = async (extra: object) => Completion.parse(await (await post(extra)).json()).usage!.prompt_tokens;
  const words = { model: 'echo', max_tokens: 8, messages: [{ role: 'user', content: 'O que se vê?' }] };
  expect((await usageOf(shown(`data:image/jpeg;base64,${JPEG}`))) - (await usageOf(words))).toBeGreaterThan(200);
  const [system, user] = body.messages;
  const content = [
    { type: 'text', text: user!.content },
    { type: 'image_url', image_url: { url: `data:image/jpeg;base64,${JPEG}` } },
  ];
  expect((await post({ messages: [system, { role: 'user', content }] })).status).toBe(404);
});

test.each([
  ['an address to fetch', shown('https://example.com/a.jpg'), /data address/],
  ['a kind that is not read', shown(`data:image/gif;base64,${JPEG}`), /data address/],
  ['bytes that are no picture', shown(`data:image/png;base64,${Buffer.from('no picture at all').toString('base64')}`), /not a picture/],
  ['a picture that is too large', shown(`data:image/jpeg;base64,${JPEG}${'A'.repeat(900_000)}`), /too large|too_big|Too big/],
  ['a picture of the system', shown(`data:image/jpeg;base64,${JPEG}`, {}, 'system'), /only a user/],
  ['a field beside it', shown(`data:image/jpeg;base64,${JPEG}`, { uuid: 'x' }), /uuid/],
  ['a sound', { messages: [{ role: 'user', content: [{ type: 'input_audio', input_audio: { data: '', format: 'wav' } }] }] }, /type/],
])('%s is refused loudly', async (_, extra, message) => {
  const response = await post(extra);
  expect(response.status).toBe(400);
  expect(Problem.parse(await response.json()).error.message).toMatch(message);
});

test('what is not there is told apart: a model, an address, a recorded answer', async () => {
  const typeOf = async (response: Response) => [response.status, Problem.parse(await response.json()).error.type];
  expect(await typeOf(await post({ model: 'gpt-9' }))).toEqual([404, 'NotFoundError']);
  expect(await typeOf(await fetch(`${world.first.url}/embeddings`, { method: 'POST', body: '{}' }))).toEqual([404, 'NotFoundError']);
  expect(await typeOf(await post({ messages: [{ role: 'user', content: 'Outra pergunta' }] }))).toEqual([404, 'not_recorded']);
});

test('models, health and version answer as vLLM does; a key is asked for where there is one', async () => {
  const root = world.first.url.replace(/\/v1$/, '');
  const models = Models.parse(await (await fetch(`${world.first.url}/models`)).json());
  expect(models.data.map(({ id }) => id)).toEqual(['recorded-answers', 'echo']);
  const health = await fetch(`${root}/health`);
  expect([health.status, await health.text()]).toEqual([200, '']);
  expect(await (await fetch(`${root}/version`)).json()).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  expect((await post({}, world.second.url)).status).toBe(401);
  const foreign = await fetch(`${world.second.url}/models`, { headers: { authorization: 'Bearer another' } });
  expect(foreign.status).toBe(401);
});

test('made-up answers keep to the schema', async () => {
  const { choices } = Completion.parse(await (await post({ ...asJson(schema), model: 'echo' })).json());
  expect(JSON.parse(choices[0].message.content ?? '')).toEqual({ a: expect.stringContaining('Padaria') });
});

test('tokens come at the pace of the server, in many streams at once', async () => {
  const slow = await startModel({ port: 0, pace: { firstTokenMs: 100, tokensPerSecond: 60 } });
  const began = performance.now();
  const one = async () => {
    const response = await post({ model: 'echo', stream: true, max_tokens: 60 }, slow.url);
    return (await events(response)).length;
  };
  expect(await Promise.all(Array.from({ length: 25 }, one))).toEqual(Array.from({ length: 25 }, () => 63));
  const seconds = (performance.now() - began) / 1000;
  await slow.close();
  expect(seconds).toBeGreaterThan(1);
  expect(seconds).toBeLessThan(2.5);
});

test('faults are set over HTTP too, and befall as many requests as they say', async () => {
  const control = (method: string, fault?: object) =>
    fetch(`${world.first.url.replace(/\/v1$/, '')}/_control`, { method, ...(fault && { body: JSON.stringify(fault) }) });
  expect((await control('POST', { mode: 'rate_limited', times: 2, retryAfterSeconds: 7 })).status).toBe(200);
  const first = await post();
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
  expect(Problem.parse(await first.json()).error.type).toBe('RateLimitError');
  expect([(await post()).status, (await post()).status]).toEqual([429, 200]);
  expect((await control('POST', { mode: 'tired' })).status).toBe(400);
  await control('POST', { mode: 'hang' });
  expect(await (await control('DELETE')).json()).toMatchObject({ faults: [] });
  expect((await post()).status).toBe(200);
});
