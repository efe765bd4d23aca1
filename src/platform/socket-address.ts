import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const HEADER = 'x-socket-address';

// On the global object because Next evaluates this file once per bundle. New with each process, so that nobody knows it.
const held = globalThis as typeof globalThis & { pageMagicSocketSeal?: string };
held.pageMagicSocketSeal ??= randomBytes(16).toString('hex');

/**
 * Writes the address of the connection into a request before Next sees it: Next hands its handlers headers only, and
 * keeps an X-Forwarded-For that the visitor made up.
 */
export function noteSocket(request: IncomingMessage): void {
  request.headers[HEADER] = `${held.pageMagicSocketSeal} ${request.socket.remoteAddress ?? ''}`;
}

/** The address that `noteSocket` wrote; empty when a visitor wrote the header, or nobody did. */
export function unsealSocket(headers: { get(name: string): string | null }): string {
  const [seal, address] = headers.get(HEADER)?.split(' ') ?? [];
  return seal === held.pageMagicSocketSeal && address ? address : '';
}
