import { type IncomingHttpHeaders, request } from 'node:http';

export interface Delivered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Ask {
  port: number;
  host: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What a server really sends for a host: no redirect followed, no browser between. */
export const deliver = ({ port, host, path, method = 'GET', headers = {}, body }: Ask): Promise<Delivered> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { ...headers, host } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(chunks).toString() }));
      reply.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** A policy as its directives, each with its sources in order. */
export const directivesOf = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(';').map((part): [string, string] => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name, sources.join(' ')];
    }),
  );
