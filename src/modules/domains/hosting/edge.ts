import type { DomainHost } from './domain-host.ts';

/** Our own edge: it serves whatever is live in our rows, with certificates that our jobs order. */
export const edge: DomainHost = {
  kind: 'edge',
  ordersCertificates: true,
  ask: async () => null,
  release: async () => {},
};
