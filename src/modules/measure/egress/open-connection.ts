import type { Socket } from 'node:net';
import { EgressError } from './egress-error.ts';
import type { EgressPolicy } from './policy.ts';
import { resolveHost } from './resolve-host.ts';
import { bareHost, requireWebPort } from './web-address.ts';

export interface Connection {
  socket: Socket;
  /** Milliseconds of resolving the address and of connecting. */
  dnsMs: number;
  connectMs: number;
}

/** Connect timeout per address of a host, in milliseconds. */
const PER_ADDRESS = 6000;
const MAX_ADDRESSES = 3;

/**
 * The only egress: connects to an address that was just resolved and checked. The name is not resolved again, so that a second answer
 * cannot lead elsewhere.
 * @throws EgressError
 */
export async function openConnection(policy: EgressPolicy, host: string, port: number, signal: AbortSignal): Promise<Connection> {
  requireWebPort(port, policy.ports);
  const started = performance.now();
  const targets = localTarget(policy, host, port) ?? (await resolveHost(host, policy)).map((address) => ({ address, port }));
  const found = performance.now();
  let last: unknown;
  for (const target of targets.slice(0, MAX_ADDRESSES)) {
    try {
      const socket = await reach(policy.dial, target, signal);
      return { socket, dnsMs: found - started, connectMs: performance.now() - found };
    } catch (error) {
      last = error;
      if (signal.aborted) break;
    }
  }
  throw last instanceof EgressError ? last : new EgressError('connection_refused', { cause: last });
}

interface Target {
  address: string;
  port: number;
}

function localTarget({ localWeb, onLoopback }: EgressPolicy, host: string, port: number): Target[] | null {
  if (onLoopback) return [{ address: '127.0.0.1', port }];
  if (!localWeb || !bareHost(host).endsWith('.example')) return null;
  return [{ address: '127.0.0.1', port: port === 443 ? localWeb.httpsPort : localWeb.httpPort }];
}

function reach(dial: EgressPolicy['dial'], { address, port }: Target, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new EgressError('too_slow'));
    const socket = dial(address, port);
    const fail = (error: EgressError) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', late);
      socket.destroy();
      reject(error);
    };
    const late = () => fail(new EgressError('too_slow'));
    const timer = setTimeout(late, PER_ADDRESS);
    signal.addEventListener('abort', late, { once: true });
    socket.once('error', (cause) => fail(new EgressError('connection_refused', { cause })));
    socket.once('connect', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', late);
      socket.removeAllListeners('error');
      socket.on('error', () => {});
      resolve(socket);
    });
  });
}
