import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { z } from 'zod';
import { record } from '../../local/model/record.ts';
import { type LocalModel, startModel } from '../../local/model/server.ts';
import { Circuit } from '../../src/platform/ai/circuit.ts';
import type { Attempt, ModelRequest } from '../../src/platform/ai/model-request.ts';
import { type Provider, providersOf } from '../../src/platform/ai/providers.ts';
import { readAiSettings } from '../../src/platform/ai/settings.ts';
import { limitsOf } from '../../src/platform/ai/steps.ts';

export const Menu = z.object({
  title: z.string().max(80),
  note: z.string().nullable(),
  items: z.array(z.object({ name: z.string(), kind: z.enum(['salty', 'sweet']) })).max(8),
});

export const QUESTION: ModelRequest<z.infer<typeof Menu>> & { promptId: string } = {
  promptId: 'rewrite@1',
  step: 'rewrite',
  system: 'Você escreve o cardápio de uma padaria.',
  user: 'Padaria Girassol: pão de queijo, coxinha, sonho de creme.',
  schema: Menu,
  maxOutputTokens: 400,
};
export const ANSWER: z.infer<typeof Menu> = {
  title: 'Saindo do forno agora',
  note: 'Encomendas até as 18h do dia anterior.',
  items: [
    { name: 'Pão de queijo', kind: 'salty' },
    { name: 'Coxinha de frango com catupiry', kind: 'salty' },
    { name: 'Sonho de creme', kind: 'sweet' },
  ],
};

/** Two local models with the same recorded answer, as two providers: the first speaks as vLLM, the second as OpenAI. */
export function openModels(pace = { firstTokenMs: 5, tokensPerSecond: 2000 }) {
  const recordings = mkdtempSync(path.join(tmpdir(), 'contract-recordings-'));
  const world = { first: null as unknown as LocalModel, second: null as unknown as LocalModel };
  beforeAll(async () => {
    record(QUESTION, { name: 'Padaria Girassol' }, ANSWER, { model: 'by hand', date: '2026-11-23', dir: recordings });
    world.first = await startModel({ port: 0, recordings, pace });
    world.second = await startModel({ port: 0, recordings, pace, apiKey: 'a-key-of-tests' });
  });
  afterEach(() => {
    for (const { faults } of [world.first, world.second]) faults.clear();
  });
  afterAll(async () => {
    await world.first.close();
    await world.second.close();
    rmSync(recordings, { recursive: true });
  });
  return world;
}

/** The chain of both, with circuits of their own. */
export function chainOf(world: { first: LocalModel; second: LocalModel }, model = 'recorded-answers'): [Provider, Provider] {
  const settings = readAiSettings({
    VLLM_BASE_URL: world.first.url,
    VLLM_MODEL: model,
    OPENAI_API_KEY: 'a-key-of-tests',
    OPENAI_MODEL: model,
    OPENAI_BASE_URL: world.second.url,
  });
  return providersOf(settings, 'rewrite').map((provider) => ({ ...provider, circuit: new Circuit() })) as [Provider, Provider];
}

/** Limits that make a test short. */
export const SHORT = { ...limitsOf('rewrite'), deadlineMs: 1500, firstTokenMs: 500, stallMs: 500 };

export function attempts(): { seen: Attempt[]; onAttempt: (attempt: Attempt) => void; outcomes(): string[] } {
  const seen: Attempt[] = [];
  return {
    seen,
    onAttempt: (attempt) => seen.push(attempt),
    outcomes: () => seen.map(({ provider, outcome }) => `${provider} ${outcome}`),
  };
}
