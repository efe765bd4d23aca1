import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface Recorded {
  method: string;
  /** Path and query as sent, still encoded. */
  target: string;
  /** Whether the project's secret key was sent, in any header. */
  hasSecretKey: boolean;
  body: string;
}

/** Proxies the local Supabase and records the server's requests. Call it after `openCloud`. */
export async function recordSupabase(supabaseUrl: string): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  const secret = process.env.SUPABASE_SECRET_KEY ?? '';
  const target = new URL(supabaseUrl);
  const server = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const hasSecretKey = secret !== '' && JSON.stringify(incoming.headers).includes(secret);
    const isJson = String(incoming.headers['content-type']).startsWith('application/json');
    recorded.push({ method: incoming.method ?? '', target: incoming.url ?? '', hasSecretKey, body: isJson ? body.toString() : '' });
    const onward = request(
      {
        host: target.hostname,
        port: target.port,
        method: incoming.method,
        path: incoming.url,
        headers: { ...incoming.headers, host: target.host },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.NEXT_PUBLIC_SUPABASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return recorded;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
