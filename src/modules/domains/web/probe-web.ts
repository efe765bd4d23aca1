import { request } from 'node:http';
import type { Evidence } from '../doctor/evidence.ts';

/** Timeout in milliseconds for the whole request. */
const TIMEOUT = 1500;
/** Max bytes: a longer answer is not ours. */
const MAX_ANSWER = 1000;

interface Probe {
  /** One of our own addresses: nobody else chooses the destination. */
  address: string;
  port: number;
  host: string;
  path: string;
  /** The body that our servers answer with. */
  expected: string;
}

const web = (answers: Evidence['web']['answers'], location: string | null = null): Evidence['web'] => ({ answers, location });

/** Sends a plain HTTP request for a name to one of our addresses, as the certificate authority will. Follows no redirect. */
export function probeWeb({ address, port, host, path, expected }: Probe): Promise<Evidence['web']> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(TIMEOUT);
    const fail = (error: NodeJS.ErrnoException) => resolve(signal.aborted ? web('timeout') : web(meaningOf(error)));
    const asked = request({ host: address, port, path, headers: { host, connection: 'close' }, agent: false, signal }, (message) => {
      const { statusCode = 0, headers } = message;
      let text = '';
      const end = () => {
        message.destroy();
        resolve(headers.location && statusCode < 400 ? sentTo(headers.location, host) : judge(statusCode, text, expected));
      };
      if (headers.location) return end();
      message.setEncoding('utf8');
      message.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > MAX_ANSWER) end();
      });
      message.once('end', end);
      message.once('error', fail);
    });
    asked.once('error', fail);
    asked.end();
  });
}

/** A server error does not show who runs the server. */
function judge(status: number, text: string, expected: string): Evidence['web'] {
  if (status === 200 && text.trim() === expected) return web('us');
  return web(status >= 500 ? 'unasked' : 'another');
}

/** A redirect to the same site, such as to HTTPS, may still bring the authority to us. */
function sentTo(location: string, host: string): Evidence['web'] {
  const url = URL.parse(location, `http://${host}`);
  if (!url) return web('another');
  return [host, `www.${host}`].includes(url.hostname) ? web('unasked') : web('redirect', `${url.origin}/`);
}

/** If our own address cannot be reached, nothing is known of the name. */
function meaningOf({ code = '' }: NodeJS.ErrnoException): Evidence['web']['answers'] {
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return 'refused';
  if (code === 'ETIMEDOUT') return 'timeout';
  return code.startsWith('HPE_') ? 'another' : 'unasked';
}
