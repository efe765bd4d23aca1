import ipaddr from 'ipaddr.js';

/** Published address ranges of proxies that answer in place of a site. */
const PROXIES = [
  '173.245.48.0/20',
  '103.21.244.0/22',
  '103.22.200.0/22',
  '103.31.4.0/22',
  '141.101.64.0/18',
  '108.162.192.0/18',
  '190.93.240.0/20',
  '188.114.96.0/20',
  '197.234.240.0/22',
  '198.41.128.0/17',
  '162.158.0.0/15',
  '104.16.0.0/13',
  '104.24.0.0/14',
  '172.64.0.0/13',
  '131.0.72.0/22',
  '2400:cb00::/32',
  '2606:4700::/32',
  '2803:f800::/32',
  '2405:b500::/32',
  '2405:8100::/32',
  '2a06:98c0::/29',
  '2c0f:f248::/32',
].map((range) => ipaddr.parseCIDR(range));

/** Whether an address belongs to Cloudflare, which hides the real server. */
export function isProxy(address: string): boolean {
  const parsed = read(address);
  return parsed !== null && PROXIES.some((range) => parsed.kind() === range[0].kind() && parsed.match(range));
}

/** An address reachable within one network only: 192.168.…, 10.…, 127.…, fe80:…. */
export function isPrivate(address: string): boolean {
  const parsed = read(address);
  return parsed !== null && parsed.range() !== 'unicast';
}

function read(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  return ipaddr.isValid(address) ? ipaddr.process(address) : null;
}
