import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** Published sites as their visitors reach them: each answers until `turn` changes that. */
export interface OwnHosts {
  /** Answers with this status from now on; `gone` closes the connection without an answer. */
  turn(slug: string, to: number | 'gone'): void;
  /** Requests of each host so far, as `METHOD path`. */
  asked(slug: string): string[];
}

/** A server for every host under SITES_URL, which this process uses for its own sites. Call it before anything reads the environment. */
export async function openOwnHosts(): Promise<OwnHosts> {
  const states = new Map<string, number | 'gone'>();
  const requests = new Map<string, string[]>();
  const server = createServer((asked, answer) => {
    const slug = asked.headers.host?.split('.')[0] ?? '';
    requests.set(slug, [...(requests.get(slug) ?? []), `${asked.method} ${asked.url}`]);
    const state = states.get(slug) ?? 200;
    if (state === 'gone') return asked.socket.destroy();
    return answer.writeHead(state, { 'content-type': 'text/html' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  process.env.SITES_URL = `http://localhost:${port}`;
  // Any pair of ports: it declares our own sites as local.
  process.env.LOCAL_WEB_PORTS ??= '9080,9443';
  return { turn: (slug, to) => states.set(slug, to), asked: (slug) => requests.get(slug) ?? [] };
}
