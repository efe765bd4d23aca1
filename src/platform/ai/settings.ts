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
/** `provider:model`; the model's own name may hold colons and slashes. */
const choice = z
  .string()
  .regex(new RegExp(`^(${PROVIDERS.join('|')}):\\S{1,200}$`), 'must be provider:model, such as vllm:small-model')
  .transform((text) => ({ provider: text.slice(0, text.indexOf(':')) as ProviderName, model: text.slice(text.indexOf(':') + 1) }))
  .optional();

/** The variables that say which language models there are. A provider is configured where its key or address and its model are given. */
export const aiVariables = {
  /** Ends in `/v1`, as for every client of that API. */
  VLLM_BASE_URL: address.optional(),
  VLLM_API_KEY: word.optional(),
  VLLM_MODEL: word.optional(),
  OPENAI_API_KEY: word.optional(),
  OPENAI_MODEL: word.optional(),
  /** Gateways or stand-ins; without them the providers themselves. */
  OPENAI_BASE_URL: address.optional(),
  ANTHROPIC_API_KEY: word.optional(),
  ANTHROPIC_MODEL: word.optional(),
  ANTHROPIC_BASE_URL: address.optional(),
  GOOGLE_GENERATIVE_AI_API_KEY: word.optional(),
  GOOGLE_MODEL: word.optional(),
  GOOGLE_BASE_URL: address.optional(),
  /** The order in which configured providers are asked. */
  AI_CHAIN: chain.default([...PROVIDERS]),
  /** Another model for one step; it is asked first. */
  AI_MODEL_UNDERSTAND: choice,
  AI_MODEL_OUTLINE: choice,
  AI_MODEL_SECTION: choice,
  AI_MODEL_CRITIC: choice,
  AI_MODEL_REWRITE: choice,
  AI_MODEL_TRANSLATE: choice,
  /** A model that sees pictures; without it none is described. */
  AI_MODEL_DESCRIBE: choice,
  /** Share of the work per version of a prompt. */
  AI_PROMPT_SHARES: promptShares,
  /** The answers are recordings; screens say so. */
  MODEL_DEMO: z.stringbool({ error: 'must be 1 or 0' }).default(false),
};

const AiSettings = z.object(aiVariables);
export type AiSettings = z.infer<typeof AiSettings>;

/** For commands that need no other variable of the environment. @throws ZodError */
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

/** The configured models in the order in which this step asks them. */
export function chainOf(settings: AiSettings, step: string): ModelChoice[] {
  const chain = [...new Set(settings.AI_CHAIN)].flatMap((provider) => {
    const model = MODEL_OF[provider](settings);
    return model ? [{ provider, model }] : [];
  });
  const own = settings[`AI_MODEL_${step.toUpperCase()}` as keyof AiSettings] as ModelChoice | undefined;
  const isOwnThere = own && MODEL_OF[own.provider](settings);
  // Nobody knows of the others whether they see.
  if (step === 'describe') return isOwnThere ? [own] : [];
  if (!isOwnThere) return chain;
  return [own, ...chain.filter(({ provider }) => provider !== own.provider)];
}

/** Conflicts between the variables, by name. */
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
