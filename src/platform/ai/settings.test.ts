import { expect, test } from 'vitest';
import { aiProblems, chainOf, readAiSettings } from './settings.ts';

const all = {
  VLLM_BASE_URL: 'http://127.0.0.1:8000/v1/',
  VLLM_MODEL: 'small',
  OPENAI_API_KEY: 'k',
  OPENAI_MODEL: 'gpt',
  ANTHROPIC_API_KEY: 'k',
  ANTHROPIC_MODEL: 'claude',
  GOOGLE_GENERATIVE_AI_API_KEY: 'k',
  GOOGLE_MODEL: 'gemini',
};
const chain = (source: Record<string, string>, step = 'rewrite') =>
  chainOf(readAiSettings(source), step).map(({ provider, model }) => `${provider}:${model}`);

test('providers are asked in their order, and only those that are configured', () => {
  expect(chain({})).toEqual([]);
  expect(chain(all)).toEqual(['vllm:small', 'openai:gpt', 'anthropic:claude', 'google:gemini']);
  expect(chain({ ...all, AI_CHAIN: 'google, vllm' })).toEqual(['google:gemini', 'vllm:small']);
  const { OPENAI_MODEL: _, ...rest } = all;
  expect(chain({ ...rest, AI_CHAIN: 'openai,vllm,vllm' })).toEqual(['vllm:small']);
});

test('a step may have another model, which is asked first and instead of its provider’s own', () => {
  const source = { ...all, AI_MODEL_REWRITE: 'openai:org/other:v2' };
  expect(chain(source)).toEqual(['openai:org/other:v2', 'vllm:small', 'anthropic:claude', 'google:gemini']);
  expect(chain(source, 'outline')[0]).toBe('vllm:small');
});

test('pictures are described by a model that was named for it and by no other', () => {
  expect(chain(all, 'describe')).toEqual([]);
  expect(chain({ ...all, AI_MODEL_DESCRIBE: 'openai:sees' }, 'describe')).toEqual(['openai:sees']);
  expect(chain({ AI_MODEL_DESCRIBE: 'openai:sees' }, 'describe')).toEqual([]);
});

test('wrong values and variables that do not fit together are named', () => {
  for (const wrong of [
    { AI_CHAIN: 'vllm,nobody' },
    { AI_MODEL_CRITIC: 'nobody:x' },
    { AI_MODEL_CRITIC: 'vllm' },
    { VLLM_BASE_URL: 'host' },
  ])
    expect(() => readAiSettings({ ...all, ...wrong })).toThrow(Object.keys(wrong)[0]);
  const problemsOf = (source: Record<string, string>) => aiProblems(readAiSettings(source)).map(([name]) => name);
  expect(problemsOf(all)).toEqual([]);
  expect(problemsOf({ VLLM_MODEL: 'small' })).toEqual(['VLLM_BASE_URL']);
  expect(problemsOf({ AI_MODEL_OUTLINE: 'google:gemini' })).toEqual(['AI_MODEL_OUTLINE']);
});

test('shares of versions are JSON by prompt and come to one', () => {
  const shares = (text: string) => readAiSettings({ AI_PROMPT_SHARES: text }).AI_PROMPT_SHARES;
  expect(readAiSettings({}).AI_PROMPT_SHARES).toEqual({});
  const good = { understand: { 'understand@1': 0.9, 'understand@2': 0.1 }, outline: { 'outline@2': 1 } };
  expect(shares(JSON.stringify(good))).toEqual(good);
  for (const [wrong, message] of [
    ['understand@1', /must be JSON/],
    ['{"understand":{"understand@1":0.9}}', /gives understand 0\.9 in all instead of 1/],
    ['{"understand":{}}', /in all instead of 1/],
    ['{"understand":{"understand@1":1.5,"understand@2":-0.5}}', /AI_PROMPT_SHARES/],
    ['{"understand":{"outline@1":1}}', /names outline@1, which is no version of understand/],
    ['{"understand":"understand@1"}', /AI_PROMPT_SHARES/],
    ['[]', /AI_PROMPT_SHARES/],
  ] as const)
    expect(() => shares(wrong), wrong).toThrow(message);
});
