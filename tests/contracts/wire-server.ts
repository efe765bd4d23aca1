import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface WireRequest {
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

export interface WireServer<Fault extends string> {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  requests: WireRequest[];
  /** What goes wrong with the next requests, one each; nothing when all have happened. */
  faults: Fault[];
  close(): Promise<void>;
}

/** A server on a free port of this machine that answers each request as a provider does. */
export async function startWire<Fault extends string>(
  answer: (request: WireRequest, response: ServerResponse, fault: Fault | undefined) => void,
): Promise<WireServer<Fault>> {
  const requests: WireRequest[] = [];
  const faults: Fault[] = [];
  const server = createServer(async (message, response) => {
    const request = { path: message.url ?? '/', headers: message.headers, body: await json(message) };
    requests.push(request);
    answer(request, response, faults.shift());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    faults,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const sendJson = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** A text in pieces, as a model writes it. */
export const piecesOf = (text: string): string[] => text.match(/.{1,9}/gsu) ?? [];
