import diagnostics from 'node:diagnostics_channel';
import { type IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { env } from '../env.ts';
import { log } from '../log/log.ts';
import { clientAddress } from '../request/client-address.ts';
import { rememberSocket, unsealSocket } from '../request/socket-address.ts';
import { type Headers, readArrival } from './arrival.ts';
import { askedHost, ownHosts } from './hosts.ts';
import { judgeArrival, type Verdict } from './judge-arrival.ts';
import { refusalAnswer } from './refusal-page.ts';
import { type Gate, standBefore } from './stand-before.ts';

/**
 * Installs the gate in front of Next on every HTTP server of this process, because Next creates its server itself and does not expose it.
 * On Vercel there is no server of ours, and `proxy.ts` does the check.
 */
export function guardApp(): void {
  if (process.env.VERCEL === '1') return;
  const guarded = new WeakSet<Server>();
  diagnostics.subscribe('net.server.socket', (message) => {
    const { server } = (message as { socket: Socket & { server?: unknown } }).socket;
    if (!(server instanceof Server) || guarded.has(server)) return;
    guarded.add(server);
    standBefore(server, appGate);
  });
}

const appGate: Gate = {
  judge: judgeRequest,
  async answer(request, response, refusal) {
    const { status, headers, body } = await refusalAnswer(request.url ?? '/', headersOf(request), refusal);
    response.writeHead(status, headers.flat());
    response.end(request.method === 'HEAD' ? undefined : body);
  },
  report: (error) => log.error('gate.failed', { error }),
  allowsWebSockets: process.env.NODE_ENV === 'development',
};

function judgeRequest(request: IncomingMessage): Verdict {
  const headers = headersOf(request);
  // Next forwards a request to itself when the action is in another part of it.
  if (unsealSocket(headers)) return { refusal: null, maxBytes: Number.POSITIVE_INFINITY };
  rememberSocket(request);
  const arrival = readArrival(request.method ?? 'GET', request.url ?? '/', headers, clientAddress(headers));
  believeHost(request, headers);
  return judgeArrival(arrival, ownHosts());
}

/** Next compares the origin of a Server Action with an untrusted X-Forwarded-Host. This replaces it with the host that we resolved. */
function believeHost(request: IncomingMessage, headers: Headers): void {
  request.headers.host = askedHost(headers);
  delete request.headers['x-forwarded-host'];
  if (env().TRUSTED_PROXIES > 0) return;
  delete request.headers['x-forwarded-proto'];
  delete request.headers['x-forwarded-port'];
}

const headersOf = ({ headers }: IncomingMessage): Headers => ({ get: (name) => [headers[name] ?? []].flat().join(', ') || null });
