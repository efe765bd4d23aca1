import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Question } from '#composer/model/question.ts';

/** The shape that an answer must have, whichever model gives it. */
export const schemaText = (schema: z.ZodType): string => JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));

/** Names an answer: the same account, prompt, shape, words and picture. Visitors without an account share theirs. */
export function answerKey(clientId: string | null, { promptId, schema, system, user, image }: Question<unknown>): string {
  const parts = [clientId ?? '', promptId, schemaText(schema), system, user, ...(image ? [image.base64] : [])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
