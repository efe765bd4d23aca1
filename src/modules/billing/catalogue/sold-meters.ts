import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import type { Meter } from './plans.ts';

/** Nothing is sold that cannot be used: tokens are for where a language model writes. */
export const isSold = (meter: Meter): boolean => meter !== 'ai_token' || isModelConfigured();
