import type { Question } from '#composer/model/question.ts';
import { schemaText } from './answer-key.ts';

/** Lower than that of any current tokenizer for prose, so that an estimate is never too small. */
const BYTES_PER_TOKEN = 2;

export interface TokenEstimate {
  /** Input tokens of one call. */
  input: number;
  /** Tokens with one repair, in which the model gets its invalid answer back and answers once more. */
  most: number;
}

/** An upper bound of a question's tokens, before a provider has counted them. */
export function estimateTokens({ system, user, image, schema, maxOutputTokens }: Question<unknown>): TokenEstimate {
  const input = Math.ceil(Buffer.byteLength(system + user + schemaText(schema)) / BYTES_PER_TOKEN) + (image?.tokens ?? 0);
  return { input, most: 2 * input + 3 * maxOutputTokens };
}
