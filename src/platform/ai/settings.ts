import { z } from 'zod';
import { promptShares } from './prompt-shares.ts';

export const PROVIDERS = ['vllm', 'openai', 'anthropic', 'google'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

const word = z.string().trim().min(1).max(200);
const address = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).transform((value) => value.replace(/\/$/, ''));
const chain = z
  .string()
  .transform((text) => text.split(',').map((name) => name.trim()))
  .pipe(z.array(z.enum(PROVIDERS, { error: `must name providers out of ${PROVIDERS.join(', ')}` })).min(1));
/** `provider:model`; the model name may contain colons and slashes. */
const choice = z
  .string()
  .regex(new RegExp(`^(${PROVIDERS.join('|')}):\\S{1,200}$`), 'must be provider:model, such as vllm:small-model')
  .transform((text) => ({ provider: text.slice(0, text.indexOf(':')) as ProviderName, model: text.slice(text.indexOf(':') + 1) }))
  .optional();

/** Environment variables of the language models. A provider is configured when its key or address and its model are set. */
export const aiVariables = {
  /** Ends in `/v1`, as for every client of that API. */
  VLLM_BASE_URL: address.optional(),
  VLLM_API_KEY: word.optional(),
  VLLM_MODEL: word.optional(),
  OPENAI_API_KEY: word.optional(),
  OPENAI_MODEL: word.optional(),
  /** Gateways or fakes; defaults to the providers themselves. */
  OPENAI_BASE_URL: address.optional(),
  ANTHROPIC_API_KEY: word.optional(),
  ANTHROPIC_MODEL: word.optional(),
  ANTHROPIC_BASE_URL: address.optional(),
  GOOGLE_GENERATIVE_AI_API_KEY: word.optional(),
  GOOGLE_MODEL: word.optional(),
  GOOGLE_BASE_URL: address.optional(),
  /** Order in which configured providers are tried. */
  AI_CHAIN: chain.default([...PROVIDERS]),
  /** Model for one step; tried first. */
  AI_MODEL_UNDERSTAND: choice,
  AI_MODEL_OUTLINE: choice,
  AI_MODEL_SECTION: choice,
  AI_MODEL_CRITIC: choice,
  AI_MODEL_REWRITE: choice,
  AI_MODEL_TRANSLATE: choice,
  /** A vision model; without it photos get no description. */
  AI_MODEL_DESCRIBE: choice,
  /** Share of the traffic per version of a prompt. */
  AI_PROMPT_SHARES: promptShares,
  /** Answers are recordings; screens indicate it. */
  MODEL_DEMO: z.stringbool({ error: 'must be 1 or 0' }).default(false),
};

const AiSettings = z.object(aiVariables);
export type AiSettings = z.infer<typeof AiSettings>;

/** For commands that need no other environment variables. @throws ZodError */
export const readAiSettings = (source: Record<string, string | undefined>): AiSettings => AiSettings.parse(source);

const MODEL_OF: Record<ProviderName, (settings: AiSettings) => string | undefined> = {
  vllm: ({ VLLM_BASE_URL: url, VLLM_MODEL: model }) => url && model,
  openai: ({ OPENAI_API_KEY: key, OPENAI_MODEL: model }) => key && model,
  anthropic: ({ ANTHROPIC_API_KEY: key, ANTHROPIC_MODEL: model }) => key && model,
  google: ({ GOOGLE_GENERATIVE_AI_API_KEY: key, GOOGLE_MODEL: model }) => key && model,
};

export interface ModelChoice {
  provider: ProviderName;
  model: string;
}

/** The configured models in the order used for this step. */
export function chainOf(settings: AiSettings, step: string): ModelChoice[] {
  const chain = [...new Set(settings.AI_CHAIN)].flatMap((provider) => {
    const model = MODEL_OF[provider](settings);
    return model ? [{ provider, model }] : [];
  });
  const own = settings[`AI_MODEL_${step.toUpperCase()}` as keyof AiSettings] as ModelChoice | undefined;
  const isOwnThere = own && MODEL_OF[own.provider](settings);
  // The other models may not support images.
  if (step === 'describe') return isOwnThere ? [own] : [];
  if (!isOwnThere) return chain;
  return [own, ...chain.filter(({ provider }) => provider !== own.provider)];
}

/** Inconsistent variables, by name. */
export function aiProblems(settings: AiSettings): [variable: keyof AiSettings, problem: string][] {
  const problems: [keyof AiSettings, string][] = [];
  if ((settings.VLLM_BASE_URL === undefined) !== (settings.VLLM_MODEL === undefined))
    problems.push(['VLLM_BASE_URL', 'and VLLM_MODEL go together']);
  for (const [name, value] of Object.entries(settings)) {
    if (!name.startsWith('AI_MODEL_') || !value) continue;
    const { provider } = value as ModelChoice;
    if (!MODEL_OF[provider](settings)) problems.push([name as keyof AiSettings, `names ${provider}, which is not configured`]);
  }
  return problems;
}
