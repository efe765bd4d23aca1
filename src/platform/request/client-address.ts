import { isIP } from 'node:net';
import { env } from '../env.ts';
import { unsealSocket } from './socket-address.ts';

/** Key for requests without a trusted address, which share one limit. */
const UNKNOWN = 'unknown';

interface Named {
  get(name: string): string | null;
}

/**
 * Rate limit key of the caller: an IPv4 address, or the /64 network of an IPv6 one, which is one household's. Only trusted headers are
 * used: Vercel's own on Vercel, the last TRUSTED_PROXIES entries of X-Forwarded-For elsewhere, otherwise the socket's address.
 * @param socket address of the connection, if known to the caller; defaults to the one recorded by `rememberSocket`.
 */
export function clientAddress(headers: Named, socket = unsealSocket(headers)): string {
  if (process.env.VERCEL === '1') {
    return addressKey(headers.get('x-vercel-forwarded-for')?.split(',')[0] ?? headers.get('x-real-ip') ?? '');
  }
  const proxies = env().TRUSTED_PROXIES;
  if (proxies === 0) return addressKey(socket);
  const forwarded = headers.get('x-forwarded-for')?.split(',') ?? [];
  // Each proxy appends its peer. With fewer entries than proxies the request bypassed them, so only the socket's address is certain.
  return addressKey(forwarded.at(-proxies) ?? socket);
}

/** `::ffff:203.0.113.7` → `203.0.113.7` · `[2001:db8:1:2:3::4]:443` → `2001:db8:1:2::/64`. */
export function addressKey(written: string): string {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^([\d.]+):\d+$/, '$1');
  const version = isIP(text);
  if (version === 4) return text;
  if (version !== 6) return UNKNOWN;
  const groups = groupsOf(text);
  const isIpv4 = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isIpv4) return [groups[6]! >> 8, groups[6]! & 255, groups[7]! >> 8, groups[7]! & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address already validated by `isIP`. */
function groupsOf(address: string): number[] {
  const [head = '', tail] = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => `${hex(a, b)}:${hex(c, d)}`).split('::');
  const read = (part: string) => (part ? part.split(':').map((group) => Number.parseInt(group, 16)) : []);
  const [left, right] = [read(head), read(tail ?? '')];
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

const hex = (high: string, low: string): string => (Number(high) * 256 + Number(low)).toString(16);
