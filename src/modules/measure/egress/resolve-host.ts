import { isIP } from 'node:net';
import { EgressError } from './egress-error.ts';
import type { EgressPolicy, NameLookup } from './policy.ts';
import { isPublicAddress } from './public-address.ts';
import { bareHost } from './web-address.ts';

const NO_SUCH_NAME = ['ENOTFOUND', 'ENODATA', 'EBADNAME'];

/**
 * Resolves a host, IPv4 first, and checks each address. One private address rejects the whole name: such a name is set up for an attack.
 * @throws EgressError
 */
export async function resolveHost(host: string, { names, denied, served = [] }: EgressPolicy): Promise<string[]> {
  const name = bareHost(host);
  const addresses = isIP(name) ? [name] : await lookUp(name, names);
  const isOpen = (address: string) => isPublicAddress(address, served.includes(address) ? [] : denied);
  if (!addresses.every(isOpen)) throw new EgressError('not_public');
  return addresses;
}

async function lookUp(name: string, names: NameLookup): Promise<string[]> {
  const answers = await Promise.allSettled([names.resolve4(name), names.resolve6(name)]);
  const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  if (addresses.length > 0) return addresses;
  const codes = answers.map((answer) => (answer.status === 'rejected' ? (answer.reason as NodeJS.ErrnoException).code : undefined));
  throw new EgressError(codes.some((code) => NO_SUCH_NAME.includes(code ?? '')) ? 'name_unknown' : 'name_server_silent');
}
