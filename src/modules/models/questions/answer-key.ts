import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Question } from '#composer/model/question.ts';

/** JSON schema of the answer, the same for every model. */
export const schemaText = (schema: z.ZodType): string => JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));

/** Cache key of an answer: the same account, prompt, schema, words and picture. Visitors without an account share theirs. */
export function answerKey(clientId: string | null, { promptId, schema, system, user, image }: Question<unknown>): string {
  const parts = [clientId ?? '', promptId, schemaText(schema), system, user, ...(image ? [image.base64] : [])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
