import type { ZoneChange } from './zone-change.ts';
import type { ZoneRecord } from './zone-record.ts';

export interface ProviderZone {
  id: string;
  name: string;
  /** Servers that the registry must name for the zone to count; none where the provider does not say. */
  servers: string[];
}

/** Where a zone is held, and how its records are read and changed. */
export interface DnsProvider {
  listZones(): Promise<ProviderZone[]>;
  /** Names the servers of a zone. */
  readZone(zone: ProviderZone): Promise<ProviderZone>;
  /** Shows that records may be read and written, without writing any. */
  tryRights(zone: ProviderZone): Promise<void>;
  listRecords(zone: ProviderZone): Promise<ZoneRecord[]>;
  /** Makes it so, all of it or nothing: what is gone or there already is passed over, so that it can be said twice. */
  change(zone: ProviderZone, change: ZoneChange): Promise<void>;
}

/** `no_answer`: whether it was done nobody knows. All others say that it was not. */
export type ProviderTrouble = 'token_refused' | 'rights_missing' | 'busy' | 'changed' | 'zone_gone' | 'refused' | 'no_answer';

export class ProviderFailure extends Error {
  readonly trouble: ProviderTrouble;
  /** As the provider said it; never with anything of the secret. */
  readonly detail: string;
  constructor(trouble: ProviderTrouble, detail = '', options: ErrorOptions = {}) {
    super(`the DNS provider: ${trouble}${detail && ` (${detail})`}`, options);
    this.name = 'ProviderFailure';
    this.trouble = trouble;
    this.detail = detail.slice(0, 300);
  }
}

/** What opens an account at a provider. */
export type ProviderSecret =
  | { provider: 'cloudflare'; token: string }
  | { provider: 'route53'; accessKeyId: string; secretAccessKey: string };
