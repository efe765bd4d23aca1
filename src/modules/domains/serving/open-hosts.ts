import { hostsOf } from '../lifecycle/main-host.ts';
import type { Look } from '../read-domain.ts';

interface Seen {
  name: string;
  wantsWww: boolean;
  look: unknown;
}

/** Hosts of a name that pointed here at the last look with an answer; all hosts if that was never stored. */
export const hostsHere = (domain: Seen): string[] => (domain.look as Look | null)?.leadsHere ?? hostsOf(domain);

/** Hosts of a name that serve its site: they point here, and its certificate covers them. */
export const openHosts = (domain: Seen, certified: readonly string[]): string[] =>
  hostsHere(domain).filter((host) => certified.includes(host));
