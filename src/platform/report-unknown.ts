import type { Context } from './context.ts';
import { currentRequestId, log } from './log.ts';
import { newRequestId } from './request-id.ts';

/** Writes down what nobody expected and gives the id that a person is shown: the request's own, which every line of it has. */
export async function reportUnknown(event: string, error: unknown, ctx?: Context): Promise<string> {
  const requestId = (await currentRequestId()) ?? newRequestId();
  log.error(event, { requestId, accountId: ctx?.account?.id, error });
  return requestId;
}
