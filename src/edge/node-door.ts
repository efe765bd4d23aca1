import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { standBefore } from '#platform/front-gate/stand-before.ts';
import { clientAddress } from '#platform/request/client-address.ts';
import type { Deliver } from './delivery.ts';
import { judgeVisitor, refuseVisitor } from './visitor-gate.ts';
import { type Answer, hostnameOf, type VisitorRequest } from './visitor-request.ts';

/** The HTTP server for visitors of published sites. Next is not involved. */
export function createNodeDoor(deliver: Deliver, report: (error: unknown) => void = () => {}): Server {
  const server = createServer({ keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    const answer = deliver(requestOf(request));
    if (answer instanceof Promise) answer.then((given) => send(response, given));
    else send(response, answer);
  });
  standBefore(server, { judge: judgeVisitor, answer: refuseVisitor, report });
  return server;
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}

function requestOf(request: IncomingMessage): VisitorRequest {
  const { headers, method = 'GET', url = '/', socket } = request;
  const host = (headers.host ?? '').toLowerCase();
  const line = socket as Partial<TLSSocket> & { servername?: string };
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    method,
    host,
    hostname: hostnameOf(host),
    target: url,
    isEncrypted: line.encrypted === true,
    ...(line.encrypted && { serverName: line.servername?.toLowerCase() ?? '' }),
    header,
    address: () => clientAddress({ get: (name) => header(name) ?? null }, socket.remoteAddress ?? ''),
    body: request,
  };
}
