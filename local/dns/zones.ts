import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

export const RECORD_TYPES = ['A', 'AAAA', 'CNAME', 'TXT', 'MX', 'CAA', 'NS', 'SRV'] as const;
const Label = z.string().regex(/^(@|\*|(\*\.)?[a-z0-9_]([a-z0-9_.-]{0,200}[a-z0-9])?)$/i);
const ZoneRecord = z.object({
  name: Label,
  type: z.enum(RECORD_TYPES),
  value: z.string().min(1).max(4000),
  ttl: z.number().int().min(0).max(604_800),
  /** Answered with one of the provider's own addresses, which forwards requests. */
  proxied: z.boolean().optional(),
  /** An alias to a resource of the provider, named by the value. */
  alias: z.object({ zoneId: z.string(), evaluates: z.boolean() }).optional(),
});
export type ZoneRecord = z.infer<typeof ZoneRecord>;

/** Faults to inject at the zone's servers, at each resolver, and in its signatures. */
export const Faults = z.object({
  origin: z.enum(['none', 'timeout', 'servfail', 'refused', 'split', 'malformed']).default('none'),
  cloudflare: z.enum(['none', 'timeout', 'servfail', 'stale']).default('none'),
  google: z.enum(['none', 'timeout', 'servfail', 'stale']).default('none'),
  dnssec: z.enum(['none', 'good', 'broken']).default('none'),
});
export type Faults = z.infer<typeof Faults>;

const Registration = z.object({ status: z.array(z.string()).default(['active']), expiresAt: z.string().nullable().default(null) });
export const Zone = z.object({
  provider: z.string().default('registro_br'),
  records: z.array(ZoneRecord).max(500),
  faults: Faults.prefault({}),
  registration: Registration.prefault({}),
});
export type Zone = z.infer<typeof Zone> & {
  /** The records before the last change, for servers that have not been updated. */ before: ZoneRecord[];
};

/** Nameservers by provider, with their real names, by which a provider is recognised. */
export const NAMESERVERS: Record<string, [string, string]> = {
  registro_br: ['a.sec.dns.br', 'b.sec.dns.br'],
  godaddy: ['ns41.domaincontrol.com', 'ns42.domaincontrol.com'],
  hostinger: ['ns1.dns-parking.com', 'ns2.dns-parking.com'],
  locaweb: ['ns1.locaweb.com.br', 'ns2.locaweb.com.br'],
  hostgator: ['ns380.hostgator.com.br', 'ns381.hostgator.com.br'],
  cloudflare: ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'],
  route53: ['ns-1024.awsdns-00.org', 'ns-512.awsdns-00.net'],
  namecheap: ['dns1.registrar-servers.com', 'dns2.registrar-servers.com'],
  squarespace: ['ns-cloud-a1.googledomains.com', 'ns-cloud-a2.googledomains.com'],
  wix: ['ns0.wixdns.net', 'ns1.wixdns.net'],
  other: ['ns1.host.example', 'ns2.host.example'],
};

export interface Zones {
  all(): [string, Zone][];
  /** The zone that contains a name, with the zone's own name. */
  find(name: string): [string, Zone] | null;
  set(apex: string, zone: z.infer<typeof Zone>): void;
  remove(apex: string): void;
}

/** The zones of `.example`, kept in a file if given. */
export function openZones(file?: string): Zones {
  const held = new Map<string, Zone>();
  if (file && existsSync(file)) {
    for (const [apex, zone] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Zone>)) held.set(apex, zone);
  }
  const keep = () => {
    if (!file) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(Object.fromEntries(held), null, 2));
  };
  return {
    all: () => [...held].sort(([a], [b]) => a.localeCompare(b)),
    find: (name) => {
      const labels = name.split('.');
      for (let at = 0; at < labels.length; at++) {
        const apex = labels.slice(at).join('.');
        const zone = held.get(apex);
        if (zone) return [apex, zone];
      }
      return null;
    },
    set: (apex, zone) => {
      const was = held.get(apex);
      const same = was && JSON.stringify(was.records) === JSON.stringify(zone.records);
      held.set(apex, { ...zone, before: same ? was.before : (was?.records ?? []) });
      keep();
    },
    remove: (apex) => {
      held.delete(apex);
      keep();
    },
  };
}
