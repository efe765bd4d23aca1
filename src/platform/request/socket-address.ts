import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-socket-address';

// On the global object, because Next evaluates this file once per bundle. New in each process, so that it cannot be known.
const held = globalThis as typeof globalThis & { pageMagicSocketSeal?: string };
held.pageMagicSocketSeal ??= randomBytes(16).toString('hex');

/**
 * Adds the socket's address to a request before Next sees it: Next passes only headers to its handlers, and keeps an X-Forwarded-For
 * invented by the visitor.
 */
export function rememberSocket(request: IncomingMessage): void {
  request.headers[HEADER] = `${held.pageMagicSocketSeal} ${request.socket.remoteAddress ?? ''}`;
}

/** The address added by `rememberSocket`; empty when it is missing or forged. */
export function unsealSocket(headers: { get(name: string): string | null }): string {
  const [seal, address] = headers.get(HEADER)?.split(' ') ?? [];
  return seal === held.pageMagicSocketSeal && address ? address : '';
}
