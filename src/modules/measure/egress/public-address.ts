import ipaddr from 'ipaddr.js';

export type AddressRange = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Special ranges that look like ordinary public addresses: used by clouds and protocols. */
const SPECIAL = [
  // Azure's platform address in every virtual machine.
  '168.63.129.16/32',
  // IETF protocol assignments (RFC 2928), documentation (RFC 9637), 6to4 and its relays.
  '2001::/23',
  '2001:db8::/32',
  '3fff::/20',
  '2002::/16',
].map(readRange);

/** All globally routable IPv6 addresses (RFC 4291). */
const GLOBAL = readRange('2000::/3');

/** @throws Error unless the text is an address with a prefix, such as `203.0.113.0/24`. */
export function readRange(text: string): AddressRange {
  return ipaddr.parseCIDR(text);
}

/**
 * Whether an address is public. Only its plain notation is accepted: no octal, hexadecimal or short forms.
 * @param denied our own ranges.
 */
export function isPublicAddress(text: string, denied: readonly AddressRange[] = []): boolean {
  const address = parse(text);
  if (address?.range() !== 'unicast') return false;
  if ([...SPECIAL, ...denied].some((range) => isWithin(address, range))) return false;
  return address instanceof ipaddr.IPv4 || (isWithin(address, GLOBAL) && !isTunnel(address));
}

function parse(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  // An IPv6 zone id refers to an interface of this machine.
  return text.includes(':') && !text.includes('%') && ipaddr.IPv6.isValid(text) ? ipaddr.IPv6.parse(text) : null;
}

const isWithin = (address: ipaddr.IPv4 | ipaddr.IPv6, [range, bits]: AddressRange): boolean =>
  address.kind() === range.kind() && address.match(range, bits);

/** ISATAP (RFC 5214) embeds an IPv4 address behind any prefix. */
const isTunnel = ({ parts }: ipaddr.IPv6): boolean => (parts[4]! & ~0x0200) === 0 && parts[5] === 0x5efe;
