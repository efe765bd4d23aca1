import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { AppError } from '../errors.ts';
import { bodyTooLarge, type Refusal, type Verdict } from './judge-arrival.ts';

export interface Gate {
  /** Decides from the request's head only. */
  judge(request: IncomingMessage): Verdict;
  answer(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void | Promise<void>;
  report(error: unknown): void;
  /** Next's development server uses one for hot reload. */
  allowsWebSockets?: boolean;
}

/** Milliseconds during which the rest of a refused body is discarded, so that its sender gets the response instead of a reset. */
const DRAIN_MS = 5000;
/** Milliseconds for a whole request: a megabyte over a slow connection. */
const REQUEST_MS = 60_000;
const MAX_HEADERS = 100;

/**
 * Installs a gate in front of a server's listeners: a refused request never reaches them, and neither does an incomplete body. Without
 * WebSockets, an upgrade request is handled as a plain one.
 */
export function standBefore(server: Server, gate: Gate): void {
  const inner = server.listeners('request') as RequestListener[];
  const admit = (request: IncomingMessage, response: ServerResponse) => {
    for (const listener of inner) listener.call(server, request, response as never);
  };
  const turnAway = async (request: IncomingMessage, response: ServerResponse, refusal: Refusal) => {
    await gate.answer(request, response, refusal);
    drain(request);
  };
  const receive = (request: IncomingMessage, response: ServerResponse, whenAdmitted: () => void) => {
    const fail = (error: unknown) => {
      gate.report(error);
      request.destroy();
    };
    try {
      const { refusal, maxBytes } = isMalformed(request) ? MALFORMED : gate.judge(request);
      if (refusal) return void turnAway(request, response, refusal).catch(fail);
      whenAdmitted();
      if (!hasBody(request)) return admit(request, response);
      collectBody(request, maxBytes)
        .then((isWhole) => {
          if (isWhole) admit(request, response);
          else return turnAway(request, response, { error: bodyTooLarge(maxBytes), headers: [] });
        })
        .catch(fail);
    } catch (error) {
      fail(error);
    }
  };

  for (const event of ['request', 'checkContinue', 'connect']) server.removeAllListeners(event);
  if (!gate.allowsWebSockets) server.removeAllListeners('upgrade');
  server.on('request', (request, response) => receive(request, response, () => {}));
  server.on('checkContinue', (request, response) => receive(request, response, () => response.writeContinue()));
  server.on('connect', (_request, socket: Duplex) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n'));
  server.requestTimeout = REQUEST_MS;
}

const MALFORMED: Verdict = { refusal: { error: new AppError('invalid', 'request_malformed'), headers: [] }, maxBytes: 0 };

/** Two Host headers, or more headers than any browser and its proxies send. */
function isMalformed({ rawHeaders }: IncomingMessage): boolean {
  const isHost = (text: string, index: number) => index % 2 === 0 && text.length === 4 && text.toLowerCase() === 'host';
  return rawHeaders.length > 2 * MAX_HEADERS || rawHeaders.filter(isHost).length > 1;
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Buffers a body until it is complete, and sets its length. False when it exceeds the limit; never resolves when it is aborted. */
function collectBody(request: IncomingMessage, maxBytes: number): Promise<boolean> {
  const push = request.push;
  let size = 0;
  return new Promise((resolve) => {
    // Node passes each chunk of the body to `push`; it continues reading while that returns true.
    request.push = (chunk: Buffer | null) => {
      if (chunk === null) {
        request.push = push;
        request.headers['content-length'] = String(size);
        delete request.headers['transfer-encoding'];
        push.call(request, null);
        resolve(size <= maxBytes);
        return false;
      }
      size += chunk.length;
      if (size <= maxBytes) push.call(request, chunk);
      else resolve(false);
      return true;
    };
  });
}

function drain(request: IncomingMessage): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), DRAIN_MS).unref();
  request.once('close', () => clearTimeout(timer));
  request.resume();
}
