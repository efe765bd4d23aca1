import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { EgressError, type EgressReason } from './egress-error.ts';
import { openConnection } from './open-connection.ts';
import type { EgressPolicy } from './policy.ts';
import { portOf, requireWebAddress } from './web-address.ts';

interface Budget {
  /** Max bytes received, over all connections. */
  maxBytes: number;
  maxConnections: number;
  /** Max milliseconds per connection. */
  maxMs: number;
}

/** For a browser on another machine: one of our addresses, and the only client that may connect to it. */
export interface ProxyDoor {
  address: string;
  client: string;
}

export interface EgressProxy {
  /** For Chromium's `--proxy-server`. */
  address: string;
  /** Refused connections with their reasons. */
  refused: () => { host: string; reason: EgressReason }[];
  bytes: () => number;
  close: () => Promise<void>;
}

/** Max refusals stored: a page may try a million connections. */
const MAX_REFUSED = 500;

/** One run of the browser, and what it has spent. */
interface Run {
  policy: EgressPolicy;
  budget: Budget;
  refused: { host: string; reason: EgressReason }[];
  open: Set<Socket>;
  bytes: number;
  connections: number;
}

/**
 * The browser's only egress: a proxy for one run, on the loopback unless there is a door, which resolves, checks and pins every connection.
 * A refusal is a 403 without details; a connection over the budget is closed.
 */
export async function startEgressProxy(policy: EgressPolicy, budget: Budget, door?: ProxyDoor): Promise<EgressProxy> {
  const run: Run = { policy, budget, refused: [], open: new Set(), bytes: 0, connections: 0 };
  const server = createServer((asked, answer) => forwardRequest(run, asked, answer));
  server.on('connect', (asked, client: Socket, head) => forwardTunnel(run, asked, client, head));
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('upgrade', (_asked, socket) => socket.destroy());
  server.on('connection', (socket) => {
    if (door && socket.remoteAddress !== door.client) return socket.destroy();
    run.open.add(socket);
    socket.once('close', () => run.open.delete(socket));
  });
  const host = door?.address ?? '127.0.0.1';
  await listen(server, host);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    refused: () => [...run.refused],
    bytes: () => run.bytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of run.open) socket.destroy();
      }),
  };
}

/** A connection within the budget; a refusal is noted. */
async function reach(run: Run, host: string, port: number): Promise<Socket> {
  try {
    if (++run.connections > run.budget.maxConnections || run.bytes > run.budget.maxBytes) throw new EgressError('budget_spent');
    const { socket } = await openConnection(run.policy, host, port, AbortSignal.timeout(10_000));
    return watched(run, socket);
  } catch (error) {
    const reason = error instanceof EgressError ? error.reason : 'connection_refused';
    if (run.refused.length < MAX_REFUSED) run.refused.push({ host, reason });
    throw error;
  }
}

function watched({ open, budget }: Run, socket: Socket): Socket {
  open.add(socket);
  const timer = setTimeout(() => socket.destroy(), budget.maxMs);
  socket.once('close', () => {
    clearTimeout(timer);
    open.delete(socket);
  });
  return socket;
}

const counted = (run: Run, source: Readable, socket: Socket): Readable =>
  source.on('data', (chunk: Buffer) => {
    run.bytes += chunk.length;
    if (run.bytes > run.budget.maxBytes) socket.destroy();
  });

function forwardRequest(run: Run, asked: IncomingMessage, answer: ServerResponse): void {
  const url = URL.parse(asked.url ?? '');
  const refuse = () => {
    if (!answer.headersSent) answer.writeHead(403);
    answer.end();
  };
  asked.on('error', () => {});
  answer.on('error', () => {});
  if (url?.protocol !== 'http:') {
    refuse();
    return;
  }
  const forward = async () => {
    const socket = await reach(run, requireWebAddress(url, run.policy.ports).hostname, portOf(url));
    const { 'proxy-connection': _, 'proxy-authorization': __, ...headers } = asked.headers;
    const onward = request({
      createConnection: () => socket,
      method: asked.method ?? 'GET',
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: { ...headers, host: url.host, connection: 'close' },
    });
    onward.on('error', refuse);
    onward.once('response', (message) => {
      message.on('error', () => answer.destroy());
      try {
        answer.writeHead(message.statusCode ?? 502, message.headers);
      } catch {
        return refuse();
      }
      counted(run, message, socket).pipe(answer);
    });
    answer.once('close', () => socket.destroy());
    asked.pipe(onward);
  };
  void forward().catch(refuse);
}

function forwardTunnel(run: Run, asked: IncomingMessage, client: Socket, head: Buffer): void {
  client.on('error', () => {});
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(asked.url ?? '') ?? [];
  const forward = async () => {
    const socket = await reach(run, host, Number(port));
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.write(head);
    counted(run, socket, socket).pipe(client);
    client.pipe(socket);
    socket.once('close', () => client.destroy());
    client.once('close', () => socket.destroy());
  };
  void forward().catch(() => client.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
}

const listen = (server: Server, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
