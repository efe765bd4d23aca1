import type { Context } from '../context.ts';
import { currentRequestId, log } from './log.ts';
import { newRequestId } from './request-id.ts';

/** Logs an unexpected error and returns the id shown to the person: the request's own, which all its log lines have. */
export async function reportUnknown(event: string, error: unknown, ctx?: Context): Promise<string> {
  const requestId = (await currentRequestId()) ?? newRequestId();
  log.error(event, { requestId, accountId: ctx?.account?.id, error });
  return requestId;
}
