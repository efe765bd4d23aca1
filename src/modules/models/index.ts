import 'server-only';

/**
 * Models: calls to language models, and their results.
 *
 * Owns      the calls with their tokens, times and outcomes; cached answers; caps by account and day; the agency's cost of models.
 * Calls     the providers of the environment, in their order; metering to reserve and charge tokens.
 * Never     charges by itself: callers quote, and charge with `withTokens`; the calls of a generation are covered by its unit.
 *           Stores people's words, or logs them.
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
