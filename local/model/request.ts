import { z } from 'zod';
import { portabilityIssues } from '#platform/ai/assert-portable.ts';

const text = z.union([
  z.string(),
  z.array(z.strictObject({ type: z.literal('text'), text: z.string() })).transform((parts) => parts.map((part) => part.text).join('')),
]);

/** A schema that vLLM with xgrammar would refuse, or would not keep to, is refused here. */
const jsonSchema = z.record(z.string(), z.unknown()).superRefine((schema, check) => {
  for (const message of portabilityIssues(schema, true)) check.addIssue({ code: 'custom', message });
});

/** The part of a chat completion request that the product uses. vLLM would let other fields pass; here they are a mistake. */
export const ChatRequest = z.strictObject({
  model: z.string(),
  messages: z
    .array(z.strictObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content: text }))
    .min(1)
    .max(20),
  max_tokens: z.number().int().min(1).max(32_768).optional(),
  max_completion_tokens: z.number().int().min(1).max(32_768).optional(),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().gt(0).max(1).optional(),
  seed: z.number().int().optional(),
  stream: z.boolean().default(false),
  stream_options: z.strictObject({ include_usage: z.boolean().optional() }).optional(),
  response_format: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('text') }),
      z.strictObject({
        type: z.literal('json_schema'),
        json_schema: z.strictObject({
          name: z.string().min(1).max(64),
          description: z.string().optional(),
          schema: jsonSchema,
          strict: z.boolean().optional(),
        }),
      }),
    ])
    .optional(),
});
export type ChatRequest = z.infer<typeof ChatRequest>;

/** The words of one role: `system` takes in what newer clients call `developer`. */
export function wordsOf({ messages }: ChatRequest, role: 'system' | 'user'): string[] {
  const roles: string[] = role === 'system' ? ['system', 'developer'] : ['user'];
  return messages.filter((message) => roles.includes(message.role)).map(({ content }) => content);
}
