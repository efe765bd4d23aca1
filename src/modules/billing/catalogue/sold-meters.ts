import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import type { Meter } from './plans.ts';

/** Tokens are sold only where a language model is configured, since they cannot be used otherwise. */
export const isSold = (meter: Meter): boolean => meter !== 'ai_token' || isModelConfigured();
