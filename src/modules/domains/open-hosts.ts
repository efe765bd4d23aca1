import { hostsOf } from './lifecycle/main-host.ts';
import type { Look } from './read-domain.ts';

interface Seen {
  name: string;
  wantsWww: boolean;
  look: unknown;
}

/** The hosts of a name that led here when somebody last knew; every one before that. */
export const hostsHere = (domain: Seen): string[] => (domain.look as Look | null)?.leadsHere ?? hostsOf(domain);

/** The hosts of a name that show visitors its site: they lead here, and its certificate names them. */
export const openHosts = (domain: Seen, certified: readonly string[]): string[] =>
  hostsHere(domain).filter((host) => certified.includes(host));
