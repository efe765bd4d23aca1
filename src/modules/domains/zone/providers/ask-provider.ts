import { setTimeout as sleep } from 'node:timers/promises';
import { ProviderFailure } from '../dns-provider.ts';

const TIMEOUT = 10_000;
const MAX_BYTES = 8 * 1024 * 1024;
const TRIES = 4;
/** Milliseconds between retries, and the max wait that a provider may request. */
const PAUSE = 300;
const MAX_PAUSE = 2000;

export interface ProviderReply {
  status: number;
  text: string;
  retryAfter: number | null;
}

/** Sends one request; a missing answer is a result too. Never follows a redirect: the credentials are for this host alone. */
export async function askProvider(request: Request): Promise<ProviderReply> {
  try {
    const response = await fetch(request, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return { status: response.status, text: await readText(response), retryAfter: Number.isFinite(seconds) ? seconds * 1000 : null };
  } catch (error) {
    if (error instanceof ProviderFailure) throw error;
    throw new ProviderFailure('no_answer', '', { cause: error });
  }
}

async function readText(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > MAX_BYTES) throw new ProviderFailure('no_answer', 'the answer is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** Retries while `isBusy` is true; a read-only request also after no answer. */
export async function askPatiently(make: () => Promise<Request>, isBusy: (reply: ProviderReply) => boolean): Promise<ProviderReply> {
  for (let attempt = 1; ; attempt++) {
    const request = await make();
    const isLast = attempt === TRIES;
    try {
      const reply = await askProvider(request);
      const isLost = reply.status >= 500 && request.method === 'GET';
      if (isLast || !(isBusy(reply) || isLost)) return reply;
      await sleep(Math.min(reply.retryAfter ?? PAUSE * 2 ** (attempt - 1), MAX_PAUSE));
    } catch (error) {
      if (isLast || request.method !== 'GET') throw error;
      await sleep(PAUSE);
    }
  }
}
