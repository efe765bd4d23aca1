import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { createServer, type SecureContext, type Server as TlsServer } from 'node:tls';
import type { Certificates } from './certificates.ts';
import type { H2Door } from './h2-door.ts';

interface TlsOptions {
  certificates: Certificates;
  /** Requests over HTTP/1.1 go to this server. */
  server: Server;
  /** Connections that choose HTTP/2 go here; without it, none is offered. */
  h2?: H2Door;
  report(error: unknown): void;
  now?(): number;
}

/** Everyday connection errors: visitors leave, scanners try, unknown names. */
const EXPECTED_ERRORS = /ECONNRESET|EPIPE|ERR_SSL_|ETIMEDOUT|ERR_TLS_/;

/** Terminates TLS with the certificate of the requested name. A name without one is refused: no other certificate is ever shown. */
export function createTls({ certificates, server, h2, report, now = Date.now }: TlsOptions): TlsServer {
  const give = (name: string, done: (error: Error | null, context?: SecureContext) => void) => {
    certificates
      .get(name.toLowerCase(), now())
      .then((context) => done(null, context ?? undefined))
      .catch((error) => {
        report(error);
        done(null, undefined);
      });
  };
  const tls = createServer(
    {
      SNICallback: give,
      ALPNProtocols: h2 ? ['h2', 'http/1.1'] : ['http/1.1'],
      minVersion: 'TLSv1.2',
      ticketKeys: randomBytes(48),
      handshakeTimeout: 15_000,
    },
    (socket) => {
      if (h2 && socket.alpnProtocol === 'h2') h2.accept(socket);
      else server.emit('connection', socket);
    },
  );
  tls.on('tlsClientError', (error: NodeJS.ErrnoException) => {
    if (!EXPECTED_ERRORS.test(`${error.code} ${error.message}`)) report(error);
  });
  return tls;
}
