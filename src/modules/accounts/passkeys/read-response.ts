import { z } from 'zod';
import { AppError } from '#platform/errors.ts';

/** Only the fields that we read; the rest is checked during verification. */
const Response = z.looseObject({
  id: z.string().max(1400),
  rawId: z.string().max(1400),
  type: z.literal('public-key'),
  response: z.looseObject({}),
});

/** Parses an authenticator's response. @throws AppError `passkey_refused`. */
export function readResponse(text: string): z.infer<typeof Response> {
  try {
    return Response.parse(JSON.parse(text));
  } catch (cause) {
    throw new AppError('invalid', 'passkey_refused', {}, { cause });
  }
}
