import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { isLoopback } from '../http/http.ts';
import { KeyRights, type Keys } from './keys.ts';

export interface Asked {
  method: string;
  url: URL;
  body: string;
  headers: IncomingMessage['headers'];
}

export interface Given {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

export interface ProviderDoor {
  port: number;
  close(): Promise<void>;
}

/** A server on this machine with a provider's API; an answer of null hangs up. `PUT /_keys/:id` sets a key's faults: slow, rate-limited, or without an answer. */
export async function openDoor(
  port: number,
  keys: Keys,
  provider: { keyOf: (asked: Asked) => string; busy: () => Given; answer: (asked: Asked) => Given | null | Promise<Given | null> },
): Promise<ProviderDoor> {
  const handle = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(message.url ?? '/', 'http://provider');
    const asked: Asked = { method: message.method ?? 'GET', url, body: await text(message), headers: message.headers };
    if (!isLoopback(message.headers.host)) return send(response, { status: 404, body: 'not found' });
    if (url.pathname === '/health') return send(response, { status: 200, body: 'ok' });
    if (asked.method === 'PUT' && url.pathname.startsWith('/_keys/')) {
      const id = decodeURIComponent(url.pathname.slice('/_keys/'.length));
      const rights = KeyRights.partial()
        .extend({ secret: KeyRights.shape.zones.unwrap().element.optional() })
        .parse(JSON.parse(asked.body));
      if (keys.find(id)) keys.change(id, rights as KeyRights);
      else keys.issue(id, rights as KeyRights, rights.secret);
      return send(response, { status: 200, body: '{"ok":true}' });
    }
    const id = provider.keyOf(asked);
    const key = keys.find(id);
    if (key?.delay) await sleep(key.delay);
    if (key && key.busy > 0) {
      keys.change(id, { busy: key.busy - 1 });
      return send(response, provider.busy());
    }
    const isLost = key && key.lost !== 'none' && asked.method === 'POST';
    if (isLost) keys.change(id, { lost: 'none' });
    if (isLost && key.lost === 'undone') return void response.destroy();
    const given = await provider.answer(asked);
    if (isLost || !given) return void response.destroy();
    send(response, given);
  };
  const server = createServer((message, response) => {
    handle(message, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      send(response, { status: 500, body: 'the stand-in failed' });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function send(response: ServerResponse, { status, body, headers = {} }: Given): void {
  response.writeHead(status, headers).end(body);
}
