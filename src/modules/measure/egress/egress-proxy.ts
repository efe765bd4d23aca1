import { createServer, request, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { EgressError, type EgressReason } from './egress-error.ts';
import { openConnection } from './open-connection.ts';
import type { EgressPolicy } from './policy.ts';
import { portOf, requireWebAddress } from './web-address.ts';

interface Budget {
  /** Bytes that come in, over all connections. */
  maxBytes: number;
  maxConnections: number;
  /** Milliseconds for one connection. */
  maxMs: number;
}

export interface EgressProxy {
  /** For Chromium's `--proxy-server`. */
  address: string;
  /** What was not let out, and why. */
  refused: () => { host: string; reason: EgressReason }[];
  bytes: () => number;
  close: () => Promise<void>;
}

/** Kept of what was refused: a page may ask for a million things. */
const MAX_REFUSED = 500;

/**
 * The browser's only way out: a proxy on the loopback for the length of one run, through which every connection is resolved, checked
 * and pinned. What it refuses is answered with 403 and no more; what exceeds the budget is cut.
 */
export async function startEgressProxy(policy: EgressPolicy, budget: Budget): Promise<EgressProxy> {
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
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await listen(server);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused: () => [...refused],
    bytes: () => bytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

const listen = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
