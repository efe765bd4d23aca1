import { createHmac } from 'node:crypto';
import { z } from 'zod';

/** The executor's request to the SDK (its execution version 2). */
export type CallBody = {
  version: 2;
  event: unknown;
  events: unknown[];
  steps: Record<string, { type: 'data'; data: unknown } | { type: 'error'; error: unknown }>;
  ctx: {
    run_id: string;
    attempt: number;
    max_attempts: number;
    disable_immediate_execution: boolean;
    use_api: false;
    stack: { stack: string[]; current: number };
  };
};

export const Op = z.looseObject({
  id: z.string(),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  opts: z.looseObject({ timeout: z.string().optional(), if: z.string().optional() }).nullish(),
});
export type Op = z.infer<typeof Op>;

export type Reply =
  | { type: 'ops'; ops: Op[]; retry: boolean; retryAfter: string | null }
  | { type: 'returned'; output: unknown }
  | { type: 'threw'; error: unknown; retry: boolean; retryAfter: string | null };

/** JSON with sorted keys (RFC 8785), as both sides sign it. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join()}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`)
    .join()}}`;
}

export const sign = (text: string, signingKey: string, seconds: number): string =>
  `t=${seconds}&s=${createHmac('sha256', signingKey.replace(/^signkey-\w+-/, ''))
    .update(text + seconds)
    .digest('hex')}`;

/** Calls the app to run one step, or to report the next ones (`stepId` "step"). A dead or broken app counts as a retriable error. */
export async function callFunction(url: string, stepId: string, body: CallBody, signingKey: string): Promise<Reply> {
  const address = new URL(url);
  address.searchParams.set('stepId', stepId);
  const text = canonicalJson(body);
  const broken = (message: string): Reply => ({ type: 'threw', error: { name: 'Error', message }, retry: true, retryAfter: null });
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-inngest-signature': sign(text, signingKey, Math.floor(Date.now() / 1000)) },
      body: text,
    });
    const raw = await response.text();
    const answer: unknown = raw ? JSON.parse(raw) : null;
    const retry = response.headers.get('x-inngest-no-retry') !== 'true';
    const after = response.headers.get('retry-after');
    if (response.status === 200) return { type: 'returned', output: answer };
    if (response.status === 206) return { type: 'ops', ops: z.array(Op).parse(answer), retry, retryAfter: after };
    return { type: 'threw', error: answer ?? { name: 'Error', message: `the app answered ${response.status}` }, retry, retryAfter: after };
  } catch (error) {
    return broken(`the app did not answer as it should: ${(error as Error).message}`);
  }
}
