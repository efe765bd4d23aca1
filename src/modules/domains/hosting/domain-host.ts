import type { DomainHostKind } from '#platform/env.ts';

/** DNS values that the host wants for a name. */
export interface HostTarget {
  ipv4: string[];
  alias: string;
  /** Further values that it answers at, such as older ones. */
  accepted: { ipv4: string[]; aliases: string[] };
}

/**
 * `absent`: not handed over yet. `unproved`: the host wants a record first. `taken`: another project of the host has it. `refused`: the host
 * does not accept it from us.
 */
export type HostedState = 'absent' | 'attached' | 'unproved' | 'taken' | 'refused';

export interface HostedName {
  state: HostedState;
  /** The TXT record that the host wants before it serves the name. */
  challenge: { host: string; value: string } | null;
  /** Expiry of the certificate that visitors get, as ISO text; null without one. */
  certifiedUntil: string | null;
}

/** The last answers of a host that is not ours, as stored with the domain. */
export interface Hosted {
  askedAt: string;
  /** The host could not be asked the last time; the rest is older. */
  isAway: boolean;
  /** Not before this time, as the host demanded. */
  retryAt: string | null;
  /** Null before the first answer. */
  target: HostTarget | null;
  names: Record<string, HostedName>;
}

export interface HostQuestion {
  name: string;
  /** All hosts of the name, the name first. */
  hosts: readonly string[];
  /** Hosts that are ours to hand over: their owner has proved them. */
  attachable: readonly string[];
  before: Hosted | null;
  at: Date;
}

/** Server of clients' names: our own edge, or a service that also takes care of their certificates. */
export interface DomainHost {
  readonly kind: DomainHostKind;
  /** False where certificates are the host's own affair. */
  readonly ordersCertificates: boolean;
  /** The host's requirements and progress, after handing over what may be; null where we are the host. Never throws. */
  ask(question: HostQuestion): Promise<Hosted | null>;
  /** Stops serving a host. Does nothing if it is not there. @throws HostRefusal */
  release(host: string): Promise<void>;
}

/** A request that the host did not carry out. */
export class HostRefusal extends Error {
  readonly kind: 'away' | 'busy' | 'taken' | 'refused' | 'not_found';
  /** With `busy`, if the host says so. */
  readonly retryAt: Date | null;
  constructor(kind: HostRefusal['kind'], message: string, retryAt: Date | null = null) {
    super(message);
    this.name = 'HostRefusal';
    this.kind = kind;
    this.retryAt = retryAt;
  }
}

/** Hosts with a certificate that is valid at this time. */
export const certifiedBy = (hosted: Hosted | null, at: Date): string[] =>
  Object.entries(hosted?.names ?? {}).flatMap(([host, { state, certifiedUntil }]) =>
    state === 'attached' && certifiedUntil && new Date(certifiedUntil) > at ? [host] : [],
  );
