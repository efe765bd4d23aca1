import 'server-only';

/**
 * Models: questions to language models, and what came of them.
 *
 * Owns      the calls with their tokens, times and outcomes; answers kept for the same question; caps by account and day; what
 *           models cost the agency.
 * Asks      the providers of the environment, in their order; metering to hold and charge tokens.
 * Never     charges by itself: who asks quotes, and charges with `withTokens`; what a generation asks is covered by its unit.
 *           Keeps what somebody wrote, or says it in a log.
 */

export { type Asked, type AskOptions, askModel } from './ask-model.ts';
export { choosePrompts } from './choose-prompts.ts';
export { comparePrompts, type PromptComparison, type PromptVersion, type VersionUse } from './compare-prompts.ts';
export { estimateTokens } from './estimate-tokens.ts';
export { forgetModelCalls } from './forget-model-calls.ts';
export { getModelHealth, type ModelHealth, type SpanHealth } from './get-model-health.ts';
export { listModelUse, type ModelUse } from './list-model-use.ts';
export { listModelCaps, type ModelCap } from './model-caps.ts';
export { listModelPrices, type ModelPrice } from './model-prices.ts';
export { quoteTokens, type TokenQuote } from './quote-tokens.ts';
export { withTokens } from './with-tokens.ts';
