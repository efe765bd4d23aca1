import type { ZoneChange } from './zone-change.ts';
import type { ZoneRecord } from './zone-record.ts';

export interface ProviderZone {
  id: string;
  name: string;
  /** Nameservers that the registry must list for the zone to be in use; empty if the provider does not state them. */
  servers: string[];
}

/** API of a DNS provider: reads and changes the records of zones. */
export interface DnsProvider {
  listZones(): Promise<ProviderZone[]>;
  /** Adds the nameservers of a zone. */
  readZone(zone: ProviderZone): Promise<ProviderZone>;
  /** Checks the rights to read and write records, without writing any. */
  tryRights(zone: ProviderZone): Promise<void>;
  listRecords(zone: ProviderZone): Promise<ZoneRecord[]>;
  /** Applies a change completely or not at all. Idempotent: records already gone or present are skipped. */
  change(zone: ProviderZone, change: ZoneChange): Promise<void>;
}

/** `no_answer`: it is unknown whether the change was applied. All others mean that it was not. */
export type ProviderTrouble = 'token_refused' | 'rights_missing' | 'busy' | 'changed' | 'zone_gone' | 'refused' | 'no_answer';

export class ProviderFailure extends Error {
  readonly trouble: ProviderTrouble;
  /** The provider's own text; never contains the secret. */
  readonly detail: string;
  constructor(trouble: ProviderTrouble, detail = '', options: ErrorOptions = {}) {
    super(`the DNS provider: ${trouble}${detail && ` (${detail})`}`, options);
    this.name = 'ProviderFailure';
    this.trouble = trouble;
    this.detail = detail.slice(0, 300);
  }
}

/** Credentials for an account at a provider. */
export type ProviderSecret =
  | { provider: 'cloudflare'; token: string }
  | { provider: 'route53'; accessKeyId: string; secretAccessKey: string };
