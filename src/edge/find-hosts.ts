import { findDomainSites } from '#modules/domains/index.ts';
import { findPointers, slugOf } from '#modules/host/index.ts';
import type { FindPointers } from './pointer.ts';

/** Finds our own hosts by slug and clients' hosts by name. */
export const findHosts: FindPointers = async (hostnames) => {
  const ours = await findPointers(hostnames);
  const brought = await findDomainSites(hostnames.filter((hostname) => slugOf(hostname) === null));
  return new Map([...ours, ...brought]);
};
