import type { LanguageModel } from 'ai';
import { type Circuit, circuitOf } from './circuit.ts';
import { type AiSettings, chainOf, type ModelChoice, type ProviderName } from './settings.ts';

/** A configured model, with its circuit. */
export interface Provider {
  name: ProviderName;
  model: string;
  circuit: Circuit;
  load(): Promise<LanguageModel>;
}

/** The configured models in the order used for this step. */
export const providersOf = (settings: AiSettings, step: string): Provider[] =>
  chainOf(settings, step).map(({ provider, model }) => ({
    name: provider,
    model,
    circuit: circuitOf(provider),
    load: () => LOAD[provider](settings, model),
  }));

// Loaded on first use: the packages take tens of megabytes, and most processes need none.
const LOAD: Record<ProviderName, (settings: AiSettings, model: ModelChoice['model']) => Promise<LanguageModel>> = {
  vllm: async ({ VLLM_BASE_URL: baseURL = '', VLLM_API_KEY: apiKey }, model) => {
    const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
    const options = { name: 'vllm', baseURL, includeUsage: true, supportsStructuredOutputs: true };
    return createOpenAICompatible({ ...options, ...(apiKey && { apiKey }) })(model);
  },
  openai: async ({ OPENAI_API_KEY: apiKey = '', OPENAI_BASE_URL: baseURL }, model) => {
    const { createOpenAI } = await import('@ai-sdk/openai');
    // Chat completions, because requests are not stored there and gateways support it too.
    return createOpenAI({ apiKey, ...(baseURL && { baseURL }) }).chat(model);
  },
  anthropic: async ({ ANTHROPIC_API_KEY: apiKey = '', ANTHROPIC_BASE_URL: baseURL }, model) => {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ apiKey, ...(baseURL && { baseURL }) })(model);
  },
  google: async ({ GOOGLE_GENERATIVE_AI_API_KEY: apiKey = '', GOOGLE_BASE_URL: baseURL }, model) => {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
    return createGoogleGenerativeAI({ apiKey, ...(baseURL && { baseURL }) })(model);
  },
};
