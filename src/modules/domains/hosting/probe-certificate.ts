import { connect } from 'node:tls';

/** Timeout in milliseconds of one handshake. */
const TIMEOUT = 2500;

/**
 * Expiry of the certificate that visitors of a host get at this address; null if the handshake shows that it has none that is valid for
 * it, undefined if no handshake took place.
 */
export function probeCertificate({
  host,
  address,
  port,
}: {
  host: string;
  address: string;
  port: number;
}): Promise<Date | null | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, servername: host, ALPNProtocols: ['http/1.1'] });
    const end = (result: Date | null | undefined) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(TIMEOUT, () => end(undefined));
    socket.once('secureConnect', () => {
      const ends = new Date(socket.getPeerCertificate().valid_to ?? '');
      end(Number.isNaN(ends.getTime()) ? null : ends);
    });
    socket.once('error', ({ code = '' }: NodeJS.ErrnoException) => end(UNREACHED.has(code) ? undefined : null));
  });
}

const UNREACHED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EADDRNOTAVAIL', 'ECONNRESET']);
