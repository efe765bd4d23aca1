import { targetOf } from '../hosting/network.ts';
import type { Domain } from '../read-domain.ts';
import type { HostRecord } from '../registrar/registrar.ts';
import { OWN_TTL, planLeadHere } from '../zone/plan-lead-here.ts';

/** The records of a new name: everything that leads it here and proves it. */
export function wantedRecords(domain: Domain): HostRecord[] {
  const { add } = planLeadHere([], domain, targetOf(domain));
  const labelOf = (host: string) => (host === domain.apex ? '@' : host.slice(0, -domain.apex.length - 1));
  return add.map(({ name, type, value, ttl }) => ({ label: labelOf(name), type: type as HostRecord['type'], value, ttl: ttl ?? OWN_TTL }));
}
