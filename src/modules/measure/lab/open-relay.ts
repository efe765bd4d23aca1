import { lookup } from 'node:dns/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { egressPolicy } from '../egress/policy.ts';
import { resolveHost } from '../egress/resolve-host.ts';
import { bareHost } from '../egress/web-address.ts';

export interface Relay {
  /** The endpoint's URL on the loopback. */
  url: string;
}

/**
 * Leads one connection from the loopback to a remote browser's DevTools endpoint, at the address that was resolved and checked. A private
 * address is refused unless configured; a public one only over TLS: whoever is on the line commands the browser.
 * @throws Error `remote_…`
 */
export async function openRelay(endpoint: URL, { isPrivate }: { isPrivate: boolean }): Promise<Relay> {
  const address = await browserAddress(endpoint, isPrivate);
  const isSecure = endpoint.protocol === 'wss:';
  const port = Number(endpoint.port) || (isSecure ? 443 : 80);
  const servername = bareHost(endpoint.hostname);
  const reach = (): Socket => (isSecure ? connectTls({ host: address, port, servername }) : connect({ host: address, port }));
  const server = createServer((client) => {
    server.close();
    const remote = reach();
    for (const [one, other] of [
      [client, remote],
      [remote, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.once('close', () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port: at } = server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${at}${endpoint.pathname}${endpoint.search}` };
}

/** Address of a remote browser. @throws Error `remote_private`, `remote_not_encrypted`, `remote_not_reached` */
export async function browserAddress({ hostname, protocol }: URL, isPrivate: boolean): Promise<string> {
  const host = bareHost(hostname);
  if (isPrivate) {
    const found = await lookup(host).catch(() => Promise.reject(new Error('remote_not_reached')));
    return found.address;
  }
  if (protocol !== 'wss:') throw new Error('remote_not_encrypted');
  const [address] = await resolveHost(host, egressPolicy()).catch((error: Error) =>
    Promise.reject(new Error(error.message === 'not_public' ? 'remote_private' : 'remote_not_reached')),
  );
  return address!;
}
