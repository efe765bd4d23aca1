import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** Published sites as their visitors reach them: each answers until it is told not to. */
export interface OwnHosts {
  /** Answers with this status from now on; `gone` ends the connection without a word. */
  turn(slug: string, to: number | 'gone'): void;
  /** Requests of each host so far, as `METHOD path`. */
  asked(slug: string): string[];
}

/** A server for every host under SITES_URL, at which this process then finds its own sites. Before anything reads the environment. */
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
  // Any pair: it says that our own sites are on this machine.
  process.env.LOCAL_WEB_PORTS ??= '9080,9443';
  return { turn: (slug, to) => states.set(slug, to), asked: (slug) => requests.get(slug) ?? [] };
}
