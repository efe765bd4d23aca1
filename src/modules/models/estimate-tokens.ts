import type { Question } from '#composer/model/question.ts';
import { schemaText } from './answer-key.ts';

/** Fewer than any tokenizer of today needs for prose, so that an estimate is never too small. */
const BYTES_PER_TOKEN = 2;

export interface TokenEstimate {
  /** Of one reading of the question. */
  input: number;
  /** Of the question with one repair: an answer that is not valid is shown to its model, which answers once more. */
  most: number;
}

/** An upper bound of what a question needs, before a provider has counted it. */
export function estimateTokens({ system, user, image, schema, maxOutputTokens }: Question<unknown>): TokenEstimate {
  const input = Math.ceil(Buffer.byteLength(system + user + schemaText(schema)) / BYTES_PER_TOKEN) + (image?.tokens ?? 0);
  return { input, most: 2 * input + 3 * maxOutputTokens };
}
