import 'server-only';

/**
 * Models: calls to language models, and their results.
 *
 * Owns      the calls with their tokens, times and outcomes; cached answers; caps by account and day; the agency's cost of models.
 * Calls     the providers of the environment, in their order; metering to reserve and charge tokens.
 * Never     charges by itself: callers quote, and charge with `withTokens`; the calls of a generation are covered by its unit.
 *           Stores people's words, or logs them.
 */

export { listModelCaps } from './caps/model-caps.ts';
export { getModelHealth } from './charging/get-model-health.ts';
export { listModelUse, type ModelUse } from './charging/list-model-use.ts';
export { listModelPrices } from './charging/model-prices.ts';
export { quoteTokens, type TokenQuote } from './charging/quote-tokens.ts';
export { withTokens } from './charging/with-tokens.ts';
export { choosePrompts } from './prompts/choose-prompts.ts';
export { comparePrompts } from './prompts/compare-prompts.ts';
export { type AskOptions, askModel } from './questions/ask-model.ts';
export { estimateTokens } from './questions/estimate-tokens.ts';
export { forgetModelCalls } from './questions/forget-model-calls.ts';
