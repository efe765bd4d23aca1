import { createServer, request, type Server } from 'node:http';
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

/**
 * The browser's only egress: a proxy for one run, on the loopback unless there is a door, which resolves, checks and pins every connection. A refusal is a 403
 * without details; a connection over the budget is closed.
 */
export async function startEgressProxy(policy: EgressPolicy, budget: Budget, door?: ProxyDoor): Promise<EgressProxy> {
  const refused: { host: string; reason: EgressReason }[] = [];
  const open = new Set<Socket>();
  let [bytes, connections] = [0, 0];

  const reach = async (host: string, port: number): Promise<Socket> => {
    try {
      if (++connections > budget.maxConnections || bytes > budget.maxBytes) throw new EgressError('budget_spent');
      const { socket } = await openConnection(policy, host, port, AbortSignal.timeout(10_000));
      return watched(socket);
    } catch (error) {
      const reason = error instanceof EgressError ? error.reason : 'connection_refused';
      if (refused.length < MAX_REFUSED) refused.push({ host, reason });
      throw error;
    }
  };
  const watched = (socket: Socket): Socket => {
    open.add(socket);
    const timer = setTimeout(() => socket.destroy(), budget.maxMs);
    socket.once('close', () => {
      clearTimeout(timer);
      open.delete(socket);
    });
    return socket;
  };

  const counted = (source: Readable, socket: Socket) =>
    source.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > budget.maxBytes) socket.destroy();
    });

  const server = createServer((asked, answer) => {
    const url = URL.parse(asked.url ?? '');
    const refuse = () => {
      if (!answer.headersSent) answer.writeHead(403);
      answer.end();
    };
    asked.on('error', () => {});
    answer.on('error', () => {});
    if (url?.protocol !== 'http:') return refuse();
    const forward = async () => {
      const socket = await reach(requireWebAddress(url, policy.ports).hostname, portOf(url));
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
        counted(message, socket).pipe(answer);
      });
      answer.once('close', () => socket.destroy());
      asked.pipe(onward);
    };
    void forward().catch(refuse);
  });
  server.on('connect', (asked, client: Socket, head) => {
    client.on('error', () => {});
    const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(asked.url ?? '') ?? [];
    const forward = async () => {
      const socket = await reach(host, Number(port));
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      if (head.length > 0) socket.write(head);
      counted(socket, socket).pipe(client);
      client.pipe(socket);
      socket.once('close', () => client.destroy());
      client.once('close', () => socket.destroy());
    };
    void forward().catch(() => client.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('upgrade', (_asked, socket) => socket.destroy());
  server.on('connection', (socket) => {
    if (door && socket.remoteAddress !== door.client) return socket.destroy();
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  const host = door?.address ?? '127.0.0.1';
  await listen(server, host);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    refused: () => [...refused],
    bytes: () => bytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

const listen = (server: Server, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
