import { z } from 'zod';
import { portabilityIssues } from '#platform/ai/assert-portable.ts';

/** Length of a picture's data URL. */
const MAX_IMAGE = 900_000;
const isPicture = (bytes: Buffer): boolean =>
  bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ||
  bytes.subarray(1, 4).toString('latin1') === 'PNG' ||
  bytes.subarray(8, 12).toString('latin1') === 'WEBP';

/** A picture inlined in the request: like a careful vLLM, we never fetch a URL. */
const image = z
  .strictObject({
    type: z.literal('image_url'),
    image_url: z.strictObject({
      url: z
        .string()
        .max(MAX_IMAGE)
        .regex(
          /^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/,
          'must be a data address of a JPEG, PNG or WebP picture in base64',
        ),
      detail: z.enum(['auto', 'low', 'high']).optional(),
    }),
  })
  .refine(({ image_url: { url } }) => isPicture(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')), 'is not a picture');
const part = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('text'), text: z.string() }), image]);

/** A message's text and pictures. A plain text is normalised to one part, so that errors refer to parts. */
const content = z.preprocess(
  (value) => (typeof value === 'string' ? [{ type: 'text', text: value }] : value),
  z.array(part).transform((parts) => ({
    text: parts.map((one) => (one.type === 'text' ? one.text : '')).join(''),
    images: parts.flatMap((one) => (one.type === 'image_url' ? [one.image_url.url] : [])),
  })),
);

const message = z
  .strictObject({ role: z.enum(['system', 'developer', 'user', 'assistant']), content })
  // Skipped when the parts were refused already.
  .refine(({ role, content }) => role === 'user' || !content?.images?.length, 'only a user shows pictures')
  .refine(({ content }) => (content?.images?.length ?? 0) <= 1, 'At most 1 image(s) may be provided in one request.');

/** Refuses schemas that vLLM with xgrammar would refuse or not follow. */
const jsonSchema = z.record(z.string(), z.unknown()).superRefine((schema, check) => {
  for (const message of portabilityIssues(schema, true)) check.addIssue({ code: 'custom', message });
});

/** The part of a chat completion request that the product uses. vLLM ignores other fields; here they are errors. */
export const ChatRequest = z.strictObject({
  model: z.string(),
  messages: z.array(message).min(1).max(20),
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

/** The texts of one role: `system` includes `developer` of newer clients. */
export function wordsOf({ messages }: ChatRequest, role: 'system' | 'user'): string[] {
  const roles: string[] = role === 'system' ? ['system', 'developer'] : ['user'];
  return messages.filter(({ role: one }) => roles.includes(one)).map(({ content: { text } }) => text);
}

/** Data URLs of the pictures in a request. */
export const imagesOf = ({ messages }: ChatRequest): string[] => messages.flatMap(({ content: { images } }) => images);
